// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/rowdelegate.h"

#include "app/support/marks.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace dashiji::app
{

Row::Row(QPainter &rowPainter, const QStyleOptionViewItem &rowOption)
    : painter(rowPainter)
    , option(rowOption)
    , colors(colorsFor(option.palette))
    , rect(option.rect)
    , selected(option.state.testFlag(QStyle::State_Selected))
    , hovered(option.state.testFlag(QStyle::State_MouseOver))
    , focused(option.state.testFlag(QStyle::State_HasFocus))
    , room(rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
}

Row::~Row()
{
    painter.restore();
}

QFont Row::font(TextSize size, QFont::Weight weight) const
{
    return textFont(option.font, size, weight);
}

QFont Row::nameFont() const
{
    return font(TextSize::Text, selected ? QFont::Medium : QFont::Normal);
}

void Row::inset(double left, double right)
{
    room.adjust(ems(left), 0, -ems(right), 0);
}

void Row::fillGround() const
{
    if (selected || hovered)
        painter.fillRect(rect, selected ? colors.sel : colors.hover);
}

void Row::drawGround(const QRectF &ground, bool chosen) const
{
    if (!chosen && !hovered)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosen ? colors.sel : colors.hover);
    painter.drawRoundedRect(ground, 4, 4);
    if (chosen && focused) {
        painter.setBrush(colors.accentText);
        painter.drawRoundedRect(QRectF(ground.left(), ground.top() + 2, kSelectionBar, ground.height() - 4),
                                1.5, 1.5);
    }
}

void Row::drawSelectionBar() const
{
    if (selected && focused)
        painter.fillRect(QRect(rect.topLeft(), QSize(kSelectionBar, rect.height())), colors.accentText);
}

void Row::drawFocus() const
{
    if (focused && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, QRectF(rect).adjusted(2, 2, -2, -2), colors.accentText);
}

void Row::drawIcon(const QIcon &icon, const QRect &place, int size) const
{
    QRect picture(0, 0, size, size);
    picture.moveCenter(place.center());
    icon.paint(&painter, picture);
}

int Row::say(const QRectF &place, const QString &words, const QFont &font, const QColor &color,
             Qt::Alignment alignment, Qt::TextElideMode elide) const
{
    if (!(alignment & Qt::AlignVertical_Mask))
        alignment |= Qt::AlignVCenter;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(words, elide, static_cast<int>(place.width()));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, static_cast<int>(alignment), shown);
    return metrics.horizontalAdvance(shown);
}

void Row::sayAtEnd(const QString &words, const QFont &font, const QColor &color, double gap)
{
    const int width = say(room, words, font, color, Qt::AlignRight, Qt::ElideNone);
    room.setRight(room.right() - width - ems(gap));
}

RowDelegate::RowDelegate(double width, double height, QObject *parent)
    : QStyledItemDelegate(parent), m_width(width), m_height(height)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Row row(*painter, option);
    paintRow(row, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {ems(option.font, m_width), std::max(kMinimumTarget, ems(option.font, m_height))};
}

} // namespace dashiji::app
