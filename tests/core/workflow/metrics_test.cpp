// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs.h"
#include "core/workflow/metrics.h"
#include "tests/core/workflow/archivefixture.h"

#include <algorithm>

namespace dashiji::workflow::test
{

class MetricsWorkflowTest : public WorkflowTest
{
protected:
    void SetUp() override
    {
        WorkflowTest::SetUp();
        importSmall();
    }
    [[nodiscard]] Entry entry(size_t place = 0) const
    {
        return m_archive->report(2030)->sections[0].entries[place];
    }
    /// The metric whose words hold some words.
    [[nodiscard]] Metric metric(const QString &words) const
    {
        const auto observations = *m_archive->observations();
        for (const Observation &observation : observations)
            if (observation.metric.anchor.quote.contains(words))
                return observation.metric;
        ADD_FAILURE() << "no metric says " << words.toStdString();
        return {};
    }
    void type(const QString &body, size_t place = 0) const
    {
        const Entry before = entry(place);
        const auto typed = m_archive->writer().setEntryText(before.id, EntryField::Body, before.body, body);
        ASSERT_TRUE(typed) << why(typed);
    }
    [[nodiscard]] size_t changes() const { return m_archive->history()->size(); }
};

TEST_F(MetricsWorkflowTest, ANumberTypedIsAMetricAndOneEditedFollows)
{
    type(QStringLiteral("全年办了15场开放日，来了3000人次，发出手册2.4万册。"));
    const auto metrics = entry().metrics;
    ASSERT_EQ(metrics.size(), 3U);
    EXPECT_EQ(metrics[0].value, Decimal::fromInteger(15));
    EXPECT_TRUE(metrics[0].indicator) << "it is the metric it was";
    EXPECT_EQ(metrics[2].value, Decimal::fromInteger(24'000));
    EXPECT_EQ(metrics[2].state, MetricState::Unconfirmed);
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_EQ(entry().metrics.size(), 2U);
    EXPECT_EQ(entry().metrics[0].value, Decimal::fromInteger(12));
}

TEST_F(MetricsWorkflowTest, AnotherValueIsSaidInTheStyleOfItsSentence)
{
    type(QStringLiteral("全年办了三十六场开放日，来了超过2.6万人次。"));
    ASSERT_TRUE(changeValue(*m_archive, metric(QStringLiteral("三十六")).id, QStringLiteral("42")));
    const auto done = changeValue(*m_archive, metric(QStringLiteral("2.6")).id, QStringLiteral(" 31,500 "));
    ASSERT_TRUE(done) << why(done);
    EXPECT_TRUE(done->empty());
    EXPECT_EQ(entry().body, QStringLiteral("全年办了四十二场开放日，来了超过3.15万人次。"));
    EXPECT_EQ(metric(QStringLiteral("3.15")).value, Decimal::fromInteger(31'500));
    EXPECT_EQ(metric(QStringLiteral("3.15")).qualifier, Qualifier::Over);

    ASSERT_TRUE(changeValue(*m_archive, metric(QStringLiteral("3.15")).id, QStringLiteral("约3万人次")));
    EXPECT_TRUE(entry().body.endsWith(QStringLiteral("来了约3万人次。"))) << entry().body.toStdString();
    EXPECT_EQ(metric(QStringLiteral("3万")).qualifier, Qualifier::Approx);

    const auto refused = changeValue(*m_archive, metric(QStringLiteral("3万")).id, QStringLiteral("很多"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(refused.error().subject, QStringLiteral("很多"));
}

TEST_F(MetricsWorkflowTest, AnotherPlaceThatSaysTheSameIsOffered)
{
    type(QStringLiteral("领导干部科技讲堂举办了3场。"));
    type(QStringLiteral("领导干部科技讲堂已举办三场。"), 1);
    const MetricId here = metric(QStringLiteral("3场")).id;
    const MetricId there = metric(QStringLiteral("三场")).id;
    ASSERT_TRUE(m_archive->writer().joinFact({here, there}));

    const auto others = changeValue(*m_archive, here, QStringLiteral("5"));
    ASSERT_TRUE(others) << why(others);
    ASSERT_EQ(others->size(), 1U);
    EXPECT_EQ(others->front().metric.id, there);
    EXPECT_EQ(entry(1).body, QStringLiteral("领导干部科技讲堂已举办三场。")) << "offered, not done";

    ASSERT_TRUE(changeCitations(*m_archive, here, {there}));
    EXPECT_EQ(entry(1).body, QStringLiteral("领导干部科技讲堂已举办五场。"));
    EXPECT_TRUE(disagreeingCitations(*m_archive, here)->empty());
}

TEST_F(MetricsWorkflowTest, ConfirmingSaysWhatItIsAndLinksIt)
{
    const Metric shown = metric(QStringLiteral("12场"));
    Metric described = shown;
    described.label = QStringLiteral("科普开放日");
    described.aspect = Aspect::Total;
    const size_t before = changes();
    const auto confirmed =
        confirmMetric(*m_archive, {shown, described, {}, {{{}, QStringLiteral("开放日场次")}}});
    ASSERT_TRUE(confirmed) << why(confirmed);
    EXPECT_EQ(changes(), before + 1);
    const Metric after = metric(QStringLiteral("12场"));
    EXPECT_EQ(after.state, MetricState::Confirmed);
    EXPECT_EQ(after.label, QStringLiteral("科普开放日"));
    EXPECT_EQ(m_archive->observations(*after.indicator)->size(), 1U);

    ASSERT_TRUE(confirmMetric(*m_archive, {after, after, QStringLiteral("14"), {}}));
    EXPECT_TRUE(entry().body.contains(QStringLiteral("14场")));
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_TRUE(entry().body.contains(QStringLiteral("12场")));
    EXPECT_EQ(metric(QStringLiteral("12场")).indicator, after.indicator);
}

TEST_F(MetricsWorkflowTest, ConfirmingAllIsOneChange)
{
    type(QStringLiteral("全年办了12场开放日，来了3000人次，发出手册2.4万册。"));
    std::vector<MetricId> ids;
    for (const Metric &each : entry().metrics)
        ids.push_back(each.id);
    const size_t before = changes();
    EXPECT_EQ(*confirmMetrics(*m_archive, ids), 3);
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(m_archive->writer().undoState().label, QStringLiteral("12场、3000人次、2.4万册"))
        << "undo names all it would take back";
    for (const Metric &each : entry().metrics) {
        EXPECT_EQ(each.state, MetricState::Confirmed);
        EXPECT_TRUE(each.indicator);
    }
    EXPECT_EQ(*confirmMetrics(*m_archive, ids), 0);
    EXPECT_EQ(changes(), before + 1) << "nothing was left to confirm";
}

TEST_F(MetricsWorkflowTest, WhatIsNoMetricIsRememberedAsSuch)
{
    const MetricId id = metric(QStringLiteral("3000人次")).id;
    ASSERT_TRUE(rejectMetric(*m_archive, id));
    EXPECT_EQ(m_archive->history()->front().verb, archive::verb::kMetricReject);
    type(QStringLiteral("这一年全年办了12场开放日，来了3000人次。"));
    const auto metrics = entry().metrics;
    EXPECT_EQ(std::ranges::count(metrics, MetricState::Rejected, &Metric::state), 1);
    EXPECT_EQ(metrics.size(), 2U);

    const qsizetype start = entry().body.indexOf(QStringLiteral("3000"));
    const auto again = makeMetric(*m_archive, entry().id, EntryField::Body, start, start + 4);
    ASSERT_TRUE(again) << why(again);
    EXPECT_EQ(*again, id) << "the same, taken back";
    EXPECT_EQ(metric(QStringLiteral("3000人次")).state, MetricState::Confirmed);
}

TEST_F(MetricsWorkflowTest, WordsAreMadeAMetricByHand)
{
    type(QStringLiteral("全年推广良种羊35胎。"));
    EXPECT_EQ(unknownCounts(*m_archive, entry()).size(), 1U);
    const qsizetype start = entry().body.indexOf(QStringLiteral("35胎"));
    const auto made = makeMetric(*m_archive, entry().id, EntryField::Body, start, start + 3);
    ASSERT_TRUE(made) << why(made);
    EXPECT_EQ(metric(QStringLiteral("35胎")).unit, QStringLiteral("胎"));
    EXPECT_EQ(labelChoices(*m_archive, entry(), metric(QStringLiteral("35胎"))),
              QStringList{QStringLiteral("良种羊")});
    EXPECT_TRUE(unknownCounts(*m_archive, entry()).empty());
    EXPECT_FALSE(makeMetric(*m_archive, entry().id, EntryField::Body, 0, 2));
}

TEST_F(MetricsWorkflowTest, ALearntMeasureWordCountsAtOnceAndAfterReopening)
{
    type(QStringLiteral("全年推广良种羊35胎。"));
    const auto learnt =
        learnUnitWord(*m_archive, entry().id, {QStringLiteral("胎"), Category::Other, UnitStrength::Strong});
    ASSERT_TRUE(learnt) << why(learnt);
    EXPECT_EQ(metric(QStringLiteral("35胎")).state, MetricState::Unconfirmed);
    m_archive.reset();
    auto opened = openArchive(inFolder(QStringLiteral("office.dashiji")));
    ASSERT_TRUE(opened) << why(opened);
    m_archive = std::move(*opened);
    type(QStringLiteral("全年推广良种羊35胎，肉牛12胎。"));
    EXPECT_EQ(metric(QStringLiteral("12胎")).label, QStringLiteral("肉牛"));
}

TEST_F(MetricsWorkflowTest, ProposalsTellTheirReasons)
{
    const auto proposals =
        indicatorProposals(*m_archive, metric(QStringLiteral("12场")), SectionKind::Events);
    ASSERT_TRUE(proposals) << why(proposals);
    ASSERT_FALSE(proposals->empty());
    EXPECT_EQ(proposals->front().score, 100);
    EXPECT_FALSE(proposals->front().reasons.empty());
}

TEST_F(MetricsWorkflowTest, AReportStoredBeforeNumbersWereReadGetsThem)
{
    auto draft = *m_archive->report(2030);
    draft.year = 2031;
    draft.uid = {};
    draft.sections[0].uid = {};
    for (Entry &each : draft.sections[0].entries) {
        each.uid = {};
        each.metrics.clear();
        for (Photo &photo : each.photos)
            photo.uid = {};
    }
    const auto stored = m_archive->writer().importReport(draft);
    ASSERT_TRUE(stored) << why(stored);
    const size_t before = changes();
    EXPECT_EQ(*findMetrics(*m_archive, *stored), 2);
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(m_archive->report(2031)->sections[0].entries[0].metrics.size(), 2U);
    EXPECT_EQ(*findMetrics(*m_archive, *stored), 0);
}

} // namespace dashiji::workflow::test
