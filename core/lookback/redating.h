// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of last year's words would read otherwise this year: 第四届 → 第五届, 20周年 → 21周年, 2031年 →
// 2032年.
#pragma once

#include "core/lookback/pairing.h"
#include "core/text/cutting.h"

namespace dashiji::lookback
{

/// Words that count the year they were written in, and what they read when they are written again.
struct Phrase {
    enum class Reason {
        Year,
        Ordinal,
        Anniversary,
        Age,
    };
    Reason reason = Reason::Year;
    text::Span span; ///< UTF-16 units of the text
    QString words;   ///< 第四届
    QString redated; ///< 第五届
    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// A phrase with its place.
struct PlacedPhrase {
    EntryPlace place;
    EntryField field = EntryField::Title;
    Phrase phrase;
};

/// The phrases of a title.
///
/// What is dated for good stays: the year of a foundation, of a start (以来, 起), of a plan's span, of a
/// version; a body's term of office (第五届委员会), congresses, plans (第十四个五年规划), what was won or
/// held before; an age that is a bound (60岁以上) or was reached for good (享年); anniversaries in the name
/// of a speech.
/// @param from the year it tells of @param years how many later it is told again
[[nodiscard]] std::vector<Phrase> phrasesIn(QStringView title, int from, int years = 1);

/// The phrases of a body. Of ordinals only those its title has or names, or that are told to have been held;
/// of two of the same thing the later one, unless that is only planned.
[[nodiscard]] std::vector<Phrase> phrasesIn(QStringView body, QStringView title, int from, int years = 1);

/// The phrases of all chosen entries, in their order, the title of each first.
[[nodiscard]] std::vector<PlacedPhrase> phrasesIn(const Report &report, int years = 1);

/// A text with its phrases as they read then.
[[nodiscard]] QString redated(QStringView text, const std::vector<Phrase> &phrases);

} // namespace dashiji::lookback
