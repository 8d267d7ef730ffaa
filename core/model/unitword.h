// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A measure word, as the table of the program has it and as an archive adds its own.
#pragma once

#include "core/model/metric.h"

namespace dashiji
{

/// How far a measure word alone makes a count of the numeral before it.
enum class UnitStrength {
    Strong, ///< S: also after a Chinese numeral (三十场)
    Weak,   ///< W: after a Chinese numeral only where the surroundings say so (两次)
    Arabic, ///< A: after Arabic digits only (12级)
};

constexpr qsizetype kLongestUnit = 16; ///< characters

struct UnitWord {
    QString word; ///< 1..kLongestUnit characters
    Category category = Category::Other;
    UnitStrength strength = UnitStrength::Strong;
    friend bool operator==(const UnitWord &, const UnitWord &) = default;
};

} // namespace dashiji
