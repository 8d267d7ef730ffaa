// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pattern of a year: a centre for every section, a ring for every entry, an arc as long as its number.
#pragma once

#include "core/publish/pages/annual/pen.h"

namespace dashiji::publish
{

/// One section of the pattern.
struct PatternSection {
    size_t heading = 0;                         ///< its block
    std::vector<size_t> entries;                ///< their headings
    std::vector<std::optional<double>> weights; ///< of each entry: its first number
};

/// The first two sections that have entries. @param first, last blocks of a report
[[nodiscard]] std::vector<PatternSection> patternOf(const DocumentTree &tree, size_t first, size_t last);

/// How rings are drawn. Points.
struct RingStyle {
    QPointF centre;
    double inner = 40;
    double step = 25;
    double stroke = 9;
    double start = 90; ///< degrees, against the clock from three o'clock; arcs go with it
    QRgb color = 0;
    QRgb end = 0;
    double most = 1; ///< weight of the longest arc
};

/// Draws the rings of a section, with a dot where each ends and one in the centre.
void drawRings(Pen &pen, const PatternSection &section, const RingStyle &style);

/// The greatest weight of all.
[[nodiscard]] double heaviestOf(const std::vector<PatternSection> &sections);

} // namespace dashiji::publish
