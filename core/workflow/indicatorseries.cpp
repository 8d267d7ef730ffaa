// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/indicatorseries.h"

#include <map>

namespace dashiji::workflow
{

std::vector<publish::IndicatorSeries> seriesOf(const std::vector<Indicator> &indicators,
                                               const std::vector<Observation> &observations)
{
    std::vector<publish::IndicatorSeries> result;
    for (const Indicator &indicator : indicators) {
        for (const Aspect aspect : {Aspect::Total, Aspect::Period, Aspect::Change, Aspect::None}) {
            std::map<int, publish::SeriesValue> years;
            for (const Observation &observation : observations) {
                const Metric &metric = observation.metric;
                const bool counts = metric.indicator == indicator.id && metric.aspect == aspect &&
                                    metric.state != MetricState::Rejected &&
                                    metric.state != MetricState::Unanchored && observation.rank > 0;
                if (counts)
                    years.emplace(observation.year,
                                  publish::SeriesValue{observation.year, metric.value, metric.qualifier});
            }
            if (years.empty())
                continue;
            publish::IndicatorSeries series{indicator.id,       indicator.name, indicator.unit,
                                            indicator.category, aspect,         {}};
            for (const auto &[year, value] : years)
                series.values.push_back(value);
            result.push_back(std::move(series));
        }
    }
    return result;
}

Result<std::vector<publish::IndicatorSeries>> seriesOf(const archive::Archive &archive)
{
    const auto indicators = archive.indicators();
    if (!indicators)
        return tl::unexpected(indicators.error());
    const auto observations = archive.observations();
    if (!observations)
        return tl::unexpected(observations.error());
    return seriesOf(*indicators, *observations);
}

} // namespace dashiji::workflow
