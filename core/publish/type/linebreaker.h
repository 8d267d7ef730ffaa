// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts a paragraph into lines: all breaks weighed together, not line after line.
#pragma once

#include "core/publish/type/gaps.h"

namespace dashiji::publish
{

enum class Setting {
    Justified, ///< every line but the last fills the measure
    Balanced,  ///< as few lines as can be, of like length, broken at sense: headings, captions
    Shaped,    ///< the same in the shape of a trapezium or a rhombus: titles of documents
};

/// Lengths in em of the text.
struct LineMeasure {
    double width = 0;
    double firstIndent = 0;
    Setting setting = Setting::Justified;
};

/// One line: clusters [first, last), spaces at its end left out.
struct Line {
    size_t first = 0;
    size_t last = 0;
    double startTrim = 0; ///< em; blank half of an opening mark that hangs over the left edge
    double stretch = 0;   ///< em added to a gap for each unit of its stretch
    double shrink = 0;    ///< 0..1, how much of its give each gap gives
    bool hyphen = false;  ///< it ends in one that the text does not have
    double width = 0;     ///< em, as set; without a blank half cut off at the right edge
};

/// @return lines that hold every cluster in order; none for a text without clusters.
/// A word wider than the measure is cut where it must be.
[[nodiscard]] std::vector<Line> breakLines(const ShapedText &text, const Spacing &spacing,
                                           const LineMeasure &measure);

} // namespace dashiji::publish
