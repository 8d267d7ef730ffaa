// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/sidelistdelegate.h"

namespace dashiji::app
{

SideListDelegate::SideListDelegate(QObject *parent, int rankRole)
    : RowDelegate(0, 2, parent), m_rankRole(rankRole)
{
}

void SideListDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    row.fillGround();
    const bool main = index.column() == 0;
    const QFont font = row.nameFont();
    row.inset(main && m_rankRole == 0 ? 0.3 : 0.9, main ? 0.3 : 0.9);
    if (m_rankRole != 0) {
        const int width = row.ems(1.6);
        if (const int rank = index.data(m_rankRole).toInt(); rank > 0)
            row.say(QRect(row.room.left(), row.room.top(), width, row.room.height()), QString::number(rank),
                    font, row.colors.text2, Qt::AlignLeft, Qt::ElideNone);
        row.room.setLeft(row.room.left() + width);
    }
    row.say(row.room, index.data().toString(), font, main ? row.colors.text : row.colors.text2,
            main ? Qt::AlignLeft : Qt::AlignRight);
    if (main)
        row.drawFocus();
}

QSize SideListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // In the weight of the chosen row, or its number would be cut when it is chosen.
    const QFontMetrics words(textFont(option.font, TextSize::Text, QFont::Medium));
    return {words.horizontalAdvance(index.data().toString()) + 2 * ems(option.font, 0.9) + 1,
            RowDelegate::sizeHint(option, index).height()};
}

} // namespace dashiji::app
