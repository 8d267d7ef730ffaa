// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few shapes every scene is put together from.
#pragma once

#include <QPainter>
#include <QPainterPath>

namespace dashiji::samplepictures
{

inline void fill(QPainter &painter, const QRectF &rect, const QColor &color, double radius = 0)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

inline void disc(QPainter &painter, QPointF centre, double rx, double ry, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(centre, rx, ry);
}

inline void polygon(QPainter &painter, const QPolygonF &points, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(points);
}

/// Head and shoulders, @p size the width of the shoulders, @p centre the chin.
inline void person(QPainter &painter, QPointF centre, double size, const QColor &coat)
{
    fill(painter, {centre.x() - size / 2, centre.y() + size * 0.04, size, size * 0.8}, coat, size * 0.28);
    disc(painter, {centre.x(), centre.y() - size * 0.26}, size * 0.27, size * 0.31, QColor(0xe3b994));
    QPainterPath hair;
    hair.addEllipse(QPointF(centre.x(), centre.y() - size * 0.3), size * 0.29, size * 0.31);
    QPainterPath face;
    face.addRect(centre.x() - size, centre.y() - size * 0.36, size * 2, size);
    painter.setBrush(QColor(0x2b2628));
    painter.drawPath(hair.subtracted(face));
}

/// Someone seen from behind in a dark hall.
inline void listener(QPainter &painter, QPointF centre, double size, const QColor &color)
{
    disc(painter, {centre.x(), centre.y()}, size * 0.32, size * 0.36, color);
    fill(painter, {centre.x() - size / 2, centre.y() + size * 0.28, size, size}, color, size * 0.36);
}

} // namespace dashiji::samplepictures
