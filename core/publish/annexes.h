// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report's metrics become in print: figures by category, and the rows of the table of all numbers.
#pragma once

#include "core/publish/drawing.h"

namespace dashiji::publish
{

/// The figures worth a page of their own: the two that say most of each entry, at most two rows a category,
/// in the order of categories. None when there are fewer than three.
[[nodiscard]] std::vector<FigureGroup> figureGroups(const Report &report, bool chinese);

/// Every printed metric with its entry, in the order of the report.
[[nodiscard]] std::vector<MetricRow> metricRows(const Report &report, bool chinese);

/// The series that go over more than one year up to that of the report.
[[nodiscard]] std::vector<IndicatorSeries> chartedSeries(const std::vector<IndicatorSeries> &all, int year);

} // namespace dashiji::publish
