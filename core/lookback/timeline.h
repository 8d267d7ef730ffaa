// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries by their days, through all years.
#pragma once

#include "core/lookback/daysintext.h"
#include "core/lookback/years.h"

namespace dashiji::lookback
{

struct DatedEntry {
    YearPlace place;
    QDate from;
    QDate until;                    ///< the same for a single day
    std::optional<DaysInText> told; ///< the entry has no day of its own: its text tells of this one
};

/// The chosen entries that have a day, or tell of one in their text; the earliest first.
[[nodiscard]] std::vector<DatedEntry> datedEntries(const Years &years);

/// Those that began on this day of some year, or went on over it for at most a fortnight. What was on a 29
/// February comes on the 28th of years that have none. Of what only a month is told nothing is said.
[[nodiscard]] std::vector<DatedEntry> onThisDay(const std::vector<DatedEntry> &entries, const QDate &day);

} // namespace dashiji::lookback
