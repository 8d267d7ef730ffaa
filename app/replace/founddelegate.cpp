// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replace/founddelegate.h"

#include "app/replace/foundmodel.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/blackline.h"

#include <QApplication>
#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr double kRow = 2.1; ///< em

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colors &colors = colorsFor(option.palette);
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    const QString words = item.text;
    const QRectF room = QRectF(style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget))
                            .adjusted(ems(option.font, 0.3), 0, -ems(option.font, 0.3), 0);
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    if (m_model.isText(index)) {
        const QFont font = textFont(item.font, TextSize::Text, QFont::Bold);
        painter->setFont(font);
        painter->setPen(colors.text);
        painter->drawText(room, Qt::AlignVCenter,
                          QFontMetricsF(font).elidedText(words, Qt::ElideMiddle, room.width()));
    } else {
        drawBlackline(*painter, room, item.font, m_model.sentence(index), colors);
    }
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(ems(option.font, kRow), kMinimumTarget)};
}

} // namespace dashiji::app
