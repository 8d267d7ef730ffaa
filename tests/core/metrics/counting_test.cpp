// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What series and sums have in common: read from sentences, and properties of any observations.
#include "core/metrics/series.h"
#include "tests/core/metrics/readreports.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

using namespace dashiji;
using namespace dashiji::metrics;
using namespace dashiji::test;
using namespace Qt::StringLiterals;

namespace
{

Indicator indicatorIn(const QString &unit)
{
    Indicator indicator;
    indicator.id = kReadIndicator;
    indicator.unit = unit;
    return indicator;
}

/// What the year comes to; -1 when nothing is told.
int done(const Report &report, const QString &unit, Aspect aspect = Aspect::Period)
{
    const auto series = seriesOf(Counting(observationsOf(report)), indicatorIn(unit), aspect);
    return series.values.empty() ? -1 : series.values.front().value.toString().toInt();
}

/// Observations of one indicator as nobody would write them: parts, citations, totals and lost ones mixed.
std::vector<Observation> anyObservations(std::mt19937 &random)
{
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    std::vector<Entry> entries;
    for (int i = 0; i <= below(4); ++i) {
        const int whole = 10 + below(90);
        const int part = 1 + below(whole);
        const QString pattern =
            QStringList{u"代表有%1人，其中%2人当选，%3人列席。"_s, u"线上%2人、线下%3人，共%1人。"_s,
                        u"专家增至%1人，新增%2人。"_s, u"学员%1人。教师%2人；志愿者%3人。"_s}[below(4)];
        QString body = pattern;
        body.replace(u"%1"_s, QString::number(whole));
        body.replace(u"%2"_s, QString::number(part));
        body.replace(u"%3"_s, QString::number(below(2) == 0 ? whole - part : 1 + below(99)));
        entries.push_back(entryOf(QString(), body));
        entries.back().candidate = below(6) == 0;
    }
    auto observations = observationsOf(reportOf(std::move(entries)));
    const std::array facts{Uid::createUuid(), Uid::createUuid()};
    for (Observation &observation : observations) {
        observation.metric.state = std::array{MetricState::Confirmed, MetricState::Unconfirmed,
                                              MetricState::Unconfirmed, MetricState::Unanchored}[below(4)];
        observation.year = 2020 + static_cast<int>(observation.entry.value % 2);
        observation.metric.unit = u"人"_s;
        observation.metric.category = Category::People;
        if (below(3) == 0)
            observation.metric.fact = facts[below(2)];
    }
    return observations;
}

/// Years with what they come to, as words to compare and print.
QStringList told(const std::vector<Observation> &observations)
{
    QStringList words;
    for (const Aspect aspect : {Aspect::Period, Aspect::Total, Aspect::Change, Aspect::None})
        for (const YearValue &value : seriesOf(Counting(observations), indicatorIn(u"人"_s), aspect).values)
            words.append(u"%1 %2 %3 %4"_s.arg(int(aspect))
                             .arg(value.year)
                             .arg(value.value.toString())
                             .arg(int(value.bound)));
    return words;
}

std::string joined(const QStringList &words)
{
    return words.join(u", ").toStdString();
}

} // namespace

TEST(Counting, DoesNotAddAPartToItsWhole)
{
    const Report report =
        reportOf({entryOf(u"服务到位"_s, u"重庆推选的代表有26人，其中1人当选常委，3人当选委员。"_s)});
    EXPECT_EQ(done(report, u"人"_s), 26);
    const MetricSums sums = sumsOf(Counting(observationsOf(report)));
    ASSERT_EQ(sums.sums.size(), 1U);
    EXPECT_EQ(sums.sums[0].value, Decimal::fromInteger(26));
    EXPECT_EQ(countOf(sums.leftOut, LeftOut::Part), 2);
}

TEST(Counting, CountsATitleWithItsBody)
{
    const Report report =
        reportOf({entryOf(u"科技小院扩到12家"_s, u"年内新批科技小院3家，全市科技小院累计12家。"_s),
                  entryOf(u"报送建议38篇"_s, u"各类建议全年上报38篇，其中19篇有批示。"_s)});
    EXPECT_EQ(done(report, u"家"_s), 3);
    EXPECT_EQ(done(report, u"家"_s, Aspect::Total), 12);
    EXPECT_EQ(done(report, u"篇"_s), 38);
}

