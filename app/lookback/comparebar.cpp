// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/comparebar.h"

#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/yearname.h"
#include "app/widgets/segments.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace dashiji::app
{

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_years(new QWidget(this))
    , m_modes(new QWidget(this))
    , m_from(addYears(QStringLiteral("compareFrom"), tr("The earlier year")))
    , m_swap(new QToolButton(m_years))
    , m_to(addYears(QStringLiteral("compareTo"), tr("The later year")))
    , m_changed(new QPushButton(tr("Only changed"), m_years))
    , m_what(new Segments(m_modes))
    , m_export(new QPushButton(tr("Export…"), m_modes))
{
    setObjectName(QStringLiteral("compareBar"));
    setAccessibleName(tr("Two years beside each other"));
    m_swap->setObjectName(QStringLiteral("swapYears"));
    m_swap->setAccessibleName(tr("Swap the years"));
    m_swap->setToolTip(tr("Swap the years"));
    m_swap->setAutoRaise(true);
    m_changed->setObjectName(QStringLiteral("onlyChanged"));
    m_changed->setAccessibleName(tr("Only entries that changed"));
    m_changed->setToolTip(tr("Leave out the entries in which every word is the same"));
    m_changed->setCheckable(true);
    m_what->setObjectName(QStringLiteral("compareWhat"));
    m_what->setAccessibleName(tr("What is marked"));
    m_what->setTexts({tr("All words"), tr("Numbers only")});
    m_what->setChosen(0);
    m_export->setObjectName(QStringLiteral("exportComparison"));
    m_export->setAccessibleName(tr("Export the comparison"));
    m_export->setToolTip(tr("As HTML or PDF"));

    const int gap = space(this, Space::Tight);
    auto *years = new QHBoxLayout(m_years);
    auto *modes = new QHBoxLayout(m_modes);
    for (QHBoxLayout *row : {years, modes}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(gap);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_swap, m_to, m_changed})
        years->addWidget(widget);
    years->addStretch(1);
    modes->addWidget(m_what);
    modes->addStretch(1);
    modes->addWidget(m_export);
    m_rows->setContentsMargins(space(this, Space::Small), gap, space(this, Space::Small), gap);
    m_rows->setSpacing(gap);
    m_rows->addWidget(m_years, 1);
    m_rows->addWidget(m_modes);

    connect(m_swap, &QToolButton::clicked, this, &CompareBar::swap);
    connect(m_from, &QComboBox::activated, this, &CompareBar::yearsChosen);
    connect(m_to, &QComboBox::activated, this, &CompareBar::yearsChosen);
    connect(m_changed, &QPushButton::toggled, this, &CompareBar::modeChosen);
    connect(m_what, &Segments::chosenByUser, this, &CompareBar::modeChosen);
    connect(m_export, &QPushButton::clicked, this, &CompareBar::exportAsked);
    m_swap->setIcon(icon(Icon::Swap, palette()));
}

QComboBox *CompareBar::addYears(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox(m_years);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void CompareBar::setReports(const std::vector<archive::ReportSummary> &reports)
{
    const ReportId chosenFrom = from();
    const ReportId chosenTo = to();
    for (QComboBox *box : {m_from, m_to}) {
        box->clear();
        for (const archive::ReportSummary &report : reports)
            box->addItem(
                QStringLiteral("%1 %2").arg(yearName(report, reports), reportStatusText(report.status)),
                report.id.value);
    }
    choose(chosenFrom, chosenTo);
}

void CompareBar::choose(ReportId from, ReportId to)
{
    m_from->setCurrentIndex(m_from->findData(from.value));
    m_to->setCurrentIndex(m_to->findData(to.value));
}

ReportId CompareBar::from() const
{
    return {m_from->currentData().toLongLong()};
}

ReportId CompareBar::to() const
{
    return {m_to->currentData().toLongLong()};
}

bool CompareBar::showsNumbersOnly() const
{
    return m_what->chosen() == 1;
}

bool CompareBar::showsChangedOnly() const
{
    return m_changed->isChecked();
}

void CompareBar::swap()
{
    choose(to(), from());
    emit yearsChosen();
}

QSize CompareBar::minimumSizeHint() const
{
    const QMargins margins = m_rows->contentsMargins();
    const QSize years = m_years->minimumSizeHint();
    const QSize modes = m_modes->minimumSizeHint();
    return {std::max(years.width(), modes.width()) + margins.left() + margins.right(),
            QWidget::minimumSizeHint().height()};
}

void CompareBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = m_rows->contentsMargins();
    const int needed = m_years->minimumSizeHint().width() + m_modes->minimumSizeHint().width() +
                       m_rows->spacing() + margins.left() + margins.right();
    m_rows->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CompareBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_swap->setIcon(icon(Icon::Swap, palette()));
    QWidget::changeEvent(event);
}

} // namespace dashiji::app
