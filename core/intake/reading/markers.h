// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands before a heading or list item and says its place: "1. ", "（一）", "NO.1", "## ", "1月8日".
#pragma once

#include "core/text/dates.h"

#include <QStringView>

#include <optional>

namespace dashiji::intake
{

/// One way of marking. Families nest: a list under 一、 is numbered （一） or 1., seldom the other way round.
enum class Family {
    Markdown,       ///< "## "; variant: number of signs
    Part,           ///< 第一章, Part 2; variant: its word
    YearHeading,    ///< "1990年" alone on its line
    MonthHeading,   ///< "3月", "2021年3月" alone on its line
    ChineseComma,   ///< 一、 and 一， 一：
    ChinesePoint,   ///< 一.
    ChineseBare,    ///< 一 before a space
    Roman,          ///< IV.
    ChineseParen,   ///< （一） and 一）
    Ranked,         ///< NO.1, TOP 1; variant: its word
    Lenticular,     ///< 【1】, [1]
    NameInBrackets, ///< 【党建引领】: no number, the words inside are the heading
    ArabicPoint,    ///< 1.
    ArabicComma,    ///< 1、
    ArabicBare,     ///< 1 or 01 before a space, or alone
    Decimal,        ///< 5.1; variant: how many numbers
    Ordinal,        ///< 第一，
    ArabicParen,    ///< 1)
    ArabicParens,   ///< (1)
    Shi,            ///< 一是
    Letter,         ///< A.
    Circled,        ///< ①
    Date,           ///< 1月8日, 1990.09.06, 8 January: content, so never cut off
    Bold,           ///< **words**: no number
    Bullet,         ///< "- "; variant: its sign
};

/// A marker found at the start of a paragraph.
struct Marker {
    Family family = Family::Bullet;
    char16_t variant = 0;
    std::optional<int> number; ///< what it counts; for dates a day number that grows with the date
    int parent = 0;            ///< of 5.1: 5; of 5.1.2: 501
    qsizetype length = 0;      ///< UTF-16 units to cut off before the title; 0 for dates
    bool alone = false;        ///< nothing follows it on the line
    friend bool operator==(const Marker &, const Marker &) = default;
};

/// @param words  a paragraph's beginning, folded by text::foldUnits, without white space around
/// @param complete  false when the paragraph goes on behind `words`
[[nodiscard]] std::optional<Marker> findMarker(QStringView words, bool complete = true);

/// A date at the start of a text: 2021年1月8日, 1月8日, 1990.09.06, 2021-1-8, 8日, 8 January 2021, 同日, 月底
/// …
using LeadingDate = text::DateWords;
[[nodiscard]] std::optional<LeadingDate> findDate(QStringView words);

/// How deep a family usually stands in a text, 0 = outermost. For breaking ties only.
[[nodiscard]] int usualDepth(Family family);

} // namespace dashiji::intake
