// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/deserving.h"
#include "core/publish/document/numbers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;

namespace
{

Metric metricOf(qint64 value, const char *unit, const char *label, Category category = Category::Activity)
{
    Metric metric;
    metric.value = Decimal::fromInteger(value);
    metric.unit = QString::fromUtf8(unit);
    metric.label = QString::fromUtf8(label);
    metric.category = category;
    metric.state = MetricState::Confirmed;
    return metric;
}

bool isNoun(const char *words)
{
    return isNounPhrase(QString::fromUtf8(words));
}

TEST(DeservingTest, LabelsThatNameAThingAreNounPhrases)
{
    for (const char *words : {"志愿服务活动", "科技工作者", "图书馆流动服务点", "进校园讲座", "博士后工作站",
                              "visitors of the museum", "research projects"})
        EXPECT_TRUE(isNoun(words)) << words;
}

TEST(DeservingTest, TornLabelsQuestionsNamesAndQuantitiesAreNone)
{
    for (const char *words :
         {"", "县", "青年教师怎样成长", "外聘教师作", "社区居民参加了", "两馆合办一场", "卞珺玥", "和志愿者",
          "馆藏，图书", "how many, really", "visitors to", "青年教師怎樣成長", "與志願者", "兩館合辦一場"})
        EXPECT_FALSE(isNoun(words)) << words;
}

TEST(DeservingTest, OnlyConfirmedNumbersOfThingsStandLarge)
{
    EXPECT_TRUE(isDeserving(metricOf(120, "场", "志愿服务活动")));
    Metric metric = metricOf(120, "场", "志愿服务活动");
    metric.state = MetricState::Unconfirmed;
    EXPECT_FALSE(isDeserving(metric));
    metric = metricOf(12, "人", "志愿服务代表");
    metric.anchor.prefix = QStringLiteral("代表40人，其中");
    EXPECT_FALSE(isDeserving(metric)) << "a part";
    EXPECT_FALSE(isDeserving(metricOf(20, "周年", "建馆纪念"))) << "an anniversary";
    metric = metricOf(7, "个", "志愿服务活动");
    metric.aspect = Aspect::Change;
    EXPECT_FALSE(isDeserving(metric)) << "a difference";
    EXPECT_FALSE(isDeserving(metricOf(120, "场", "面向全市中小学校和社区居民的科学普及志愿服务活动")));
}

TEST(DeservingTest, AnEntryWithoutADeservingNumberHasItsTitleAlone)
{
    Entry entry;
    EXPECT_TRUE(deservingMetrics(entry).empty());
    entry.metrics = {metricOf(900, "名", "青年教师怎样成长"), metricOf(40, "场", "读书活动"),
                     metricOf(5, "场", "志愿服务活动")};
    entry.metrics[1].id = MetricId{5};
    ASSERT_EQ(deservingMetrics(entry).size(), 2u);
    EXPECT_EQ(deservingMetrics(entry).front()->label, QStringLiteral("读书活动"));
    EXPECT_EQ(deservingMetrics(entry, {MetricId{5}}).front()->label, QStringLiteral("志愿服务活动"));
}

IndicatorSeries seriesOf(const char *name, Aspect aspect, const std::vector<std::pair<int, qint64>> &values)
{
    IndicatorSeries series;
    series.name = QString::fromUtf8(name);
    series.aspect = aspect;
    for (const auto &[year, value] : values)
        series.values.push_back({year, Decimal::fromInteger(value), Qualifier::None});
    return series;
}

TEST(DeservingTest, ASeriesIsDrawnWhereItSaysSomething)
{
    const auto isDrawn = [](const char *name, Aspect aspect,
                            const std::vector<std::pair<int, qint64>> &values) {
        return deservingSeries(seriesOf(name, aspect, values), 2021).has_value();
    };
    EXPECT_TRUE(isDrawn("读书活动", Aspect::Period, {{2019, 12}, {2020, 9}, {2021, 20}}));
    EXPECT_TRUE(isDrawn("读书活动", Aspect::Total, {{2018, 12}, {2019, 12}, {2021, 20}}));
    EXPECT_FALSE(isDrawn("读书活动", Aspect::Period, {{2020, 9}, {2021, 20}})) << "two years";
    EXPECT_FALSE(isDrawn("读书活动", Aspect::Period, {{2018, 9}, {2019, 20}, {2020, 25}})) << "not this year";
    EXPECT_FALSE(isDrawn("读书活动", Aspect::Period, {{2019, 9}, {2020, 9}, {2021, 9}})) << "constant";
    EXPECT_FALSE(isDrawn("读书活动", Aspect::Total, {{2019, 30}, {2020, 40}, {2021, 35}}))
        << "a falling total";
    EXPECT_FALSE(isDrawn("读书活动", Aspect::Period, {{2019, 1}, {2020, 2}, {2021, 3}})) << "a handful";
    EXPECT_FALSE(isDrawn("外聘教师作", Aspect::Period, {{2019, 12}, {2020, 9}, {2021, 20}})) << "no noun";
    const auto later = deservingSeries(
        seriesOf("读书活动", Aspect::Period, {{2022, 1}, {2021, 20}, {2020, 9}, {2019, 12}}), 2021);
    ASSERT_TRUE(later);
    EXPECT_EQ(later->values.size(), 3u);
    EXPECT_EQ(later->values.front().year, 2019);
}

TEST(DeservingTest, ThePageOfAllYearsHasEightOrTheReportsOwnPick)
{
    std::vector<IndicatorSeries> charted;
    for (int i = 0; i < 12; ++i) {
        charted.push_back(seriesOf("读书活动", Aspect::Period, {{2019, 10}, {2020, 20}, {2021, 30 + i}}));
        charted.back().uid = Uid::createUuid();
        charted.back().category = i < 11 ? Category::Activity : Category::Award;
    }
    Report report;
    const auto own = pickedSeries(report, charted);
    ASSERT_EQ(own.size(), 8u);
    EXPECT_EQ(own[1].category, Category::Award) << "every category has one";
    report.charts = charted[9].uid.toString() + QLatin1Char('\n') + charted[2].uid.toString();
    const auto picked = pickedSeries(report, charted);
    ASSERT_EQ(picked.size(), 2u);
    EXPECT_EQ(picked[0].uid, charted[9].uid);
    EXPECT_EQ(picked[1].uid, charted[2].uid);
}

TEST(DeservingTest, TheYearsFiguresAreTheLargestOfEachKind)
{
    Report report;
    report.sections.resize(1);
    report.sections[0].title = QStringLiteral("十件大事");
    for (int i = 0; i < 12; ++i) {
        Entry entry;
        entry.metrics = {metricOf(100 + i, "场", "读书活动"), metricOf(5, "家", "博士后工作站")};
        report.sections[0].entries.push_back(entry);
    }
    report.sections[0].entries[3].metrics.push_back(metricOf(5'000'000, "元", "专项经费", Category::Funding));
    report.sections[0].entries[7].metrics.push_back(metricOf(20, "家", "博士后工作站", Category::Station));
    const auto figures = yearFigures(report, true);
    ASSERT_EQ(figures.size(), 9u);
    EXPECT_EQ(figures[0].text.plain(), QStringLiteral("111场"));
    EXPECT_EQ(figures[0].source, QStringLiteral("十件大事 12"));
    const auto isIn = [&](const char *text) {
        return std::ranges::any_of(figures, [&](const LargeFigure &figure) {
            return figure.text.plain() == QString::fromUtf8(text);
        });
    };
    EXPECT_TRUE(isIn("20家"));
    EXPECT_TRUE(isIn("500万元"));
    EXPECT_FALSE(isIn("5家")) << "small numbers stay with their entry";
    for (size_t i = 0; i < 3; ++i)
        EXPECT_NE(figures[i].label, QStringLiteral("专项经费")) << "money is not the largest";
    report.sections[0].entries.resize(2);
    EXPECT_TRUE(yearFigures(report, true).empty()) << "two are no page";
}

} // namespace
