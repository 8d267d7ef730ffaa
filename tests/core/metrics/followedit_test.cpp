// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/followedit.h"
#include "tests/core/metrics/standardlexicon.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace dashiji;
using namespace dashiji::metrics;
using dashiji::test::standardLexicon;

namespace
{

/// Metrics of a text as an archive would have them: each with an id.
std::vector<Metric> stored(const QString &text)
{
    auto metrics = metricsOf(text, EntryField::Body, standardLexicon());
    qint64 id = 0;
    for (Metric &metric : metrics)
        metric.id = {++id};
    return metrics;
}

std::vector<Metric> edited(const std::vector<Metric> &metrics, const QString &before, const QString &after)
{
    return followEdit(metrics, EntryField::Body, before, after, standardLexicon());
}

QString said(const Metric &metric)
{
    return metric.anchor.quote + u'=' + metric.value.toString() + metric.unit;
}

} // namespace

TEST(FollowEdit, ReadsTheNumbersOfANewText)
{
    const auto metrics =
        metricsOf(QStringLiteral("全年举办讲座226场，筹得408万元。"), EntryField::Title, standardLexicon());
    ASSERT_EQ(metrics.size(), 2U);
    EXPECT_EQ(said(metrics[0]), QStringLiteral("226场=226场"));
    EXPECT_EQ(metrics[0].label, QStringLiteral("讲座"));
    EXPECT_EQ(metrics[0].state, MetricState::Unconfirmed);
    EXPECT_EQ(metrics[0].anchor.field, EntryField::Title);
    EXPECT_EQ(metrics[0].anchor.prefix, QStringLiteral("全年举办讲座"));
    EXPECT_EQ(metrics[1].value, Decimal::fromInteger(4'080'000));
    EXPECT_EQ(metrics[1].scale, Decimal::fromInteger(10'000));
}

TEST(FollowEdit, EditedNumberIsTheSameMetricWithAnotherValue)
{
    const QString before = QStringLiteral("举办讲座226场，走访企业30家。");
    auto metrics = stored(before);
    metrics[0].state = MetricState::Confirmed;
    metrics[0].label = QStringLiteral("科普讲座");
    metrics[0].indicator = IndicatorId{7};
    const auto after = edited(metrics, before, QStringLiteral("举办讲座超过1.2万场，走访企业30家。"));
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(after[0].id, metrics[0].id);
    EXPECT_EQ(said(after[0]), QStringLiteral("超过1.2万场=12000场"));
    EXPECT_EQ(after[0].qualifier, Qualifier::Over);
    EXPECT_EQ(after[0].scale, Decimal::fromInteger(10'000));
    EXPECT_EQ(after[0].state, MetricState::Confirmed);
    EXPECT_EQ(after[0].label, QStringLiteral("科普讲座"));
    EXPECT_EQ(after[0].indicator, IndicatorId{7});
    EXPECT_EQ(said(after[1]), QStringLiteral("30家=30家"));
}

TEST(FollowEdit, DigitTypedBeforeAndBehindBelongsToTheNumber)
{
    const QString before = QStringLiteral("举办讲座26场。");
    for (const QString &after : {QStringLiteral("举办讲座126场。"), QStringLiteral("举办讲座261场。")}) {
        const auto metrics = edited(stored(before), before, after);
        ASSERT_EQ(metrics.size(), 1U) << after.toStdString();
        EXPECT_EQ(metrics[0].id, MetricId{1});
        EXPECT_EQ(metrics[0].anchor.quote, after.mid(4, 4));
    }
}

TEST(FollowEdit, AnotherUnitMustBeConfirmedAgain)
{
    const QString before = QStringLiteral("举办讲座26场。");
    auto metrics = stored(before);
    metrics[0].state = MetricState::Confirmed;
    const auto after = edited(metrics, before, QStringLiteral("举办讲座26期。"));
    EXPECT_EQ(after[0].unit, QStringLiteral("期"));
    EXPECT_EQ(after[0].state, MetricState::Unconfirmed);
}

TEST(FollowEdit, WhatSomebodySaidOfAMetricStays)
{
    const QString before = QStringLiteral("举办讲座约26场。");
    auto metrics = stored(before);
    metrics[0].value = Decimal::fromInteger(27); // the exact number, known from elsewhere
    metrics[0].qualifier = Qualifier::None;
    metrics[0].label = QStringLiteral("科普讲座");
    const auto after = edited(metrics, before, QStringLiteral("全年共举办讲座约26场。"));
    EXPECT_EQ(after[0].value, Decimal::fromInteger(27));
    EXPECT_EQ(after[0].qualifier, Qualifier::None);
    EXPECT_EQ(after[0].label, QStringLiteral("科普讲座"));
}

TEST(FollowEdit, UnconfirmedMetricIsNamedAfterItsNewSentence)
{
    const QString before = QStringLiteral("举办讲座26场。");
    const auto after = edited(stored(before), before, QStringLiteral("举办论坛26场。"));
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0].label, QStringLiteral("论坛"));
}

TEST(FollowEdit, NewNumberIsANewMetric)
{
    const QString before = QStringLiteral("举办讲座26场。");
    const auto after = edited(stored(before), before, QStringLiteral("举办讲座26场，服务3000人次。"));
    ASSERT_EQ(after.size(), 2U);
    EXPECT_FALSE(after[1].id.isValid());
    EXPECT_EQ(said(after[1]), QStringLiteral("3000人次=3000人次"));
}

TEST(FollowEdit, WordsWithoutANumberLeaveTheMetricUnanchored)
{
    const QString before = QStringLiteral("举办讲座26场，反响好。");
    auto metrics = stored(before);
    metrics[0].state = MetricState::Confirmed;
    const QString without = QStringLiteral("举办讲座多场，反响好。");
    const auto gone = edited(metrics, before, without);
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone[0].state, MetricState::Unanchored);
    EXPECT_EQ(gone[0].value, Decimal::fromInteger(26));
    EXPECT_EQ(gone[0].anchor.quote, QStringLiteral("26场"));

    const auto back = edited(gone, without, before);
    ASSERT_EQ(back.size(), 1U) << "its words came back, they are no new metric";
    EXPECT_EQ(back[0].state, MetricState::Confirmed);
    EXPECT_EQ(back[0].anchor.start, 4);
}

TEST(FollowEdit, RejectedWordsAreNotReadAgain)
{
    const QString before = QStringLiteral("举办讲座26场。");
    auto metrics = stored(before);
    metrics[0].state = MetricState::Rejected;
    const auto after = edited(metrics, before, QStringLiteral("今年举办讲座26场。"));
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0].state, MetricState::Rejected);
    EXPECT_EQ(after[0].anchor.start, 6);
}

