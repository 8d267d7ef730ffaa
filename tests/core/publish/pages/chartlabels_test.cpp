// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/chartlabels.h"

#include <gtest/gtest.h>

using namespace dashiji::publish;

namespace
{

using Years = std::vector<int>;

TEST(ChartLabelsTest, YearsAreThinnedBackFromTheLast)
{
    EXPECT_EQ(labelledYears(2019, 2021, 60, 18), (Years{2019, 2020, 2021}));
    EXPECT_EQ(labelledYears(2010, 2021, 17.5, 18), (Years{2010, 2013, 2015, 2017, 2019, 2021}));
    EXPECT_EQ(labelledYears(2021, 2021, 60, 18), (Years{2021}));
}

TEST(ChartLabelsTest, OfManyYearsTheRoundOnesAreNamed)
{
    EXPECT_EQ(labelledYears(1972, 2021, 8.9, 18),
              (Years{1972, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2021}));
    EXPECT_EQ(labelledYears(1822, 2021, 2.2, 18),
              (Years{1822, 1840, 1860, 1880, 1900, 1920, 1940, 1960, 1980, 2000, 2021}));
}

TEST(ChartLabelsTest, OfManyValuesTheEndsAndExtremesAreNamed)
{
    EXPECT_EQ(labelledValues({1, 2, 3}), (std::vector<size_t>{2, 0, 1}));
    EXPECT_EQ(labelledValues({5, 9, 7, 1, 6}), (std::vector<size_t>{4, 0, 1, 3}));
    EXPECT_TRUE(labelledValues({}).empty());
}

TEST(ChartLabelsTest, ALabelThatWouldTouchAnotherIsLeftOut)
{
    ChartLabels labels({0, 200});
    EXPECT_EQ(labels.place(30, 9, {190, 50}, 0), 170) << "moved inside";
    EXPECT_FALSE(labels.place(30, 9, {160, 52}, 0));
    EXPECT_TRUE(labels.place(30, 9, {160, 20}, 24));
    EXPECT_FALSE(labels.place(10, 9, {140, 70}, 24)) << "too near another value";
    EXPECT_TRUE(labels.place(10, 9, {130, 70}, 24));
}

} // namespace
