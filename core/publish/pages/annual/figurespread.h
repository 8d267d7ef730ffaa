// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The year in figures on two facing pages: large figures at the left, how they came about at the right.
#pragma once

#include "core/publish/pages/annual/pen.h"

namespace dashiji::publish
{

/// @param heading block of the figures' heading; the block behind it is the figures
[[nodiscard]] BodyPage figuresPage(size_t heading, bool verso, const AnnualSource &source);

/// Small charts, funding in bars, stations in dots. @return nothing where the numbers give too few
[[nodiscard]] std::optional<BodyPage> trendsPage(const ReportNumbers &numbers, bool verso, int block,
                                                 const AnnualSource &source);

} // namespace dashiji::publish
