// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where pages lie on the desk: one below the other, or as the spreads of a bound book.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <utility>
#include <vector>

namespace dashiji::app
{

enum class Spread {
    Single,
    Double, ///< the first page alone on the right as in a book, then two by two
};

enum class Fit {
    None,
    Page,  ///< a whole row of pages is in sight
    Width, ///< a row of pages is as wide as the view
};

/// Places pages in rows. Pages are measured in points, the desk in logical pixels.
class PageFlow
{
public:
    struct Spacing {
        double margin = 0; ///< around everything, and between rows
        double gap = 0;    ///< between the two pages of a spread
    };

    PageFlow() = default;

    /// @param scale     logical pixels for a point
    /// @param viewWidth rows narrower than this stand in its middle
    PageFlow(const std::vector<QSizeF> &pages, Spread spread, double scale, Spacing spacing,
             double viewWidth);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_rects.size()); }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QRectF rect(int page) const { return m_rects.at(static_cast<size_t>(page)); }

    [[nodiscard]] int rowOf(int page) const;
    /// First and last page of a row (the same for a page alone).
    [[nodiscard]] std::pair<int, int> pagesOf(int row) const;
    /// Top of a row's pages, in pixels.
    [[nodiscard]] double top(int row) const { return m_rows.at(static_cast<size_t>(row)).top; }
    /// The row at or next below a height; the last one below everything. -1 without pages.
    [[nodiscard]] int rowAt(double y) const;

    /// Pages that touch the stretch of desk from @p from to @p to, as first and last; none if there are none.
    [[nodiscard]] std::optional<std::pair<int, int>> pagesBetween(double from, double to) const;

    /// The page under a point, and the nearest one if @p nearest.
    [[nodiscard]] std::optional<int> pageAt(QPointF point, bool nearest = false) const;

    [[nodiscard]] QPointF toDesk(int page, QPointF points) const;
    [[nodiscard]] QPointF toPage(int page, QPointF desk) const;

    /// The scale at which the largest row fits a view. @return > 0, or 0 without pages
    [[nodiscard]] static double fittingScale(const std::vector<QSizeF> &pages, Spread spread, Fit fit,
                                             Spacing spacing, QSizeF view);

private:
    struct Row {
        int first = 0;
        int last = 0;
        double top = 0;
        double height = 0;
    };

    std::vector<QRectF> m_rects;
    std::vector<Row> m_rows;
    QSizeF m_size;
    double m_scale = 1;
};

} // namespace dashiji::app
