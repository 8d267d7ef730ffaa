// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is drawn rather than set in lines: rows of tables, charts, large figures. Whole on one page.
#pragma once

#include "core/publish/document/numbers.h"
#include "core/publish/pages/pages.h"
#include "core/publish/pages/pagestyle.h"
#include "core/publish/type/typesetting.h"

#include <memory>

namespace dashiji::publish
{

/// Marks relative to a top left corner, and what the document says of them. Points.
struct Drawing {
    std::vector<Item> items;
    double height = 0;
    std::map<Element, CellPlace> cells;      ///< by element
    std::map<Element, QString> alternatives; ///< by element
    bool keepsWithNext = false;              ///< a head with its first row
    std::shared_ptr<const Drawing> repeats;  ///< drawn again above it at the top of a page: a table's head
};

/// The year in large figures: one very large, two large, then small ones three a row, each with its label and
/// where it is told. @param element of the first; as many parts of it follow as are needed
[[nodiscard]] std::vector<Drawing> drawFigures(const std::vector<LargeFigure> &figures,
                                               const PageStyle &style, FontChains &chains, Element element);

/// Charts of indicators, two abreast, over very many years one: a line over its area for totals, columns for
/// what a year did, the year of the report in the accent's colour. A year without a value is hatched, the
/// line over it dashed. Labels of years and values are thinned so that none touches another.
/// @param year of the report @param abreast charts in a row, over very many years one; a chart that is alone
/// in a row of two stands beside its newest value
[[nodiscard]] std::vector<Drawing> drawCharts(const std::vector<IndicatorSeries> &series, int year,
                                              bool chinese, const PageStyle &style, FontChains &chains,
                                              Element element, size_t abreast = 2);

/// A table, row by row, whose head comes again on every page. @param element of the table; its cells are
/// parts of it
[[nodiscard]] std::vector<Drawing> drawTable(const std::vector<MetricRow> &rows, const PageStyle &style,
                                             FontChains &chains, Element element);

} // namespace dashiji::publish
