// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/conversion.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::metrics;

namespace
{

QString in(const char *value, const char16_t *from, const char16_t *to)
{
    const auto result = converted(Decimal::parse(QString::fromLatin1(value)).value(), from, to);
    return result ? result->toString() : QStringLiteral("none");
}

} // namespace

TEST(Conversion, IsExact)
{
    EXPECT_EQ(in("4080000", u"元", u"元人民币"), QStringLiteral("4080000"));
    EXPECT_EQ(in("12.5", u"公里", u"米"), QStringLiteral("12500"));
    EXPECT_EQ(in("56.8", u"吨", u"公斤"), QStringLiteral("56800"));
    EXPECT_EQ(in("3", u"斤", u"千克"), QStringLiteral("1.5"));
    EXPECT_EQ(in("2", u"公顷", u"亩"), QStringLiteral("30"));
    EXPECT_EQ(in("1", u"平方公里", u"亩"), QStringLiteral("1500"));
    EXPECT_EQ(in("3", u"亩", u"平方米"), QStringLiteral("2000"));
    EXPECT_EQ(in("5", u"‰", u"%"), QStringLiteral("0.5"));
    EXPECT_EQ(in("2", u"成", u"％"), QStringLiteral("20"));
    EXPECT_EQ(in("7", u"胎", u"胎"), QStringLiteral("7"));
}

TEST(Conversion, KnowsMultiplesOfAnyUnit)
{
    EXPECT_EQ(in("4080000", u"元", u"万元"), QStringLiteral("408"));
    EXPECT_EQ(in("408", u"万元", u"元"), QStringLiteral("4080000"));
    EXPECT_EQ(in("4.06", u"万亿元", u"亿元"), QStringLiteral("40600"));
    EXPECT_EQ(in("704700", u"人次", u"万人次"), QStringLiteral("70.47"));
    EXPECT_EQ(in("3.5", u"万亩", u"公顷"), QStringLiteral("none")) << "35000 / 15";
    EXPECT_EQ(in("3", u"万亩", u"公顷"), QStringLiteral("2000"));
    EXPECT_EQ(in("3", u"千克", u"克"), QStringLiteral("3000"));
    EXPECT_EQ(in("1", u"万", u"元"), QStringLiteral("none"));
    EXPECT_EQ(kinship(u"万元", u"元"), UnitKinship::Convertible);
}

TEST(Conversion, RefusesWhatItCannotSayExactly)
{
    EXPECT_EQ(in("1", u"亩", u"平方米"), QStringLiteral("none")) << "two thirds of a thousand";
    EXPECT_EQ(in("1", u"元", u"美元"), QStringLiteral("none")) << "rates change";
    EXPECT_EQ(in("1", u"人", u"人次"), QStringLiteral("none"));
    EXPECT_EQ(in("1", u"场", u"场次"), QStringLiteral("none")) << "other words, no factor";
    EXPECT_EQ(in("1", u"胎", u"米"), QStringLiteral("none"));
}

TEST(Conversion, KinshipTellsFactorsFromOtherWords)
{
    EXPECT_EQ(kinship(u"家", u"家"), UnitKinship::Same);
    EXPECT_EQ(kinship(u"亩", u"平方米"), UnitKinship::Convertible);
    EXPECT_EQ(kinship(u"平方米", u"亩"), UnitKinship::Convertible);
    EXPECT_EQ(kinship(u"场", u"场次"), UnitKinship::Synonym);
    EXPECT_EQ(kinship(u"家", u"个"), UnitKinship::Counter);
    EXPECT_EQ(kinship(u"人", u"人次"), UnitKinship::None);
    EXPECT_EQ(kinship(u"", u"家"), UnitKinship::None);
    EXPECT_EQ(kinship(u"", u""), UnitKinship::Same);
}
