// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a line holds numerals that count nothing: dates, ordinals, list numbers, names, titles in 《》.
#pragma once

#include <string_view>
#include <vector>

namespace dashiji::metrics
{

/// What keeps a numeral at a place of a line from being a metric.
enum class Exclusion : unsigned char {
    None,
    Quoted,  ///< inside “ ”: a Chinese numeral is part of a name there
    Blocked, ///< no metric begins here
};

/// One entry for each code point of @p line (folded, without its line feed). Linear.
[[nodiscard]] std::vector<Exclusion> findExclusions(std::u32string_view line);

} // namespace dashiji::metrics
