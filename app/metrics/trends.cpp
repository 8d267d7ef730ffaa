// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/trends.h"

#include "app/support/metrictext.h"

#include <algorithm>
#include <map>
#include <set>

namespace dashiji::app
{

namespace
{

/// Two aspects of one indicator stand under one name: the aspect says which is which.
void tellApart(std::vector<TrendRow> &rows)
{
    std::map<QString, int> used;
    for (const TrendRow &row : rows)
        ++used[row.name];
    for (TrendRow &row : rows)
        if (used[row.name] > 1)
            row.name = trendName(row.name, row.aspect);
}

} // namespace

std::vector<TrendRow> trendsOf(const archive::Archive &archive, const std::vector<Metric> &metrics, int year)
{
    std::vector<TrendRow> rows;
    std::set<std::pair<IndicatorId, Aspect>> wanted;
    for (const Metric &metric : metrics)
        if (metric.indicator && (metric.aspect == Aspect::Total || metric.aspect == Aspect::Period))
            wanted.emplace(*metric.indicator, metric.aspect);
    if (wanted.empty())
        return rows;
    auto observations = archive.observations();
    const auto indicators = archive.indicators();
    if (!observations || !indicators)
        return rows;
    std::erase_if(*observations, [year](const Observation &observation) { return observation.year > year; });
    const metrics::Counting counting(std::move(*observations));
    for (const Metric &metric : metrics) {
        if (!metric.indicator || wanted.erase({*metric.indicator, metric.aspect}) == 0)
            continue;
        const auto indicator = std::ranges::find(*indicators, IndicatorId(*metric.indicator), &Indicator::id);
        if (indicator == indicators->end())
            continue;
        auto series = metrics::seriesOf(counting, *indicator, metric.aspect);
        if (series.values.empty() || series.values.back().year != year)
            continue; // nothing of this year counts: these are numbers of a candidate
        const QString name = indicator->name.isEmpty() ? nameText(metric) : indicator->name;
        rows.push_back({name, metric.category, metric.aspect, std::move(series)});
    }
    tellApart(rows);
    return rows;
}

} // namespace dashiji::app
