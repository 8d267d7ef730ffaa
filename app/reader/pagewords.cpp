// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/pagewords.h"

#include "app/reader/pageplace.h"

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

using publish::Item;
using publish::Part;

/// A character that is printed.
struct Letter {
    int page;
    const Item *item;
    qsizetype at; ///< in the text of its run
};

/// The text of one paragraph or heading without white space, with its characters on the pages.
struct PrintedText {
    QString text;
    std::vector<Letter> letters;
};

const publish::GlyphRun &runOf(const Item &item)
{
    return std::get<publish::GlyphRun>(item.mark);
}

/// The item an entry's heading begins with. @return its index on the page; none: it is not there
std::optional<size_t> headingAt(const publish::Page &page, double y)
{
    std::optional<size_t> nearest;
    const auto distance = [&](size_t index) { return std::abs(boundsOf(page.items[index].mark).top() - y); };
    for (size_t index = 0; index < page.items.size(); ++index)
        if (page.items[index].part == Part::EntryHeading &&
            (!nearest || distance(index) < distance(*nearest)))
            nearest = index;
    return nearest;
}

/// Whether an item begins what stands behind an entry.
bool endsEntry(const Item &item, const publish::Element &heading)
{
    return (item.part == Part::EntryHeading && item.element != heading) ||
           item.part == Part::SectionHeading || item.part == Part::YearHeading ||
           item.part == Part::Signature;
}

std::vector<PrintedText> textsOf(const publish::PageDocument &document, const publish::Destination &begin)
{
    std::vector<PrintedText> texts;
    auto number = static_cast<size_t>(begin.page);
    const auto first = headingAt(document.pages.at(number), begin.y);
    if (!first)
        return texts;
    const publish::Element heading = document.pages[number].items[*first].element;
    publish::Element current;
    for (size_t index = *first; number < document.pages.size(); ++number, index = 0) {
        const std::vector<Item> &items = document.pages[number].items;
        for (; index < items.size(); ++index) {
            const Item &item = items[index];
            if (endsEntry(item, heading))
                return texts;
            if (item.part == Part::Artifact || !std::holds_alternative<publish::GlyphRun>(item.mark))
                continue;
            if (texts.empty() || item.element != current)
                texts.emplace_back();
            current = item.element;
            const QString &text = runOf(item).text;
            for (qsizetype at = 0; at < text.size(); ++at)
                if (!text.at(at).isSpace()) {
                    texts.back().text += text.at(at);
                    texts.back().letters.push_back({static_cast<int>(number), &item, at});
                }
        }
    }
    return texts;
}

/// Where a character of a run begins. @param at its text's length: where it ends
double leftOf(const Item &item, qsizetype at)
{
    const publish::GlyphRun &run = runOf(item);
    for (const publish::PlacedGlyph &glyph : run.glyphs)
        if (glyph.textStart >= at)
            return run.origin.x() + double(glyph.x);
    return boundsOf(item.mark).right();
}

} // namespace

std::vector<PageBox> boxesOf(const publish::PageDocument &document, EntryId entry, const QString &words)
{
    std::vector<PageBox> boxes;
    QString sought = words;
    sought.removeIf([](QChar sign) { return sign.isSpace(); });
    const auto begin = destinationOf(document, entry);
    if (!begin || sought.isEmpty())
        return boxes;
    for (const PrintedText &printed : textsOf(document, *begin))
        for (qsizetype found = printed.text.indexOf(sought); found >= 0;
             found = printed.text.indexOf(sought, found + sought.size()))
            for (qsizetype at = found; at < found + sought.size();) {
                const Letter first = printed.letters[static_cast<size_t>(at)];
                Letter last = first;
                while (at < found + sought.size() &&
                       printed.letters[static_cast<size_t>(at)].item == first.item)
                    last = printed.letters[static_cast<size_t>(at++)];
                QRectF rect = boundsOf(first.item->mark);
                rect.setLeft(leftOf(*first.item, first.at));
                rect.setRight(leftOf(*last.item, last.at + 1));
                boxes.push_back({first.page, rect});
            }
    return boxes;
}

} // namespace dashiji::app
