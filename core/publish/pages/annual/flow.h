// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text that flows through the columns of pages: what fits no layout with photos, and all that is only words.
#pragma once

#include "core/publish/pages/annual/entrypages.h"

namespace dashiji::publish
{

inline constexpr double kFullPage = 0.8; ///< least share of a page that is filled
inline constexpr double kFullLast = 0.5; ///< of a section's last page
inline constexpr double kPageHole = 250; ///< cost of a page that is filled less
inline constexpr double kPageCost = 20;  ///< of each page

/// Text that flows through columns, filled alike where that leaves no hole. @param columns a page
[[nodiscard]] std::vector<BodyPage> flowBlocks(size_t first, size_t last, size_t columns, bool verso,
                                               const AnnualSource &source);

/// What the flow of entries would cost, by the heights of their columns. @return pages and cost
[[nodiscard]] std::pair<size_t, double> flowCost(std::span<const AnnualEntry> entries,
                                                 const EntryPlace &place, const PageStyle &style);

/// The style of a column of the flow.
[[nodiscard]] PageStyle flowStyle(const PageStyle &style, size_t columns);

} // namespace dashiji::publish
