// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/numbers.h"

#include <algorithm>
#include <map>

namespace dashiji::publish
{

namespace
{

constexpr size_t kFiguresOfEntry = 2;
constexpr size_t kChartsOfEntry = 2;  ///< one row
constexpr size_t kFewest = 3;         ///< figures worth a page
constexpr size_t kManyCategories = 5; ///< with more than these a category has one row
constexpr size_t kRow = 3;

} // namespace

std::set<MetricId> leftOutOf(const std::vector<IndicatorSeries> &series)
{
    std::set<MetricId> result;
    for (const IndicatorSeries &each : series)
        result.insert(each.leftOut.begin(), each.leftOut.end());
    return result;
}

std::vector<FigureGroup> figureGroups(const Report &report, bool chinese, const std::set<MetricId> &leftOut)
{
    std::map<Category, std::vector<LargeFigure>> byCategory;
    size_t count = 0;
    for (const Section &section : report.sections) {
        for (const Entry &entry : section.entries) {
            if (entry.candidate)
                continue;
            for (const Metric *metric : mainMetrics(entry, kFiguresOfEntry, leftOut)) {
                const QString label = metric->label.isEmpty() ? entry.title : metric->label;
                byCategory[metric->category].push_back({figureText(*metric, chinese), label.simplified()});
                ++count;
            }
        }
    }
    std::vector<FigureGroup> groups;
    if (count < kFewest)
        return groups;
    const size_t most = byCategory.size() > kManyCategories ? kRow : 2 * kRow;
    for (auto &[category, figures] : byCategory) {
        if (figures.size() > most)
            figures.resize(most);
        groups.push_back({category, std::move(figures)});
    }
    return groups;
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
                rows.push_back({name, metric.label.simplified(), figureText(metric, chinese).plain(),
                                aspectName(metric.aspect, chinese)});
                name.clear();
            }
        }
    }
    return rows;
}

std::map<const Entry *, std::vector<IndicatorSeries>>
takeSeriesOfEntries(const Report &report, std::vector<IndicatorSeries> &series)
{
    std::map<const Entry *, std::vector<IndicatorSeries>> result;
    for (const Section &section : report.sections) {
        for (const Entry &entry : section.entries) {
            if (entry.candidate)
                continue;
            std::vector<IndicatorSeries> charts;
            for (const Metric *metric : mainMetrics(entry, entry.metrics.size())) {
                const auto found = std::ranges::find_if(series, [metric](const IndicatorSeries &one) {
                    return one.indicator == metric->indicator && one.aspect == metric->aspect;
                });
                if (found == series.end())
                    continue;
                if (charts.size() < kChartsOfEntry)
                    charts.push_back(std::move(*found));
                series.erase(found);
            }
            if (!charts.empty())
                result.emplace(&entry, std::move(charts));
        }
    }
    return result;
}

std::vector<IndicatorSeries> chartedSeries(const std::vector<IndicatorSeries> &all, int year)
{
    std::vector<IndicatorSeries> result;
    for (IndicatorSeries series : all) {
        std::erase_if(series.values, [year](const SeriesValue &value) { return value.year > year; });
        std::ranges::stable_sort(series.values, {}, &SeriesValue::year);
        if (series.values.size() > 1)
            result.push_back(std::move(series));
    }
    return result;
}

} // namespace dashiji::publish
