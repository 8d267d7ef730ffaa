// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheets: every section on one page of its own, in columns, for a board or to hand out.
#pragma once

#include "core/publish/pages/paginator.h"

namespace dashiji::publish
{

/// Sets all sections in one size, the largest within the design's limits in which the pages are fewest: one a
/// section where that can be. A section too long for it goes on on a second page, whose head says so.
/// @param element number of the first item group of the heads; counted up
[[nodiscard]] std::vector<BodyPage> arrangeSheets(const DocumentTree &tree, const PageStyle &style,
                                                  FontChains &chains, int &element);

/// A design with everything but page, heads and cover made larger or smaller.
[[nodiscard]] PageStyle scaledStyle(PageStyle style, double scale);

} // namespace dashiji::publish
