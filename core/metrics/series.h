// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One indicator through the years, and whether this year's total follows from last year's.
#pragma once

#include "core/metrics/sums.h"
#include "core/model/observation.h"

#include <optional>
#include <vector>

namespace dashiji::metrics
{

/// What one year says of an indicator.
struct YearValue {
    int year = 0;
    Decimal value; ///< in base units
    Decimal scale; ///< how it was written
    Bound bound = Bound::Exact;
    friend bool operator==(const YearValue &, const YearValue &) = default;
};

/// The values of one aspect, oldest year first, one a year. Of aspect Period what was done in the year is
/// added, each fact once; of any other the greatest counts: a total grows while the year is told.
/// @param observations of one indicator and unit
[[nodiscard]] std::vector<YearValue> yearValues(const std::vector<Observation> &observations, Aspect aspect);

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
[[nodiscard]] std::optional<Balance> balanceOf(const std::vector<Observation> &observations, int year);

} // namespace dashiji::metrics
