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

Indicator stations()
{
    Indicator indicator;
    indicator.id = IndicatorId{7};
    indicator.unit = u"家"_s;
    return indicator;
}

Observation observed(int year, qint64 value, Aspect aspect, Qualifier qualifier = Qualifier::None)
{
    Observation made;
    made.year = year;
    made.rank = 1;
    made.metric.value = Decimal::fromInteger(value);
    made.metric.scale = Decimal::fromInteger(1);
    made.metric.unit = u"家"_s;
    made.metric.aspect = aspect;
    made.metric.qualifier = qualifier;
    made.metric.state = MetricState::Confirmed;
    made.metric.indicator = IndicatorId{7};
    return made;
}

YearSeries seriesIn(const std::vector<Observation> &observations, Aspect aspect)
{
    return seriesOf(Counting(observations), stations(), aspect);
}

std::optional<Balance> balanceIn(const std::vector<Observation> &observations)
{
    return balanceOf(Counting(observations), stations(), 2021);
}

} // namespace

TEST(Series, AddsWhatWasDoneAndTakesOneTotalAYear)
{
    const std::vector<Observation> all{observed(2019, 40, Aspect::Total), observed(2021, 10, Aspect::Period),
                                       observed(2020, 43, Aspect::Total), observed(2021, 2, Aspect::Period),
                                       observed(2021, 50, Aspect::Total), observed(2021, 53, Aspect::Total)};
    const YearSeries totals = seriesIn(all, Aspect::Total);
    ASSERT_EQ(totals.values.size(), 3U);
    EXPECT_EQ(totals.values[0].year, 2019);
    EXPECT_EQ(totals.values[2].value, Decimal::fromInteger(53))
        << "the greatest: never the sum of two totals";
    ASSERT_EQ(totals.leftOut.size(), 1U);
    EXPECT_EQ(totals.leftOut[0].reason, LeftOut::OtherValue);
    EXPECT_EQ(totals.leftOut[0].observation.metric.value, Decimal::fromInteger(50));
    const YearSeries done = seriesIn(all, Aspect::Period);
    ASSERT_EQ(done.values.size(), 1U);
    EXPECT_EQ(done.values[0].value, Decimal::fromInteger(12));
    EXPECT_EQ(done.values[0].numbers, 2);
    EXPECT_TRUE(done.leftOut.empty());
}

TEST(Series, TakesAConfirmedTotalBeforeAGreaterOneNobodyHasConfirmed)
{
    Observation guess = observed(2021, 530, Aspect::Total);
    guess.metric.state = MetricState::Unconfirmed;
    const YearSeries totals = seriesIn({guess, observed(2021, 53, Aspect::Total)}, Aspect::Total);
    ASSERT_EQ(totals.values.size(), 1U);
    EXPECT_EQ(totals.values[0].value, Decimal::fromInteger(53));
    EXPECT_EQ(countOf(totals.leftOut, LeftOut::OtherValue), 1);
}

TEST(Series, CountsAFactOnce)
{
    Observation here = observed(2021, 10, Aspect::Period);
    here.metric.fact = Uid::createUuid();
    const YearSeries done = seriesIn({here, here}, Aspect::Period);
    ASSERT_EQ(done.values.size(), 1U);
    EXPECT_EQ(done.values[0].value, Decimal::fromInteger(10));
    EXPECT_EQ(countOf(done.leftOut, LeftOut::Repeated), 1);
}

TEST(Series, TakesAFactToldAsTotalAndAsDoneForATotal)
{
    Observation title = observed(2021, 12, Aspect::Period);
    title.metric.fact = Uid::createUuid();
    Observation body = title;
    body.metric.aspect = Aspect::Total;
    const std::vector<Observation> all{title, observed(2021, 3, Aspect::Period), body};
    EXPECT_EQ(seriesIn(all, Aspect::Period).values.at(0).value, Decimal::fromInteger(3));
    EXPECT_EQ(seriesIn(all, Aspect::Total).values.at(0).value, Decimal::fromInteger(12));
}

