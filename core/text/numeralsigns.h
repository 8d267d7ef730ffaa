// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The characters Chinese numerals are written with.
#pragma once

#include "core/model/decimal.h"

namespace dashiji::text
{

constexpr QStringView kHanDigits = u"零一二三四五六七八九";

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

/// A sign or word between the ends of a range: 3—5, 3至5.
[[nodiscard]] bool isRangeSign(char32_t c);

} // namespace dashiji::text
