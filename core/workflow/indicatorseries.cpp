// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/indicatorseries.h"

#include "core/metrics/series.h"

#include <utility>

namespace dashiji::workflow
{
namespace
{

/// Whether a number that is left out is told better by another one.
bool saysLess(metrics::LeftOut reason)
{
    return reason == metrics::LeftOut::Part || reason == metrics::LeftOut::Repeated ||
           reason == metrics::LeftOut::OtherValue;
}

} // namespace

std::vector<publish::IndicatorSeries> seriesOf(const std::vector<Indicator> &indicators,
                                               std::vector<Observation> observations)
{
    const metrics::Counting counting(std::move(observations));
    std::vector<publish::IndicatorSeries> result;
    for (const Indicator &indicator : indicators) {
        for (const Aspect aspect : {Aspect::Total, Aspect::Period, Aspect::Change, Aspect::None}) {
            const auto [values, leftOut] = metrics::seriesOf(counting, indicator, aspect);
            if (values.empty())
                continue;
            publish::IndicatorSeries series{
                indicator.id, indicator.name, indicator.unit, indicator.category, aspect, {},
                {},           indicator.uid};
            for (const metrics::YearValue &value : values)
                series.values.push_back({value.year, value.value, value.qualifier});
            for (const metrics::LeftOutNumber &number : leftOut)
                if (saysLess(number.reason))
                    series.leftOut.insert(number.observation.metric.id);
            result.push_back(std::move(series));
        }
    }
    return result;
}

Result<std::vector<publish::IndicatorSeries>> seriesOf(const archive::Reader &archive)
{
    const auto indicators = TRY(archive.indicators());
    auto observations = TRY(archive.observations());
    return seriesOf(indicators, std::move(observations));
}

} // namespace dashiji::workflow
