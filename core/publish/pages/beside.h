// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry whose words stand beside its photo.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/drawing.h"

#include <optional>

namespace dashiji::publish
{

/// Whether the blocks from one on are a short text with one photo of a usual shape: then they stand side by
/// side where the design says so. @param first under the entry's heading
/// @return the first block behind them
[[nodiscard]] std::optional<size_t> endOfBeside(const DocumentTree &tree, size_t first,
                                                const PageStyle &style);

/// Draws the blocks [first, last): their words at the left, the photo at the right, cut to their height as
/// far as its shape allows. Under it stands what has room: the entry's chart, else its largest figure; a
/// chart that has none is on the page of all years.
[[nodiscard]] Drawing drawBeside(const DocumentTree &tree, size_t first, size_t last, const PageStyle &style,
                                 FontChains &chains);

} // namespace dashiji::publish