TEST(Counting, CountsAPartWhoseWholeIsOfAnotherIndicator)
{
    Report report = reportOf({entryOf(QString(), u"代表有26人，其中3人当选委员。"_s)});
    report.sections[0].entries[0].metrics[0].indicator = IndicatorId{8};
    EXPECT_EQ(done(report, u"人"_s), 3);
}

TEST(Counting, CountsAPartAgainWhenItsWholeIsNoNumberAnyMore)
{
    Report report = reportOf({entryOf(QString(), u"代表有26人，其中1人当选常委，3人当选委员。"_s)});
    report.sections[0].entries[0].metrics[0].state = MetricState::Rejected;
    EXPECT_EQ(done(report, u"人"_s), 4);
}

TEST(Counting, KeepsWhatTheYearAddedToAStock)
{
    const Report added = reportOf({entryOf(QString(), u"工作站增至53家，其中新建10家。"_s)});
    EXPECT_EQ(done(added, u"家"_s, Aspect::Total), 53);
    EXPECT_EQ(done(added, u"家"_s), 10);
    Report held = reportOf({entryOf(QString(), u"工作站增至53家，其中市级20家。"_s)});
    held.sections[0].entries[0].metrics[1].aspect = Aspect::Period;
    EXPECT_EQ(done(held, u"家"_s), -1) << "20 were not made in the year";
}

TEST(Counting, DoesNotDependOnTheOrderOfObservations)
{
    std::mt19937 random(20211);
    int compared = 0;
    for (int round = 0; round < 300; ++round) {
        auto observations = anyObservations(random);
        const QStringList before = told(observations);
        compared += before.isEmpty() ? 0 : 1;
        std::ranges::shuffle(observations, random);
        EXPECT_EQ(joined(told(observations)), joined(before)) << "round " << round;
    }
    EXPECT_GT(compared, 200);
}

TEST(Counting, IsNotChangedByACitationOfAKnownFact)
{
    std::mt19937 random(20212);
    for (int round = 0; round < 300; ++round) {
        auto observations = anyObservations(random);
        for (Observation &observation : observations)
            if (observation.metric.fact.isNull())
                observation.metric.fact = Uid::createUuid();
        const QStringList before = told(observations);
        Observation cited = observations[random() % observations.size()];
        cited.text.clear(); // told without what stands around it
        observations.push_back(cited);
        EXPECT_EQ(joined(told(observations)), joined(before)) << "round " << round;
    }
}

TEST(Counting, SumsAndSeriesAgree)
{
    std::mt19937 random(20213);
    int compared = 0;
    for (int round = 0; round < 300; ++round) {
        auto observations = anyObservations(random);
        const int year = 2020 + round % 2;
        std::erase_if(observations, [year](const Observation &each) { return each.year != year; });
        const Counting counting(observations);
        const auto series = seriesOf(counting, indicatorIn(u"人"_s), Aspect::Period);
        const auto sums = sumsOf(counting);
        ASSERT_EQ(series.values.size(), sums.sums.size()) << "round " << round;
        for (size_t i = 0; i < sums.sums.size(); ++i) {
            EXPECT_EQ(series.values[i].value, sums.sums[i].value) << "round " << round;
            EXPECT_EQ(series.values[i].bound, sums.sums[i].bound);
            EXPECT_EQ(series.values[i].numbers, sums.sums[i].parts);
            ++compared;
        }
        // Every number is in the year's value or named with its reason.
        size_t named = 0;
        for (const Aspect aspect : {Aspect::Period, Aspect::Total, Aspect::Change, Aspect::None}) {
            const auto each = seriesOf(counting, indicatorIn(u"人"_s), aspect);
            named += each.leftOut.size();
            for (const YearValue &value : each.values)
                named += static_cast<size_t>(value.numbers);
        }
        EXPECT_EQ(named, observations.size()) << "round " << round;
    }
    EXPECT_GT(compared, 100);
}
