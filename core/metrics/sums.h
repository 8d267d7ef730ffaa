// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What metrics come to together, where adding makes sense.
#pragma once

#include "core/metrics/counting.h"

#include <vector>

namespace dashiji::metrics
{

/// What a sum says of the true one.
enum class Bound {
    Exact,
    AtLeast, ///< parts are "over", "at least" or ranges, of which the lower end is added: ≥
    AtMost,  ///< parts are "nearly" or "at most": ≤
    About,   ///< parts are approximate, or bound it from both sides
};

/// How a metric's own value bounds the true one; of a range its lower end does.
[[nodiscard]] Bound boundOf(const Metric &metric);
/// The bound of two numbers together.
[[nodiscard]] Bound together(Bound a, Bound b);

/// The sum of one category and unit.
struct MetricSum {
    Category category = Category::Other;
    QString unit;
    Decimal value; ///< in base units
    Decimal scale; ///< all parts were written with at least this one: 10000 for 万; else 1
    Bound bound = Bound::Exact;
    int parts = 0;       ///< numbers added, each fact once
    int unconfirmed = 0; ///< of these
    friend bool operator==(const MetricSum &, const MetricSum &) = default;
};

struct MetricSums {
    std::vector<MetricSum> sums;        ///< by category, then unit
    std::vector<LeftOutNumber> leftOut; ///< in the order of the reports
};

/// Adds what was done: values of aspect Period, of one category and unit, by the rules of Counting. Totals,
/// percentages and multiples are never added. For one indicator and year it comes to what seriesOf() says.
[[nodiscard]] MetricSums sumsOf(const Counting &counting);

} // namespace dashiji::metrics
