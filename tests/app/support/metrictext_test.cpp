// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/metrictext.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace dashiji::app
{
namespace
{

using namespace Qt::StringLiterals;

Decimal decimal(const char *digits)
{
    return *Decimal::parse(QString::fromLatin1(digits));
}

TEST(NumberTextTest, GroupsDigitsAndWritesTheScaleItWasWrittenIn)
{
    const Decimal one = Decimal::fromInteger(1);
    EXPECT_EQ(numberText(decimal("46"), one), u"46"_s);
    EXPECT_EQ(numberText(decimal("1270"), one), u"1,270"_s);
    EXPECT_EQ(numberText(decimal("1234567.25"), one), u"1,234,567.25"_s);
    EXPECT_EQ(numberText(decimal("-1270"), one), u"−1,270"_s);
    EXPECT_EQ(numberText(decimal("-127"), one), u"−127"_s);
    EXPECT_EQ(numberText(decimal("4080000"), Decimal::fromInteger(10000)), u"408万"_s);
    EXPECT_EQ(numberText(decimal("2380000000"), Decimal::fromInteger(100000000)), u"23.8亿"_s);
    EXPECT_EQ(numberText(decimal("4060000000000"), Decimal::fromInteger(1000000000000)), u"4.06万亿"_s);
    EXPECT_EQ(numberText(decimal("5"), {}), u"5"_s);
}

TEST(ValueTextTest, NeverShowsAQualifiedValueBare)
{
    Metric metric;
    metric.value = decimal("1270");
    metric.scale = Decimal::fromInteger(1);
    metric.unit = u"场"_s;
    EXPECT_EQ(valueText(metric), u"1,270场"_s);
    metric.qualifier = Qualifier::Over;
    EXPECT_EQ(valueText(metric), u"≥ 1,270场"_s);
    metric.qualifier = Qualifier::Nearly;
    EXPECT_EQ(valueText(metric), u"≤ 1,270场"_s);
    metric.qualifier = Qualifier::Approx;
    EXPECT_EQ(valueText(metric), u"about 1,270场"_s);
    metric.valueMax = decimal("1300");
    EXPECT_EQ(valueText(metric), u"1,270—1,300场"_s);
}

TEST(DifferenceTextTest, HasASign)
{
    const Decimal one = Decimal::fromInteger(1);
    EXPECT_EQ(differenceText(decimal("43"), decimal("53"), one), u"+10"_s);
    EXPECT_EQ(differenceText(decimal("53"), decimal("50"), one), u"−3"_s);
    EXPECT_EQ(differenceText(decimal("53"), decimal("53"), one), u"±0"_s);
}

TEST(LeftOutTextTest, CountsReasons)
{
    EXPECT_EQ(leftOutText({}), QString());
    EXPECT_EQ(leftOutText({{{}, metrics::LeftOut::Rejected}}), QString());
    EXPECT_EQ(
        leftOutText(
            {{{}, metrics::LeftOut::Part}, {{}, metrics::LeftOut::Repeated}, {{}, metrics::LeftOut::Part}}),
        u"Left out: 2 parts of other numbers, 1 told elsewhere."_s);
}

TEST(MetricTextTest, SaysAllInWords)
{
    Metric metric;
    metric.value = decimal("10");
    metric.unit = u"家"_s;
    metric.category = Category::Station;
    EXPECT_EQ(metricText(metric), u"Station: 10家, Period, To confirm"_s);
    metric.label = u"海智工作站"_s;
    metric.state = MetricState::Confirmed;
    EXPECT_EQ(metricText(metric), u"海智工作站: 10家, Period, Confirmed"_s);
}

} // namespace
} // namespace dashiji::app
