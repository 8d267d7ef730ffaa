// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/selection.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::metrics;

namespace
{

Result<Metric> chosen(const QString &text, const QString &words)
{
    const qsizetype start = text.indexOf(words);
    return metricFromSelection(text, EntryField::Body, start, start + words.size(), UnitLexicon::standard());
}

} // namespace

TEST(Selection, ChoosingANumberTakesAllThatBelongsToIt)
{
    const auto metric = chosen(QStringLiteral("年末院士工作站超过28家。"), QStringLiteral("28"));
    ASSERT_TRUE(metric);
    EXPECT_EQ(metric->anchor.quote, QStringLiteral("超过28家"));
    EXPECT_EQ(metric->unit, QStringLiteral("家"));
    EXPECT_EQ(metric->qualifier, Qualifier::Over);
    EXPECT_EQ(metric->label, QStringLiteral("院士工作站"));
    EXPECT_EQ(metric->state, MetricState::Confirmed);
}

TEST(Selection, AnUnknownMeasureWordIsTakenAsChosen)
{
    const auto metric = chosen(QStringLiteral("全年推广良种羊35胎，效果好。"), QStringLiteral("35胎"));
    ASSERT_TRUE(metric);
    EXPECT_EQ(metric->anchor.quote, QStringLiteral("35胎"));
    EXPECT_EQ(metric->unit, QStringLiteral("胎"));
    EXPECT_EQ(metric->label, QStringLiteral("良种羊"));
}

TEST(Selection, WhatTheProgramWouldNeverReadIsReadAsChosen)
{
    const auto metric = chosen(QStringLiteral("《三百首》选读"), QStringLiteral("三百首"));
    ASSERT_TRUE(metric);
    EXPECT_EQ(metric->value, Decimal::fromInteger(300));
    EXPECT_EQ(metric->anchor.quote, QStringLiteral("三百首"));
}

TEST(Selection, WordsWithoutANumberAreRefused)
{
    const auto metric = chosen(QStringLiteral("全年推广良种羊"), QStringLiteral("良种羊"));
    ASSERT_FALSE(metric);
    EXPECT_EQ(metric.error().subject, QStringLiteral("良种羊"));
}

TEST(Selection, OffersTheNamesAroundANumber)
{
    const QString text = QStringLiteral("院士工作站增至28家企业分站。");
    const qsizetype start = text.indexOf(QStringLiteral("28家"));
    const Anchor anchor{EntryField::Body, start, start + 3, QStringLiteral("28家"), {}, {}};
    const QStringList choices = labelChoices(text, anchor, UnitLexicon::standard());
    EXPECT_TRUE(choices.contains(QStringLiteral("院士工作站"))) << choices.join(u' ').toStdString();
    EXPECT_TRUE(choices.contains(QStringLiteral("企业分站"))) << choices.join(u' ').toStdString();
}