TEST(FollowEdit, WordsChosenByHandAreReadAsANumber)
{
    const QString before = QStringLiteral("推广良种羊35胎。");
    Metric metric;
    metric.id = {1};
    metric.state = MetricState::Confirmed;
    metric.value = Decimal::fromInteger(35);
    metric.unit = QStringLiteral("胎");
    metric.anchor = {EntryField::Body,    5, 8, QStringLiteral("35胎"), QStringLiteral("推广良种羊"),
                     QStringLiteral("。")};
    const auto after = edited({metric}, before, QStringLiteral("推广良种羊38胎。"));
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(said(after[0]), QStringLiteral("38胎=38胎"));
    EXPECT_EQ(after[0].state, MetricState::Confirmed);
}

TEST(FollowEdit, ManyEditsLoseNoMetricAndAnchorEveryOne)
{
    std::mt19937 random(408);
    const QString alphabet = QStringLiteral("场家人0123456789万，。\n讲座新增");
    QString text = QStringLiteral("举办讲座226场，服务3000人次。\n新建工作站10家，累计53家，投入408万元。");
    auto metrics = stored(text);
    qint64 lastId = static_cast<qint64>(metrics.size());
    for (int round = 0; round < 2000; ++round) {
        QString after = text;
        QString inserted;
        for (auto length = random() % 5; length > 0; --length)
            inserted += alphabet.at(static_cast<qsizetype>(random() % static_cast<size_t>(alphabet.size())));
        const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(text.size() + 1));
        after.replace(at, std::min<qsizetype>(static_cast<qsizetype>(random() % 5), text.size() - at),
                      inserted);
        auto next = edited(metrics, text, after);
        ASSERT_GE(next.size(), metrics.size());
        for (size_t i = 0; i < next.size(); ++i) {
            if (i < metrics.size())
                ASSERT_EQ(next[i].id, metrics[i].id);
            else
                next[i].id = {++lastId};
            if (next[i].state == MetricState::Unanchored)
                continue;
            const Anchor &anchor = next[i].anchor;
            ASSERT_EQ(after.mid(anchor.start, anchor.end - anchor.start), anchor.quote);
        }
        if (next.size() > 60) // lost ones pile up; nobody keeps sixty
            std::erase_if(next, [](const Metric &metric) { return metric.state == MetricState::Unanchored; });
        metrics = std::move(next);
        text = after;
    }
}
