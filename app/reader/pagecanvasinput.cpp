// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the desk of pages answers mouse, wheel and keyboard.
#include "app/reader/pagecanvas.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace dashiji::app
{
namespace
{

constexpr double kWheelNotch = 120; ///< eighths of a degree

} // namespace

std::optional<PageCanvas::Hit> PageCanvas::hitAt(QPointF view) const
{
    const QPointF desk = view - origin();
    const auto page = m_flow.pageAt(desk);
    if (!page)
        return std::nullopt;
    const QPointF point = m_flow.toPage(*page, desk);
    Hit hit;
    hit.link = linkAt(m_pages->pages[static_cast<size_t>(*page)], point);
    if (!hit.link)
        hit.entry = entryHeadingAt(*m_pages, *page, point);
    if (!hit.link && !hit.entry)
        return std::nullopt;
    return hit;
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheelRest += event->angleDelta().y() / kWheelNotch;
    const double steps = m_wheelRest;
    if (steps != 0 && pageCount() > 0) {
        m_wheelRest = 0;
        constexpr double kZoomOfNotch = 1.15;
        applyZoom(m_zoom * std::pow(kZoomOfNotch, steps), Fit::None, event->position());
    }
    event->accept();
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool sideways = horizontalScrollBar()->maximum() > 0;
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        if (control) { // the window's: another year
            event->ignore();
            return;
        }
        const int step = event->key() == Qt::Key_PageDown ? 1 : -1;
        if (m_fit == Fit::Page)
            goToRow(step);
        else
            bar->setValue(bar->value() + step * (bar->pageStep() - bar->singleStep()));
        return;
    }
    case Qt::Key_Space:
        bar->setValue(bar->value() + (shift ? -1 : 1) * (bar->pageStep() - bar->singleStep()));
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (sideways && !control)
            break;
        goToRow(event->key() == Qt::Key_Right ? 1 : -1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1);
        return;
    case Qt::Key_Minus:
        zoomBy(-1);
        return;
    case Qt::Key_0:
        // As Ctrl+0 gives the editor its usual size: here the whole row is what one begins with.
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            setFit(Fit::Page);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(hitAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool still =
        (event->position().toPoint() - *m_pressed).manhattanLength() < QApplication::startDragDistance();
    m_pressed.reset();
    if (!still)
        return;
    const auto hit = hitAt(event->position());
    if (hit && hit->link)
        goTo(hit->link->target);
    else if (hit)
        emit entryActivated(*hit->entry);
}

bool PageCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto hit = hitAt(help->pos());
        if (hit && hit->link)
            QToolTip::showText(help->globalPos(), tr("Go to page %1").arg(hit->link->target.page + 1),
                               viewport());
        else if (hit)
            QToolTip::showText(help->globalPos(), tr("Edit this entry"), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageCanvas::focusInEvent(QFocusEvent *event)
{
    m_focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void PageCanvas::focusOutEvent(QFocusEvent *event)
{
    m_focusShown = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void PageCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutAround({viewport()->width() / 2.0, 0});
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
        m_asking.start();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace dashiji::app
