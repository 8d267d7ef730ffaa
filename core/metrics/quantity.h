// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A number with its measure word and the words that bound it, before anybody asks whether it is a result.
#pragma once

#include "core/metrics/unitlexicon.h"
#include "core/model/metric.h"
#include "core/text/numeralscan.h"

#include <optional>
#include <string_view>

namespace dashiji::metrics
{

/// Offsets are code points of the line, ends exclusive.
struct Quantity {
    size_t start = 0; ///< with a prefix qualifier or currency: 超过800人次, 人民币50万
    size_t end = 0;   ///< with measure word and suffix qualifier
    text::Numeral numeral;
    Qualifier qualifier = Qualifier::None;
    const Unit *unit = nullptr; ///< nullptr: a number without measure word (800 万用户)
};

/// A bound before a number: 超过, 约有, 不少于.
struct Prefix {
    size_t length = 0; ///< with the space behind it; 0 if there is none
    Qualifier qualifier = Qualifier::None;
};

[[nodiscard]] Prefix prefixBefore(std::u32string_view line, size_t position);

/// Reads what belongs to a numeral: 近|500|所, 3个至|5|个, 人民币|50万, |3|斤半, |4.5|%以内.
[[nodiscard]] Quantity quantityOf(std::u32string_view line, const text::Numeral &numeral,
                                  const UnitLexicon &lexicon);

/// The quantity whose numeral starts at @p position, with a sign before it or as a bare 万 or 亿 (近万名).
[[nodiscard]] std::optional<Quantity> quantityAt(std::u32string_view line, size_t position,
                                                 const UnitLexicon &lexicon);

/// 近万名, 上亿元: the scale word at @p position is the number.
[[nodiscard]] std::optional<text::Numeral> bareScaleAt(std::u32string_view line, size_t position);

/// True for the unified Han characters.
[[nodiscard]] constexpr bool isHan(char32_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

/// True for measure words of ratios: %, ‰, 倍, 成, 个百分点, 个千分点.
[[nodiscard]] bool isRatio(const Unit *unit);

} // namespace dashiji::metrics
