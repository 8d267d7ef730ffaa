// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/marks.h"

#include "app/support/measures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dashiji::app
{
namespace
{

/// Words of the marks, in one translation context.
struct Marks {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::Marks)
};

/// Saves the painter's state and sets antialiasing, until the end of the block.
class PainterScope
{
public:
    explicit PainterScope(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterScope() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter &m_painter;
};

QRectF squareIn(const QRectF &rect, double side)
{
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

double markSide(const QRectF &rect)
{
    return std::min({rect.width(), rect.height(), 13.0});
}

QColor severityColor(Severity severity, const Colors &colors)
{
    switch (severity) {
    case Severity::Error:
        return colors.err;
    case Severity::Warning:
        return colors.warn;
    case Severity::Hint:
        break;
    }
    return colors.text2;
}

struct ChipColors {
    QColor fill;
    QColor text;
};

ChipColors chipColors(ChipKind kind, const Colors &colors)
{
    switch (kind) {
    case ChipKind::Info:
        break;
    case ChipKind::Ok:
        return {colors.okSoft, colors.ok};
    case ChipKind::Warning:
        return {colors.warnSoft, colors.warn};
    case ChipKind::Error:
        return {colors.errSoft, colors.err};
    }
    return {colors.sel, colors.accentText};
}

} // namespace

void drawEntryState(QPainter &painter, const QRectF &rect, EntryState state, const Colors &colors)
{
    const PainterScope scope(painter);
    const QRectF circle = squareIn(rect, markSide(rect)).adjusted(0.75, 0.75, -0.75, -0.75);
    switch (state) {
    case EntryState::Written: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ok);
        painter.drawEllipse(circle);
        QPainterPath tick;
        tick.moveTo(circle.left() + circle.width() * 0.27, circle.top() + circle.height() * 0.53);
        tick.lineTo(circle.left() + circle.width() * 0.44, circle.top() + circle.height() * 0.69);
        tick.lineTo(circle.left() + circle.width() * 0.73, circle.top() + circle.height() * 0.34);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.base, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
        return;
    }
    case EntryState::Writing:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentText);
        painter.drawPie(circle, -90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accentText, 1.5));
        painter.drawEllipse(circle);
        return;
    case EntryState::Empty: {
        QPen pen(colors.text3, 1.3);
        pen.setDashPattern({1.8, 1.6});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        return;
    }
    }
}

QString entryStateText(EntryState state)
{
    switch (state) {
    case EntryState::Empty:
        return Marks::tr("Empty");
    case EntryState::Writing:
        return Marks::tr("Writing");
    case EntryState::Written:
        break;
    }
    return Marks::tr("Written");
}

QString textLengthText(TextLength length)
{
    switch (length) {
    case TextLength::Full:
        break;
    case TextLength::Summary:
        return Marks::tr("Short");
    case TextLength::Sentence:
        return Marks::tr("One line");
    }
    return Marks::tr("Full");
}

QString reportStatusText(ReportStatus status)
{
    switch (status) {
    case ReportStatus::Draft:
        return Marks::tr("Draft");
    case ReportStatus::InReview:
        return Marks::tr("In review");
    case ReportStatus::Approved:
        return Marks::tr("Approved");
    case ReportStatus::Published:
        break;
    }
    return Marks::tr("Published");
}

QString sealedText(int year)
{
    return Marks::tr("%1 is published and sealed.").arg(year);
}

void drawSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Colors &colors)
{
    const PainterScope scope(painter);
    const QRectF box = squareIn(rect, std::min(markSide(rect), 9.0));
    const QColor color = severityColor(severity, colors);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (severity) {
    case Severity::Error:
        painter.drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                       QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
        return;
    case Severity::Warning:
        painter.drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        return;
    case Severity::Hint:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    }
}

void drawMissingPicture(QPainter &painter, const QRectF &rect, const Colors &colors)
{
    const PainterScope scope(painter);
    QPen pen(colors.line3, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(colors.alt);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);

    const double side = std::min({rect.width() * 0.5, rect.height() * 0.5, 40.0});
    if (side < 8)
        return;
    QRectF frame(0, 0, side, side * 0.72);
    frame.moveCenter(rect.center());
    painter.setPen(QPen(colors.text3, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 2, 2);
    painter.drawEllipse(QPointF(frame.left() + frame.width() * 0.28, frame.top() + frame.height() * 0.3),
                        frame.width() * 0.07, frame.width() * 0.07);
    QPainterPath hills;
    hills.moveTo(frame.left(), frame.bottom() - frame.height() * 0.18);
    hills.lineTo(frame.left() + frame.width() * 0.32, frame.top() + frame.height() * 0.52);
    hills.lineTo(frame.left() + frame.width() * 0.5, frame.top() + frame.height() * 0.72);
    hills.lineTo(frame.left() + frame.width() * 0.7, frame.top() + frame.height() * 0.38);
    hills.lineTo(frame.right(), frame.bottom() - frame.height() * 0.2);
    painter.drawPath(hills);
}

QSizeF chipSize(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double height = metrics.height() * 1.15;
    return {metrics.horizontalAdvance(text) + height * 0.9, height};
}

QRectF drawChip(QPainter &painter, const QPointF &leftMiddle, const QString &text, const QFont &font,
                ChipKind kind, const Colors &colors)
{
    const PainterScope scope(painter);
    const QSizeF size = chipSize(text, font);
    const QRectF box(QPointF(leftMiddle.x(), leftMiddle.y() - size.height() / 2), size);
    const ChipColors pair = chipColors(kind, colors);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.fill);
    painter.drawRoundedRect(box, size.height() / 2, size.height() / 2);
    painter.setFont(font);
    painter.setPen(pair.text);
    painter.drawText(box, Qt::AlignCenter, text);
    return box;
}

