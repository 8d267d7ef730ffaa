// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What kind of thing a metric counts, and of what span of time it speaks.
#pragma once

#include "core/metrics/candidate.h"
#include "core/metrics/labels.h"

namespace dashiji::metrics
{

/// From the measure word, refined by the label (奖 → award, 工作站 → station …).
[[nodiscard]] Category categoryOf(const Candidate &candidate, std::u32string_view label);

/// From the words around: 增至, 累计 → Total; 增长, 同比 → Change; guests of an event, shares → None.
[[nodiscard]] Aspect aspectOf(std::u32string_view line, const Candidate &candidate,
                              std::u32string_view label);

} // namespace dashiji::metrics
