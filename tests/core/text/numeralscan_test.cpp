// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A numeral is read as far as it is one, or not at all.
#include "core/text/numeralscan.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::text;

namespace
{

std::string shown(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

/// The numeral a text is from end to end, with its sign and its 余 or +.
Numeral wholeOf(std::u32string_view text)
{
    const auto numeral = scanSignedNumeral(text, 0);
    EXPECT_TRUE(numeral && numeral->markEnd == text.size()) << shown(text);
    return numeral.value_or(Numeral());
}

QString valueIn(std::u32string_view text)
{
    return wholeOf(text).value.toString();
}

} // namespace

TEST(NumeralScanTest, ReadsEveryWayNumbersAreWritten)
{
    EXPECT_EQ(valueIn(U"1,050"), QStringLiteral("1050"));
    EXPECT_EQ(valueIn(U"4.06万亿"), QStringLiteral("4060000000000"));
    EXPECT_EQ(valueIn(U"5万4千6百"), QStringLiteral("54600"));
    EXPECT_EQ(valueIn(U"两千三百五"), QStringLiteral("2350"));
    EXPECT_EQ(valueIn(U"三点五"), QStringLiteral("3.5"));
    EXPECT_EQ(valueIn(U"二〇三五"), QStringLiteral("2035"));
    EXPECT_EQ(valueIn(U"壹佰贰拾叁"), QStringLiteral("123"));
    EXPECT_EQ(valueIn(U"百分之三点二"), QStringLiteral("3.2"));
    EXPECT_EQ(valueIn(U"四分之一"), QStringLiteral("0.25"));
    EXPECT_EQ(valueIn(U"万分之三"), QStringLiteral("0.0003"));
    EXPECT_EQ(valueIn(U"-3.5"), QStringLiteral("-3.5"));
    EXPECT_EQ(valueIn(U"负三十二"), QStringLiteral("-32"));
    EXPECT_EQ(valueIn(U"13.1w"), QStringLiteral("131000"));
    EXPECT_EQ(valueIn(U"160余"), QStringLiteral("160"));
    EXPECT_EQ(valueIn(U"三千 九百 六十五"), QStringLiteral("3965"));
}

TEST(NumeralScanTest, KeepsBothEndsOfARangeAndTheDivisorOfAFraction)
{
    EXPECT_EQ(wholeOf(U"3—5万").value.toString(), QStringLiteral("30000"));
    EXPECT_EQ(wholeOf(U"3—5万").valueMax->toString(), QStringLiteral("50000"));
    EXPECT_EQ(wholeOf(U"3至5").valueMax->toString(), QStringLiteral("5"));
    EXPECT_EQ(wholeOf(U"20 - 100").valueMax->toString(), QStringLiteral("100"));
    EXPECT_EQ(wholeOf(U"三五十").valueMax->toString(), QStringLiteral("50"));
    EXPECT_EQ(wholeOf(U"三分之一").value.toString(), QStringLiteral("1"));
    EXPECT_EQ(wholeOf(U"三分之一").divisor->toString(), QStringLiteral("3"));
}

TEST(NumeralScanTest, EndsWhereATextIsNoNumeralAnyMore)
{
    const struct {
        std::u32string_view text;
        size_t end;
    } cut[] = {
        {U"三百二百", 3}, {U"一百零", 2}, {U"3.", 1},  {U"三点", 1}, {U"1,05", 1},
        {U"零分之三", 1}, {U"三分之", 1}, {U"5—3", 1}, {U"3场", 1},  {U"1.2.3", 1},
    };
    for (const auto &text : cut) {
        const auto numeral = scanSignedNumeral(text.text, 0);
        ASSERT_TRUE(numeral) << shown(text.text);
        EXPECT_EQ(numeral->markEnd, text.end) << shown(text.text);
    }
}

TEST(NumeralScanTest, FindsNoneWhereNoneBegins)
{
    const std::u32string endless(70, U'1');
    for (const std::u32string_view text :
         std::initializer_list<std::u32string_view>{U"", U"  ", U"约3", U"-x", U"数", U"万", U"亿三",
                                                    U"1234567890123456789012345678901234567", endless})
        EXPECT_FALSE(scanSignedNumeral(text, 0)) << shown(text);
}
