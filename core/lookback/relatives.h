// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other years tell of the same as an entry: 第三届, 第二届 … of 第四届.
#pragma once

#include "core/lookback/years.h"

namespace dashiji::lookback
{

/// An entry of another year that tells of the same.
struct Relative {
    YearPlace place;
    EntryPair::By by = EntryPair::By::Likeness;
    int likeness = 0; ///< to its neighbour among the relatives, hundredths
};

/// The relatives of an entry, the newest first, one a year at most. Each year is paired (pairEntries) with
/// the nearest towards the entry that has one: names and words may change by and by, and years may be left
/// out. What somebody has decided of the entry, or of one of its relatives, goes first.
/// @param years of one organization
[[nodiscard]] std::vector<Relative> relativesOf(const Years &years, const YearPlace &entry,
                                                const std::vector<ChosenPair> &chosen = {});

} // namespace dashiji::lookback
