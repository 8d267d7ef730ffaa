// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/blackline.h"

#include "app/support/theme.h"

#include <QPainter>

#include <algorithm>

namespace dashiji::app
{

void drawBlackline(QPainter &painter, const QRectF &room, const QFont &font, const text::Blackline &pieces,
                   const Colors &colors)
{
    double left = room.left();
    for (const text::Piece &piece : pieces) {
        const bool isRemoved = piece.kind == text::Piece::Kind::Removed;
        const bool isAdded = piece.kind == text::Piece::Kind::Added;
        QFont face = font;
        face.setStrikeOut(isRemoved);
        face.setUnderline(isAdded);
        const QFontMetricsF metrics(face);
        const QString words =
            metrics.elidedText(piece.text.simplified(), Qt::ElideRight, std::max(0.0, room.right() - left));
        const double width = metrics.horizontalAdvance(words);
        const QRectF place(left, room.center().y() - metrics.height() / 2, width, metrics.height());
        if (isRemoved || isAdded)
            painter.fillRect(place, isRemoved ? colors.errSoft : colors.okSoft);
        painter.setFont(face);
        painter.setPen(isRemoved ? colors.err : isAdded ? colors.ok : colors.text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
        left += width;
        if (left >= room.right() - metrics.averageCharWidth())
            return;
    }
}

} // namespace dashiji::app
