// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The spaces between the characters of a line, and where it may break: Chinese setting in numbers.
#pragma once

#include "core/publish/type/shaping.h"

namespace dashiji::publish
{

/// What lies before a cluster, when it does not begin the line. Lengths in em.
struct Gap {
    double space = 0;      ///< added between the two; negative where two marks share a blank half
    double stretch = 0;    ///< share it takes of a line's missing width
    double shrink = 0;     ///< how much it can give
    bool mayBreak = false; ///< a line may end here
    double penalty = 0;    ///< dislike of ending it here
    double hyphen = 0;     ///< width of the hyphen that then ends it; 0: none
};

/// Gaps of a text, and the widths of its clusters as set (spaces differ from the font's).
struct Spacing {
    std::vector<Gap> gaps;      ///< one before each cluster, and one behind the last
    std::vector<double> widths; ///< em
};

/// @source W3C clreq: compressed adjacent marks, gap of Han and Latin, prohibited line starts and ends
[[nodiscard]] Spacing spacingOf(const ShapedText &text);

/// Punishes breaks inside words, between words, and least behind marks: for headings, which break at sense.
void preferSense(Spacing &spacing, const ShapedText &text);

} // namespace dashiji::publish
