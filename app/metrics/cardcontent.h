// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a card shows of a metric, and a doubt of a count, asked of the archive.
#pragma once

#include "app/metrics/metricsdesk.h"
#include "core/workflow/metrics.h"

namespace dashiji::app
{

/// All but place, count and lock.
[[nodiscard]] MetricCardContent cardContent(const archive::Archive &archive, const Entry &entry,
                                            const Metric &metric, const MetricPlace &place);

/// The years of what a card is set to.
[[nodiscard]] MetricTrend trendOf(const archive::Archive &archive, const MetricCardAnswer &answer,
                                  const MetricPlace &place);

[[nodiscard]] Doubt doubtOf(const workflow::UnknownPlace &place);

} // namespace dashiji::app
