// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one indicator was through the years, as charts draw it.
#pragma once

#include "core/model/metric.h"

#include <set>
#include <vector>

namespace dashiji::publish
{

struct SeriesValue {
    int year = 0;
    Decimal value; ///< in base units
    Qualifier qualifier = Qualifier::None;
};

/// Values of one indicator and one aspect: totals and those of a period are never in one line.
struct IndicatorSeries {
    IndicatorId indicator;
    QString name;
    QString unit;
    Category category = Category::Other;
    Aspect aspect = Aspect::Period;
    std::vector<SeriesValue> values; ///< one a year, the oldest first; years may be missing
    /// Numbers that say less than the values: parts of others, told elsewhere, or another total of a year.
    std::set<MetricId> leftOut;
    Uid uid = {}; ///< of the indicator, by which a report names its own pick
};

} // namespace dashiji::publish
