// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a count counts: the noun at its right, at its left, or the one counted before.
#pragma once

#include "core/metrics/candidate.h"
#include "core/metrics/nounphrases.h"

#include <string_view>
#include <vector>

namespace dashiji::metrics
{

/// Labels of one count, best first, none empty, none twice.
using LabelChoices = std::vector<Stretch>;

/// Signs between the members of a list: 3场、5次和2期.
[[nodiscard]] bool isListGap(std::u32string_view gap);

/// Finds labels for every candidate of a line.
[[nodiscard]] std::vector<LabelChoices> findLabels(std::u32string_view line,
                                                   const std::vector<Candidate> &candidates);

} // namespace dashiji::metrics
