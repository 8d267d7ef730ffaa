// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/series.h"

#include "core/metrics/conversion.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace dashiji::metrics
{
namespace
{

/// The value in the unit of the indicator. Without a unit on one side the words alone have linked them.
std::optional<Decimal> valueIn(const QString &unit, const Metric &metric)
{
    return unit.isEmpty() || metric.unit.isEmpty() ? metric.value : valueAs(metric.value, metric.unit, unit);
}

Qualifier qualifierOf(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        break;
    case Bound::AtLeast:
        return Qualifier::AtLeast;
    case Bound::AtMost:
        return Qualifier::AtMost;
    case Bound::About:
        return Qualifier::Approx;
    }
    return Qualifier::None;
}

/// A number that counts, in the unit of its indicator.
struct Number {
    size_t place = 0;
    const Metric *metric = nullptr;
    YearValue value;
};

Number numberOf(size_t place, const Observation &observation, const Decimal &value)
{
    const Metric &metric = observation.metric;
    const Decimal scale =
        value == metric.value && !metric.scale.isZero() ? metric.scale : Decimal::fromInteger(1);
    const Bound bound = boundOf(metric);
    const Qualifier qualifier = metric.valueMax ? qualifierOf(bound) : metric.qualifier;
    return {place, &metric, {observation.year, value, scale, bound, qualifier}};
}

bool isBetter(const Number &a, const Number &b)
{
    const auto key = [](const Number &number) { return number.metric->state != MetricState::Confirmed; };
    if (key(a) != key(b))
        return key(a) < key(b);
    if (a.value.value != b.value.value)
        return a.value.value > b.value.value;
    return std::tuple(a.value.bound != Bound::Exact, a.place) <
           std::tuple(b.value.bound != Bound::Exact, b.place);
}

using Reasons = std::vector<std::pair<size_t, LeftOut>>;

YearValue sumOf(const std::vector<Number> &numbers, Reasons &leftOut)
{
    YearValue sum = numbers.front().value;
    for (size_t i = 1; i < numbers.size(); ++i) {
        const YearValue &more = numbers[i].value;
        const Result<Decimal> value = sum.value.plus(more.value);
        if (!value) {
            leftOut.emplace_back(numbers[i].place, LeftOut::NotAddable);
            continue;
        }
        sum.value = *value;
        sum.scale = std::min(sum.scale, more.scale);
        sum.bound = together(sum.bound, more.bound);
        sum.qualifier = qualifierOf(sum.bound);
        ++sum.numbers;
    }
    return sum;
}

YearValue bestOf(const std::vector<Number> &numbers, Reasons &leftOut)
{
    const Number &best = *std::ranges::min_element(numbers, isBetter);
    for (const Number &number : numbers)
        if (number.place != best.place)
            leftOut.emplace_back(number.place, number.value.value == best.value.value ? LeftOut::Repeated
                                                                                      : LeftOut::OtherValue);
    return best.value;
}

std::optional<Decimal> exactValue(const std::vector<YearValue> &values, int year)
{
    const auto found = std::ranges::find(values, year, &YearValue::year);
    if (found == values.end() || found->bound != Bound::Exact)
        return std::nullopt;
    return found->value;
}

} // namespace

YearSeries seriesOf(const Counting &counting, const Indicator &indicator, Aspect aspect)
{
    const auto &all = counting.observations();
    // All aspects count together first: a fact told as a total and as the year's own is one.
    const auto counted = counting.counted(counting.placesOf(indicator.id));
    Reasons leftOut = counted.leftOut;
    std::map<int, std::vector<Number>> years;
    for (const size_t place : counted.places) {
        if (all[place].metric.aspect != aspect)
            continue;
        if (const auto value = valueIn(indicator.unit, all[place].metric))
            years[all[place].year].push_back(numberOf(place, all[place], *value));
        else
            leftOut.emplace_back(place, LeftOut::OtherUnit);
    }
    YearSeries series;
    for (const auto &[year, numbers] : years) {
        const bool isAdded =
            aspect == Aspect::Period &&
            std::ranges::none_of(numbers, [](const Number &each) { return isRelative(each.metric->unit); });
        series.values.push_back(isAdded ? sumOf(numbers, leftOut) : bestOf(numbers, leftOut));
    }
    std::ranges::sort(leftOut);
    for (const auto &[place, reason] : leftOut)
        if (all[place].metric.aspect == aspect)
            series.leftOut.push_back({all[place], reason});
    return series;
}

std::optional<Balance> balanceOf(const Counting &counting, const Indicator &indicator, int year)
{
    const std::vector<YearValue> totals = seriesOf(counting, indicator, Aspect::Total).values;
    const std::optional<Decimal> before = exactValue(totals, year - 1);
    const std::optional<Decimal> now = exactValue(totals, year);
    const std::optional<Decimal> added =
        exactValue(seriesOf(counting, indicator, Aspect::Period).values, year);
    if (!before || !now || !added)
        return std::nullopt;
    const Result<Decimal> sum = before->plus(*added);
    if (!sum)
        return std::nullopt;
    return Balance{year, *before, *added, *sum, *now};
}

} // namespace dashiji::metrics
