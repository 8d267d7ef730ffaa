// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/comparison.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::lookback;
using namespace Qt::StringLiterals;

namespace
{

Metric metricOf(const QString &label, const QString &unit, int value, Aspect aspect = Aspect::Period,
                std::optional<IndicatorLink> indicator = {})
{
    Metric metric;
    metric.label = label;
    metric.unit = unit;
    metric.value = Decimal::fromInteger(value);
    metric.scale = Decimal::fromInteger(1);
    metric.aspect = aspect;
    metric.indicator = std::move(indicator);
    return metric;
}

Report toldIn(int year, const QString &title, const QString &body, std::vector<Metric> metrics = {})
{
    Report report;
    report.year = year;
    report.sections.emplace_back();
    Entry &entry = report.sections[0].entries.emplace_back();
    entry.id.value = year;
    entry.title = title;
    entry.body = body;
    entry.metrics = std::move(metrics);
    return report;
}

Comparison compared(const Report &from, const Report &to, const std::vector<Indicator> &indicators = {})
{
    return compareReports(from, to, {{EntryPlace{}, EntryPlace{}, EntryPair::By::Likeness, 80}}, indicators);
}

} // namespace

TEST(ComparisonTest, BothTextsStandInTheBlackline)
{
    const Comparison comparison =
        compared(toldIn(2031, u"第三届读书会"_s, u"新增8家。\n\n全年办论坛2期。"_s),
                 toldIn(2032, u"第四届读书会"_s, u"新增10家。\n全年办双月论坛4期。"_s));
    ASSERT_EQ(comparison.entries.size(), 1U);
    const ComparedEntry &entry = comparison.entries[0];
    EXPECT_EQ(text::textBefore(entry.title), u"第三届读书会"_s);
    EXPECT_EQ(text::textAfter(entry.title), u"第四届读书会"_s);
    EXPECT_EQ(text::textBefore(entry.body), u"新增8家。\n全年办论坛2期。"_s);
    EXPECT_EQ(text::textAfter(entry.body), u"新增10家。\n全年办双月论坛4期。"_s);
    EXPECT_TRUE(entry.isChanged());
    EXPECT_TRUE(entry.hasNumbersChanged());
}

TEST(ComparisonTest, NumbersOnlyLeavesWordsUnmarked)
{
    using Kind = text::Piece::Kind;
    const auto pieces = text::blackline(u"全年办论坛2期，筹建小组。", u"全年办双月论坛4期，小组成立。");
    EXPECT_EQ(numbersOnly(pieces), (text::Blackline{{Kind::Same, u"全年办双月论坛"_s},
                                                    {Kind::Removed, u"2"_s},
                                                    {Kind::Added, u"4"_s},
                                                    {Kind::Same, u"期，小组成立。"_s}}));
}

TEST(ComparisonTest, FindsCopiedSentencesWhereverTheyWent)
{
    const QString before = u"各区县科协同步跟进，工作按季通报。新增8家𠮷。很短。"_s;
    const QString after = u"新增10家。很短。\n各区县科协同步跟进，工作按季通报。"_s;
    const auto copied = copiedSentences(before, after);
    ASSERT_EQ(copied.size(), 1U);
    EXPECT_EQ(copied[0], (CopiedSentence{{0, 17}, {10, 17}, u"各区县科协同步跟进，工作按季通报。"_s}));
    // said twice and copied once
    EXPECT_EQ(copiedSentences(u"工作按季度通报。"_s, u"工作按季度通报。工作按季度通报。"_s).size(), 1U);
}

TEST(ComparisonTest, TellsSentencesThatMovedIntoAnotherEntry)
{
    Report from = toldIn(2031, u"甲"_s, u"各区县科协同步跟进。"_s);
    Report to = toldIn(2032, u"乙"_s, u"各区县科协同步跟进。"_s);
    const Comparison comparison = compareReports(
        from, to, {{std::nullopt, EntryPlace{}, {}, 0}, {EntryPlace{}, std::nullopt, {}, 0}}, {});
    EXPECT_TRUE(comparison.entries[0].copied.empty());
    ASSERT_EQ(comparison.moved.size(), 1U);
    EXPECT_EQ(comparison.moved[0].sentence.text, u"各区县科协同步跟进。"_s);
}

TEST(ComparisonTest, TellsWhatBecameOfEveryNumber)
{
    Indicator stations{IndicatorId{7}, {}, u"海智工作站"_s, u"家"_s, Category::Station, 0};
    const auto link = IndicatorLink(stations.id);
    const Comparison comparison = compared(
        toldIn(2031, {}, {},
               {metricOf(u"工作站"_s, u"家"_s, 43, Aspect::Total, link), metricOf(u"论坛"_s, u"期"_s, 2),
                metricOf(u"讲座"_s, u"场"_s, 30), metricOf(u"展板"_s, u"块"_s, 5)}),
        toldIn(2032, {}, {},
               {metricOf(u"双月论坛"_s, u"期"_s, 4), metricOf(u"海智工作站"_s, u"家"_s, 53, Aspect::Total),
                metricOf(u"讲座"_s, u"场"_s, 20), metricOf(u"展板"_s, u"块"_s, 5)}),
        {stations});
    const std::vector<MetricChange> &changes = comparison.entries[0].metrics;
    ASSERT_EQ(changes.size(), 5U);
    using Kind = MetricChange::Kind;
    EXPECT_EQ(changes[0].kind, Kind::Gained);
    EXPECT_EQ(changes[0].indicator.name, u"双月论坛"_s);
    EXPECT_EQ(changes[1].kind, Kind::Changed);
    EXPECT_EQ(changes[1].indicator.id, stations.id);
    EXPECT_EQ(changes[1].aspect, Aspect::Total);
    EXPECT_EQ(changes[1].difference, Decimal::fromInteger(10));
    EXPECT_EQ(changes[1].permille, 233);
    EXPECT_EQ(changes[2].permille, -333);
    EXPECT_EQ(changes[3].kind, Kind::Same);
    EXPECT_EQ(changes[4].kind, Kind::Lost);
    EXPECT_EQ(changes[4].from->value, Decimal::fromInteger(2));
}
