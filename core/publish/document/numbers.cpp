// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/numbers.h"

#include "core/publish/document/deserving.h"

#include <algorithm>
#include <map>
#include <type_traits>

namespace dashiji::publish
{

namespace
{

constexpr size_t kFewest = 3;      ///< figures worth a page
constexpr size_t kMostFigures = 9; ///< one very large, two large, six small
constexpr size_t kBeforeMoney = 3; ///< figures larger than any sum of money
constexpr int kLongestHero = 30;   ///< em, of a label with a line to itself
constexpr qint64 kWorthAPage = 10; ///< smaller ones stand with their entry only
constexpr size_t kMostCharts = 8;  ///< on the page of all years

struct Candidate {
    const Metric *metric = nullptr;
    LargeFigure figure;
};

QString sourceOf(const Section &section, const Entry &entry, int rank)
{
    return section.numbered ? QStringLiteral("%1 %2").arg(section.title.simplified()).arg(rank)
                            : entry.title.simplified();
}

/// The figures that may stand on a page of their own, the largest first.
std::vector<Candidate> candidatesOf(const Report &report, bool chinese, const std::set<MetricId> &leftOut)
{
    std::vector<Candidate> candidates;
    for (const Section &section : report.sections) {
        int rank = 0;
        for (const Entry &entry : section.entries) {
            if (entry.candidate)
                continue;
            ++rank;
            for (const Metric &metric : entry.metrics) {
                if (isDeserving(metric, kLongestHero) && !leftOut.contains(metric.id) &&
                    metric.value >= Decimal::fromInteger(kWorthAPage))
                    candidates.push_back({&metric,
                                          {figureText(metric, chinese), metric.label.simplified(),
                                           sourceOf(section, entry, rank), metric.value}});
            }
        }
    }
    std::ranges::stable_sort(
        candidates, [](const Candidate &a, const Candidate &b) { return a.metric->value > b.metric->value; });
    return candidates;
}

/// Moves the first of each group to the front, the order kept otherwise.
template <class Value, class Key>
void onePerGroupFirst(std::vector<Value> &values, Key keyOf)
{
    std::set<std::decay_t<std::invoke_result_t<Key, const Value &>>> seen;
    std::vector<Value> first;
    std::vector<Value> rest;
    for (Value &value : values)
        (seen.insert(keyOf(value)).second ? first : rest).push_back(std::move(value));
    std::ranges::move(rest, std::back_inserter(first));
    values = std::move(first);
}

} // namespace

std::set<MetricId> leftOutOf(const std::vector<IndicatorSeries> &series)
{
    std::set<MetricId> result;
    for (const IndicatorSeries &each : series)
        result.insert(each.leftOut.begin(), each.leftOut.end());
    return result;
}

std::vector<LargeFigure> yearFigures(const Report &report, bool chinese, const std::set<MetricId> &leftOut)
{
    std::vector<Candidate> candidates = candidatesOf(report, chinese, leftOut);
    onePerGroupFirst(candidates, [](const Candidate &one) { return one.metric->category; });
    if (candidates.size() < kFewest)
        return {};
    // the sizes of print say which is larger
    const auto isMoney = [](const Candidate &one) { return one.metric->category == Category::Funding; };
    candidates.resize(std::min(candidates.size(), kMostFigures));
    std::ranges::stable_sort(candidates, [&](const Candidate &a, const Candidate &b) {
        return isMoney(a) != isMoney(b) ? isMoney(b) : a.metric->value > b.metric->value;
    });
    if (isMoney(candidates[kBeforeMoney - 1]))
        return {};
    std::vector<LargeFigure> figures;
    for (Candidate &one : candidates) {
        if (figures.empty() || isDeserving(*one.metric))
            figures.push_back(std::move(one.figure));
    }
    return figures;
}

std::vector<MetricRow> metricRows(const Report &report, bool chinese)
{
    std::vector<MetricRow> rows;
    for (const Section &section : report.sections) {
        int rank = 0;
        for (const Entry &entry : section.entries) {
            if (entry.candidate)
                continue;
            ++rank;
            QString name = entry.title.simplified();
            if (section.numbered)
                name.prepend(QString::number(rank) + QLatin1Char(' '));
            for (const Metric &metric : entry.metrics) {
                if (!isPrinted(metric))
                    continue;
                rows.push_back({section.title.simplified(), name, metric.label.simplified(),
                                figureText(metric, chinese).plain(), aspectName(metric.aspect, chinese)});
                name.clear();
            }
        }
    }
    return rows;
}

std::map<const Entry *, IndicatorSeries> seriesOfEntries(const Report &report,
                                                         const std::vector<IndicatorSeries> &charted)
{
    std::map<const Entry *, IndicatorSeries> result;
    std::set<const IndicatorSeries *> used;
    for (const Section &section : report.sections) {
        for (const Entry &entry : section.entries) {
            if (entry.candidate)
                continue;
            for (const Metric *metric : deservingMetrics(entry)) {
                const auto found = std::ranges::find_if(charted, [metric](const IndicatorSeries &one) {
                    return one.indicator == metric->indicator && one.aspect == metric->aspect;
                });
                if (found == charted.end() || !used.insert(&*found).second)
                    continue;
                result.emplace(&entry, *found);
                break;
            }
        }
    }
    return result;
}

std::vector<IndicatorSeries> chartedSeries(const std::vector<IndicatorSeries> &all, int year)
{
    std::vector<IndicatorSeries> result;
    for (const IndicatorSeries &series : all) {
        if (auto deserving = deservingSeries(series, year))
            result.push_back(std::move(*deserving));
    }
    return result;
}

std::vector<IndicatorSeries> pickedSeries(const Report &report, const std::vector<IndicatorSeries> &charted)
{
    std::vector<IndicatorSeries> picked;
    for (const QString &line : report.charts.split(u'\n', Qt::SkipEmptyParts)) {
        const Uid wanted = Uid::fromString(line.trimmed());
        for (const IndicatorSeries &series : charted) {
            if (series.uid == wanted && !wanted.isNull())
                picked.push_back(series);
        }
    }
    if (!picked.empty())
        return picked;
    picked = charted;
    onePerGroupFirst(picked, [](const IndicatorSeries &series) { return series.category; });
    picked.resize(std::min(picked.size(), kMostCharts));
    return picked;
}

} // namespace dashiji::publish
