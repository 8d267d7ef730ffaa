// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Front and back of an annual report, and the coloured insides of its covers.
#pragma once

#include "core/publish/pages/annual/pattern.h"

namespace dashiji::publish
{

/// The front cover, as the design's kind has it: a pattern where a photo is wanted and none is fine enough.
[[nodiscard]] Page annualCover(const AnnualSource &source);

/// The inside of a cover: the accent's ground with the line above the title.
[[nodiscard]] Page annualEndpaper(const AnnualSource &source);

/// The back cover: how the pattern is read, and whose report it is.
[[nodiscard]] Page annualBack(const AnnualSource &source);

} // namespace dashiji::publish
