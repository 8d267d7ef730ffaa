// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigatorview.h"

#include "app/navigator/navigatordelegate.h"
#include "app/navigator/navigatormodel.h"
#include "app/support/draggedwords.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace dashiji::app
{
namespace
{

bool carriesWords(const QDropEvent &event)
{
    return event.mimeData()->hasFormat(kWordsMimeType);
}

} // namespace

NavigatorView::NavigatorView(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideRight);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
}

void NavigatorView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void NavigatorView::drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option(options);
    option.showDecorationSelected = false; // the delegate paints the whole row
    if (!hasFocus())
        option.state &= ~QStyle::State_Active;
    if (isExpanded(index))
        option.state |= QStyle::State_Open;
    else
        option.state &= ~QStyle::State_Open;
    QTreeView::drawRow(painter, option, index);
}

bool NavigatorView::isOnChevron(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || NavigatorModel::kindOf(index) == NavigatorModel::Kind::Entry)
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return NavigatorDelegate::chevronRect(option, index).contains(position);
}

void NavigatorView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnChevron(position)) {
        const QModelIndex index = indexAt(position);
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void NavigatorView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool head = index.isValid() && NavigatorModel::kindOf(index) != NavigatorModel::Kind::Entry;
    if (head && event->button() == Qt::LeftButton) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

void NavigatorView::setTarget(const QModelIndex &entry)
{
    m_target = entry;
    viewport()->update();
}

void NavigatorView::dragEnterEvent(QDragEnterEvent *event)
{
    if (carriesWords(*event))
        event->acceptProposedAction();
    else
        QTreeView::dragEnterEvent(event);
}

void NavigatorView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!carriesWords(*event)) {
        QTreeView::dragMoveEvent(event);
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isEntry = index.isValid() && NavigatorModel::kindOf(index) == NavigatorModel::Kind::Entry;
    setTarget(isEntry ? index : QModelIndex());
    event->setAccepted(isEntry);
}

void NavigatorView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTarget({});
    QTreeView::dragLeaveEvent(event);
}

void NavigatorView::dropEvent(QDropEvent *event)
{
    if (!carriesWords(*event)) {
        QTreeView::dropEvent(event);
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    setTarget({});
    if (!index.isValid() || NavigatorModel::kindOf(index) != NavigatorModel::Kind::Entry)
        return;
    // The archive moves them: the field they come from has nothing to take out.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit wordsDropped(index);
}

void NavigatorView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_target.isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(visualRect(m_target).adjusted(1, 1, -1, -1));
}

void NavigatorView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Where one is stays in sight, once the rows have their places.
    QMetaObject::invokeMethod(
        this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
}

} // namespace dashiji::app
