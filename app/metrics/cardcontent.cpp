// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/cardcontent.h"

#include "app/metrics/matchtext.h"
#include "app/support/metrictext.h"
#include "core/workflow/metrics.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

/// The proposed ones first, then a new one, then all others that count in the same unit, then the rest.
std::vector<IndicatorOption> indicatorOptions(const archive::Archive &archive, const Metric &metric,
                                              SectionKind kind)
{
    std::vector<IndicatorOption> options;
    std::vector<Indicator> indicators;
    if (auto known = archive.indicators())
        indicators = std::move(*known);
    const auto take = [&](IndicatorId id, int score, const QString &reasons) {
        const auto found = std::find_if(indicators.begin(), indicators.end(),
                                        [id](const Indicator &indicator) { return indicator.id == id; });
        if (found == indicators.end())
            return;
        options.push_back({id, found->name, found->unit, score, reasons});
        indicators.erase(found);
    };
    if (const auto proposals = workflow::indicatorProposals(archive, metric, kind))
        for (const metrics::IndicatorProposal &proposal : *proposals)
            take(proposal.indicator, proposal.score, matchText(proposal.reasons));
    options.push_back({std::nullopt, nameText(metric), metric.unit, 0, {}});
    std::stable_partition(indicators.begin(), indicators.end(),
                          [&metric](const Indicator &indicator) { return indicator.unit == metric.unit; });
    while (!indicators.empty())
        take(indicators.front().id, 0, {});
    return options;
}

} // namespace

MetricCardContent cardContent(const archive::Archive &archive, const Entry &entry, const Metric &metric,
                              const MetricPlace &place)
{
    MetricCardContent content;
    content.metric = metric;
    content.labels = workflow::labelChoices(archive, entry, metric);
    content.indicators = indicatorOptions(archive, metric, place.kind);
    return content;
}

MetricTrend trendOf(const archive::Archive &archive, const MetricCardAnswer &answer, const MetricPlace &place)
{
    MetricTrend trend;
    trend.year = place.year;
    if (!answer.indicator)
        return trend;
    auto observations = archive.observations();
    const auto indicators = archive.indicators();
    if (!observations || !indicators)
        return trend;
    const auto indicator = std::ranges::find(*indicators, *answer.indicator, &Indicator::id);
    if (indicator == indicators->end())
        return trend;
    // The metric counts as the card has it, whether it is linked yet or not, of a candidate too.
    auto now = std::ranges::find(*observations, answer.metric.id,
                                 [](const Observation &observation) { return observation.metric.id; });
    if (now == observations->end())
        now = observations->insert(now, Observation());
    now->year = place.year;
    now->rank = std::max(now->rank, 1);
    now->metric = answer.metric;
    now->metric.indicator = answer.indicator;
    const metrics::Counting counting(std::move(*observations));
    trend.series = metrics::seriesOf(counting, *indicator, answer.metric.aspect);
    trend.balance = metrics::balanceOf(counting, *indicator, place.year);
    return trend;
}

Doubt doubtOf(const workflow::UnknownPlace &place)
{
    // The word is what stands behind the number.
    const QString &text = place.count.text;
    const auto behind = std::find_if(text.crbegin(), text.crend(),
                                     [](QChar c) { return c.isDigit() || c == u'+' || c.isSpace(); });
    return {place.field, place.count.start, place.count.end, text,
            text.right(behind - text.crbegin()).trimmed()};
}

} // namespace dashiji::app