TEST(Series, LeavesOutCandidatesAndWhatIsNoNumberAnyMore)
{
    Observation candidate = observed(2021, 1, Aspect::Period);
    candidate.rank = 0;
    Observation lost = observed(2021, 2, Aspect::Period);
    lost.metric.state = MetricState::Unanchored;
    Observation rejected = observed(2021, 4, Aspect::Period);
    rejected.metric.state = MetricState::Rejected;
    const YearSeries done =
        seriesIn({candidate, lost, rejected, observed(2021, 8, Aspect::Period)}, Aspect::Period);
    ASSERT_EQ(done.values.size(), 1U);
    EXPECT_EQ(done.values[0].value, Decimal::fromInteger(8));
    ASSERT_EQ(done.leftOut.size(), 3U);
    EXPECT_EQ(done.leftOut[0].reason, LeftOut::Candidate);
    EXPECT_EQ(done.leftOut[1].reason, LeftOut::LostText);
    EXPECT_EQ(done.leftOut[2].reason, LeftOut::Rejected);
}

TEST(Series, ComesInTheUnitOfItsIndicator)
{
    Observation other = observed(2021, 5, Aspect::Period);
    other.metric.unit = u"万元"_s;
    Observation like = observed(2021, 3, Aspect::Period);
    like.metric.unit = u"个"_s;
    const YearSeries done = seriesIn({observed(2021, 8, Aspect::Period), other, like}, Aspect::Period);
    EXPECT_EQ(done.values.at(0).value, Decimal::fromInteger(11));
    EXPECT_EQ(countOf(done.leftOut, LeftOut::OtherUnit), 1);
    Indicator roads = stations();
    roads.unit = u"公里"_s;
    Observation metres = observed(2021, 3000, Aspect::Period);
    metres.metric.unit = u"米"_s;
    const YearSeries lengths = seriesOf(Counting({metres}), roads, Aspect::Period);
    EXPECT_EQ(lengths.values.at(0).value, Decimal::fromInteger(3));
}

TEST(Series, NeverAddsPercentages)
{
    Indicator rate = stations();
    rate.unit = u"%"_s;
    Observation one = observed(2021, 96, Aspect::Period);
    one.metric.unit = u"%"_s;
    Observation two = one;
    two.metric.value = Decimal::fromInteger(98);
    const YearSeries rates = seriesOf(Counting({one, two}), rate, Aspect::Period);
    EXPECT_EQ(rates.values.at(0).value, Decimal::fromInteger(98));
    EXPECT_EQ(countOf(rates.leftOut, LeftOut::OtherValue), 1);
}

TEST(Balance, TellsWhetherThisYearFollowsFromLast)
{
    std::vector<Observation> all{observed(2020, 43, Aspect::Total), observed(2021, 10, Aspect::Period),
                                 observed(2021, 53, Aspect::Total)};
    const std::optional<Balance> right = balanceIn(all);
    ASSERT_TRUE(right);
    EXPECT_TRUE(right->holds());
    EXPECT_EQ(right->before, Decimal::fromInteger(43));
    all[2].metric.value = Decimal::fromInteger(55);
    const std::optional<Balance> wrong = balanceIn(all);
    ASSERT_TRUE(wrong);
    EXPECT_FALSE(wrong->holds());
    EXPECT_EQ(wrong->sum, Decimal::fromInteger(53));
}

TEST(Balance, SaysNothingWithoutThreeExactNumbers)
{
    const Observation before = observed(2020, 43, Aspect::Total);
    const Observation added = observed(2021, 10, Aspect::Period);
    const Observation now = observed(2021, 53, Aspect::Total);
    EXPECT_FALSE(balanceIn({added, now}));
    EXPECT_FALSE(balanceIn({before, now}));
    EXPECT_FALSE(balanceIn({before, added}));
    EXPECT_FALSE(balanceIn({before, added, observed(2021, 53, Aspect::Total, Qualifier::Over)}));
    EXPECT_FALSE(balanceIn({observed(2019, 43, Aspect::Total), added, now}));
}