ChipKind chipOf(ReportStatus status)
{
    return status == ReportStatus::Approved || status == ReportStatus::Published ? ChipKind::Ok
                                                                                 : ChipKind::Info;
}

QSizeF keyCapSize(const QString &keys, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(keys) + metrics.height() * 0.7, metrics.height() * 1.15};
}

QRectF drawKeyCap(QPainter &painter, const QPointF &rightMiddle, const QString &keys, const QFont &font,
                  const QColor &text, const QColor &frame)
{
    const PainterScope scope(painter);
    const QSizeF size = keyCapSize(keys, font);
    const QRectF box(QPointF(rightMiddle.x() - size.width(), rightMiddle.y() - size.height() / 2), size);
    painter.setPen(QPen(frame, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font);
    painter.setPen(text);
    painter.drawText(box, Qt::AlignCenter, keys);
    return box;
}

void drawCells(QPainter &painter, const QRectF &rect, int done, int total, const Colors &colors)
{
    if (total <= 0)
        return;
    const PainterScope scope(painter);
    const double gap = total > 30 ? 1 : 3;
    const double width = (rect.width() - gap * (total - 1)) / total;
    if (width < 2) {
        drawProgress(painter, rect, static_cast<double>(done) / total, colors.accentText, colors);
        return;
    }
    for (int i = 0; i < total; ++i) {
        const QRectF cell(rect.left() + i * (width + gap), rect.top(), width, rect.height());
        if (i < done) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accentText);
            painter.drawRoundedRect(cell, 2, 2);
        } else {
            QPen pen(colors.text3, 1);
            pen.setDashPattern({2.5, 2});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        }
    }
}

void drawProgress(QPainter &painter, const QRectF &rect, double share, const QColor &fill,
                  const Colors &colors)
{
    const PainterScope scope(painter);
    const double radius = rect.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(rect, radius, radius);
    if (share <= 0)
        return;
    QRectF done = rect;
    done.setWidth(std::max(rect.height(), rect.width() * std::min(1.0, share)));
    painter.setBrush(fill);
    painter.drawRoundedRect(done, radius, radius);
}

void drawSparkline(QPainter &painter, const QRectF &rect, const std::vector<std::optional<double>> &values,
                   const QColor &color)
{
    const PainterScope scope(painter);
    std::vector<QPointF> points;
    std::vector<bool> afterGap;
    double least = 0;
    double most = 0;
    for (const std::optional<double> &value : values)
        if (value) {
            least = points.empty() ? *value : std::min(least, *value);
            most = points.empty() ? *value : std::max(most, *value);
            points.emplace_back(0, *value);
        }
    if (points.empty())
        return;
    const double span = most - least;
    const double step = values.size() > 1 ? rect.width() / static_cast<double>(values.size() - 1) : 0;
    points.clear();
    bool gap = false;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            const double share = span > 0 ? (*values[i] - least) / span : 0.5;
            points.emplace_back(rect.left() + step * static_cast<double>(i),
                                rect.bottom() - share * rect.height());
            afterGap.push_back(gap);
        }
        gap = !values[i];
    }
    for (size_t i = 1; i < points.size(); ++i) {
        QPen pen(color, afterGap[i] ? 1.2 : 1.7, Qt::SolidLine, Qt::RoundCap);
        if (afterGap[i])
            pen.setDashPattern({0.5, 2.5});
        painter.setPen(pen);
        painter.drawLine(points[i - 1], points[i]);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(points.back(), 2.4, 2.4);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const PainterScope scope(painter);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, kControlRadius - 1, kControlRadius - 1);
}

void drawChevron(QPainter &painter, const QRectF &rect, bool open, const QColor &color)
{
    const PainterScope scope(painter);
    const QRectF box = squareIn(rect, 9);
    QPainterPath path;
    if (open) {
        path.moveTo(box.left(), box.top() + 2.5);
        path.lineTo(box.center().x(), box.bottom() - 2);
        path.lineTo(box.right(), box.top() + 2.5);
    } else {
        path.moveTo(box.left() + 2.5, box.top());
        path.lineTo(box.right() - 2, box.center().y());
        path.lineTo(box.left() + 2.5, box.bottom());
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace dashiji::app
