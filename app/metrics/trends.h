// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The years of the indicators that some metrics belong to.
#pragma once

#include "app/metrics/sumsview.h"
#include "core/archive/archive.h"

namespace dashiji::app
{

/// One row an indicator and aspect, in the order of the metrics; changes and shares have none.
[[nodiscard]] std::vector<TrendRow> trendsOf(const archive::Archive &archive,
                                             const std::vector<Metric> &metrics, int year);

} // namespace dashiji::app
