// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/rowdelegate.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QPainter>

namespace dashiji::app
{

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, colors.sel);
    else if (hovered)
        painter->fillRect(option.rect, colors.hover);

    const QFont font = textFont(option.font, TextSize::Text, selected ? QFont::Medium : QFont::Normal);
    const int pad = qRound(em(option.font) * (index.column() == 0 ? 0.3 : 0.9));
    QRect words = option.rect.adjusted(pad, 0, -pad, 0);
    painter->setFont(font);
    if (m_rankRole != 0) {
        const int width = qRound(em(option.font) * 1.6);
        words.setLeft(option.rect.left() + qRound(em(option.font) * 0.9));
        if (const int rank = index.data(m_rankRole).toInt(); rank > 0) {
            painter->setPen(colors.text2);
            painter->drawText(QRect(words.left(), words.top(), width, words.height()),
                              Qt::AlignVCenter | Qt::AlignLeft, QString::number(rank));
        }
        words.setLeft(words.left() + width);
    }
    const bool main = index.column() == 0;
    painter->setPen(main ? colors.text : colors.text2);
    painter->drawText(words, Qt::AlignVCenter | (main ? Qt::AlignLeft : Qt::AlignRight),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange) && main)
        drawFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -2), colors.accentText);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.widget ? navigatorRow(option.widget) : qRound(em(option.font) * 2);
    // In the weight of the chosen row, or its number would be cut when it is chosen.
    const QFontMetrics words(textFont(option.font, TextSize::Text, QFont::Medium));
    return {words.horizontalAdvance(index.data().toString()) + 2 * qRound(em(option.font) * 0.9) + 1, height};
}

} // namespace dashiji::app
