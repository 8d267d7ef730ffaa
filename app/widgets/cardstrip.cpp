// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/cardstrip.h"

#include "app/support/measures.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dashiji::app
{

CardDelegate::CardDelegate(double width, double widest, double height, QObject *parent)
    : RowDelegate(width, height, parent), m_widest(widest), m_height(height)
{
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize least = RowDelegate::sizeHint(option, index);
    const auto *strip = qobject_cast<const QListWidget *>(option.widget);
    const int share = strip ? strip->viewport()->width() / std::max(1, strip->count()) : 0;
    return {std::clamp(share, least.width(), std::max(least.width(), ems(option.font, m_widest))),
            least.height()};
}

void CardDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    const QRectF card = QRectF(row.rect).adjusted(row.ems(0.3), 2.5, -row.ems(0.3), -2.5);
    row.painter.setPen(QPen(row.selected ? row.colors.accent : row.colors.line2, row.selected ? 2 : 1));
    row.painter.setBrush(row.colors.raised);
    row.painter.drawRoundedRect(card, kCardRadius, kCardRadius);
    row.inset(0.9, 0.9);
    paintCard(row, index);
    row.drawFocus();
}

CardStrip::CardStrip(QWidget *parent) : QListWidget(parent)
{
    setFlow(QListView::LeftToRight);
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CardStrip::fit);
}

void CardStrip::setCards(CardDelegate *delegate)
{
    delegate->setParent(this);
    setItemDelegate(delegate);
    m_height = delegate->height();
    fit();
}

void CardStrip::fit()
{
    const QScrollBar &bar = *horizontalScrollBar();
    const QMargins margins = viewportMargins();
    setFixedHeight(margins.top() + ems(this, m_height) + margins.bottom() +
                   (bar.maximum() > bar.minimum() ? bar.sizeHint().height() : 0) + 2);
}

} // namespace dashiji::app
