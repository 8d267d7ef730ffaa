// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerbar.h"

#include "app/reader/pagefield.h"
#include "app/reader/yearbar.h"
#include "app/reader/zoombar.h"
#include "app/support/measures.h"
#include "app/widgets/chip.h"

#include <QEvent>
#include <QHBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr int kManyYears = 6;
constexpr int kFewYears = 3;
constexpr int kMostCompact = 4;

// What is left of the row as it gives way: level 0 shows all.
bool sliderAt(int level)
{
    return level < 1;
}

int yearsAt(int level)
{
    return level < 2 ? kManyYears : kFewYears;
}

bool zoomAt(int level)
{
    return level < kMostCompact;
}

} // namespace

ReaderBar::ReaderBar(PageCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_years(new YearBar(this))
    , m_status(new Chip(this))
    , m_page(new PageField(this))
    , m_zoom(new ZoomBar(canvas, this))
{
    setObjectName(QStringLiteral("readerBar"));
    setAccessibleName(tr("Years, pages and zoom"));
    m_status->setObjectName(QStringLiteral("reportStatus"));
    auto *row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    const int margin = space(this, Space::Small);
    row->setContentsMargins(margin, space(this, Space::Tight), margin, space(this, Space::Tight));
    row->setSpacing(space(this, Space::Small));
    row->addWidget(m_years);
    row->addWidget(m_status);
    row->addStretch(1);
    row->addWidget(m_page);
    row->addStretch(1);
    row->addWidget(m_zoom);
}

QSize ReaderBar::minimumSizeHint() const
{
    return {ems(this, 20), layout()->minimumSize().height()};
}

bool ReaderBar::showsStatus(int level) const
{
    return level < 3 && !m_status->text().isEmpty();
}

int ReaderBar::widthAt(int level) const
{
    const int parts[] = {
        m_years->widthShowing(yearsAt(level)),
        showsStatus(level) ? m_status->sizeHint().width() : 0,
        m_page->minimumSizeHint().width(),
        zoomAt(level) ? m_zoom->widthShowing(sliderAt(level)) : 0,
    };
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() - layout()->spacing();
    for (const int part : parts)
        width += part == 0 ? 0 : part + layout()->spacing();
    return width;
}

/// Reckons first and changes only what is to be otherwise: showing a part for a trial asks for another
/// layout, which asks here again, without end.
void ReaderBar::fit()
{
    int level = 0;
    while (level < kMostCompact && widthAt(level) > width())
        ++level;
    m_zoom->setSliderShown(sliderAt(level));
    m_years->setMostShown(yearsAt(level));
    m_status->setVisible(showsStatus(level));
    m_zoom->setVisible(zoomAt(level));
}

void ReaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ReaderBar::event(QEvent *event)
{
    const bool answer = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit(); // other years, another status
    return answer;
}

} // namespace dashiji::app
