// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A marked stretch of a text, and how it looks.
#pragma once

#include <QColor>
#include <QRectF>
#include <QRegion>

class QPainter;

namespace dashiji::app
{

/// Whose marks they are. The later ones lie over the earlier ones, and their lines below.
enum class MarkLayer {
    Search,
    Metrics,
    Findings,
    Comments,
};
constexpr size_t kMarkLayers = 4;

/// A stretch of a text. Who sets it knows what it means.
struct TextMark {
    enum class Style {
        Solid,     ///< lines under the words: of two pixels,
        Dashed,    ///< the same with gaps,
        ThickWave, ///< waves,
        ThinWave,
        Dots,
        Band,   ///< grounds behind the words: a soft one, mixed with others it meets,
        Filled, ///< and one with round corners over all bands
    };

    qint64 id = 0;
    qsizetype from = 0;  ///< UTF-16 units
    qsizetype until = 0; ///< exclusive
    QColor color;
    Style style = Style::Solid;
    MarkLayer layer = MarkLayer::Metrics; ///< the one it was set in
    friend bool operator==(const TextMark &, const TextMark &) = default;
};

[[nodiscard]] constexpr bool isLine(TextMark::Style style)
{
    return style != TextMark::Style::Band && style != TextMark::Style::Filled;
}

constexpr int kMarkLanes = 3; ///< lines of so many marks stand below each other; more fall together

/// What a mark covers of a line of text, with room for a line of the first lane.
/// @param size of a character, pixels
[[nodiscard]] QRectF markPlace(double left, double right, double baseLine, double size);
/// The line of a mark under its words. @param lane 0 is next to the words
void drawMarkLine(QPainter &painter, const QRectF &place, const TextMark &mark, int lane);

void drawFilledMark(QPainter &painter, const QRectF &place, const QColor &color);

/// Soft grounds behind words; where two meet, each shows through the other.
class MarkBands
{
public:
    explicit MarkBands(QPainter &painter) : m_painter(painter) {}
    void draw(const QRectF &place, const QColor &color);

private:
    QPainter &m_painter;
    QRegion m_drawn;
};

} // namespace dashiji::app
