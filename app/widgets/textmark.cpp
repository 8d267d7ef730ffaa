// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/textmark.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

constexpr double kLineWidth = 2;     ///< pixels
constexpr double kLineBelow = 0.2;   ///< of a character's size, under the base line
constexpr double kBandAbove = 0.98;  ///< a ground reaches so far over the base line
constexpr double kDash = 4;          ///< pixels: a dash
constexpr double kGapOfDashes = 2.5; ///< and what is between two
constexpr double kGapOfDots = 3;
constexpr double kLane = 4;        ///< from one line to the one below
constexpr double kWaveHeight = 3;  ///< from crest to trough
constexpr double kThickWave = 1.8; ///< width of its line
constexpr double kThinWave = 1.2;
constexpr double kCorner = 2; ///< radius of a filled mark's

void drawWave(QPainter &painter, const QPointF &start, double until, const QPen &pen)
{
    QPolygonF wave;
    double height = kWaveHeight / 2;
    for (double x = start.x(); x <= until; x += kWaveHeight, height = -height)
        wave.append({x, start.y() + height});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawPolyline(wave);
    painter.restore();
}

} // namespace

QRectF markPlace(double left, double right, double baseLine, double size)
{
    return {QPointF(std::min(left, right), baseLine - size * kBandAbove),
            QPointF(std::max(left, right), baseLine + size * kLineBelow + kLineWidth)};
}

void drawMarkLine(QPainter &painter, const QRectF &place, const TextMark &mark, int lane)
{
    // Whole pixels keep two of them sharp.
    const QPointF start(std::round(place.left()), std::round(place.bottom() - kLineWidth / 2) + kLane * lane);
    const double until = std::round(place.right());
    QPen pen(mark.color, kLineWidth, Qt::SolidLine, Qt::FlatCap);
    switch (mark.style) {
    case TextMark::Style::ThickWave:
    case TextMark::Style::ThinWave: {
        const bool thick = mark.style == TextMark::Style::ThickWave;
        pen = QPen(mark.color, thick ? kThickWave : kThinWave, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        drawWave(painter, start + QPointF(0, kLineWidth / 2), until, pen);
        return;
    }
    case TextMark::Style::Dashed:
        pen.setDashPattern({kDash / kLineWidth, kGapOfDashes / kLineWidth});
        break;
    case TextMark::Style::Dots:
        pen.setDashPattern({1, kGapOfDots / kLineWidth});
        break;
    case TextMark::Style::Solid:
    case TextMark::Style::Band:
    case TextMark::Style::Filled:
        break;
    }
    painter.setPen(pen);
    painter.drawLine(start, QPointF(until, start.y()));
}

void MarkBands::draw(const QRectF &place, const QColor &color)
{
    const QRegion all(place.toRect());
    for (const QRect &part : all - m_drawn)
        m_painter.fillRect(part, color);
    QColor half = color;
    half.setAlphaF(color.alphaF() / 2);
    for (const QRect &part : all &m_drawn)
        m_painter.fillRect(part, half);
    m_drawn += all;
}

void drawFilledMark(QPainter &painter, const QRectF &place, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(place, kCorner, kCorner);
    painter.restore();
}

} // namespace dashiji::app
