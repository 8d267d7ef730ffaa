// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words between two numbers of a text, and what they say of the one being part of the other.
#pragma once

#include <string_view>

namespace dashiji::metrics
{

/// The words between two counts, and what in them ends or begins a list.
struct Gap {
    std::u32string_view words;
    bool endsSentence = false;
    bool endsGroup = false; ///< by a semicolon
    bool hasComma = false;  ///< of a clause: a list goes on by 、
    int opened = 0;         ///< brackets
    int closed = 0;
    bool isMarked = false;
    bool isMarkedFirst = false; ///< the marker begins the sentence
    std::u32string_view lastClause;
};

/// @param words folded for numbers, Latin ones in lower case
[[nodiscard]] Gap readGap(std::u32string_view words);

/// Whether the words between a whole and its first part say so: 26名代表中，5名.
[[nodiscard]] bool tellsWithin(const Gap &gap);

[[nodiscard]] std::u32string_view withoutBlanks(std::u32string_view text);

} // namespace dashiji::metrics
