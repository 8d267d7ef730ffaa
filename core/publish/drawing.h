// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is drawn rather than set in lines: rows of tables, charts, large figures. Whole on one page.
#pragma once

#include "core/publish/figuretext.h"
#include "core/publish/indicatorseries.h"
#include "core/publish/typesetting.h"

#include <map>
#include <memory>

namespace dashiji::publish
{

/// Marks relative to a top left corner, and what the document says of them. Points.
struct Drawing {
    std::vector<Item> items;
    double height = 0;
    std::map<int, CellPlace> cells;         ///< by element
    std::map<int, QString> alternatives;    ///< by element
    bool keepsWithNext = false;             ///< a head with its first row
    std::shared_ptr<const Drawing> repeats; ///< drawn again above it at the top of a page: a table's head
};

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

/// The groups one under the other, three figures a row. @param element of the first; as many follow as are
/// needed
[[nodiscard]] std::vector<Drawing> drawFigures(const std::vector<FigureGroup> &groups, bool chinese,
                                               const PageStyle &style, FontChains &chains, int element);

/// Charts of indicators, two abreast: a line with points for totals, bars for what a year did, the year of
/// the report filled. A year without a value is hatched and named, the line over it dashed. @param year of
/// the report
[[nodiscard]] std::vector<Drawing> drawCharts(const std::vector<IndicatorSeries> &series, int year,
                                              bool chinese, const PageStyle &style, FontChains &chains,
                                              int element);

/// A table, row by row, whose head comes again on every page. @param element of the table; its cells' follow
[[nodiscard]] std::vector<Drawing> drawTable(const std::vector<MetricRow> &rows, const PageStyle &style,
                                             FontChains &chains, int element);

} // namespace dashiji::publish
