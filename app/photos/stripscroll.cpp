// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/stripscroll.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <cstdlib>

namespace dashiji::app
{

StripScroll::StripScroll(QWidget *row, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("photoScroll"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(row);
    row->setAutoFillBackground(false);
    row->installEventFilter(this);
    fitHeight();
}

bool StripScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void StripScroll::wheelEvent(QWheelEvent *event)
{
    // There is only one way to go; a plain mouse wheel turns the other way round its axis.
    const QPoint turn = event->angleDelta();
    QScrollBar *bar = horizontalScrollBar();
    if (bar->maximum() == 0 || std::abs(turn.x()) > std::abs(turn.y())) {
        QScrollArea::wheelEvent(event);
        return;
    }
    bar->setValue(bar->value() - turn.y());
    event->accept();
}

void StripScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void StripScroll::fitHeight()
{
    const QSize row = widget()->sizeHint();
    const bool scrolls = row.width() > width();
    const int height = row.height() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace dashiji::app
