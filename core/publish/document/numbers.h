// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report's metrics become in print: large figures, charts, and the rows of the table of all numbers.
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
    QString source; ///< section and number of the entry it stands in, or its title
    Decimal value = {};
};

/// One line of the table of all numbers.
struct MetricRow {
    QString section; ///< its title
    QString entry;   ///< number and title; empty when it is that of the line above
    QString label;
    QString value;
    QString aspect;
};

/// The figures worth a page of their own: the largest of each category of ten or more, then the next ones by
/// size, nine at most; money not before the fourth. None when there are fewer than three.
/// @param leftOut not shown large
[[nodiscard]] std::vector<LargeFigure> yearFigures(const Report &report, bool chinese,
                                                   const std::set<MetricId> &leftOut = {});

/// The numbers that the series leave out.
[[nodiscard]] std::set<MetricId> leftOutOf(const std::vector<IndicatorSeries> &series);

/// Every printed metric with its entry, in the order of the report.
[[nodiscard]] std::vector<MetricRow> metricRows(const Report &report, bool chinese);

/// For each entry the series of the number that says most, of those that are charted; a series goes with the
/// first entry that names it. @param charted as chartedSeries() gives them
[[nodiscard]] std::map<const Entry *, IndicatorSeries>
seriesOfEntries(const Report &report, const std::vector<IndicatorSeries> &charted);

/// The series that deserve a chart in a report, in their order.
[[nodiscard]] std::vector<IndicatorSeries> chartedSeries(const std::vector<IndicatorSeries> &all, int year);

/// Those of them that the page of all years shows: the report's own pick in its order, else the first of
/// every category and then the rest, eight at most.
[[nodiscard]] std::vector<IndicatorSeries> pickedSeries(const Report &report,
                                                        const std::vector<IndicatorSeries> &charted);

} // namespace dashiji::publish
