// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigatordelegate.h"

#include "app/navigator/navigatormodel.h"
#include "app/support/marks.h"

namespace dashiji::app
{
namespace
{

using Kind = NavigatorModel::Kind;

void paintHead(Row &row, const QModelIndex &index)
{
    const Colors &c = row.colors;
    const bool year = NavigatorModel::kindOf(index) == Kind::Year;
    const QRect chevron = NavigatorDelegate::chevronRect(row.option, index);
    if (index.model()->hasChildren(index) || (year && !index.data(NavigatorModel::LoadedRole).toBool()))
        drawChevron(row.painter, chevron, row.option.state.testFlag(QStyle::State_Open), c.text2);

    row.inset(0, 0.9);
    row.sayAtEnd(QStringLiteral("%1/%2")
                     .arg(index.data(NavigatorModel::WrittenRole).toInt())
                     .arg(index.data(NavigatorModel::CountRole).toInt()),
                 row.font(TextSize::Text, year ? QFont::Normal : QFont::Medium), year ? c.text2 : c.text,
                 0.6);
    row.room.setLeft(chevron.right() + row.ems(0.3));
    const int words = row.say(
        row.room, index.data().toString(),
        row.font(year ? TextSize::Group : TextSize::Text, year ? QFont::Bold : QFont::Medium), c.text);
    if (!year)
        return;
    const QFont chipFont = row.font(TextSize::Hint);
    const auto status = static_cast<ReportStatus>(index.data(NavigatorModel::StatusRole).toInt());
    const QString text = reportStatusText(status);
    const double left = row.room.left() + words + row.ems(0.6);
    if (left + chipSize(text, chipFont).width() <= row.room.right())
        drawChip(row.painter, QPointF(left, row.room.center().y() + 0.5), text, chipFont, chipOf(status), c);
}

void paintEntry(Row &row, const QModelIndex &index)
{
    const Colors &c = row.colors;
    const auto state = static_cast<EntryState>(index.data(NavigatorModel::StateRole).toInt());
    const int rank = index.data(NavigatorModel::RankRole).toInt();
    const QColor quiet = row.selected ? c.text2 : c.text3;

    const int mark = row.ems(1.0);
    QRect ring(0, 0, mark, mark);
    ring.moveCenter(QPoint(row.rect.right() - row.ems(0.9) - mark / 2, row.rect.center().y()));
    drawEntryState(row.painter, ring, state, c);
    const QRect rankArea(row.rect.left(), row.rect.top(), row.ems(3.0), row.rect.height());
    row.say(rankArea, rank > 0 ? QString::number(rank) : QString(QChar(0x00B7)), row.font(TextSize::Text),
            quiet, Qt::AlignRight);

    row.room.setLeft(rankArea.right() + row.ems(0.5));
    row.room.setRight(ring.left() - row.ems(0.4));
    const QString title = index.data().toString();
    const bool pale =
        title.isEmpty() || index.data(NavigatorModel::CandidateRole).toBool() || state == EntryState::Empty;
    row.say(row.room, title.isEmpty() ? NavigatorModel::tr("Untitled") : title, row.nameFont(),
            pale ? quiet : c.text);
}

} // namespace

void NavigatorDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    const int side = row.ems(0.45);
    row.drawGround(QRectF(row.rect).adjusted(side, 0.5, -side, -0.5), row.selected);
    if (NavigatorModel::kindOf(index) == Kind::Entry)
        paintEntry(row, index);
    else
        paintHead(row, index);
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize entry = RowDelegate::sizeHint(option, index);
    const Kind kind = NavigatorModel::kindOf(index);
    if (kind == Kind::Entry)
        return entry;
    return {entry.width(), std::max(kMinimumTarget, ems(option.font, kind == Kind::Year ? 2.5 : 2.2))};
}

QRect NavigatorDelegate::chevronRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int left = ems(option.font, NavigatorModel::kindOf(index) == Kind::Year ? 0.6 : 0.9);
    return {option.rect.left() + left, option.rect.top(), ems(option.font, 1.2), option.rect.height()};
}

} // namespace dashiji::app
