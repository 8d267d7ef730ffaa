// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paragraphs → roles: what each paragraph is in the report.
#pragma once

#include "core/intake/reading/scoring.h"
#include "core/intake/source.h"

#include <vector>

namespace dashiji::intake
{

/// Reads a text as a whole in all ways worth weighing: which markers count up, how lists nest, how lines
/// look. Linear in the length of the text.
/// @return up to four readings with role, marker, rank and attachment of every paragraph, best first; never
/// none
[[nodiscard]] std::vector<SourceReading> readRoles(const std::vector<Paragraph> &paragraphs);

/// A reading, and what was measured of it.
struct MeasuredReading {
    SourceReading reading;
    Measures measures;
};

/// All ways worth weighing, first of all the text without entries: for estimating the weights.
[[nodiscard]] std::vector<MeasuredReading> measureReadings(const std::vector<Paragraph> &paragraphs);

} // namespace dashiji::intake
