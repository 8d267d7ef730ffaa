// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report's metrics become in print: figures by category, and the rows of the table of all numbers.
#pragma once

#include "core/publish/document/figuretext.h"
#include "core/publish/document/indicatorseries.h"

#include <map>

namespace dashiji::publish
{

/// A number shown large.
struct LargeFigure {
    FigureText text;
    QString label;
};

/// The figures of one category.
struct FigureGroup {
    Category category = Category::Other;
    std::vector<LargeFigure> figures;
};

/// One line of the table of all numbers.
struct MetricRow {
    QString entry; ///< number and title; empty when it is that of the line above
    QString label;
    QString value;
    QString aspect;
};

/// The figures worth a page of their own: the two that say most of each entry, at most two rows a category,
/// in the order of categories. None when there are fewer than three. @param leftOut not shown large
[[nodiscard]] std::vector<FigureGroup> figureGroups(const Report &report, bool chinese,
                                                    const std::set<MetricId> &leftOut = {});

/// The numbers that the series leave out.
[[nodiscard]] std::set<MetricId> leftOutOf(const std::vector<IndicatorSeries> &series);

/// Every printed metric with its entry, in the order of the report.
[[nodiscard]] std::vector<MetricRow> metricRows(const Report &report, bool chinese);

/// The series each entry's metrics belong to, the two that say most; they are taken out of @p series, with
/// the others the entries name. A series goes with the first entry that names it.
[[nodiscard]] std::map<const Entry *, std::vector<IndicatorSeries>>
takeSeriesOfEntries(const Report &report, std::vector<IndicatorSeries> &series);

/// The series that go over more than one year up to that of the report.
[[nodiscard]] std::vector<IndicatorSeries> chartedSeries(const std::vector<IndicatorSeries> &all, int year);

} // namespace dashiji::publish
