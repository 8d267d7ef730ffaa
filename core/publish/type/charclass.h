// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a character is for line breaking, and between which two a line may break.
#pragma once

#include <cstdint>

namespace dashiji::publish
{

/// @source W3C clreq "Line Composition", GB/T 15834
enum class CharClass : std::uint8_t {
    Han,        ///< ideographs, kana, full-width letters: a line may break on either side
    Open,       ///< full-width opening mark, blank left half
    Close,      ///< full-width closing or pause mark, blank right half
    AsciiOpen,  ///< ( [ {
    AsciiClose, ///< , . ; : ! ? ) ] }
    Dash,       ///< one em dash, or one half of ——
    Ellipsis,   ///< one half of ……
    MiddleDot,  ///< ·
    Postfix,    ///< % ‰ ℃: sticks to what is before
    Prefix,     ///< ￥ $ №: sticks to what follows
    Letter,     ///< Latin and other alphabets
    Digit,
    Hyphen, ///< - inside words
    Slash,  ///< / in addresses: a line may break behind
    Space,
    NoBreakSpace,
    WideSpace, ///< U+3000 and the spaces of a fixed width: a line may end with it
    ZeroBreak, ///< U+200B: a line may break
    ZeroJoin,  ///< U+2060: it may not
};

[[nodiscard]] CharClass classOf(char32_t character);

/// Han characters that are set like text, so that a gap is wanted between them and Latin letters or digits.
[[nodiscard]] bool isIdeograph(char32_t character);

/// Counting words that stay with the number before them: 家 名 场 年 万 余 …
[[nodiscard]] bool isUnit(char32_t character);

/// A closing mark that has an opening one: ” ） 》 …, not a stop.
[[nodiscard]] bool isBracketEnd(char32_t character);

/// Part of a written quantity between its digits and its counting word: 万 亿 余 多 …
[[nodiscard]] bool isMagnitude(char32_t character);

/// Right-to-left letters.
[[nodiscard]] bool isRightToLeft(char32_t character);

/// Never drawn: controls and the like. They are left out of the page.
[[nodiscard]] bool isIgnored(char32_t character);

} // namespace dashiji::publish
