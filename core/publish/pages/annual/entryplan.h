// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which layout each entry of a section gets, so that no page has a hole.
#pragma once

#include "core/publish/pages/annual/entrypages.h"

namespace dashiji::publish
{

struct SectionPlace {
    bool verso = false;      ///< its first page is a left one
    bool isFollowed = false; ///< another section follows, whose spread begins on a left page
    double foot = 0;         ///< height to be free under the last entry: who signs stands there
};

/// The pages of a section's entries: of all ways to give them layouts the one with the fewest empty lines,
/// photos cut least and layouts not repeated.
[[nodiscard]] std::vector<BodyPage> planEntries(std::vector<AnnualEntry> entries, const SectionPlace &place,
                                                const AnnualSource &source);

} // namespace dashiji::publish
