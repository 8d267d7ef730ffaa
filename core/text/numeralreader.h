// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The characters numerals are written with, and one plain numeral: no range, no fraction, no sign.
#pragma once

#include "core/text/numeralscan.h"

namespace dashiji::text
{

/// What a character is in a numeral.
enum class Token {
    None,
    HanDigit, ///< 一…九, 两
    Zero,     ///< 零
    Small,    ///< 十 百 千
    Big,      ///< 万 亿
};

struct HanSign {
    Token token;
    int value; ///< of a digit; the power of ten of a unit
};

/// Reads a character of a Chinese numeral; Token::None for any other.
[[nodiscard]] HanSign hanSign(char32_t c);

/// 10^exponent.
[[nodiscard]] Decimal powerOfTen(int exponent);

/// The longest plain numeral that starts at @p start.
[[nodiscard]] std::optional<Numeral> readPlainNumeral(std::u32string_view line, size_t start);

} // namespace dashiji::text
