// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways a text's lists could be read: which name sections, which are entries, which are only text.
#pragma once

#include "core/intake/reading/lists.h"

namespace dashiji::intake
{

/// What an item of a list is in a reading.
enum class Level { Section, Entry, Inside };

/// What is taken for headings that nothing marks.
enum class Unmarked {
    None,
    OneLevel,  ///< short lines over text: entries
    TwoLevels, ///< the same, and names of sections over them
    RunIn,     ///< the beginnings of paragraphs
    Promised,  ///< the lines under one that says how many there are
};

/// One way to read the lists of a text.
struct Plan {
    std::vector<Level> levels;             ///< one for each item
    std::vector<std::size_t> bareSections; ///< paragraphs without a marker that name sections, rising
    std::optional<std::size_t> titleItem;  ///< paragraph: a single outermost heading, the text's title
    Unmarked unmarked = Unmarked::None;    ///< in the whole text; its lists are text then
    [[nodiscard]] bool hasSections() const;
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// What a text's lists could be.
struct Plans {
    std::vector<std::size_t> bareHeadings; ///< paragraphs without a marker that look like headings, rising
    std::vector<Plan> plans;
};

/// All ways worth weighing, few whatever the text: each list as the entries, each list as the sections with
/// the outermost list inside each as its entries, lines without a marker as sections, and no list at all.
[[nodiscard]] Plans planReadings(const std::vector<ListItem> &items, const std::vector<Look> &looks);

} // namespace dashiji::intake
