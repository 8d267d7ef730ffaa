// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts set pieces on pages: nothing torn, nothing stranded, no white holes.
#pragma once

#include "core/publish/pages/pieces.h"

#include <functional>
#include <limits>
#include <map>

namespace dashiji::publish
{

/// Where a piece begins.
struct Placement {
    size_t block = 0;
    double y = 0; ///< top, on the page
    /// Of an entry on a sheet or poster: what of it stands together on the page.
    std::optional<QRectF> cell = std::nullopt;
};

/// A page of the report's text, still without head and number.
struct BodyPage {
    std::vector<Item> items;
    std::vector<Placement> placements;  ///< of pieces that begin here, in reading order
    double used = 0;                    ///< height of the block that is filled
    bool strandsHeading = false;        ///< it ends with a heading whose text is on the next page
    bool numbered = true;               ///< its number is printed
    size_t overtakenFigures = 0;        ///< that stand behind the heading of the next entry
    std::vector<Link> links;            ///< to pages of the report's text, counted from its first
    std::map<Element, CellPlace> cells; ///< as PageDocument has them
    std::map<Element, QString> alternatives;
};

/// Pages lower than the block: those from @p first on.
struct LowerPages {
    size_t first = std::numeric_limits<size_t>::max();
    double height = 0;
};

/// Rules: a heading keeps with two lines or its figure; no paragraph leaves one line alone on either page;
/// a figure is never cut; one that does not fit, even made a little smaller, waits for the next page while
/// the text goes on.
[[nodiscard]] std::vector<BodyPage> paginate(std::vector<Piece> pieces, const PageStyle &style,
                                             const LowerPages &lower = {});

using ApartSetter = std::function<std::vector<Piece>(const Piece &beside)>;

/// The same for a book: the photos of a section are made smaller together, and entries set a line further
/// apart, or its pages end earlier, where that fills them better; its last page is half full where that can
/// be.
/// @param setApart sets an entry whose words stand beside its photo with the photo under them
[[nodiscard]] std::vector<BodyPage> paginateBook(std::vector<Piece> pieces, const PageStyle &style,
                                                 const ApartSetter &setApart);

} // namespace dashiji::publish
