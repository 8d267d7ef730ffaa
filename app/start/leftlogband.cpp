// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/leftlogband.h"

#include "app/start/comparisondialog.h"
#include "app/support/formatting.h"
#include "app/workbench/session.h"
#include "app/workbench/workbench.h"
#include "core/archive/writer.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace dashiji::app
{

LeftLogBand::LeftLogBand(Workbench &bench)
    : NoticeBand(nullptr)
    , m_bench(bench)
    , m_takeIn(addAction(QStringLiteral("takeInLog")))
    , m_compare(addAction(QStringLiteral("compareLog")))
    , m_keepAside(addAction(QStringLiteral("keepLogAside")))
{
    setObjectName(QStringLiteral("leftLogBand"));
    m_takeIn->setText(tr("Take them in"));
    m_compare->setText(tr("Show them…"));
    m_keepAside->setText(tr("Keep them aside"));
    bench.addBand(this);
    connect(m_takeIn, &QPushButton::clicked, this, &LeftLogBand::takeIn);
    connect(m_compare, &QPushButton::clicked, this, &LeftLogBand::compare);
    connect(m_keepAside, &QPushButton::clicked, this, &QWidget::hide);
    connect(&bench, &Workbench::archiveChanged, this, &LeftLogBand::offer);
    offer();
}

void LeftLogBand::offer()
{
    hide();
    if (m_bench.writer() == nullptr) // or the window has not been given it yet
        return;
    const auto logs = m_bench.archive()->changesAside();
    const auto wanted = std::ranges::find_if(
        logs, [](const archive::LeftChanges &left) { return left.count > 0 || !left.isProven; });
    if (wanted == logs.end())
        return;
    m_left = *wanted;
    const QString when = QLocale().toString(m_left.at, QLocale::ShortFormat);
    m_takeIn->setVisible(m_left.isProven);
    m_compare->setVisible(m_left.isProven);
    say(Severity::Warning,
        m_left.isProven
            ? tr("%n change(s) of %1 are not in this file.", nullptr, m_left.count).arg(when)
            : tr("What a program wrote last at %1 belongs to another state of this file and cannot be taken "
                 "in without it. It is kept in %2.")
                  .arg(when, QFileInfo(m_left.log).fileName()));
    show();
}

void LeftLogBand::takeIn()
{
    if (!m_bench.flush())
        return;
    const auto taken = m_bench.archive()->writer().takeIn(m_left.log);
    if (!m_bench.accept(taken))
        return;
    if (taken->conflicts.empty()) {
        hide();
        m_bench.tell(tr("%n change(s) were taken in.", nullptr, taken->taken));
        return;
    }
    QStringList names;
    for (const Error &conflict : taken->conflicts)
        if (!names.contains(conflict.subject))
            names << conflict.subject;
    m_takeIn->hide();
    say(Severity::Warning, tr("%n change(s) were taken in.", nullptr, taken->taken) + QLatin1Char(' ') +
                               tr("Others do not fit what stands here now and stay aside: %1.")
                                   .arg(names.join(QStringLiteral("; "))));
}

void LeftLogBand::compare()
{
    if (!m_bench.flush())
        return;
    ComparisonDialog dialog(m_bench,
                            {tr("The archive and what was written last"), tr("As it was written last"),
                             tr("Write it over the text of the archive"),
                             [this] { return m_bench.archive()->textsAside(m_left.log); },
                             [this](const archive::TextDifference &text) {
                                 return m_bench.writer()->setText(*text.record, text.column, text.here,
                                                                  text.there);
                             }},
                            m_bench.window());
    if (!dialog.compare())
        return;
    dialog.exec();
    if (m_takeIn->isHidden() && dialog.isSettled() &&
        m_bench.accept(m_bench.archive()->writer().settleLog(m_left.log)))
        hide();
}

} // namespace dashiji::app
