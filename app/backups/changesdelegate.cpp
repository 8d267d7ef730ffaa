// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backups/changesdelegate.h"

#include "app/backups/changesmodel.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/blackline.h"
#include "core/text/differences.h"

#include <QApplication>
#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr double kEntryRow = 3.2; ///< em
constexpr double kYearRow = 2.3;
constexpr qsizetype kBefore = 8;       ///< characters told before the first change
constexpr qsizetype kCompared = 4'000; ///< of longer texts only the beginning is compared

/// The pieces from shortly before the first change on.
text::Blackline fromFirstChange(const QString &then, const QString &now)
{
    auto pieces = text::blackline(then.left(kCompared), now.left(kCompared));
    if (!pieces.empty() && pieces.front().kind == text::Piece::Kind::Same &&
        pieces.front().text.size() > kBefore)
        pieces.front().text = QChar(0x2026) + pieces.front().text.right(kBefore);
    return pieces;
}

/// Where the words of a cell stand, right of its tick.
QRectF wordsOf(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    return QRectF(style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget))
        .adjusted(ems(option.font, 0.3), 0, -ems(option.font, 0.3), 0);
}

} // namespace

void ChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colors &colors = colorsFor(option.palette);
    const bool isYear = !index.parent().isValid();
    const QString words = item.text;
    const QFont font = isYear && index.column() == ChangesModel::What
                           ? textFont(item.font, TextSize::Text, QFont::Bold)
                           : item.font;
    item.text.clear();
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    if (isYear)
        painter->fillRect(option.rect, colors.side);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    item.text = words; // where they stand depends on there being some
    QRectF room = wordsOf(item);
    painter->save();
    const auto say = [&](const QRectF &place, const QString &line, const QFont &face, const QColor &color) {
        painter->setFont(face);
        painter->setPen(color);
        painter->drawText(place,
                          static_cast<int>(index.data(Qt::TextAlignmentRole).toInt() | Qt::AlignVCenter),
                          QFontMetricsF(face).elidedText(line, Qt::ElideRight, place.width()));
    };
    const QString where = index.data(ChangesModel::WhereRole).toString();
    const QVariant then = index.data(ChangesModel::ThenRole);
    if (index.column() == ChangesModel::What && !where.isEmpty()) {
        QRectF upper = room;
        upper.setHeight(room.height() / 2);
        say(upper.translated(0, ems(font, 0.15)), words, font, colors.text);
        say(upper.translated(0, upper.height() - ems(font, 0.15)), where, textFont(font, TextSize::Hint),
            colors.text2);
    } else if (index.column() == ChangesModel::Texts && then.isValid() && words.isEmpty()) {
        drawBlackline(*painter, room, font,
                      fromFirstChange(then.toString(), index.data(ChangesModel::NowRole).toString()), colors);
    } else {
        say(room, words, font, index.column() == ChangesModel::What ? colors.text : colors.text2);
    }
    painter->setPen(colors.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = ems(option.font, index.parent().isValid() ? kEntryRow : kYearRow);
    return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(height, kMinimumTarget)};
}

} // namespace dashiji::app
