// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/pageplace.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

bool isBefore(const publish::Destination &a, const publish::Destination &b)
{
    return a.page != b.page ? a.page < b.page : a.y < b.y;
}

/// The last anchor at or above a spot; null above the first.
const publish::PageAnchor *anchorAbove(const publish::PageDocument &document,
                                       const publish::Destination &spot)
{
    const publish::PageAnchor *found = nullptr;
    for (const auto &anchor : document.anchors)
        if (!isBefore(spot, anchor.target) && (!found || !isBefore(anchor.target, found->target)))
            found = &anchor;
    return found;
}

} // namespace

PagePlace placeOf(const publish::PageDocument &document, publish::Destination spot)
{
    PagePlace place;
    if (const auto *anchor = anchorAbove(document, spot)) {
        place.subject = anchor->subject;
        place.pagesBelow = spot.page - anchor->target.page;
        place.below = place.pagesBelow == 0 ? spot.y - anchor->target.y : spot.y;
    } else {
        place.pagesBelow = spot.page;
        place.below = spot.y;
    }
    return place;
}

publish::Destination spotOf(const publish::PageDocument &document, const PagePlace &place)
{
    publish::Destination spot{0, 0};
    if (place.subject)
        spot = destinationOf(document, *place.subject).value_or(spot);
    const int last = static_cast<int>(document.pages.size()) - 1;
    const int page = std::clamp(spot.page + place.pagesBelow, 0, last);
    return {page, page == spot.page ? spot.y + place.below : place.below};
}

std::optional<publish::Destination> destinationOf(const publish::PageDocument &document,
                                                  std::variant<SectionId, EntryId> subject)
{
    for (const auto &anchor : document.anchors)
        if (anchor.subject == subject)
            return anchor.target;
    return std::nullopt;
}

const publish::Link *linkAt(const publish::Page &page, QPointF point)
{
    for (const auto &link : page.links)
        if (link.uri.isEmpty() && link.rect.contains(point))
            return &link;
    return nullptr;
}

std::optional<EntryId> entryHeadingAt(const publish::PageDocument &document, int page, QPointF point)
{
    const auto &items = document.pages.at(static_cast<size_t>(page)).items;
    publish::Element element;
    for (const auto &item : items)
        if (item.part == publish::Part::EntryHeading &&
            boundsOf(item.mark).adjusted(-2, -3, 2, 3).contains(point))
            element = item.element;
    if (element.isArtifact())
        return std::nullopt;

    QRectF heading;
    for (const auto &item : items)
        if (item.element == element)
            heading |= boundsOf(item.mark);
    const auto *anchor = anchorAbove(document, {page, heading.bottom()});
    if (!anchor || !std::holds_alternative<EntryId>(anchor->subject))
        return std::nullopt;
    return std::get<EntryId>(anchor->subject);
}

std::vector<EntryId> entriesOn(const publish::PageDocument &document, int firstPage, int lastPage)
{
    std::vector<EntryId> entries;
    const auto add = [&entries](const publish::PageAnchor &anchor) {
        if (const auto *entry = std::get_if<EntryId>(&anchor.subject))
            entries.push_back(*entry);
    };
    // An entry begun before goes on here, unless the page opens with a heading.
    if (const auto *above = anchorAbove(document, {firstPage, 0})) {
        const auto &items = document.pages.at(static_cast<size_t>(firstPage)).items;
        const auto first = std::find_if(items.begin(), items.end(), [](const publish::Item &item) {
            return item.part != publish::Part::Artifact;
        });
        const bool goesOn = first != items.end() && first->part != publish::Part::EntryHeading &&
                            first->part != publish::Part::SectionHeading;
        if (goesOn && above->target.page < firstPage)
            add(*above);
    }
    for (const auto &anchor : document.anchors)
        if (anchor.target.page >= firstPage && anchor.target.page <= lastPage)
            add(anchor);
    return entries;
}

} // namespace dashiji::app
