// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/categories.h"

#include "app/support/marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace dashiji::app
{
namespace
{

/// Words of categories and states, in one translation context.
struct Categories {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::Categories)
};

struct TagWord {
    const char *character;
    const char *meaning;
};

struct CategoryLook {
    QColor light;
    QColor dark;
    TagWord tag; ///< no two alike
    const char *name;
};

// In the order of Category. Chosen for the least difference of any two, over normal, protan, deutan and
// tritan sight.
const std::array<CategoryLook, kCategoryCount> kLooks{{
    {QColor(0x13, 0x63, 0xDA), QColor(0x7F, 0xA6, 0xE1),
     QT_TRANSLATE_NOOP3("dashiji::app::Categories", "A", "tag of a category, one character: activity"),
     QT_TRANSLATE_NOOP("dashiji::app::Categories", "Activity")},
    {QColor(0x52, 0x38, 0x06), QColor(0xC5, 0xA9, 0x54),
     QT_TRANSLATE_NOOP3("dashiji::app::Categories", "F", "tag of a category, one character: funding"),
     QT_TRANSLATE_NOOP("dashiji::app::Categories", "Funding")},
    {QColor(0x22, 0x74, 0x58), QColor(0x59, 0xC4, 0xAA),
     QT_TRANSLATE_NOOP3("dashiji::app::Categories", "S", "tag of a category, one character: station"),
     QT_TRANSLATE_NOOP("dashiji::app::Categories", "Station")},
    {QColor(0xB3, 0x2A, 0x9E), QColor(0xF4, 0xCA, 0xED),
     QT_TRANSLATE_NOOP3("dashiji::app::Categories", "P", "tag of a category, one character: people"),
     QT_TRANSLATE_NOOP("dashiji::app::Categories", "People")},
    {QColor(0x46, 0x10, 0xD4), QColor(0xBA, 0xB7, 0xE5),
     QT_TRANSLATE_NOOP3("dashiji::app::Categories", "O", "tag of a category, one character: organization"),
     QT_TRANSLATE_NOOP("dashiji::app::Categories", "Organization")},
    {QColor(0xB2, 0x46, 0x0C), QColor(0xE5, 0xA5, 0x7F),
     QT_TRANSLATE_NOOP3("dashiji::app::Categories", "J", "tag of a category, one character: project"),
     QT_TRANSLATE_NOOP("dashiji::app::Categories", "Project")},
    {QColor(0x4B, 0x59, 0x6A), QColor(0x94, 0xA7, 0xB7),
     QT_TRANSLATE_NOOP3("dashiji::app::Categories", "D", "tag of a category, one character: document"),
     QT_TRANSLATE_NOOP("dashiji::app::Categories", "Document")},
    {QColor(0xB0, 0x0E, 0x28), QColor(0xEC, 0x88, 0x97),
     QT_TRANSLATE_NOOP3("dashiji::app::Categories", "W", "tag of a category, one character: award"),
     QT_TRANSLATE_NOOP("dashiji::app::Categories", "Award")},
    {QColor(0x37, 0x37, 0x36), QColor(0xD7, 0xD7, 0xD3),
     QT_TRANSLATE_NOOP3("dashiji::app::Categories", "X", "tag of a category, one character: other"),
     QT_TRANSLATE_NOOP("dashiji::app::Categories", "Other")},
}};

const CategoryLook &lookOf(Category category)
{
    return kLooks.at(static_cast<size_t>(category));
}

/// A circle for a mark in the middle of a place.
QRectF ringIn(const QRectF &rect)
{
    const double side = std::min({rect.width(), rect.height(), 13.0});
    QRectF ring(0, 0, side, side);
    ring.moveCenter(rect.center());
    return ring.adjusted(0.75, 0.75, -0.75, -0.75);
}

void drawBrokenLink(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const QRectF box = ringIn(rect);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    // Two open halves of a chain, and what sprang between them.
    QPainterPath left;
    left.moveTo(at(0.38, 0.3));
    left.lineTo(at(0.22, 0.3));
    left.arcTo(QRectF(at(0.02, 0.3), at(0.42, 0.7)), 90, 180);
    left.lineTo(at(0.38, 0.7));
    QPainterPath right;
    right.moveTo(at(0.62, 0.3));
    right.lineTo(at(0.78, 0.3));
    right.arcTo(QRectF(at(0.58, 0.3), at(0.98, 0.7)), 90, -180);
    right.lineTo(at(0.62, 0.7));
    painter.drawPath(left);
    painter.drawPath(right);
    painter.drawLine(at(0.44, 0.02), at(0.47, 0.14));
    painter.drawLine(at(0.64, 0.02), at(0.58, 0.14));
    painter.drawLine(at(0.36, 0.98), at(0.42, 0.86));
    painter.drawLine(at(0.56, 0.98), at(0.53, 0.86));
}

} // namespace

