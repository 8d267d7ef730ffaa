// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/outlinedelegate.h"

#include "app/intake/outlinemodel.h"
#include "app/intake/picturerow.h"
#include "app/support/marks.h"

#include <algorithm>

namespace dashiji::app
{

void OutlineDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    const auto kind = static_cast<OutlineModel::Kind>(index.data(OutlineModel::KindRole).toInt());
    const bool section = kind == OutlineModel::Kind::Section;
    const QFont small = row.font(TextSize::Hint);
    row.fillGround();
    row.inset(0.3, 0.9);
    if (const int doubts = index.data(OutlineModel::DoubtsRole).toInt(); doubts > 0) {
        row.sayAtEnd(QString::number(doubts), small, row.colors.warn);
        const double sign = em(row.option.font) * 0.75;
        drawSeverity(
            row.painter,
            QRectF(row.room.right() - sign - row.ems(0.2), row.room.center().y() - sign / 2, sign, sign),
            Severity::Warning, row.colors);
        row.room.setRight(row.room.right() - qRound(sign) - row.ems(0.9));
    }
    if (kind == OutlineModel::Kind::Entry) {
        const int width = row.ems(1.9);
        row.say(QRect(row.room.left(), row.room.top(), width - row.ems(0.6), row.room.height()),
                index.data(OutlineModel::RankRole).toString(), small, row.colors.text2, Qt::AlignRight,
                Qt::ElideNone);
        row.room.setLeft(row.room.left() + width);
    }
    const bool strong = section || kind == OutlineModel::Kind::Title;
    const QString name = index.data().toString();
    const QFont nameFont = row.font(TextSize::Text, strong ? QFont::DemiBold : QFont::Normal);
    // Where there is not room for both, the name goes first.
    constexpr double kName = 0.62;
    const int named = std::min(QFontMetrics(nameFont).horizontalAdvance(name) + 1,
                               static_cast<int>(row.room.width() * kName));
    const int said = row.say(row.room.adjusted(named + row.ems(0.9), 0, 0, 0),
                             index.data(OutlineModel::FactsRole).toString(), small,
                             section ? row.colors.text : row.colors.text2, Qt::AlignRight);
    row.room.setRight(row.room.right() - said - row.ems(0.9));
    if (const auto pictures = index.data(OutlineModel::PicturesRole).value<RowPictures>();
        !pictures.isEmpty()) {
        paintPictures(row, row.room, pictures);
        row.room.setRight(row.room.right() - picturesWidth(pictures, row.option.font) - row.ems(0.6));
    }
    row.say(row.room, name, nameFont, row.colors.text);
    row.drawFocus();
}

} // namespace dashiji::app
