// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tells one occurrence of a thing that comes again from the next: 第四届, 2031年, 20周年, 82岁.
#pragma once

#include "core/text/cutting.h"

#include <QString>

#include <vector>

namespace dashiji::lookback
{

/// Words that count an occurrence. Places are UTF-16 units of the text.
struct Occurrence {
    enum class Kind {
        Year,        ///< 2031年, 二〇三一年; without 年 where a name begins: 2031科普博览会
        Ordinal,     ///< 第四届, 第12期, 首届; of days, weeks and months of something also 第15个
        Anniversary, ///< 20周年, 成立二十年
        Age,         ///< 82岁
    };
    Kind kind = Kind::Year;
    text::Span whole;   ///< 第四届
    text::Span numeral; ///< 四; of 首届: 首
    int value = 0;
    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// All of a text, in order, apart from each other. What they are of is not asked: 第五届委员会 is among them.
[[nodiscard]] std::vector<Occurrence> occurrencesIn(QStringView text);

/// The word that says something was founded or built, at the end of a text: 成立, 创刊, 始建. 0: none.
/// @return its length
[[nodiscard]] qsizetype foundingAtEnd(QStringView text);
/// The same at its beginning.
[[nodiscard]] qsizetype foundingAtStart(QStringView text);
/// The words before a year that say something was founded in it, at the end of a text: 成立于, 建于. 0: none.
/// @return their length
[[nodiscard]] qsizetype foundedInAtEnd(QStringView text);

/// Whether a title names what an ordinal counts: three characters in a row of the words after it.
[[nodiscard]] bool isNamedIn(QStringView title, QStringView afterOrdinal);

/// What a title calls the thing that comes again, folded, without what changes from one time to the next: of
/// 第四届江湾读书会在三溪举行 it is 江湾读书会. Empty when nothing worth a name is left.
[[nodiscard]] QString seriesName(QStringView title);

} // namespace dashiji::lookback
