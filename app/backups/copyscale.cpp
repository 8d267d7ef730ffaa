// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backups/copyscale.h"

#include "app/support/formatting.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kTitleLine = 1.6; ///< em: where what stands lies
constexpr double kPointLine = 3.4;
constexpr double kLabelLine = 4.9;
constexpr double kHeight = 6.0;
constexpr double kRadius = 0.42;
constexpr double kGap = 2.0; ///< between groups

QString weekdayOf(QDate day, QDate today)
{
    if (day == today)
        return CopyScale::tr("Today");
    if (day == today.addDays(-1))
        return CopyScale::tr("Yesterday");
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
}

} // namespace

CopyScale::CopyScale(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Backups by month, week and day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CopyScale::setItems(const std::vector<CopiesModel::Item> &items, QDate today)
{
    Group months{tr("Every month, %n kept", nullptr, backup::kMonths), {}};
    Group weeks{tr("Every week, %n kept", nullptr, backup::kWeeks), {}};
    Group days{tr("Every day, %n kept", nullptr, backup::kDays), {}};
    for (int back = backup::kDays - 1; back >= 0; --back)
        days.points.push_back({-1, weekdayOf(today.addDays(-back), today)});
    for (int row = static_cast<int>(items.size()) - 1; row >= 0; --row) {
        const CopiesModel::Item &item = items[static_cast<size_t>(row)];
        const QDate day = item.copy.at.toLocalTime().date();
        const bool isDamaged = item.health == backup::Health::Damaged;
        const qint64 back = day.daysTo(today);
        if (item.span == backup::Span::Today || item.span == backup::Span::Day) {
            Point &point = days.points[static_cast<size_t>(
                std::clamp<qint64>(backup::kDays - 1 - back, 0, backup::kDays - 1))];
            point = {row, point.label, isDamaged};
        } else if (item.span == backup::Span::Week) {
            weeks.points.push_back({row, dayOfYear(day), isDamaged});
        } else {
            months.points.push_back(
                {row, QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat), isDamaged});
        }
    }
    m_groups.clear();
    for (Group *group : {&months, &weeks, &days})
        if (!group->points.empty())
            m_groups.push_back(std::move(*group));
    updateGeometry();
    update();
}

void CopyScale::setChosen(int row)
{
    m_chosen = row;
    update();
}

QSize CopyScale::sizeHint() const
{
    return {ems(this, 60), ems(this, kHeight)};
}

QSize CopyScale::minimumSizeHint() const
{
    return {ems(this, 30), ems(this, kHeight)};
}

double CopyScale::pointWidth() const
{
    size_t points = 0;
    for (const Group &group : m_groups)
        points += group.points.size();
    const double gaps = (static_cast<double>(m_groups.size()) + 1) * ems(this, kGap);
    return points == 0 ? 0 : (width() - gaps) / static_cast<double>(points);
}

template <class F>
void CopyScale::eachPoint(F call) const
{
    const double step = pointWidth();
    double left = ems(this, kGap);
    for (const Group &group : m_groups) {
        for (const Point &point : group.points) {
            call(group, point, QRectF(left, 0, step, height()));
            left += step;
        }
        left += ems(this, kGap);
    }
}

void CopyScale::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.base);
    const QFont small = textFont(font(), TextSize::Hint);
    const double line = ems(this, kPointLine);
    const double radius = ems(this, kRadius);
    const Group *last = nullptr;
    eachPoint([&](const Group &group, const Point &point, const QRectF &place) {
        if (last != &group) {
            painter.setFont(small);
            painter.setPen(colors.text2);
            painter.drawText(
                QPointF(place.left(), ems(this, kTitleLine)),
                QFontMetricsF(small).elidedText(group.title, Qt::ElideRight,
                                                place.width() * static_cast<double>(group.points.size())));
            painter.setPen(QPen(colors.line3, 1));
            painter.drawLine(
                QPointF(place.left(), line),
                QPointF(place.left() + place.width() * static_cast<double>(group.points.size()), line));
            last = &group;
        }
        const QPointF middle(place.center().x(), line);
        const bool isChosen = point.row >= 0 && point.row == m_chosen;
        const QRectF dot(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
        if (point.isDamaged) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.base);
            painter.drawEllipse(dot.adjusted(-2, -2, 2, 2));
            drawSeverity(painter, dot, Severity::Error, colors);
        } else {
            painter.setPen(QPen(point.row < 0 ? colors.text3
                                : isChosen    ? colors.accent
                                              : colors.text2,
                                1.4, point.row < 0 ? Qt::DotLine : Qt::SolidLine));
            painter.setBrush(isChosen ? colors.accent : colors.base);
            painter.drawEllipse(dot);
        }
        if (isChosen) {
            painter.setPen(QPen(colors.accent, 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(dot.adjusted(-3, -3, 3, 3));
        }
        const QFont face = isChosen ? textFont(font(), TextSize::Hint, QFont::Bold) : small;
        painter.setFont(face);
        painter.setPen(point.isDamaged ? colors.err : isChosen ? colors.text : colors.text2);
        const QString label = point.row < 0 ? tr("none") : point.label;
        painter.drawText(QRectF(place.left(), line + radius, place.width(), ems(this, kLabelLine) - line),
                         Qt::AlignCenter,
                         QFontMetricsF(face).elidedText(label, Qt::ElideRight, place.width()));
    });
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), colors.accentText);
}

void CopyScale::mousePressEvent(QMouseEvent *event)
{
    eachPoint([&](const Group &, const Point &point, const QRectF &place) {
        if (point.row >= 0 && place.contains(event->position()))
            emit chosen(point.row);
    });
}

void CopyScale::keyPressEvent(QKeyEvent *event)
{
    std::vector<int> rows;
    eachPoint([&](const Group &, const Point &point, const QRectF &) {
        if (point.row >= 0)
            rows.push_back(point.row);
    });
    const auto here = std::ranges::find(rows, m_chosen);
    if (event->key() == Qt::Key_Left && here != rows.end() && here != rows.begin())
        emit chosen(*std::prev(here));
    else if (event->key() == Qt::Key_Right && here != rows.end() && std::next(here) != rows.end())
        emit chosen(*std::next(here));
    else
        QWidget::keyPressEvent(event);
}

} // namespace dashiji::app
