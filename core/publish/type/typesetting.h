// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A paragraph set in lines of glyph runs, ready to be put on a page.
#pragma once

#include "core/publish/type/glyphrun.h"
#include "core/publish/type/linebreaker.h"

namespace dashiji::publish
{

constexpr double kAscentOfHan = 0.88; ///< em from the baseline to the top of a Chinese character's square

/// A line whose runs stand relative to the left end of its measure and its baseline. Points.
struct SetLine {
    std::vector<GlyphRun> runs;
    double left = 0;  ///< where the ink begins
    double width = 0; ///< from there

    [[nodiscard]] double right() const { return left + width; }
};

enum class Alignment {
    Left,
    Centre,
    Right,
};

/// How a paragraph is set. Points, but the indent.
struct ParagraphShape {
    double measure = 0;
    double indentEm = 0;
    Setting setting = Setting::Justified;
    Alignment alignment = Alignment::Left;
    bool hyphens = true; ///< English words may be parted, in justified lines
};

/// Shapes, breaks and places a paragraph.
/// @return no lines for a text that has nothing to draw
[[nodiscard]] std::vector<SetLine> setParagraph(const QString &text, const TextStyle &style,
                                                const ParagraphShape &shape, FontChains &chains);

/// A paragraph in the type it has room in.
struct FittedParagraph {
    std::vector<SetLine> lines;
    TextStyle style;
};

/// Sets a paragraph no higher than @p height: in smaller type, and where half of the size is too large still,
/// cut with ….
[[nodiscard]] FittedParagraph setParagraphWithin(const QString &text, double height, TextStyle style,
                                                 const ParagraphShape &shape, FontChains &chains);

/// One line however wide it is.
[[nodiscard]] SetLine setLine(const QString &text, const TextStyle &style, FontChains &chains);

/// One line, cut with … where it is wider than @p width.
[[nodiscard]] SetLine setLineWithin(const QString &text, double width, const TextStyle &style,
                                    FontChains &chains);

/// From the top of a line of this style to its baseline.
[[nodiscard]] double baselineOf(const TextStyle &style);

} // namespace dashiji::publish
