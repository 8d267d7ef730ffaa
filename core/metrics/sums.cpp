// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/sums.h"

#include "core/metrics/conversion.h"

#include <algorithm>
#include <map>

namespace dashiji::metrics
{
namespace
{

const Decimal kOne = Decimal::fromInteger(1);

/// Adds one number. @return false when the sum would not be exact any more
bool add(MetricSum &sum, const Metric &metric)
{
    const Result<Decimal> value = sum.value.plus(metric.value);
    if (!value)
        return false;
    const Decimal scale = metric.scale.isZero() ? kOne : metric.scale;
    sum.value = *value;
    sum.scale = sum.parts == 0 ? scale : std::min(sum.scale, scale);
    sum.bound = sum.parts == 0 ? boundOf(metric) : together(sum.bound, boundOf(metric));
    ++sum.parts;
    sum.unconfirmed += metric.state == MetricState::Unconfirmed ? 1 : 0;
    return true;
}

} // namespace

Bound boundOf(const Metric &metric)
{
    if (metric.valueMax)
        return Bound::AtLeast;
    switch (metric.qualifier) {
    case Qualifier::None:
        break;
    case Qualifier::Over:
    case Qualifier::AtLeast:
        return Bound::AtLeast;
    case Qualifier::Nearly:
    case Qualifier::AtMost:
        return Bound::AtMost;
    case Qualifier::Approx:
        return Bound::About;
    }
    return Bound::Exact;
}

Bound together(Bound a, Bound b)
{
    if (a == b || b == Bound::Exact)
        return a;
    return a == Bound::Exact ? b : Bound::About;
}

MetricSums sumsOf(const Counting &counting)
{
    const auto &all = counting.observations();
    auto [places, leftOut] = counting.counted(counting.allPlaces());
    std::map<std::pair<Category, QString>, MetricSum> sums;
    for (const size_t place : places) {
        const Metric &metric = all[place].metric;
        if (metric.aspect == Aspect::Total) {
            leftOut.emplace_back(place, LeftOut::Total);
            continue;
        }
        if (metric.aspect != Aspect::Period || metric.unit.isEmpty() || isRelative(metric.unit)) {
            leftOut.emplace_back(place, LeftOut::NotAddable);
            continue;
        }
        MetricSum &sum = sums[{metric.category, metric.unit}];
        sum.category = metric.category;
        sum.unit = metric.unit;
        if (!add(sum, metric))
            leftOut.emplace_back(place, LeftOut::NotAddable);
    }
    MetricSums result;
    for (auto &[key, sum] : sums)
        result.sums.push_back(std::move(sum));
    std::ranges::sort(leftOut);
    for (const auto &[place, reason] : leftOut)
        result.leftOut.push_back({all[place], reason});
    return result;
}

} // namespace dashiji::metrics
