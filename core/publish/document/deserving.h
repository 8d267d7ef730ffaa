// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which numbers deserve to stand large on a page, and which series to be drawn.
#pragma once

#include "core/model/report.h"
#include "core/publish/document/indicatorseries.h"

#include <set>
#include <vector>

namespace dashiji::publish
{

/// Whether a metric is printed: not rejected, and its words are still there.
[[nodiscard]] bool isPrinted(const Metric &metric);

/// Whether words name a thing that can be counted: a noun phrase, as far as its form tells. A question, a
/// clause that breaks off at its verb, a number, a single character and a person's name are none.
[[nodiscard]] bool isNounPhrase(const QString &words);

/// Whether a metric may stand large beside its entry: confirmed, its label a short noun phrase, no ordinal,
/// no part of another number, no difference. @param longest em of the label
[[nodiscard]] bool isDeserving(const Metric &metric, int longest = 14);

/// The deserving metrics of an entry, the one that says most first.
/// @param leftOut those that say less than others: parts, and what is told elsewhere
[[nodiscard]] std::vector<const Metric *> deservingMetrics(const Entry &entry,
                                                           const std::set<MetricId> &leftOut = {});

/// What of a series is known up to a year, when that is worth a chart: three years or more with this one
/// among them, values that differ and are more than a handful, a total that never falls, a noun for a name.
[[nodiscard]] std::optional<IndicatorSeries> deservingSeries(IndicatorSeries series, int year);

} // namespace dashiji::publish
