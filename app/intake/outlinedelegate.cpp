// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/outlinedelegate.h"

#include "app/intake/outlinemodel.h"
#include "app/support/marks.h"
#include "app/support/measures.h"

#include <QPainter>

namespace dashiji::app
{

OutlineDelegate::OutlineDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {qRound(em(option.font) * 10), qRound(em(option.font) * 2.3)};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const auto kind = static_cast<OutlineModel::Kind>(index.data(OutlineModel::KindRole).toInt());
    const int doubts = index.data(OutlineModel::DoubtsRole).toInt();
    const double unit = em(option.font);
    const auto ofUnit = [unit](double count) { return qRound(unit * count); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.sel);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hover);

    QRect row = option.rect.adjusted(ofUnit(0.3), 0, -ofUnit(0.9), 0);
    const QFont small = textFont(option.font, TextSize::Hint);
    painter->setFont(small);
    const QFontMetrics smallMetrics(small);
    if (doubts > 0) {
        const QString count = QString::number(doubts);
        const int width = smallMetrics.horizontalAdvance(count);
        painter->setPen(colors.warn);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, count);
        const double sign = unit * 0.75;
        drawSeverity(
            *painter,
            QRectF(row.right() - width - sign - ofUnit(0.2), row.center().y() - sign / 2, sign, sign),
            Severity::Warning, colors);
        row.setRight(row.right() - width - qRound(sign) - ofUnit(0.9));
    }
    const QString facts = index.data(OutlineModel::FactsRole).toString();
    painter->setPen(kind == OutlineModel::Kind::Section ? colors.text : colors.text2);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, facts);
    row.setRight(row.right() - smallMetrics.horizontalAdvance(facts) - ofUnit(0.9));

    if (kind == OutlineModel::Kind::Entry) {
        const int width = ofUnit(1.9);
        painter->drawText(QRect(row.left(), row.top(), width - ofUnit(0.6), row.height()),
                          Qt::AlignVCenter | Qt::AlignRight, index.data(OutlineModel::RankRole).toString());
        row.setLeft(row.left() + width);
    }
    const bool strong = kind == OutlineModel::Kind::Title || kind == OutlineModel::Kind::Section;
    const QFont font = textFont(option.font, TextSize::Text, strong ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colors.text);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, row.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -2), colors.accentText);
    painter->restore();
}

} // namespace dashiji::app
