// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text is read as one numeral, or refused with the precise reason.
#include "core/text/numeralreading.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::text;

namespace
{

struct Refused {
    std::u32string text;
    NumeralFault fault;
    size_t position;
};

QString valueIn(std::u32string_view text)
{
    const auto numeral = readNumeral(text);
    return numeral ? numeral->value.toString() : QStringLiteral("none");
}

} // namespace

TEST(NumeralReadingTest, ReadsEveryWayNumbersAreWritten)
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

TEST(NumeralReadingTest, KeepsBothEndsOfARangeAndTheDivisorOfAFraction)
{
    EXPECT_EQ(readNumeral(U"3—5万")->value.toString(), QStringLiteral("30000"));
    EXPECT_EQ(readNumeral(U"3—5万")->valueMax->toString(), QStringLiteral("50000"));
    EXPECT_EQ(readNumeral(U"3至5")->valueMax->toString(), QStringLiteral("5"));
    EXPECT_EQ(readNumeral(U"20 - 100")->valueMax->toString(), QStringLiteral("100"));
    EXPECT_EQ(readNumeral(U"三五十")->valueMax->toString(), QStringLiteral("50"));
    EXPECT_EQ(readNumeral(U"三分之一")->value.toString(), QStringLiteral("1"));
    EXPECT_EQ(readNumeral(U"三分之一")->divisor->toString(), QStringLiteral("3"));
}

TEST(NumeralReadingTest, SaysPreciselyWhyATextIsNoNumeral)
{
    const Refused refused[] = {
        {U"", NumeralFault::Empty, 0},
        {U"  ", NumeralFault::Empty, 0},
        {U"约3", NumeralFault::NoDigit, 0},
        {U"-x", NumeralFault::NoDigit, 1},
        {U"数", NumeralFault::NoDigit, 0},
        {U"万", NumeralFault::MissingDigit, 0},
        {U"亿三", NumeralFault::MissingDigit, 0},
        {U"三百二百", NumeralFault::UnitOrder, 3},
        {U"一百零", NumeralFault::LooseZero, 2},
        {U"3.", NumeralFault::LoosePoint, 1},
        {U"三点", NumeralFault::LoosePoint, 1},
        {U"1,05", NumeralFault::Thousands, 1},
        {U"零分之三", NumeralFault::ZeroDivisor, 1},
        {U"三分之", NumeralFault::NoNumerator, 1},
        {U"5—3", NumeralFault::RangeDown, 1},
        {U"1234567890123456789012345678901234567", NumeralFault::TooLarge, 0},
        {std::u32string(70, U'1'), NumeralFault::TooLarge, 0},
        {U"3场", NumeralFault::SomethingAfter, 1},
        {U"1.2.3", NumeralFault::SomethingAfter, 1},
    };
    for (const Refused &text : refused) {
        const auto numeral = readNumeral(text.text);
        const std::string shown = QString::fromStdU32String(text.text).toStdString();
        ASSERT_FALSE(numeral) << shown;
        EXPECT_EQ(static_cast<int>(numeral.error().fault), static_cast<int>(text.fault)) << shown;
        EXPECT_EQ(numeral.error().position, text.position) << shown;
    }
}
