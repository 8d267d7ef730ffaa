// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between two texts, piece by piece: for showing one against the other.
#pragma once

#include "core/text/replacement.h"

#include <vector>

namespace dashiji::text
{

/// A stretch of two texts laid over each other.
struct Piece {
    enum class Kind {
        Same,
        Removed, ///< only in the text before
        Added,   ///< only in the text after
    };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const Piece &, const Piece &) = default;
};
using Blackline = std::vector<Piece>;

/// Two texts laid over each other, character by character. A number or a word in Latin letters is changed as
/// a whole, and a short stretch that happens to be the same between two longer changes is part of them. No
/// piece is empty, no two neighbours are of one kind, and of a change what is removed comes first. Takes
/// length × length / 64 steps, memory in proportion to the lengths from some thousands of characters on.
[[nodiscard]] Blackline blackline(QStringView before, QStringView after);

/// The texts a blackline was made of, exactly.
[[nodiscard]] QString textBefore(const Blackline &pieces);
[[nodiscard]] QString textAfter(const Blackline &pieces);

/// Whether a change is one of numbers: it holds a digit, or is nothing but a Chinese numeral.
[[nodiscard]] bool isOfNumbers(QStringView changed);

/// The same as replacements that turn @p before into @p after, in order, places counted in @p before.
[[nodiscard]] std::vector<Replacement> differencesBetween(QStringView before, QStringView after);

} // namespace dashiji::text
