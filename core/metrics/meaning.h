// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What kind of thing a metric counts.
#pragma once

#include "core/metrics/candidate.h"

#include <string_view>

namespace dashiji::metrics
{

/// From the measure word, refined by the label (奖 → award, 工作站 → station …).
[[nodiscard]] Category categoryOf(const Candidate &candidate, std::u32string_view label);

} // namespace dashiji::metrics
