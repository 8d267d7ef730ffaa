// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A numeral that counts: with its qualifiers and measure word, before anything is known of what it counts.
#pragma once

#include "core/metrics/exclusions.h"
#include "core/metrics/quantity.h"

#include <vector>

namespace dashiji::metrics
{

/// A quantity that counts something.
struct Candidate : Quantity {
    size_t verbStart = 0; ///< where the words that lead to it begin: 达, 增至, 共有
};

/// What looked like a count but has no measure word the lexicon knows.
struct UnknownUnit {
    size_t start = 0;
    size_t end = 0;
};

struct Candidates {
    std::vector<Candidate> found; ///< in order of the line
    std::vector<UnknownUnit> unknown;
};

/// Finds the counts of one folded line. Linear.
[[nodiscard]] Candidates findCandidates(std::u32string_view line, const std::vector<Exclusion> &exclusions,
                                        const UnitLexicon &lexicon);

} // namespace dashiji::metrics
