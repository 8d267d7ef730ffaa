// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages a section opens with: its title on the accent's ground, and a list of its entries.
#pragma once

#include "core/publish/pages/annual/entrypages.h"
#include "core/publish/pages/annual/pattern.h"

#include <map>

namespace dashiji::publish
{

inline constexpr size_t kEntriesOfSpread = 6; ///< fewer open with one page

/// A section that opens.
struct Opening {
    size_t heading = 0;   ///< its block
    QString introduction; ///< one short line, or nothing
    std::vector<AnnualEntry> entries;
    std::optional<size_t> photo; ///< block of a figure that is fine enough
    PatternSection pattern;      ///< drawn where there is no photo
};

/// Pages on which entries are, counted from 1, by their headings.
using PageNumbers = std::map<size_t, int>;

/// Title and photo over the whole left page of a spread.
[[nodiscard]] BodyPage openingPage(const Opening &opening, const PageNumbers &numbers,
                                   const AnnualSource &source);

/// Entries with their first figures, down the right page of a spread. @param number of the page
[[nodiscard]] BodyPage openingList(const Opening &opening, const PageNumbers &numbers,
                                   const AnnualSource &source);

/// Title and list on one page, for few entries. @param verso it is a left page
[[nodiscard]] BodyPage shortOpening(const Opening &opening, const PageNumbers &numbers, bool verso,
                                    const AnnualSource &source);

} // namespace dashiji::publish
