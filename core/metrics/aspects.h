// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of what span of time a metric speaks: the year, how things stand, a change.
#pragma once

#include "core/metrics/candidate.h"
#include "core/metrics/labels.h"

#include <string_view>
#include <vector>

namespace dashiji::metrics
{

/// Of what span of time each candidate of a line speaks, from the words around: 增至, 累计 → Total; 增长,
/// 同比 → Change; guests of an event, shares, the value before (从…) → None. One pass over the line.
/// @param labels as findLabels() gives them
[[nodiscard]] std::vector<Aspect> findAspects(std::u32string_view line,
                                              const std::vector<Candidate> &candidates,
                                              const std::vector<LabelChoices> &labels);

} // namespace dashiji::metrics
