// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole numbers as they are written in Chinese texts: 12, １２, 一百零二, 两千三百五, 二〇二一, 壹拾贰, 廿三.
#pragma once

#include <QStringView>

#include <optional>

namespace dashiji::text
{

/// The way a number is written.
enum class NumeralStyle {
    Arabic,            ///< 12, １２
    ChinesePositional, ///< 一十二, 两千三百五
    ChineseDigits,     ///< 一二, 二〇二一: digits side by side
    Roman,             ///< XII, Ⅻ; parsed on request only
};

/// A whole number found in a text.
struct Number {
    qint64 value = 0;
    qsizetype length = 0; ///< UTF-16 units it takes
    NumeralStyle style = NumeralStyle::Arabic;
    friend bool operator==(const Number &, const Number &) = default;
};

/// Reads the numeral that begins at `start`: the longest run of numeral characters of one script, taken whole
/// or not at all. "三百二" is 320, "三百二百" is nothing. No sign, no separators, no fractions.
/// @return none when there is no numeral, it is malformed, or its value is over 9'999'999'999'999'999
[[nodiscard]] std::optional<Number> numberAt(QStringView text, qsizetype start = 0);

/// Reads a text that is one numeral from end to end.
[[nodiscard]] std::optional<Number> parseNumber(QStringView text);

/// Reads the roman numeral that begins at `start`, 1..3999, written as it should be (IX, not VIIII), all of
/// one case.
[[nodiscard]] std::optional<Number> romanNumberAt(QStringView text, qsizetype start = 0);

/// True for a character of Chinese numerals: digits, 十 百 千 万 亿 and their formal and traditional forms.
[[nodiscard]] bool isChineseNumeral(QChar character);

} // namespace dashiji::text
