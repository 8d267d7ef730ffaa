// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A numeral that counts: with its qualifiers and measure word, before anything is known of what it counts.
#pragma once

#include "core/metrics/exclusions.h"
#include "core/metrics/unitlexicon.h"
#include "core/model/metric.h"
#include "core/text/numeralscan.h"

#include <vector>

namespace dashiji::metrics
{

/// Offsets are code points of the line, ends exclusive.
struct Candidate {
    size_t start = 0;     ///< with a prefix qualifier: 超过800人次
    size_t end = 0;       ///< with measure word and suffix qualifier
    size_t verbStart = 0; ///< where the words that lead to it begin: 达, 增至, 共有
    text::Numeral numeral;
    Qualifier qualifier = Qualifier::None;
    const Unit *unit = nullptr; ///< nullptr: a number without measure word (800 万用户)
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
