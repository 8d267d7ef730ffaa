// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One indicator through the years, and whether this year's total follows from last year's.
#pragma once

#include "core/metrics/counting.h"
#include "core/metrics/sums.h"

#include <optional>
#include <vector>

namespace dashiji::metrics
{

/// What one year says of an indicator.
struct YearValue {
    int year = 0;
    Decimal value; ///< in base units of the indicator
    Decimal scale; ///< how it was written
    Bound bound = Bound::Exact;
    Qualifier qualifier = Qualifier::None; ///< of one number its own, of several what their bound says
    int numbers = 1;                       ///< added, each fact once
    friend bool operator==(const YearValue &, const YearValue &) = default;
};

struct YearSeries {
    std::vector<YearValue> values;      ///< one a year, the oldest first; years may be missing
    std::vector<LeftOutNumber> leftOut; ///< of this aspect, in the order of the reports
};

/// The one series of an indicator and an aspect: what charts, panels, cards, tables and the command line
/// show. Of aspect Period what was done in the year is added; of any other, and of percentages, one number is
/// the year's: a confirmed one before others, then the greatest (a total grows while the year is told), then
/// an exact one. Values come in the indicator's unit; what measures something else is left out.
[[nodiscard]] YearSeries seriesOf(const Counting &counting, const Indicator &indicator, Aspect aspect);

/// Last year's total and what this year added, beside this year's total.
struct Balance {
    int year = 0;
    Decimal before; ///< total at the end of the year before
    Decimal added;  ///< in the year
    Decimal sum;    ///< before + added
    Decimal now;    ///< total as it is written
    [[nodiscard]] bool holds() const { return sum == now; }
    friend bool operator==(const Balance &, const Balance &) = default;
};

/// @return none unless all three numbers are there and exact: what is "over" or "about" proves nothing
[[nodiscard]] std::optional<Balance> balanceOf(const Counting &counting, const Indicator &indicator,
                                               int year);

} // namespace dashiji::metrics
