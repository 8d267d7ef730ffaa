// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/series.h"

#include <algorithm>
#include <map>
#include <set>

namespace dashiji::metrics
{
namespace
{

bool counts(const Metric &metric, Aspect aspect)
{
    return metric.aspect == aspect &&
           (metric.state == MetricState::Confirmed || metric.state == MetricState::Unconfirmed);
}

YearValue first(int year, const Metric &metric)
{
    return {year, metric.value, metric.scale, boundOf(metric)};
}

void addTo(YearValue &sum, const Metric &metric)
{
    if (const Result<Decimal> value = sum.value.plus(metric.value)) {
        sum.value = *value;
        sum.scale = std::min(sum.scale, metric.scale);
        sum.bound = together(sum.bound, boundOf(metric));
    }
}

std::optional<Decimal> exactValue(const std::vector<YearValue> &values, int year)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [year](const YearValue &value) { return value.year == year; });
    if (found == values.end() || found->bound != Bound::Exact)
        return std::nullopt;
    return found->value;
}

} // namespace

std::vector<YearValue> yearValues(const std::vector<Observation> &observations, Aspect aspect)
{
    std::map<int, YearValue> years;
    std::set<Uid> facts;
    for (const Observation &observation : observations) {
        const Metric &metric = observation.metric;
        if (!counts(metric, aspect) || (!metric.fact.isNull() && !facts.insert(metric.fact).second))
            continue;
        const auto [place, fresh] = years.try_emplace(observation.year, first(observation.year, metric));
        if (fresh)
            continue;
        if (aspect == Aspect::Period)
            addTo(place->second, metric);
        else if (metric.value > place->second.value)
            place->second = first(observation.year, metric);
    }
    std::vector<YearValue> values;
    values.reserve(years.size());
    for (const auto &[year, value] : years)
        values.push_back(value);
    return values;
}

std::optional<Balance> balanceOf(const std::vector<Observation> &observations, int year)
{
    const std::vector<YearValue> totals = yearValues(observations, Aspect::Total);
    const std::optional<Decimal> before = exactValue(totals, year - 1);
    const std::optional<Decimal> now = exactValue(totals, year);
    const std::optional<Decimal> added = exactValue(yearValues(observations, Aspect::Period), year);
    if (!before || !now || !added)
        return std::nullopt;
    const Result<Decimal> sum = before->plus(*added);
    if (!sum)
        return std::nullopt;
    return Balance{year, *before, *added, *sum, *now};
}

} // namespace dashiji::metrics