QColor categoryColor(Category category, Scheme scheme)
{
    return scheme == Scheme::Dark ? lookOf(category).dark : lookOf(category).light;
}

QString categoryTag(Category category)
{
    const TagWord &tag = lookOf(category).tag;
    return Categories::tr(tag.character, tag.meaning);
}

QString categoryText(Category category)
{
    return Categories::tr(lookOf(category).name);
}

double categoryTagSide(const QFont &font)
{
    return std::round(QFontMetricsF(font).height() * 0.88);
}

void drawCategoryTag(QPainter &painter, const QRectF &rect, Category category, const QFont &font,
                     const Colors &colors, Scheme scheme, bool hovered)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = categoryTagSide(font);
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    box.moveTo(std::round(box.left()), std::round(box.top()));
    const QColor hue = categoryColor(category, scheme);
    painter.setPen(QPen(hue, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont character = font;
    if (font.pointSizeF() > 0)
        character.setPointSizeF(font.pointSizeF() * 0.82);
    else
        character.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * 0.82)));
    character.setWeight(QFont::Medium);
    painter.setFont(character);
    painter.setPen(hovered ? colors.text : hue);
    painter.drawText(box, Qt::AlignCenter, categoryTag(category));
    painter.restore();
}

void drawMetricState(QPainter &painter, const QRectF &rect, MetricState state, const Colors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case MetricState::Confirmed:
        drawEntryState(painter, rect, EntryState::Written, colors);
        break;
    case MetricState::Unconfirmed: {
        QPen pen(colors.warn, 1.5);
        pen.setDashPattern({1.6, 1.3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ringIn(rect));
        break;
    }
    case MetricState::Unanchored:
        drawBrokenLink(painter, rect, colors.err);
        break;
    case MetricState::Rejected: {
        const QRectF ring = ringIn(rect);
        painter.setPen(QPen(colors.text3, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.drawLine(ring.topLeft() + QPointF(ring.width() * 0.15, ring.height() * 0.15),
                         ring.bottomRight() - QPointF(ring.width() * 0.15, ring.height() * 0.15));
        break;
    }
    }
    painter.restore();
}

QString metricStateText(MetricState state)
{
    switch (state) {
    case MetricState::Unconfirmed:
        return Categories::tr("To confirm");
    case MetricState::Confirmed:
        return Categories::tr("Confirmed");
    case MetricState::Unanchored:
        return Categories::tr("Lost its text");
    case MetricState::Rejected:
        break;
    }
    return Categories::tr("Not a metric");
}

QString aspectText(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Period:
        return Categories::tr("Period");
    case Aspect::Total:
        return Categories::tr("Total");
    case Aspect::Change:
        return Categories::tr("Change");
    case Aspect::None:
        break;
    }
    return Categories::tr("None", "aspect of a metric");
}

QString qualifierText(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::None:
        break;
    case Qualifier::Over:
        return Categories::tr("Over");
    case Qualifier::Approx:
        return Categories::tr("About");
    case Qualifier::Nearly:
        return Categories::tr("Nearly");
    case Qualifier::AtLeast:
        return Categories::tr("At least");
    case Qualifier::AtMost:
        return Categories::tr("At most");
    }
    return Categories::tr("Exact");
}

} // namespace dashiji::app
