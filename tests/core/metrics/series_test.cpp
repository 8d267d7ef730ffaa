// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/series.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::metrics;
using namespace Qt::StringLiterals;

namespace
{

Observation observed(int year, qint64 value, Aspect aspect, Qualifier qualifier = Qualifier::None)
{
    Observation made;
    made.year = year;
    made.metric.value = Decimal::fromInteger(value);
    made.metric.scale = Decimal::fromInteger(1);
    made.metric.unit = u"家"_s;
    made.metric.aspect = aspect;
    made.metric.qualifier = qualifier;
    made.metric.state = MetricState::Confirmed;
    return made;
}

} // namespace

TEST(YearValues, HaveOneValueAYear)
{
    const std::vector<Observation> all{observed(2019, 40, Aspect::Total), observed(2021, 10, Aspect::Period),
                                       observed(2020, 43, Aspect::Total), observed(2021, 2, Aspect::Period),
                                       observed(2021, 50, Aspect::Total), observed(2021, 53, Aspect::Total)};
    const std::vector<YearValue> totals = yearValues(all, Aspect::Total);
    ASSERT_EQ(totals.size(), 3U);
    EXPECT_EQ(totals[0].year, 2019);
    EXPECT_EQ(totals[2].value, Decimal::fromInteger(53)) << "the greatest: never the sum of two totals";
    const std::vector<YearValue> done = yearValues(all, Aspect::Period);
    ASSERT_EQ(done.size(), 1U);
    EXPECT_EQ(done[0].value, Decimal::fromInteger(12));
}

TEST(YearValues, CountAFactOnce)
{
    Observation here = observed(2021, 10, Aspect::Period);
    here.metric.fact = Uid::createUuid();
    const std::vector<YearValue> done = yearValues({here, here}, Aspect::Period);
    ASSERT_EQ(done.size(), 1U);
    EXPECT_EQ(done[0].value, Decimal::fromInteger(10));
}

TEST(Balance, TellsWhetherThisYearFollowsFromLast)
{
    std::vector<Observation> all{observed(2020, 43, Aspect::Total), observed(2021, 10, Aspect::Period),
                                 observed(2021, 53, Aspect::Total)};
    const std::optional<Balance> right = balanceOf(all, 2021);
    ASSERT_TRUE(right);
    EXPECT_TRUE(right->holds());
    EXPECT_EQ(right->before, Decimal::fromInteger(43));
    all[2].metric.value = Decimal::fromInteger(55);
    const std::optional<Balance> wrong = balanceOf(all, 2021);
    ASSERT_TRUE(wrong);
    EXPECT_FALSE(wrong->holds());
    EXPECT_EQ(wrong->sum, Decimal::fromInteger(53));
}

TEST(Balance, SaysNothingWithoutThreeExactNumbers)
{
    const Observation before = observed(2020, 43, Aspect::Total);
    const Observation added = observed(2021, 10, Aspect::Period);
    const Observation now = observed(2021, 53, Aspect::Total);
    EXPECT_FALSE(balanceOf({added, now}, 2021));
    EXPECT_FALSE(balanceOf({before, now}, 2021));
    EXPECT_FALSE(balanceOf({before, added}, 2021));
    EXPECT_FALSE(balanceOf({before, added, observed(2021, 53, Aspect::Total, Qualifier::Over)}, 2021));
    EXPECT_FALSE(balanceOf({observed(2019, 43, Aspect::Total), added, now}, 2021));
}
