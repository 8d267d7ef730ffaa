// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/sums.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::metrics;
using namespace Qt::StringLiterals;

namespace
{

Metric metric(const char *value, const QString &unit, Category category = Category::Activity,
              Aspect aspect = Aspect::Period, Qualifier qualifier = Qualifier::None)
{
    Metric made;
    made.value = *Decimal::parse(QString::fromLatin1(value));
    made.scale = Decimal::fromInteger(1);
    made.unit = unit;
    made.category = category;
    made.aspect = aspect;
    made.qualifier = qualifier;
    return made;
}

Metric scaled(Metric metric, qint64 scale)
{
    metric.scale = Decimal::fromInteger(scale);
    return metric;
}

MetricSums summed(const std::vector<Metric> &metrics)
{
    std::vector<Observation> observations;
    for (const Metric &metric : metrics) {
        observations.emplace_back();
        observations.back().rank = 1;
        observations.back().metric = metric;
    }
    return metrics::sumsOf(Counting(std::move(observations)));
}

} // namespace

TEST(MetricSums, AddByCategoryAndUnit)
{
    const MetricSums sums =
        summed({metric("12", u"场"_s), metric("1", u"家"_s, Category::Station), metric("30", u"场"_s),
                metric("5", u"场"_s, Category::Other), metric("10", u"家"_s, Category::Station)});
    ASSERT_EQ(sums.sums.size(), 3U);
    EXPECT_EQ(sums.sums[0].category, Category::Activity);
    EXPECT_EQ(sums.sums[0].value.toString(), u"42"_s);
    EXPECT_EQ(sums.sums[0].parts, 2);
    EXPECT_EQ(sums.sums[0].unconfirmed, 2);
    EXPECT_EQ(sums.sums[0].bound, Bound::Exact);
    EXPECT_EQ(sums.sums[1].value.toString(), u"11"_s);
    EXPECT_EQ(sums.sums[2].value.toString(), u"5"_s);
}

TEST(MetricSums, AreExactWhereBinaryFractionsAreNot)
{
    const MetricSums sums =
        summed({metric("0.1", u"元"_s, Category::Funding), metric("0.2", u"元"_s, Category::Funding),
                metric("4060000000000", u"元"_s, Category::Funding)});
    ASSERT_EQ(sums.sums.size(), 1U);
    EXPECT_EQ(sums.sums[0].value.toString(), u"4060000000000.3"_s);
}

TEST(MetricSums, NeverAddTotalsAndSayThatTheyAreLeftOut)
{
    const MetricSums sums = summed({metric("10", u"家"_s, Category::Station),
                                    metric("53", u"家"_s, Category::Station, Aspect::Total),
                                    metric("28", u"家"_s, Category::Station, Aspect::Total),
                                    metric("3", u"家"_s, Category::Station, Aspect::Change),
                                    metric("9", u"家"_s, Category::Station, Aspect::None)});
    ASSERT_EQ(sums.sums.size(), 1U);
    EXPECT_EQ(sums.sums[0].value.toString(), u"10"_s);
    EXPECT_EQ(countOf(sums.leftOut, LeftOut::Total), 2);
    EXPECT_EQ(countOf(sums.leftOut, LeftOut::NotAddable), 2);
}

TEST(MetricSums, LeaveOutProportionsAndNumbersWithoutAUnit)
{
    const MetricSums sums = summed({metric("5", u"%"_s), metric("7", u"％"_s), metric("2", u"倍"_s),
                                    metric("1", u"个百分点"_s), metric("120000000", {})});
    EXPECT_TRUE(sums.sums.empty());
    EXPECT_EQ(countOf(sums.leftOut, LeftOut::NotAddable), 5);
}

TEST(MetricSums, CountAFactOnceWhereverItIsCited)
{
    Metric here = metric("46", u"场"_s);
    here.fact = Uid::createUuid();
    Metric there = here;
    const MetricSums sums = summed({here, metric("46", u"场"_s), there});
    ASSERT_EQ(sums.sums.size(), 1U);
    EXPECT_EQ(sums.sums[0].value.toString(), u"92"_s) << "equal numbers of different facts are two";
    EXPECT_EQ(sums.sums[0].parts, 2);
    EXPECT_EQ(countOf(sums.leftOut, LeftOut::Repeated), 1);
}

TEST(MetricSums, LeaveOutWhatIsRejectedOrLostItsText)
{
    Metric rejected = metric("8", u"场"_s);
    rejected.state = MetricState::Rejected;
    Metric lost = metric("9", u"场"_s);
    lost.state = MetricState::Unanchored;
    Metric confirmed = metric("10", u"场"_s);
    confirmed.state = MetricState::Confirmed;
    const MetricSums sums = summed({rejected, lost, confirmed});
    ASSERT_EQ(sums.sums.size(), 1U);
    EXPECT_EQ(sums.sums[0].value.toString(), u"10"_s);
    EXPECT_EQ(sums.sums[0].unconfirmed, 0);
    EXPECT_EQ(countOf(sums.leftOut, LeftOut::Rejected), 1);
    EXPECT_EQ(countOf(sums.leftOut, LeftOut::LostText), 1);
    EXPECT_EQ(sums.leftOut.size(), 2U);
}

TEST(MetricSums, SayWhenAPartIsQualified)
{
    const auto boundWith = [](Qualifier qualifier) {
        return summed({metric("1200", u"场"_s),
                       metric("70", u"场"_s, Category::Activity, Aspect::Period, qualifier)})
            .sums.front()
            .bound;
    };
    EXPECT_EQ(boundWith(Qualifier::None), Bound::Exact);
    EXPECT_EQ(boundWith(Qualifier::Over), Bound::AtLeast);
    EXPECT_EQ(boundWith(Qualifier::AtLeast), Bound::AtLeast);
    EXPECT_EQ(boundWith(Qualifier::Nearly), Bound::AtMost);
    EXPECT_EQ(boundWith(Qualifier::AtMost), Bound::AtMost);
    EXPECT_EQ(boundWith(Qualifier::Approx), Bound::About);
    EXPECT_EQ(together(Bound::AtLeast, Bound::AtMost), Bound::About);
    EXPECT_EQ(together(Bound::About, Bound::AtLeast), Bound::About);
}

TEST(MetricSums, AddTheLowerEndOfARange)
{
    Metric range = metric("30", u"场"_s);
    range.valueMax = Decimal::fromInteger(50);
    const MetricSums sums = summed({metric("10", u"场"_s), range});
    ASSERT_EQ(sums.sums.size(), 1U);
    EXPECT_EQ(sums.sums[0].value.toString(), u"40"_s);
    EXPECT_EQ(sums.sums[0].bound, Bound::AtLeast);
}

TEST(MetricSums, KeepTheScaleAllPartsWereWrittenIn)
{
    const Metric a = scaled(metric("4080000", u"元"_s, Category::Funding), 10000);
    const Metric b = scaled(metric("200000000", u"元"_s, Category::Funding), 100000000);
    EXPECT_EQ(summed({a, b}).sums.front().scale, Decimal::fromInteger(10000));
    EXPECT_EQ(summed({a, metric("50", u"元"_s, Category::Funding)}).sums.front().scale,
              Decimal::fromInteger(1));
}
