// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/figuretext.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;

namespace
{

FigureValue valueOf(const char *digits, const char *unit, qint64 scale = 1,
                    Qualifier qualifier = Qualifier::None)
{
    return {*Decimal::parse(QString::fromLatin1(digits)),
            {},
            QString::fromUtf8(unit),
            Decimal::fromInteger(scale),
            qualifier};
}

std::string written(const FigureValue &value, bool chinese = true)
{
    return figureText(value, chinese).plain().toStdString();
}

TEST(FigureTextTest, WritesNumbersAsPeopleDo)
{
    EXPECT_EQ(written(valueOf("4080000", "元", 10000)), "408万元");
    EXPECT_EQ(written(valueOf("4060000000000", "元", 1)), "4.06万亿元");
    EXPECT_EQ(written(valueOf("226", "场")), "226场");
    EXPECT_EQ(written(valueOf("3400", "名")), "3,400名");
    EXPECT_EQ(written(valueOf("25000", "册", 10000)), "2.5万册");
    EXPECT_EQ(written(valueOf("260000", "人")), "26万人");
    EXPECT_EQ(written(valueOf("1234567", "人")), "1,234,567人"); // exact before short
    EXPECT_EQ(written(valueOf("-12.5", "个")), "-12.5个");
    EXPECT_EQ(written(valueOf("7", "")), "7");
}

TEST(FigureTextTest, KeepsTheSignOfABoundedValue)
{
    EXPECT_EQ(written(valueOf("1550", "场", 1, Qualifier::Over)), "≥1,550场");
    EXPECT_EQ(written(valueOf("800", "人", 1, Qualifier::AtLeast)), "≥800人");
    EXPECT_EQ(written(valueOf("800", "人", 1, Qualifier::AtMost)), "≤800人");
    EXPECT_EQ(written(valueOf("800", "人", 1, Qualifier::Approx)), "约800人");
    EXPECT_EQ(written(valueOf("800", "人", 1, Qualifier::Nearly)), "近800人");
    FigureValue range = valueOf("30", "人");
    range.valueMax = Decimal::fromInteger(50);
    EXPECT_EQ(written(range), "30—50人");
}

TEST(FigureTextTest, EnglishPagesHaveFullNumbers)
{
    EXPECT_EQ(written(valueOf("4080000", "yuan", 10000), false), "4,080,000 yuan");
    EXPECT_EQ(written(valueOf("800", "people", 1, Qualifier::Approx), false), "about 800 people");
}

TEST(FigureTextTest, TheMetricThatSaysMostComesFirst)
{
    Entry entry;
    const auto add = [&entry](qint64 value, const char *label, MetricState state) {
        Metric metric;
        metric.value = Decimal::fromInteger(value);
        metric.label = QString::fromUtf8(label);
        metric.state = state;
        metric.category = Category::People;
        entry.metrics.push_back(metric);
    };
    add(5, "", MetricState::Unconfirmed);
    add(900, "已删去", MetricState::Unanchored);
    add(901, "不是数据", MetricState::Rejected);
    add(1000, "科技工作者", MetricState::Unconfirmed);
    add(10, "院士专家", MetricState::Confirmed);
    const auto main = mainMetrics(entry, 2);
    ASSERT_EQ(main.size(), 2u);
    EXPECT_EQ(main[0]->label, QStringLiteral("院士专家"));
    EXPECT_EQ(main[1]->label, QStringLiteral("科技工作者"));
    EXPECT_EQ(mainMetrics(entry, 9).size(), 3u);
    entry.metrics.back().id = MetricId{5};
    EXPECT_EQ(mainMetrics(entry, 2, {MetricId{5}})[0]->label, QStringLiteral("科技工作者"));
}

} // namespace
