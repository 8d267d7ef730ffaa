// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of a text: which markers count on from one another, and how the kinds of markers nest.
#pragma once

#include "core/intake/reading/looks.h"

namespace dashiji::intake
{

/// A paragraph whose marker belongs to a list.
struct ListItem {
    std::size_t paragraph = 0;
    Family family = Family::Bullet;
    int number = 0;          ///< 0: has none
    int parent = 0;          ///< of decimal numbers
    int kind = 0;            ///< items marked in one way have one number
    int depth = 0;           ///< 0 = outermost; the same for all items of a kind
    bool startsRun = false;  ///< the numbering begins here (again)
    bool countsDown = false; ///< its run began higher and has only fallen by one since
    bool points = false;     ///< its list is a sentence's (a; b; c.) or one a sentence leads to
};

/// Believes markers only where they make sense together: numbers that count up, dates that do not go back,
/// bullets that are not alone. Linear in the number of paragraphs.
[[nodiscard]] std::vector<ListItem> findLists(const std::vector<Paragraph> &paragraphs,
                                              const std::vector<Look> &looks);

/// Numbers say the place of an item; bullets, dates and names do not.
[[nodiscard]] bool isNumbered(Family family);

} // namespace dashiji::intake
