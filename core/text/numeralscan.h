// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One numeral in running text, as people write it: 1,050 · 4.06万亿 · 5万4千6百 · 一百零二 · 十几万 · 3至5 ·
// 三分之一.
#pragma once

#include "core/model/decimal.h"

#include <optional>
#include <string_view>

namespace dashiji::text
{

/// A numeral of a line folded for numbers. Offsets are code points of that line, ends exclusive.
struct Numeral {
    size_t start = 0;
    size_t end = 0;     ///< after the last digit or scale; 余 and 多 between them included, after them not
    size_t markEnd = 0; ///< after a trailing 余, 多, 几, 来 or +; else equal to end
    Decimal value;      ///< lower bound of a range
    std::optional<Decimal> valueMax;
    std::optional<Decimal>
        divisor; ///< of a fraction that is no finite decimal: 三分之一 has value 1, divisor 3
    Decimal scale = Decimal::fromInteger(1); ///< of the scale words it ends with: 10000 for 408万
    bool chinese = false;                    ///< no Arabic digit in it
    bool over = false;                       ///< 余, 多, 几 or + in or after it
    bool vague = false;                      ///< no exact value is meant: 数百, 百名, 七八
    bool percent = false;                    ///< 百分之…: the value counts hundredths
    bool scaled = false;                     ///< ends with 万 or 亿 (or w, k)
};

/// The longest numeral that starts at @p start. Linear in its length; none if there is no numeral.
/// Never reads over a line feed, and over one space only between digits and scale words.
[[nodiscard]] std::optional<Numeral> scanNumeral(std::u32string_view line, size_t start);

/// The same with a sign before it: 负三十二, -5. The numeral then begins at the sign.
[[nodiscard]] std::optional<Numeral> scanSignedNumeral(std::u32string_view line, size_t start);

/// True for what a numeral may start with: a digit of any script, 十百千万 or 数几上 before those.
[[nodiscard]] bool startsNumeral(char32_t c);

} // namespace dashiji::text
