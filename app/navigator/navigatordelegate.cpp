// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigatordelegate.h"

#include "app/navigator/navigatormodel.h"
#include "app/support/marks.h"
#include "app/support/measures.h"

#include <QPainter>

#include <cmath>

namespace dashiji::app
{
namespace
{

using Kind = NavigatorModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return index.data(NavigatorModel::KindRole).value<Kind>();
}

int part(const QStyleOptionViewItem &option, double count)
{
    return static_cast<int>(std::lround(em(option.font) * count));
}

/// "18/20" at the right edge; returns where it begins.
int drawCount(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const QFont &font, const QColor &color)
{
    const QString text = QStringLiteral("%1/%2")
                             .arg(index.data(NavigatorModel::WrittenRole).toInt())
                             .arg(index.data(NavigatorModel::CountRole).toInt());
    const QRect area = option.rect.adjusted(0, 0, -part(option, 0.9), 0);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    return area.right() - QFontMetrics(font).horizontalAdvance(text);
}

void drawHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const Colors &c)
{
    const bool year = kindOf(index) == Kind::Year;
    const QRect chevron = NavigatorDelegate::chevronRect(option, index);
    if (index.model()->hasChildren(index) || (year && !index.data(NavigatorModel::LoadedRole).toBool()))
        drawChevron(painter, chevron, option.state.testFlag(QStyle::State_Open), c.text2);

    const QFont font =
        textFont(option.font, year ? TextSize::Group : TextSize::Text, year ? QFont::Bold : QFont::Medium);
    const QFont countFont = textFont(option.font, TextSize::Text, year ? QFont::Normal : QFont::Medium);
    const int right =
        drawCount(painter, option, index, countFont, year ? c.text2 : c.text) - part(option, 0.6);

    QRect area = option.rect;
    area.setLeft(chevron.right() + part(option, 0.3));
    area.setRight(right);
    painter.setFont(font);
    painter.setPen(c.text);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (!year)
        return;
    const QFont chipFont = textFont(option.font, TextSize::Hint);
    const QString status =
        reportStatusText(static_cast<ReportStatus>(index.data(NavigatorModel::StatusRole).toInt()));
    const double left = area.left() + QFontMetrics(font).horizontalAdvance(text) + part(option, 0.6);
    if (left + chipSize(status, chipFont).width() <= right)
        drawChip(painter, QPointF(left, area.center().y() + 0.5), status, chipFont,
                 chipOf(static_cast<ReportStatus>(index.data(NavigatorModel::StatusRole).toInt())), c);
}

void drawEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const Colors &c)
{
    const auto state = static_cast<EntryState>(index.data(NavigatorModel::StateRole).toInt());
    const bool candidate = index.data(NavigatorModel::CandidateRole).toBool();
    const int rank = index.data(NavigatorModel::RankRole).toInt();
    const QColor quiet = option.state.testFlag(QStyle::State_Selected) ? c.text2 : c.text3;

    QRect area = option.rect;
    const int mark = part(option, 1.0);
    QRect ring(0, 0, mark, mark);
    ring.moveCenter(QPoint(area.right() - part(option, 0.9) - mark / 2, area.center().y()));
    drawEntryState(painter, ring, state, c);

    const QRect rankArea(area.left(), area.top(), part(option, 3.0), area.height());
    painter.setFont(textFont(option.font, TextSize::Text));
    painter.setPen(quiet);
    if (rank > 0)
        painter.drawText(rankArea, Qt::AlignRight | Qt::AlignVCenter, QString::number(rank));
    else
        painter.drawText(rankArea, Qt::AlignRight | Qt::AlignVCenter, QString(QChar(0x00B7)));

    area.setLeft(rankArea.right() + part(option, 0.5));
    area.setRight(ring.left() - part(option, 0.4));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QFont font = textFont(option.font, TextSize::Text, selected ? QFont::Medium : QFont::Normal);
    QString title = index.data().toString();
    const bool empty = title.isEmpty();
    if (empty)
        title = NavigatorModel::tr("Untitled");
    painter.setFont(font);
    painter.setPen(empty || candidate || state == EntryState::Empty ? quiet : c.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(title, Qt::ElideRight, area.width()));
}

} // namespace

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colors &c = colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(part(option, 0.45), 0.5, -part(option, 0.45), -0.5);
    drawRowBackground(*painter, ground, option.state.testFlag(QStyle::State_Selected),
                      option.state.testFlag(QStyle::State_Active) &&
                          option.state.testFlag(QStyle::State_HasFocus),
                      option.state.testFlag(QStyle::State_MouseOver), c);
    if (kindOf(index) == Kind::Entry)
        drawEntry(*painter, option, index, c);
    else
        drawHead(*painter, option, index, c);
    painter->restore();
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double rows = kindOf(index) == Kind::Year ? 2.5 : kindOf(index) == Kind::Section ? 2.2 : 1.8;
    return {part(option, 12), std::max(kMinimumTarget, part(option, rows))};
}

QRect NavigatorDelegate::chevronRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int left = part(option, kindOf(index) == Kind::Year ? 0.6 : 0.9);
    return {option.rect.left() + left, option.rect.top(), part(option, 1.2), option.rect.height()};
}

} // namespace dashiji::app
