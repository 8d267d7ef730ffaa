// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/flow.h"

#include "core/publish/pages/annual/entrytext.h"

#include <algorithm>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr double kFlowGutter = 2;      ///< units between columns
constexpr double kFlowOfPhotos = 90;   ///< that photos stand in columns
constexpr double kLooseColumns = 1.02; ///< what columns need beyond the heights of what is in them
constexpr int kMostGap = 4;            ///< lines more between entries that flow

/// Columns of pages filled alike, as far down as leaves no hole.
std::vector<BodyPage> evenColumns(const std::vector<Piece> &pieces, PageStyle style, size_t columns)
{
    std::vector<BodyPage> parts = paginate(pieces, style);
    const size_t pages = (parts.size() + columns - 1) / columns;
    constexpr double kLeastOfOne = 0.1;
    double low =
        pages > 1 ? style.block.height() * kFullPage + style.lineStep : style.block.height() * kLeastOfOne;
    double high = style.block.height();
    while (columns > 1 && high - low > style.lineStep / 4) {
        style.block.setHeight((low + high) / 2);
        std::vector<BodyPage> even = paginate(pieces, style);
        const bool fits =
            even.size() <= pages * columns && std::ranges::none_of(even, &BodyPage::strandsHeading);
        (fits ? high : low) = style.block.height();
        if (fits)
            parts = std::move(even);
    }
    return parts;
}

/// How much of its height the last page of several uses.
double lastFilled(const std::vector<BodyPage> &parts, size_t columns, const PageStyle &style)
{
    if (parts.size() <= columns)
        return 1;
    double used = 0;
    for (size_t i = (parts.size() - 1) / columns * columns; i < parts.size(); ++i)
        used = std::max(used, parts[i].used);
    return used / style.block.height();
}

} // namespace

std::pair<size_t, double> flowCost(std::span<const AnnualEntry> entries, const EntryPlace &place,
                                   const PageStyle &style)
{
    double height = 0;
    bool photos = false;
    for (const AnnualEntry &entry : entries) {
        height += entry.columnHeight;
        photos = photos || !entry.photos.empty();
    }
    // pages are filled alike, but none less than it should be but the last
    const double total = height * kLooseColumns / (2 * style.block.height());
    const double count = std::max(1.0, std::ceil(total));
    const double each = std::max(total / count, count > 1 ? kFullPage : 0.0);
    const double last = total - (count - 1) * each;
    const auto lines = [&style](double free) {
        return std::pow(std::max(0.0, free) * style.block.height() / style.lineStep, 2);
    };
    double cost = count * kPageCost + (count - 1) * lines(1 - each) + (photos ? kFlowOfPhotos : 0);
    cost += lines((place.endsSection ? kFullLast : 1) - last);
    cost += last < (place.endsSection ? kFullLast : kFullPage) ? kPageHole : 0;
    return {size_t(count), cost};
}

PageStyle flowStyle(const PageStyle &style, size_t columns)
{
    PageStyle result = style;
    if (columns > 1) {
        result.block.setWidth(kHalfUnits * style.block.width() / kGridUnits);
        const EntryType type = smallType(style);
        result.entryHeading = type.heading;
        result.entryHeading.pitch = style.lineStep;
    }
    return result;
}

std::vector<BodyPage> flowBlocks(size_t first, size_t last, size_t columns, bool verso,
                                 const AnnualSource &source)
{
    const PageStyle style = flowStyle(source.style, columns);
    std::vector<Piece> pieces = setPieces(source.tree, first, last, style, source.chains);
    std::vector<BodyPage> parts = evenColumns(pieces, style, columns);
    // a last page with little on it gets more by wider gaps between entries
    for (int gap = 0; columns > 1 && gap < kMostGap && lastFilled(parts, columns, style) < kFullLast; ++gap) {
        for (Piece &piece : pieces)
            piece.before += piece.role == Role::EntryHeading ? style.lineStep : 0;
        parts = evenColumns(pieces, style, columns);
    }
    std::vector<BodyPage> result;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i % columns == 0)
            result.emplace_back();
        BodyPage &page = result.back();
        const Leaf leaf(source.style, verso == (result.size() % 2 != 0));
        const double gutter = kFlowGutter * leaf.unit();
        const double by = leaf.shift() + double(i % columns) * (style.block.width() + gutter);
        for (Item &item : parts[i].items) {
            moveMark(item.mark, {by, 0});
            page.items.push_back(std::move(item));
        }
        std::ranges::move(parts[i].placements, std::back_inserter(page.placements));
        page.cells.merge(parts[i].cells);
        page.alternatives.merge(parts[i].alternatives);
        page.used = std::max(page.used, parts[i].used);
    }
    return result;
}

} // namespace dashiji::publish
