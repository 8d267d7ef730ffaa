// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/trends.h"

#include "app/support/metrictext.h"

#include <map>
#include <set>

namespace dashiji::app
{

std::vector<TrendRow> trendsOf(const archive::Archive &archive, const std::vector<Metric> &metrics, int year)
{
    std::vector<TrendRow> rows;
    std::set<std::pair<IndicatorId, Aspect>> wanted;
    for (const Metric &metric : metrics)
        if (metric.indicator && (metric.aspect == Aspect::Total || metric.aspect == Aspect::Period))
            wanted.emplace(*metric.indicator, metric.aspect);
    if (wanted.empty())
        return rows;
    const auto observations = archive.observations();
    const auto indicators = archive.indicators();
    if (!observations || !indicators)
        return rows;
    std::map<IndicatorId, std::vector<Observation>> known;
    for (const Observation &observation : *observations)
        if (observation.metric.indicator && observation.year <= year)
            known[*observation.metric.indicator].push_back(observation);
    std::map<IndicatorId, QString> names;
    for (const Indicator &indicator : *indicators)
        names[indicator.id] = indicator.name;
    for (const Metric &metric : metrics) {
        if (!metric.indicator || wanted.erase({*metric.indicator, metric.aspect}) == 0)
            continue;
        const QString name = names[*metric.indicator];
        rows.push_back({name.isEmpty() ? nameText(metric) : name, metric.category, metric.aspect,
                        metrics::yearValues(known[*metric.indicator], metric.aspect)});
    }
    return rows;
}

} // namespace dashiji::app
