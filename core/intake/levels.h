// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the nested lists are the report's sections, which its entries, and which only text.
#pragma once

#include "core/intake/lists.h"

namespace dashiji::intake
{

/// What the levels of the lists are.
struct Levels {
    std::optional<std::size_t> titleItem; ///< paragraph: a single outermost heading, the text's title
    std::optional<int> sectionDepth;      ///< items at this depth and further out name sections
    std::optional<int> entryDepth;        ///< items at this depth are entries; deeper ones are text
};

/// Weighs what speaks for the outer list being sections: items that follow at once, items with text of their
/// own, counts the title promises ("十件大事").
[[nodiscard]] Levels chooseLevels(const std::vector<ListItem> &items, const std::vector<Look> &looks);

} // namespace dashiji::intake
