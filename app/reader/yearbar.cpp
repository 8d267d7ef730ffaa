// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/yearbar.h"

#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/yearname.h"
#include "app/widgets/segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace dashiji::app
{
YearBar::YearBar(QWidget *parent)
    : QWidget(parent)
    , m_segments(new Segments(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    m_segments->setObjectName(QStringLiteral("years"));
    m_segments->setAccessibleName(tr("Years"));
    m_previous->setObjectName(QStringLiteral("previousYear"));
    m_previous->setAccessibleName(tr("Previous year"));
    m_previous->setToolTip(tr("Previous year (Ctrl+PgUp)"));
    m_next->setObjectName(QStringLiteral("nextYear"));
    m_next->setAccessibleName(tr("Next year"));
    m_next->setToolTip(tr("Next year (Ctrl+PgDn)"));
    for (QToolButton *button : {m_previous, m_next})
        button->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, Space::Hair));
    row->addWidget(m_previous);
    row->addWidget(m_segments);
    row->addWidget(m_next);
    updateIcons();

    connect(m_segments, &Segments::chosenByUser, this, [this](int index) {
        emit reportChosen(m_reports[static_cast<size_t>(m_firstShown + index)].id);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit reportChosen(neighbour(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit reportChosen(neighbour(1)); });
}

void YearBar::setReports(const std::vector<archive::ReportSummary> &reports, ReportId chosen)
{
    m_reports = reports;
    m_chosen = chosen;
    refresh();
}

void YearBar::setMostShown(int count)
{
    if (count == m_mostShown)
        return;
    m_mostShown = count;
    refresh();
}

int YearBar::widthShowing(int count) const
{
    if (m_reports.empty())
        return 0;
    return m_previous->minimumSizeHint().width() + m_segments->widthOf(textsShowing(count)) +
           m_next->minimumSizeHint().width() + 2 * layout()->spacing();
}

int YearBar::place() const
{
    const auto found = std::ranges::find(m_reports, m_chosen, &archive::ReportSummary::id);
    return found == m_reports.end() ? -1 : static_cast<int>(found - m_reports.begin());
}

ReportId YearBar::neighbour(int by) const
{
    return reportBeside(m_chosen, by, m_reports);
}

int YearBar::firstOf(int count) const
{
    return std::clamp(place() - count / 2, 0, std::max(0, static_cast<int>(m_reports.size()) - count));
}

QStringList YearBar::textsShowing(int count) const
{
    const int first = firstOf(count);
    const int end = std::min(static_cast<int>(m_reports.size()), first + count);
    QStringList texts;
    for (int index = first; index < end; ++index)
        texts.append(yearName(m_reports[static_cast<size_t>(index)], m_reports));
    return texts;
}

void YearBar::refresh()
{
    m_firstShown = firstOf(m_mostShown);
    m_segments->setTexts(textsShowing(m_mostShown));
    m_segments->setChosen(place() - m_firstShown);
    m_previous->setEnabled(neighbour(-1).isValid());
    m_next->setEnabled(neighbour(1).isValid());
    setVisible(!m_reports.empty());
}

void YearBar::updateIcons()
{
    m_previous->setIcon(icon(Icon::Previous, palette()));
    m_next->setIcon(icon(Icon::Next, palette()));
}

void YearBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace dashiji::app
