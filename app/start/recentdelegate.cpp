// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/recentdelegate.h"

#include "app/start/recentfiles.h"
#include "app/support/formatting.h"
#include "app/support/icons.h"
#include "app/support/marks.h"

#include <QMouseEvent>
#include <QPainter>

namespace dashiji::app
{
namespace
{

/// Where the columns of a row begin and end.
struct Columns {
    QRect icon, name, years, state, opened;
};

Columns columnsOf(const QStyleOptionViewItem &option)
{
    const QRect row = option.rect.adjusted(ems(option.font, 1.2), 0, -ems(option.font, 1.2), 0);
    const bool roomy = row.width() > ems(option.font, 45);
    const bool narrow = row.width() < ems(option.font, 30);
    const int openedWidth = narrow ? 0 : ems(option.font, 6.5); // the names come first
    const int stateWidth = ems(option.font, roomy ? 9 : 8);
    const int yearsWidth = roomy ? ems(option.font, 7) : 0;
    Columns columns;
    columns.icon = QRect(row.left(), row.top(), largeIconPixels(), row.height());
    columns.opened = QRect(row.right() - openedWidth, row.top(), openedWidth, row.height());
    columns.state = QRect(columns.opened.left() - stateWidth - ems(option.font, 0.6), row.top(), stateWidth,
                          row.height());
    columns.years =
        QRect(columns.state.left() - yearsWidth - ems(option.font, 0.9), row.top(), yearsWidth, row.height());
    const int left = columns.icon.right() + ems(option.font, 1.2);
    columns.name = QRect(left, row.top(), columns.years.left() - left - ems(option.font, 0.9), row.height());
    return columns;
}

QRect upper(const QRect &cell)
{
    return cell.adjusted(0, 0, 0, -cell.height() / 2).translated(0, 3);
}

QRect lower(const QRect &cell)
{
    return cell.adjusted(0, cell.height() / 2, 0, 0).translated(0, -3);
}

void paintNames(const Row &row, const QModelIndex &index, const QRect &cell)
{
    const QColor &quiet = row.colors.text2;
    const QFont hint = row.font(TextSize::Hint);
    const bool missing = index.data(RecentFiles::MissingRole).toBool();
    const int used = row.say(upper(cell), index.data().toString(), row.font(TextSize::Group, QFont::Medium),
                             missing ? quiet : row.colors.text) +
                     row.ems(0.6);
    if (used < cell.width() - row.ems(3))
        row.say(upper(cell).adjusted(used, 0, 0, 0), index.data(RecentFiles::OrganizationRole).toString(),
                hint, quiet);

    const QString path = index.data(RecentFiles::PathRole).toString();
    row.say(lower(cell),
            missing ? RecentDelegate::tr("The file is not in its place: %1").arg(shortPath(path))
                    : elidedPath(path, QFontMetrics(hint), cell.width()),
            hint, quiet, Qt::AlignLeft, Qt::ElideMiddle);
}

void paintFigures(const Row &row, const QModelIndex &index, const Columns &columns)
{
    const Colors &c = row.colors;
    const QFont font = row.font(TextSize::Hint);
    row.say(columns.years, index.data(RecentFiles::YearsRole).toString(), font, c.text2);
    if (columns.opened.width() > 0)
        row.say(columns.opened, recentMoment(index.data(RecentFiles::OpenedRole).toDateTime()), font, c.text2,
                Qt::AlignRight);
    const int year = index.data(RecentFiles::YearRole).toInt();
    if (year == 0) {
        row.say(columns.state, RecentDelegate::tr("No year yet"), font, c.text3);
        return;
    }
    const auto status = static_cast<ReportStatus>(index.data(RecentFiles::StatusRole).toInt());
    const int written = index.data(RecentFiles::WrittenRole).toInt();
    const int count = index.data(RecentFiles::CountRole).toInt();
    const bool published = status == ReportStatus::Published;
    const QString text = published ? RecentDelegate::tr("%1 %2").arg(year).arg(reportStatusText(status))
                                   //: year, status, entries written, entries in all
                                   : RecentDelegate::tr("%1 %2 %3/%4")
                                         .arg(year)
                                         .arg(reportStatusText(status))
                                         .arg(written)
                                         .arg(count);
    row.say(upper(columns.state), text, font, c.text);
    const QRect low = lower(columns.state);
    const QRectF bar(low.left(), low.top() + low.height() * 0.32, low.width(), std::max(4, row.ems(0.3)));
    const double share = published ? 1 : count > 0 ? static_cast<double>(written) / count : 0;
    const bool whole = published || (count > 0 && written == count);
    drawProgress(row.painter, bar, share, whole ? c.ok : c.accentText, c);
}

void paintMissingButtons(const Row &row)
{
    const Colors &c = row.colors;
    const QFont font = row.font(TextSize::Hint);
    const QRectF find = RecentDelegate::findRect(row.option);
    row.painter.setPen(QPen(c.line2, 1));
    row.painter.setBrush(c.raised);
    row.painter.drawRoundedRect(find.adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    row.say(find, RecentDelegate::tr("Find…"), font, c.text, Qt::AlignHCenter);
    row.say(RecentDelegate::removeRect(row.option), RecentDelegate::tr("Remove from list"), font,
            c.accentText, Qt::AlignHCenter);
}

} // namespace

QRect RecentDelegate::removeRect(const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(textFont(option.font, TextSize::Hint));
    const int width = metrics.horizontalAdvance(tr("Remove from list")) + ems(option.font, 1.2);
    const int height = std::max(kMinimumTarget, ems(option.font, 1.9));
    return {option.rect.right() - ems(option.font, 1.2) - width, option.rect.center().y() - height / 2, width,
            height};
}

QRect RecentDelegate::findRect(const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(textFont(option.font, TextSize::Hint));
    const int width = metrics.horizontalAdvance(tr("Find…")) + ems(option.font, 1.6);
    const QRect remove = removeRect(option);
    return {remove.left() - ems(option.font, 0.9) - width, remove.top(), width, remove.height()};
}

void RecentDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    const Colors &c = row.colors;
    row.drawGround(QRectF(row.rect).adjusted(3, 3, -3, -3), row.selected && row.focused);
    if (index.row() > 0)
        row.painter.fillRect(QRect(row.rect.topLeft(), QSize(row.rect.width(), 1)), c.line);
    Columns columns = columnsOf(row.option);
    const bool missing = index.data(RecentFiles::MissingRole).toBool();
    row.drawIcon(icon(missing ? Icon::Warning : Icon::Archive, missing ? c.text2 : c.seal), columns.icon,
                 iconPixels() + 2);
    if (missing) {
        columns.name.setRight(findRect(row.option).left() - row.ems(0.9));
        paintMissingButtons(row);
    } else {
        paintFigures(row, index, columns);
    }
    paintNames(row, index, columns.name);
}

bool RecentDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.data(RecentFiles::MissingRole).toBool()) {
        const QPoint position = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QString path = index.data(RecentFiles::PathRole).toString();
        if (findRect(option).contains(position)) {
            emit findClicked(path);
            return true;
        }
        if (removeRect(option).contains(position)) {
            emit removeClicked(path);
            return true;
        }
    }
    return RowDelegate::editorEvent(event, model, option, index);
}

} // namespace dashiji::app
