// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/yearbar.h"

#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/segments.h"

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

    connect(m_segments, &Segments::chosenByUser, this,
            [this](int index) { emit yearChosen(m_years[static_cast<size_t>(m_firstShown + index)]); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
}

void YearBar::setYears(const std::vector<int> &years, int chosen)
{
    const bool sameYears = years == m_years && chosen == m_chosen;
    m_years = years;
    m_chosen = chosen;
    if (!sameYears)
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
    if (m_years.empty())
        return 0;
    return m_previous->minimumSizeHint().width() + m_segments->widthOf(textsShowing(count)) +
           m_next->minimumSizeHint().width() + 2 * layout()->spacing();
}

int YearBar::firstOf(int count) const
{
    const auto found = std::find(m_years.begin(), m_years.end(), m_chosen);
    const int place = found == m_years.end() ? -1 : static_cast<int>(found - m_years.begin());
    return std::clamp(place - count / 2, 0, std::max(0, static_cast<int>(m_years.size()) - count));
}

QStringList YearBar::textsShowing(int count) const
{
    const int first = firstOf(count);
    const int end = std::min(static_cast<int>(m_years.size()), first + count);
    QStringList texts;
    for (int index = first; index < end; ++index)
        texts.append(QString::number(m_years[static_cast<size_t>(index)]));
    return texts;
}

void YearBar::refresh()
{
    const auto found = std::find(m_years.begin(), m_years.end(), m_chosen);
    const int count = static_cast<int>(m_years.size());
    const int place = found == m_years.end() ? -1 : static_cast<int>(found - m_years.begin());
    m_firstShown = firstOf(m_mostShown);
    m_segments->setTexts(textsShowing(m_mostShown));
    m_segments->setChosen(place - m_firstShown);
    m_previous->setEnabled(place > 0);
    m_next->setEnabled(place >= 0 && place + 1 < count);
    setVisible(count > 0);
}

void YearBar::step(int by)
{
    const auto found = std::find(m_years.begin(), m_years.end(), m_chosen);
    if (found == m_years.end())
        return;
    const auto place = (found - m_years.begin()) + by;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(m_years.size()))
        emit yearChosen(m_years[static_cast<size_t>(place)]);
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
