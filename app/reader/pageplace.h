// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding one's way in a laid-out report: what is at a spot, and the same spot after a new layout.
#pragma once

#include "core/publish/pages/pages.h"

#include <optional>

namespace dashiji::app
{

/// A spot told by what stands there, so that it is found again when the pages have changed.
struct PagePlace {
    std::optional<std::variant<SectionId, EntryId>> subject; ///< the heading it is under
    int pagesBelow = 0; ///< pages from that heading's; from the first page without one
    double below = 0;   ///< points from the heading if on its page, else from the page's top
};

/// The place of a spot. @param spot any page and height of @p document
[[nodiscard]] PagePlace placeOf(const publish::PageDocument &document, publish::Destination spot);

/// Where a place is in a document, perhaps another one than it was taken from; always a page of it.
/// @pre the document has pages
[[nodiscard]] publish::Destination spotOf(const publish::PageDocument &document, const PagePlace &place);

/// Where an entry or a section begins; none when it is not printed.
[[nodiscard]] std::optional<publish::Destination> destinationOf(const publish::PageDocument &document,
                                                                std::variant<SectionId, EntryId> subject);

/// The link under a point of a page; those that leave the document are not followed here.
[[nodiscard]] const publish::Link *linkAt(const publish::Page &page, QPointF point);

/// The entry whose heading is under a point of a page.
[[nodiscard]] std::optional<EntryId> entryHeadingAt(const publish::PageDocument &document, int page,
                                                    QPointF point);

/// The entries that have words on any of these pages, in order.
[[nodiscard]] std::vector<EntryId> entriesOn(const publish::PageDocument &document, int firstPage,
                                             int lastPage);

} // namespace dashiji::app
