// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/levels.h"

#include "core/intake/cues.h"
#include "core/intake/inlinetitles.h"

#include <algorithm>
#include <set>

namespace dashiji::intake
{
namespace
{

/// Counts that short lines before and between the lists promise.
std::set<int> promisedCounts(const std::vector<Look> &looks)
{
    std::set<int> counts;
    std::size_t looked = 0;
    for (const Look &look : looks) {
        if (look.marker && !look.isShort())
            continue;
        if (looked++ > 400)
            break;
        if (const auto count = promisedCount(look.words))
            counts.insert(*count);
    }
    return counts;
}

bool keepsPromise(const std::vector<ListItem> &items, int depth, const std::set<int> &promised)
{
    for (const int length : runLengths(items, depth))
        if (length > 2 && promised.contains(length))
            return true;
    return false;
}

double share(int part, int whole)
{
    return whole > 0 ? part / static_cast<double>(whole) : 0;
}

/// What is counted about the items of one depth and their children.
struct Nest {
    int items = 0, withChildren = 0, childAtOnce = 0, sectionNames = 0, longItems = 0;
    int children = 0, childHeadings = 0, childBodies = 0, childPoints = 0;
    Family family = Family::Bullet, childFamily = Family::Bullet;
};

Nest countNest(const std::vector<ListItem> &items, const std::vector<Look> &looks, int depth, int childDepth)
{
    Nest nest;
    int childrenHere = 0;
    bool inside = false;
    const auto close = [&] {
        if (inside && childrenHere > 0)
            ++nest.withChildren;
        childrenHere = 0;
    };
    for (std::size_t index = 0; index < items.size(); ++index) {
        const ListItem &item = items[index];
        const Look &look = looks[item.paragraph];
        const bool nextIsItem = index + 1 < items.size() && items[index + 1].paragraph == item.paragraph + 1;
        if (item.depth <= depth) {
            close();
            inside = item.depth == depth;
            if (!inside)
                continue;
            ++nest.items;
            nest.family = item.family;
            nest.childAtOnce += nextIsItem && items[index + 1].depth == childDepth;
            nest.sectionNames += look.sectionCue > 0;
            nest.longItems += !look.isShort();
        } else if (item.depth == childDepth && inside) {
            ++childrenHere;
            ++nest.children;
            nest.childFamily = item.family;
            nest.childPoints += item.points;
            const bool splits = findInlineTitle(look).has_value();
            nest.childHeadings += look.isShort() || splits;
            const bool textFollows =
                item.paragraph + 1 < looks.size() && (!nextIsItem || items[index + 1].depth > childDepth);
            nest.childBodies += textFollows || splits;
        }
    }
    close();
    return nest;
}

/// Over 0: the items of `depth` are sections and those of `childDepth` their entries.
double sectionEvidence(const std::vector<ListItem> &items, const Nest &nest, int depth, int childDepth,
                       const std::set<int> &promised)
{
    if (nest.withChildren == 0 || share(nest.childPoints, nest.children) > 0.5)
        return -10;
    // One child each is the body's first line, not a list; but a month may see one event.
    const bool calendar = nest.family == Family::YearHeading || nest.family == Family::MonthHeading;
    const double perItem = nest.children / static_cast<double>(nest.withChildren);
    if (perItem < 1.5 && nest.items > 1 && !(calendar && nest.childFamily == Family::Date))
        return -10;
    if (share(nest.withChildren, nest.items) < 0.5)
        return -10;
    double evidence = 2 * share(nest.childAtOnce, nest.withChildren) - 1;
    evidence += 1.5 * share(nest.childHeadings, nest.children) * share(nest.childBodies, nest.children);
    evidence += 0.5 * share(nest.sectionNames, nest.items);
    evidence -= share(nest.longItems, nest.items);
    evidence += nest.items <= 6 ? 0.25 : (nest.items >= 8 ? -0.5 : 0);
    switch (nest.childFamily) {
    case Family::Shi:
    case Family::Circled:
    case Family::ArabicParen:
    case Family::ArabicParens:
    case Family::Letter:
        evidence -= 0.75;
        break;
    case Family::Bullet:
        evidence -= share(nest.childBodies, nest.children) < 0.5 ? 0.5 : 0;
        break;
    case Family::Date:
        evidence += 0.5;
        break;
    default:
        evidence += 0.25;
        break;
    }
    if (nest.family == Family::Part || calendar)
        evidence += 1.5;
    const bool outer = keepsPromise(items, depth, promised);
    const bool inner = keepsPromise(items, childDepth, promised);
    if (outer != inner)
        evidence += inner ? 3 : -3;
    return evidence;
}

} // namespace

Levels chooseLevels(const std::vector<ListItem> &items, const std::vector<Look> &looks)
{
    Levels levels;
    std::set<int> depths;
    for (const ListItem &item : items)
        if (!item.points)
            depths.insert(item.depth);
    // One outermost heading before all others is the title of the whole, not a list.
    while (depths.size() > 1) {
        const int outermost = *depths.begin();
        const auto count = std::count_if(items.begin(), items.end(),
                                         [&](const ListItem &item) { return item.depth == outermost; });
        if (count != 1 || items.front().depth != outermost || items.front().paragraph > 1)
            break;
        levels.titleItem = levels.titleItem.value_or(items.front().paragraph);
        depths.erase(depths.begin());
        break;
    }
    if (depths.empty())
        return levels;

    const std::set<int> promised = promisedCounts(looks);
    auto depth = depths.begin();
    while (std::next(depth) != depths.end()) {
        const int childDepth = *std::next(depth);
        const Nest nest = countNest(items, looks, *depth, childDepth);
        // A second level of sections needs plain evidence.
        const double needed = levels.sectionDepth ? 2.0 : 0.0;
        if (sectionEvidence(items, nest, *depth, childDepth, promised) <= needed)
            break;
        if (levels.sectionDepth && nest.family != Family::Markdown && nest.family != Family::ChineseComma)
            break;
        levels.sectionDepth = *depth;
        ++depth;
    }
    levels.entryDepth = *depth;
    return levels;
}

} // namespace dashiji::intake
