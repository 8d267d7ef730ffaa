// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole numbers of Chinese texts: read whole and right, or not at all.
#include "core/text/numerals.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji::text;
using namespace Qt::StringLiterals;

namespace
{

struct NumeralCase {
    QString text;
    qint64 value;
};

qint64 valueOf(const QString &text)
{
    const auto number = parseNumber(text);
    return number ? number->value : -1;
}

} // namespace

TEST(NumeralsTest, ReadsWellFormedNumerals)
{
    const NumeralCase cases[] = {
        {u"0"_s, 0},
        {u"12"_s, 12},
        {u"１２"_s, 12},
        {u"007"_s, 7},
        {u"一"_s, 1},
        {u"〇"_s, 0},
        {u"零"_s, 0},
        {u"十"_s, 10},
        {u"十五"_s, 15},
        {u"二十"_s, 20},
        {u"廿三"_s, 23},
        {u"卅"_s, 30},
        {u"卌二"_s, 42},
        {u"一百"_s, 100},
        {u"一百零二"_s, 102},
        {u"一百十五"_s, 115},
        {u"一百一十五"_s, 115},
        {u"三百五"_s, 350},
        {u"两千三百五"_s, 2350},
        {u"兩千"_s, 2000},
        {u"一千零五十"_s, 1050},
        {u"一千零五"_s, 1005},
        {u"一千零十五"_s, 1015},
        {u"一万五"_s, 15000},
        {u"一万零三百"_s, 10300},
        {u"十二万"_s, 120000},
        {u"一百零二万零三十"_s, 1020030},
        {u"一亿五千万"_s, 150000000},
        {u"一亿零三万"_s, 100030000},
        {u"三亿两千万零五"_s, 320000005},
        {u"一万亿"_s, 1000000000000},
        {u"二〇二一"_s, 2021},
        {u"二零二一"_s, 2021},
        {u"一九四九"_s, 1949},
        {u"二○三五"_s, 2035},
        {u"壹贰叁"_s, 123},
        {u"壹佰贰拾"_s, 120},
        {u"貳拾參萬"_s, 230000},
        {u"二千萬"_s, 20000000},
    };
    for (const NumeralCase &numeral : cases)
        EXPECT_EQ(valueOf(numeral.text), numeral.value) << numeral.text.toStdString();
}

TEST(NumeralsTest, RefusesMalformedNumerals)
{
    for (const QString &text : {u""_s,
                                u"百"_s,
                                u"万"_s,
                                u"百五"_s,
                                u"一百零"_s,
                                u"一百零五十"_s,
                                u"一十零五"_s,
                                u"二三十"_s,
                                u"十二三"_s,
                                u"三百二百"_s,
                                u"一万一万"_s,
                                u"一千五十"_s,
                                u"一零百"_s,
                                u"零十五"_s,
                                u"三廿"_s,
                                u"一亿五"_s,
                                u"三百五万"_s,
                                u"二一十一"_s,
                                u"韆"_s,
                                u"12a"_s,
                                u"1 2"_s,
                                u"1，2"_s,
                                u"一2"_s,
                                u"万亿"_s,
                                u"99999999999999999"_s,
                                u"一二三四五六七八九一二三四五六七八"_s})
        EXPECT_EQ(valueOf(text), -1) << text.toStdString();
}

TEST(NumeralsTest, TakesTheLongestRunOrNothing)
{
    EXPECT_EQ(numberAt(u"第十二、加强", 1), (Number{12, 2, NumeralStyle::ChinesePositional}));
    EXPECT_EQ(numberAt(u"2021年"), (Number{2021, 4, NumeralStyle::Arabic}));
    EXPECT_EQ(numberAt(u"二〇二一年"), (Number{2021, 4, NumeralStyle::ChineseDigits}));
    EXPECT_FALSE(numberAt(u"三百二百个"));
    EXPECT_FALSE(numberAt(u"年"));
    EXPECT_FALSE(numberAt(u"1", 1));
}

TEST(NumeralsTest, RomanNumbersAreWrittenAsTheyShouldBe)
{
    EXPECT_EQ(romanNumberAt(u"XIV. ")->value, 14);
    EXPECT_EQ(romanNumberAt(u"iii)")->value, 3);
    EXPECT_EQ(romanNumberAt(u"Ⅻ、")->value, 12);
    EXPECT_EQ(romanNumberAt(u"MCMXC")->value, 1990);
    for (const QString &text : {u"IIII"_s, u"VX"_s, u"IXI"_s, u"A"_s, u""_s, u"VV"_s})
        EXPECT_FALSE(romanNumberAt(text)) << text.toStdString();
}

TEST(NumeralsTest, EveryNumberUpToAMillionIsReadBack)
{
    static constexpr QStringView kDigits = u"零一二三四五六七八九";
    const auto group = [&](int value) {
        QString words;
        bool zero = false;
        for (const auto &[unit, name] :
             {std::pair{1000, u"千"_s}, {100, u"百"_s}, {10, u"十"_s}, {1, u""_s}}) {
            const int digit = value / unit % 10;
            if (digit == 0) {
                zero = !words.isEmpty();
                continue;
            }
            if (zero)
                words += u'零';
            zero = false;
            words += kDigits[digit] + name;
        }
        return words;
    };
    for (int value = 1; value < 1'000'000; value += value < 20'000 ? 1 : 37) {
        QString words;
        if (value >= 10'000) {
            words = group(value / 10'000) + u'万';
            if (value % 10'000 != 0 && value % 10'000 < 1000)
                words += u'零';
        }
        words += group(value % 10'000);
        ASSERT_EQ(valueOf(words), value) << words.toStdString();
    }
}
