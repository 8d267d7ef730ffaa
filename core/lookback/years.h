// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reports of many years, as looking back through them takes them.
#pragma once

#include "core/lookback/pairing.h"

#include <memory>

namespace dashiji::lookback
{

/// Reports, the oldest first; none is null.
using Years = std::vector<std::shared_ptr<const Report>>;

/// Those of one organization.
[[nodiscard]] Years yearsOf(const Years &years, OrganizationId owner);

/// A chosen entry of one of many reports.
struct YearPlace {
    size_t year = 0; ///< which of the reports
    EntryPlace entry;
    friend auto operator<=>(const YearPlace &, const YearPlace &) = default;
};
[[nodiscard]] inline const Report &reportAt(const Years &years, const YearPlace &place)
{
    return *years[place.year];
}
[[nodiscard]] inline const Entry &entryAt(const Years &years, const YearPlace &place)
{
    return entryAt(reportAt(years, place), place.entry);
}
/// Where a chosen entry stands; none: it is not there.
[[nodiscard]] std::optional<YearPlace> placeIn(const Years &years, EntryId entry);

} // namespace dashiji::lookback
