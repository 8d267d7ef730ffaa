// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics, their sums and series as people read them.
#pragma once

#include "core/metrics/series.h"
#include "core/metrics/sums.h"
#include "core/model/metric.h"

#include <QString>

namespace dashiji::app
{

/// "1,270", "27.5万", "0.5": digits in groups of three, the scale word when it was written so.
/// @param scale 1000, 10^4, 10^8 or 10^12; any other writes plain digits
[[nodiscard]] QString numberText(const Decimal &value, const Decimal &scale);
/// The same with a sign before what is not exact and the measure word right behind: "≥ 1,270场",
/// "约27.5万元".
[[nodiscard]] QString boundText(const Decimal &value, const Decimal &scale, metrics::Bound bound,
                                const QString &unit);
/// A metric's value with its unit; of a range both ends.
[[nodiscard]] QString valueText(const Metric &metric);
/// The value as it is typed into a field: "27.5万", "1280".
[[nodiscard]] QString typedText(const Metric &metric);
/// An indicator of which one aspect is meant.
[[nodiscard]] QString trendName(const QString &indicator, Aspect aspect);
[[nodiscard]] QString sumText(const metrics::MetricSum &sum);
/// "Left out: 2 parts of other numbers, 1 told twice." Empty when nothing is left out but rejected ones,
/// which are no numbers.
[[nodiscard]] QString leftOutText(const std::vector<metrics::LeftOutNumber> &leftOut);
/// The difference of two values with its sign: "+10", "−3", "±0".
[[nodiscard]] QString differenceText(const Decimal &before, const Decimal &now, const Decimal &scale);
/// What a metric is called: its label, or what kind of thing it counts.
[[nodiscard]] QString nameText(const Metric &metric);
/// All of a metric in one line, for tool tips and screen readers.
[[nodiscard]] QString metricText(const Metric &metric);

} // namespace dashiji::app
