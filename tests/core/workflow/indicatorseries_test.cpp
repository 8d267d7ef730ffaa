// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    EXPECT_EQ(series[0].values[0].value, Decimal::fromInteger(35));
    EXPECT_EQ(series[0].values[1].year, 2020);
    ASSERT_EQ(series[1].values.size(), 1u);
    EXPECT_EQ(series[1].aspect, Aspect::Period);
}

} // namespace
