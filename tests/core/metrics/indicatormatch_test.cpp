// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/indicatormatch.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::metrics;

namespace
{

Indicator indicator(qint64 id, const QString &name, const QString &unit, Category category)
{
    return {{id}, {}, name, unit, category, 0, {}};
}

Metric metric(const QString &label, const QString &unit, Category category, Aspect aspect = Aspect::Total)
{
    Metric metric;
    metric.label = label;
    metric.unit = unit;
    metric.category = category;
    metric.aspect = aspect;
    return metric;
}

const Indicator kStations =
    indicator(1, QStringLiteral("院士工作站"), QStringLiteral("家"), Category::Station);
const Indicator kOverseas =
    indicator(2, QStringLiteral("海智工作站"), QStringLiteral("家"), Category::Station);
const Indicator kLectures =
    indicator(3, QStringLiteral("科普讲座"), QStringLiteral("场"), Category::Activity);

std::vector<KnownIndicator> known()
{
    Observation seen;
    seen.kind = SectionKind::Highlights;
    seen.metric = metric(QStringLiteral("院士专家工作站"), QStringLiteral("家"), Category::Station);
    seen.metric.indicator = kStations.id;
    return knownIndicators({kStations, kOverseas, kLectures}, {seen, seen});
}

} // namespace

TEST(IndicatorMatch, KnowsAnIndicatorByItsObservations)
{
    const auto indicators = known();
    ASSERT_EQ(indicators.size(), 3U);
    EXPECT_EQ(indicators[0].labels, QStringList{QStringLiteral("院士专家工作站")});
    EXPECT_TRUE(indicators[0].aspects.contains(Aspect::Total));
    EXPECT_TRUE(indicators[0].sections.contains(SectionKind::Highlights));
    EXPECT_TRUE(indicators[1].aspects.empty());
}

TEST(IndicatorMatch, TheSameInEveryRespectIsCertain)
{
    const auto proposals =
        proposeIndicators(metric(QStringLiteral("院士工作站"), QStringLiteral("家"), Category::Station),
                          SectionKind::Highlights, known());
    ASSERT_FALSE(proposals.empty());
    EXPECT_EQ(proposals[0].indicator, kStations.id);
    EXPECT_EQ(proposals[0].score, 100);
    EXPECT_EQ(proposals[0].reasons,
              (std::vector{MatchReason::SameLabel, MatchReason::SameUnit, MatchReason::SameCategory,
                           MatchReason::SameAspect, MatchReason::SameSection}));
}

TEST(IndicatorMatch, ALabelItWasObservedUnderCountsAsItsName)
{
    const auto proposals =
        proposeIndicators(metric(QStringLiteral("院士专家工作站"), QStringLiteral("个"), Category::Station),
                          SectionKind::Highlights, known());
    ASSERT_FALSE(proposals.empty());
    EXPECT_EQ(proposals[0].indicator, kStations.id);
    EXPECT_GE(proposals[0].score, kTakenScore);
    EXPECT_TRUE(std::ranges::count(proposals[0].reasons, MatchReason::LikeUnit));
}

TEST(IndicatorMatch, AnotherThingWithAnAlikeNameIsNotTaken)
{
    const auto proposals =
        proposeIndicators(metric(QStringLiteral("博士后工作站"), QStringLiteral("家"), Category::Station),
                          SectionKind::Highlights, known());
    for (const IndicatorProposal &proposal : proposals)
        EXPECT_LT(proposal.score, kTakenScore);
}

TEST(IndicatorMatch, WhatIsMeasuredInSomethingElseIsNotProposed)
{
    EXPECT_TRUE(
        proposeIndicators(metric(QStringLiteral("科普讲座"), QStringLiteral("人次"), Category::People),
                          SectionKind::Events, known())
            .empty());
    EXPECT_TRUE(proposeIndicators(metric(QStringLiteral("期刊"), QStringLiteral("家"), Category::Document),
                                  SectionKind::Events, known())
                    .empty());
    EXPECT_TRUE(
        proposeIndicators(metric({}, QStringLiteral("家"), Category::Station), SectionKind::Events, known())
            .empty());
}

TEST(IndicatorMatch, PeriodAndTotalAreOneIndicator)
{
    const auto proposals = proposeIndicators(
        metric(QStringLiteral("院士工作站"), QStringLiteral("家"), Category::Station, Aspect::Period),
        SectionKind::Highlights, known());
    EXPECT_EQ(proposals[0].indicator, kStations.id);
    EXPECT_GE(proposals[0].score, kTakenScore);
}

TEST(IndicatorMatch, MarksOfTitlesAreNoPartOfAName)
{
    EXPECT_EQ(comparedName(QStringLiteral("《学术建议》《科普建议》")), QStringLiteral("学术建议科普建议"));
    KnownIndicator advice;
    advice.indicator = indicator(4, QStringLiteral("建议"), QStringLiteral("篇"), Category::Document);
    const Metric titled = metric(QStringLiteral("《学术建议》"), QStringLiteral("篇"), Category::Document);
    EXPECT_FALSE(proposeIndicators(titled, SectionKind::Events, {advice}).empty());
}
