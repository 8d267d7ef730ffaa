// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/recentdelegate.h"

#include "app/start/recentfiles.h"
#include "app/support/formatting.h"
#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace dashiji::app
{
namespace
{

int units(const QStyleOptionViewItem &option, double count)
{
    return static_cast<int>(std::lround(em(option.font) * count));
}

/// Where the columns of a row begin and end.
struct Columns {
    QRect icon, name, years, state, opened;
};

Columns columnsOf(const QStyleOptionViewItem &option)
{
    const QRect row = option.rect.adjusted(units(option, 1.2), 0, -units(option, 1.2), 0);
    const bool roomy = row.width() > units(option, 45);
    const int openedWidth = units(option, 6.5);
    const int stateWidth = units(option, roomy ? 9 : 8);
    const int yearsWidth = roomy ? units(option, 7) : 0;
    Columns columns;
    columns.icon = QRect(row.left(), row.top(), kLargeIconSize, row.height());
    columns.opened = QRect(row.right() - openedWidth, row.top(), openedWidth, row.height());
    columns.state =
        QRect(columns.opened.left() - stateWidth - units(option, 0.6), row.top(), stateWidth, row.height());
    columns.years =
        QRect(columns.state.left() - yearsWidth - units(option, 0.9), row.top(), yearsWidth, row.height());
    const int left = columns.icon.right() + units(option, 1.2);
    columns.name = QRect(left, row.top(), columns.years.left() - left - units(option, 0.9), row.height());
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

void drawLine(QPainter &painter, const QRect &cell, const QFont &font, const QColor &color,
              const QString &text, Qt::TextElideMode elide = Qt::ElideRight,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(cell, alignment | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, elide, cell.width()));
}

void drawNames(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRect &cell, const Colors &c)
{
    const QFont nameFont = textFont(option.font, TextSize::Group, QFont::Medium);
    const QFont hintFont = textFont(option.font, TextSize::Hint);
    const bool missing = index.data(RecentFiles::MissingRole).toBool();
    const QString name = index.data().toString();
    drawLine(painter, upper(cell), nameFont, missing ? c.text2 : c.text, name);

    const int used = QFontMetrics(nameFont).horizontalAdvance(name) + units(option, 0.6);
    if (used < cell.width() - units(option, 3))
        drawLine(painter, upper(cell).adjusted(used, 0, 0, 0), hintFont, c.text2,
                 index.data(RecentFiles::OrganizationRole).toString());

    const QFontMetrics metrics(hintFont);
    const QString path = index.data(RecentFiles::PathRole).toString();
    if (missing)
        drawLine(painter, lower(cell), hintFont, c.text2,
                 RecentDelegate::tr("The file is not in its place: %1").arg(shortPath(path)),
                 Qt::ElideMiddle);
    else
        drawLine(painter, lower(cell), hintFont, c.text2, elidedPath(path, metrics, cell.width()));
}

void drawFigures(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Columns &columns, const Colors &c)
{
    const QFont font = textFont(option.font, TextSize::Hint);
    drawLine(painter, columns.years, font, c.text2, index.data(RecentFiles::YearsRole).toString());
    drawLine(painter, columns.opened, font, c.text2,
             recentMoment(index.data(RecentFiles::OpenedRole).toDateTime()), Qt::ElideRight, Qt::AlignRight);
    const int year = index.data(RecentFiles::YearRole).toInt();
    if (year == 0) {
        drawLine(painter, columns.state, font, c.text3, RecentDelegate::tr("No year yet"));
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
    drawLine(painter, upper(columns.state), font, c.text, text);
    const QRect low = lower(columns.state);
    const QRectF bar(low.left(), low.top() + low.height() * 0.32, low.width(),
                     std::max(4, units(option, 0.3)));
    const bool whole = published || (count > 0 && written == count);
    drawProgress(painter, bar,
                 published   ? 1
                 : count > 0 ? static_cast<double>(written) / count
                             : 0,
                 whole ? c.ok : c.accentText, c);
}

void drawMissingButtons(QPainter &painter, const QStyleOptionViewItem &option, const Colors &c)
{
    const QRectF find = RecentDelegate::findRect(option);
    painter.setPen(QPen(c.line2, 1));
    painter.setBrush(c.raised);
    painter.drawRoundedRect(find.adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    drawLine(painter, find.toRect(), textFont(option.font, TextSize::Hint), c.text,
             RecentDelegate::tr("Find…"), Qt::ElideRight, Qt::AlignHCenter);
    drawLine(painter, RecentDelegate::removeRect(option), textFont(option.font, TextSize::Hint), c.accentText,
             RecentDelegate::tr("Remove from list"), Qt::ElideRight, Qt::AlignHCenter);
}

} // namespace

QRect RecentDelegate::removeRect(const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(textFont(option.font, TextSize::Hint));
    const int width = metrics.horizontalAdvance(tr("Remove from list")) + units(option, 1.2);
    const int height = std::max(kMinimumTarget, units(option, 1.9));
    return {option.rect.right() - units(option, 1.2) - width, option.rect.center().y() - height / 2, width,
            height};
}

QRect RecentDelegate::findRect(const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(textFont(option.font, TextSize::Hint));
    const int width = metrics.horizontalAdvance(tr("Find…")) + units(option, 1.6);
    const QRect remove = removeRect(option);
    return {remove.left() - units(option, 0.9) - width, remove.top(), width, remove.height()};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors &c = colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    drawRowBackground(*painter, QRectF(option.rect).adjusted(3, 3, -3, -3), selected && focused, focused,
                      option.state.testFlag(QStyle::State_MouseOver), c);
    if (index.row() > 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), c.line);
    const Columns columns = columnsOf(option);
    const bool missing = index.data(RecentFiles::MissingRole).toBool();
    QRect picture(0, 0, kIconSize + 2, kIconSize + 2);
    picture.moveCenter(columns.icon.center());
    icon(missing ? Icon::Warning : Icon::Archive, missing ? c.text2 : c.seal).paint(painter, picture);
    QRect name = columns.name;
    if (missing)
        name.setRight(findRect(option).left() - units(option, 0.9));
    drawNames(*painter, option, index, name, c);
    if (missing)
        drawMissingButtons(*painter, option, c);
    else
        drawFigures(*painter, option, index, columns, c);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {units(option, 30), units(option, 4.4)};
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
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace dashiji::app
