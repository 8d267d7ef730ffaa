// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigatorview.h"

#include "app/navigator/navigatordelegate.h"
#include "app/navigator/navigatormodel.h"

#include <QMouseEvent>

namespace dashiji::app
{

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

void NavigatorView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Where one is stays in sight, once the rows have their places.
    QMetaObject::invokeMethod(
        this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
}

} // namespace dashiji::app
