// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that is one numeral from end to end, or the precise reason why it is none.
#pragma once

#include "core/text/numeralscan.h"

#include <tl/expected.hpp>

namespace dashiji::text
{

/// Why a text is no numeral.
enum class NumeralFault {
    Empty,          ///< nothing but blanks
    NoDigit,        ///< begins with what no numeral begins with: 约3
    MissingDigit,   ///< a scale word that has no digit before it: 万, 亿三
    UnitOrder,      ///< units that do not go down: 三百二百, 五十千
    LooseZero,      ///< 零 that stands for nothing: 一百零
    LoosePoint,     ///< a point with no digits behind it: 3., 三点
    Thousands,      ///< a comma that parts no three digits: 1,05
    ZeroDivisor,    ///< 零分之三
    NoNumerator,    ///< 三分之
    RangeDown,      ///< a range whose upper bound is not above the lower: 5—3
    TooLarge,       ///< over 36 digits, or 64 characters
    SomethingAfter, ///< a numeral, and then other words: 3场
};

struct NumeralFailure {
    NumeralFault fault = NumeralFault::Empty;
    size_t position = 0; ///< code point of the text where it goes wrong
    friend bool operator==(const NumeralFailure &, const NumeralFailure &) = default;
};

/// Reads a folded text (see foldForNumbers()) that is one numeral, with its sign and its 余 or +.
[[nodiscard]] tl::expected<Numeral, NumeralFailure> readNumeral(std::u32string_view text);

} // namespace dashiji::text
