// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/series.h"
#include "core/workflow/indicatorseries.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::workflow;

namespace
{

Observation seen(int year, qint64 value, Aspect aspect, MetricState state = MetricState::Confirmed)
{
    Observation result;
    result.year = year;
    result.rank = 1;
    result.metric.value = Decimal::fromInteger(value);
    result.metric.aspect = aspect;
    result.metric.state = state;
    result.metric.indicator = IndicatorId{7};
    return result;
}

TEST(IndicatorSeriesTest, TotalsAndPeriodsAreSeriesOfTheirOwn)
{
    Indicator indicator;
    indicator.id = IndicatorId{7};
    indicator.name = QStringLiteral("海智工作站");
    indicator.unit = QStringLiteral("家");
    Observation candidate = seen(2018, 1, Aspect::Total);
    candidate.rank = 0;
    Observation other = seen(2018, 2, Aspect::Total);
    other.metric.indicator = IndicatorId{8};
    const auto series =
        seriesOf({indicator}, {candidate, other, seen(2019, 35, Aspect::Total), seen(2019, 99, Aspect::Total),
                               seen(2020, 43, Aspect::Total), seen(2020, 8, Aspect::Period),
                               seen(2021, 53, Aspect::Total, MetricState::Unanchored)});
    ASSERT_EQ(series.size(), 2u);
    EXPECT_EQ(series[0].aspect, Aspect::Total);
    EXPECT_EQ(series[0].name, QStringLiteral("海智工作站"));
    ASSERT_EQ(series[0].values.size(), 2u);
    EXPECT_EQ(series[0].values[0].value, Decimal::fromInteger(99)) << "as panels say: the greatest total";
    EXPECT_EQ(series[0].values[1].year, 2020);
    ASSERT_EQ(series[1].values.size(), 1u);
    EXPECT_EQ(series[1].aspect, Aspect::Period);
}

TEST(IndicatorSeriesTest, ChartsSayWhatPanelsSay)
{
    Indicator indicator;
    indicator.id = IndicatorId{7};
    Observation over = seen(2020, 26, Aspect::Period);
    over.metric.qualifier = Qualifier::Over;
    const std::vector<Observation> observations{over, seen(2020, 9, Aspect::Period),
                                                seen(2021, 40, Aspect::Period)};
    const auto charts = seriesOf({indicator}, observations);
    const auto panel = metrics::seriesOf(metrics::Counting(observations), indicator, Aspect::Period).values;
    ASSERT_EQ(charts.size(), 1u);
    ASSERT_EQ(charts[0].values.size(), panel.size());
    for (size_t i = 0; i < panel.size(); ++i) {
        EXPECT_EQ(charts[0].values[i].year, panel[i].year);
        EXPECT_EQ(charts[0].values[i].value, panel[i].value);
    }
    EXPECT_EQ(charts[0].values[0].value, Decimal::fromInteger(35));
    EXPECT_EQ(charts[0].values[0].qualifier, Qualifier::AtLeast);
}

} // namespace
