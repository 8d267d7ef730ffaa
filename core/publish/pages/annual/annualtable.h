// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of all numbers in two columns, section by section, entry by entry.
#pragma once

#include "core/publish/pages/annual/pen.h"

namespace dashiji::publish
{

/// @param heading block of the table's heading; the block behind it is the table
/// @param verso the first page is a left one
[[nodiscard]] std::vector<BodyPage> annualTable(size_t heading, bool verso, const AnnualSource &source);

} // namespace dashiji::publish
