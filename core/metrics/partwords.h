// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words by which a text says that a number is part of another: closed lists, each for one job. Latin ones
// in lower case.
#pragma once

#include "core/metrics/wordlist.h"

namespace dashiji::metrics
{

struct PartWords {
    /// Between a whole and its parts: 26人，其中1人; 42 members, including 12 students.
    WordList markers{
        U"其中|包括|包含|of which|of whom|of these|of those|of them|among them|among which|among whom|"
        U"including|includes|comprising|consisting of|made up of",
        U"|"};
    /// The same where they begin a clause or a bracket: （含线上12场）.
    WordList leadingMarkers{UR"(含 内含)"};
    /// Words that only look like such a marker: 含金量.
    WordList noMarkers{UR"(含金量 含量 含义 含水 含氧)"};
    /// Right behind a whole and its noun, before the first part: 26名代表中，5名来自基层.
    WordList within{UR"(中 当中 之中 里 里面)"};
    /// Words that end like those and are nouns of their own: 高中, 集中.
    WordList noWithin{UR"(高中 初中 集中 期中 年中 华中 公里 平方公里)"};
    /// Right before a whole whose parts follow: of the 128 applications, 41 were funded.
    WordList wholeOpenings{
        U"of the|of our|of its|of all|of these|of all the|among the|among our|among its|among all", U"|"};
    /// Right before a whole whose parts stand before it: 线上12期，线下8期，共20期.
    WordList sumOpenings{
        U"共|共计|共有|合计|总计|总共|一共|计|共为|共达|总数|总数为|a total of|in all|in total|"
        U"altogether|together",
        U"|"};
    /// Right behind such a whole: 20 in all.
    WordList sumEndings{UR"(in all|in total|altogether|together)", U"|"};
    /// Between a whole and a list that adds up to it: 组成, 分别.
    WordList listOpenings{UR"(组成 构成 分别 依次 : ： ( — 即)"};
    /// At the head of a clause they lead away from the whole: 另, 此外.
    WordList turning{UR"(另|此外|同时|还|并|再|besides|in addition|another|as well as|plus|also)", U"|"};
    /// Right before a number they make it tell where or when: in 3 towns.
    WordList placing{UR"(in at for within during across from)"};
    /// Behind a number without measure word they tell a time, not a count of things.
    WordList timeNouns{UR"(day hour week month year minute)"};
    /// Said of what was added in the year: such a part of a stock is the year's own number.
    WordList newness{UR"(新|今年|本年|年内|当年|new|newly|this year)", U"|"};
};

[[nodiscard]] inline const PartWords &partWords()
{
    static const PartWords words;
    return words;
}

} // namespace dashiji::metrics
