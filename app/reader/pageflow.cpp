// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/pageflow.h"

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

/// First pages of the rows.
std::vector<int> rowStarts(int pages, Spread spread)
{
    std::vector<int> starts;
    for (int page = 0; page < pages; page += (spread == Spread::Double && page > 0) ? 2 : 1)
        starts.push_back(page);
    return starts;
}

int lastOfRow(const std::vector<int> &starts, size_t row, int pages)
{
    return (row + 1 < starts.size() ? starts[row + 1] : pages) - 1;
}

} // namespace

PageFlow::PageFlow(const std::vector<QSizeF> &pages, Spread spread, double scale, Spacing spacing,
                   double viewWidth)
    : m_scale(scale)
{
    const int count = static_cast<int>(pages.size());
    const auto starts = rowStarts(count, spread);
    // Whole pixels, so that a page's image falls onto the screen's without being blurred.
    const auto pixels = [scale](QSizeF size) {
        return QSizeF(std::round(size.width() * scale), std::round(size.height() * scale));
    };

    double widest = 0;
    for (size_t row = 0; row < starts.size(); ++row) {
        double width = 0;
        for (int page = starts[row]; page <= lastOfRow(starts, row, count); ++page)
            width +=
                pixels(pages[static_cast<size_t>(page)]).width() + (page > starts[row] ? spacing.gap : 0);
        if (spread == Spread::Double && starts[row] == 0 && count > 1)
            width = 2 * width + spacing.gap; // the cover lies on the right of a whole spread
        widest = std::max(widest, width);
    }

    m_rects.reserve(pages.size());
    const double deskWidth = std::max(viewWidth, widest + 2 * spacing.margin);
    double y = spacing.margin;
    for (size_t row = 0; row < starts.size(); ++row) {
        const int last = lastOfRow(starts, row, count);
        double width = 0;
        double height = 0;
        for (int page = starts[row]; page <= last; ++page) {
            const QSizeF size = pixels(pages[static_cast<size_t>(page)]);
            width += size.width() + (page > starts[row] ? spacing.gap : 0);
            height = std::max(height, size.height());
        }
        double x = std::round((deskWidth - width) / 2);
        if (spread == Spread::Double && count > 1 && last == starts[row]) {
            // A page alone lies where its half of the spread would be: a cover on the right, a last page on
            // the left.
            const double middle = std::round(deskWidth / 2);
            x = starts[row] == 0 ? middle + std::ceil(spacing.gap / 2)
                                 : middle - std::floor(spacing.gap / 2) - width;
        }
        for (int page = starts[row]; page <= last; ++page) {
            const QSizeF size = pixels(pages[static_cast<size_t>(page)]);
            m_rects.emplace_back(QPointF(x, y), size);
            x += size.width() + spacing.gap;
        }
        m_rows.push_back({starts[row], last, y, height});
        y += height + spacing.margin;
    }
    m_size = count == 0 ? QSizeF() : QSizeF(deskWidth, y);
}

int PageFlow::rowOf(int page) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), page,
                                        [](int number, const Row &row) { return number < row.first; });
    return static_cast<int>(after - m_rows.begin()) - 1;
}

std::pair<int, int> PageFlow::pagesOf(int row) const
{
    const Row &found = m_rows.at(static_cast<size_t>(row));
    return {found.first, found.last};
}

int PageFlow::rowAt(double y) const
{
    if (m_rows.empty())
        return -1;
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), y, [](const Row &row, double height) {
        return row.top + row.height < height;
    });
    return static_cast<int>(std::min(found, m_rows.end() - 1) - m_rows.begin());
}

std::optional<std::pair<int, int>> PageFlow::pagesBetween(double from, double to) const
{
    const int first = rowAt(from);
    if (first < 0)
        return std::nullopt;
    int last = first;
    while (last + 1 < rowCount() && top(last + 1) < to)
        ++last;
    const Row &begin = m_rows[static_cast<size_t>(first)];
    if (begin.top > to || begin.top + begin.height < from)
        return std::nullopt;
    return std::pair{begin.first, m_rows[static_cast<size_t>(last)].last};
}

std::optional<int> PageFlow::pageAt(QPointF point, bool nearest) const
{
    const int row = rowAt(point.y());
    if (row < 0)
        return std::nullopt;
    const auto [first, last] = pagesOf(row);
    for (int page = first; page <= last; ++page)
        if (rect(page).contains(point))
            return page;
    if (!nearest)
        return std::nullopt;
    return point.x() > rect(first).right() ? last : first;
}

QPointF PageFlow::toDesk(int page, QPointF points) const
{
    return rect(page).topLeft() + points * m_scale;
}

QPointF PageFlow::toPage(int page, QPointF desk) const
{
    return (desk - rect(page).topLeft()) / m_scale;
}

double PageFlow::fittingScale(const std::vector<QSizeF> &pages, Spread spread, Fit fit, Spacing spacing,
                              QSizeF view)
{
    const int count = static_cast<int>(pages.size());
    if (count == 0 || fit == Fit::None)
        return 0;
    const auto starts = rowStarts(count, spread);
    const bool pairs = spread == Spread::Double && count > 1;
    double width = 0;
    double height = 0;
    for (size_t row = 0; row < starts.size(); ++row) {
        double rowWidth = 0;
        const int last = lastOfRow(starts, row, count);
        for (int page = starts[row]; page <= last; ++page) {
            const QSizeF size = pages[static_cast<size_t>(page)];
            rowWidth += size.width();
            height = std::max(height, size.height());
        }
        width = std::max(width, pairs && last == starts[row] ? 2 * rowWidth : rowWidth);
    }
    const double free = view.width() - 2 * spacing.margin - (pairs ? spacing.gap : 0);
    const double byWidth = free / width;
    const double byHeight = (view.height() - 2 * spacing.margin) / height;
    return std::max(fit == Fit::Width ? byWidth : std::min(byWidth, byHeight), 0.01);
}

} // namespace dashiji::app
