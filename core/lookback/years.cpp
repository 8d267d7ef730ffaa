// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/years.h"

#include <algorithm>

namespace dashiji::lookback
{

Years yearsOf(const Years &years, OrganizationId owner)
{
    Years own;
    std::ranges::copy_if(years, std::back_inserter(own),
                         [owner](const auto &report) { return report->owner == owner; });
    return own;
}

std::optional<YearPlace> placeIn(const Years &years, EntryId entry)
{
    for (size_t year = 0; year < years.size(); ++year)
        for (const EntryPlace &place : chosenEntries(*years[year]))
            if (entryAt(*years[year], place).id == entry)
                return YearPlace{year, place};
    return std::nullopt;
}

} // namespace dashiji::lookback
