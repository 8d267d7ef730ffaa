// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Next year's report out of this one's: its sections, and what comes every year, still to be written.
#pragma once

#include "core/lookback/redating.h"

namespace dashiji::lookback
{

/// An entry that comes again: to be written under the title it would have.
struct RecurringEntry {
    EntryPlace from; ///< in the old report
    size_t section = 0;
    size_t entry = 0; ///< in the new one
};

struct RollOver {
    Report report; ///< of the next year: a draft, its entries empty, their titles re-dated
    std::vector<RecurringEntry> entries;
    std::vector<PlacedPhrase> phrases;  ///< of the old report
    std::vector<EntryPlace> candidates; ///< of the old report: gathered, not chosen and not declined
};

/// Makes the report of @p year. An entry comes again when its title says so (an ordinal, the year), or when
/// the year before had it too.
/// @param before the report of the year before, if there is one @param year later than that of @p report
[[nodiscard]] RollOver rollOver(const Report &report, int year, const Report *before = nullptr,
                                const std::vector<ChosenPair> &chosen = {});

} // namespace dashiji::lookback
