// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerbar.h"

#include "app/reader/pagefield.h"
#include "app/reader/yearbar.h"
#include "app/reader/zoombar.h"
#include "app/support/chip.h"
#include "app/support/measures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace dashiji::app
{
namespace
{

constexpr int kManyYears = 6;
constexpr int kFewYears = 3;
constexpr int kMostCompact = 4;

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

void ReaderBar::setCompactness(int level)
{
    m_zoom->setSliderShown(level < 1);
    m_years->setMostShown(level < 2 ? kManyYears : kFewYears);
    m_status->setVisible(level < 3 && !m_status->text().isEmpty());
    m_zoom->setVisible(level < kMostCompact);
}

void ReaderBar::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    for (int level = 0; level <= kMostCompact; ++level) {
        setCompactness(level);
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            break;
    }
    layout()->activate();
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
