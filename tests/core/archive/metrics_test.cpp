// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics in an archive: they follow their texts, are changed by verbs, and come back with undo.
#include "core/archive/verbs.h"
#include "core/text/anchors.h"
#include "tests/core/archive/archivefixture.h"

#include <QSignalSpy>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class MetricsTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        m_entry = entry(0, 1).id;
        m_text = entry(0, 1).body;
        m_metric = entry(0, 1).metrics.front().id;
    }
    void typeAt(qsizetype place, const QString &words, qsizetype removed = 0)
    {
        QString text = m_text;
        text.replace(place, removed, words);
        const auto typed = writer().setEntryText(m_entry, EntryField::Body, m_text, text);
        ASSERT_TRUE(typed) << why(typed);
        m_text = text;
    }
    [[nodiscard]] Metric metric() const { return m_archive->observation(m_metric)->metric; }
    [[nodiscard]] Metric metricAt(const QString &words) const
    {
        Metric metric;
        metric.value = Decimal::fromInteger(7);
        metric.scale = Decimal::fromInteger(1);
        metric.unit = QStringLiteral("场");
        metric.state = MetricState::Confirmed;
        const qsizetype start = m_text.indexOf(words);
        metric.anchor = text::anchorAt(EntryField::Body, m_text, start, start + words.size());
        return metric;
    }

    EntryId m_entry;
    QString m_text;
    MetricId m_metric;
};

TEST_F(MetricsTest, MoveWithTheirWordsInTheSameChange)
{
    const size_t changes = m_archive->history()->size();
    QSignalSpy changed(m_archive.get(), &Archive::changed);
    typeAt(0, QStringLiteral("年末，"));
    EXPECT_EQ(metric().anchor.start, 8);
    EXPECT_EQ(metric().anchor.quote, QStringLiteral("28家"));
    EXPECT_EQ(m_archive->history()->size(), changes + 1);
    const auto set = changed.takeFirst().at(0).value<ChangeSet>();
    EXPECT_TRUE(std::ranges::any_of(set.rows, [&](const RowChange &row) {
        return row.kind == RowKind::Metric && row.id == m_metric.value && row.entry == m_entry;
    }));
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(metric().anchor.start, 5);
}

TEST_F(MetricsTest, LoseTheirPlaceWithTheirWordsAndGetItBack)
{
    const qsizetype place = m_text.indexOf(QStringLiteral("增至28家"));
    typeAt(place, {}, 5);
    EXPECT_EQ(metric().state, MetricState::Unanchored);
    EXPECT_EQ(metric().value, Decimal::fromInteger(28));
    typeAt(place, QStringLiteral("增至28家"));
    EXPECT_EQ(metric().state, MetricState::Unconfirmed);
    EXPECT_EQ(metric().anchor.start, 5);
}

TEST_F(MetricsTest, WhoReadsNumbersIsAskedAtEveryEdit)
{
    m_archive->setMetricFollower(
        [](const std::vector<Metric> &known, EntryField field, const QString &, const QString &after) {
            auto metrics = known;
            Metric found;
            found.value = Decimal::fromInteger(after.size());
            found.scale = Decimal::fromInteger(1);
            found.anchor = text::anchorAt(field, after, 0, 1);
            metrics.push_back(found);
            return metrics;
        });
    const size_t before = m_archive->entry(m_entry)->metrics.size();
    typeAt(0, QStringLiteral("年末，"));
    const auto metrics = m_archive->entry(m_entry)->metrics;
    ASSERT_EQ(metrics.size(), before + 1);
    EXPECT_EQ(metrics.front().value, Decimal::fromInteger(m_text.size()));
    EXPECT_EQ(*writer().findMetrics(m_entry), 2) << "title and body";
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(m_entry)->metrics.size(), before + 1);
}

TEST_F(MetricsTest, OnlyWordsThatStandThereBecomeAMetric)
{
    const auto added = writer().addMetric(m_entry, metricAt(QStringLiteral("7 场")));
    ASSERT_TRUE(added) << why(added);
    EXPECT_EQ(m_archive->observation(*added)->metric.anchor.quote, QStringLiteral("7 场"));
    EXPECT_EQ(m_archive->history()->front().verb, verb::kMetricAdd);
    EXPECT_EQ(m_archive->history()->front().label, QStringLiteral("7 场"));

    Metric elsewhere = metricAt(QStringLiteral("7 场"));
    ++elsewhere.anchor.start;
    const auto refused = writer().addMetric(m_entry, elsewhere);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(writer().addMetric({99'999}, metricAt(QStringLiteral("7 场"))).error().code,
              ErrorCode::NotFound);
}

TEST_F(MetricsTest, SayWhatTheyAreToldAndStayWhereTheyAre)
{
    Metric changed = metric();
    changed.label = QStringLiteral("工作站");
    changed.aspect = Aspect::Period;
    changed.state = MetricState::Confirmed;
    changed.indicator =
        *writer().addIndicator(QStringLiteral("工作站"), QStringLiteral("家"), Category::Station);
    changed.anchor = {};
    ASSERT_TRUE(writer().setMetric(m_metric, changed));
    EXPECT_EQ(metric().label, QStringLiteral("工作站"));
    EXPECT_EQ(metric().indicator, changed.indicator);
    EXPECT_EQ(metric().anchor.quote, QStringLiteral("28家"));
    EXPECT_EQ(m_archive->history()->front().verb, verb::kMetricState);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(metric().label, QStringLiteral("院士工作站"));
    EXPECT_EQ(metric().state, MetricState::Unconfirmed);
}

TEST_F(MetricsTest, AnotherValueChangesTheSentenceAndMovesTheRest)
{
    const auto other = *writer().addMetric(m_entry, metricAt(QStringLiteral("7 场")));
    Metric changed = metric();
    changed.value = Decimal::fromInteger(1280);
    const auto written = writer().rewriteMetric(m_metric, changed, QStringLiteral("1,280家"));
    ASSERT_TRUE(written) << why(written);
    const QString body = m_archive->entry(m_entry)->body;
    EXPECT_TRUE(body.startsWith(QStringLiteral("工作站增至1,280家。"))) << body.toStdString();
    EXPECT_EQ(metric().value, Decimal::fromInteger(1280));
    EXPECT_EQ(metric().anchor.quote, QStringLiteral("1,280家"));
    EXPECT_EQ(m_archive->observation(other)->metric.anchor.quote, QStringLiteral("7 场"));
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, m_text);
    EXPECT_EQ(metric().value, Decimal::fromInteger(28));
    ASSERT_TRUE(writer().redo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, body);
}

TEST_F(MetricsTest, ASentenceSomebodyElseChangedIsNotWrittenOver)
{
    const qsizetype place = m_text.indexOf(QStringLiteral("增至28家"));
    typeAt(place, {}, 5);
    const auto refused = writer().rewriteMetric(m_metric, metric(), QStringLiteral("30家"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(m_archive->entry(m_entry)->body, m_text);
    EXPECT_EQ(writer().rewriteMetric(m_metric, metric(), {}).error().code, ErrorCode::InvalidArgument);
}

TEST_F(MetricsTest, OneFactIsCitedInSeveralPlaces)
{
    const MetricId second = entry(0, 2).metrics.front().id;
    const MetricId third = entry(0, 3).metrics.front().id;
    ASSERT_TRUE(writer().joinFact({m_metric, second}));
    ASSERT_TRUE(writer().joinFact({second, third}));
    const Uid fact = metric().fact;
    ASSERT_FALSE(fact.isNull());
    const auto citations = m_archive->citations(fact);
    ASSERT_EQ(citations->size(), 3u);
    EXPECT_EQ((*citations)[2].metric.id, third);
    EXPECT_EQ((*citations)[2].rank, 3);
    EXPECT_EQ((*citations)[2].kind, SectionKind::Events);

    ASSERT_TRUE(writer().leaveFact(second));
    EXPECT_EQ(m_archive->citations(fact)->size(), 2u);
    ASSERT_TRUE(writer().removeMetric(third));
    EXPECT_TRUE(metric().fact.isNull()) << "one alone is no repetition";
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(writer().undo());
    EXPECT_TRUE(metric().fact.isNull());
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(MetricsTest, IndicatorsAreMergedAndSplit)
{
    const auto stations =
        *writer().addIndicator(QStringLiteral(" 院士工作站 "), QStringLiteral("家"), Category::Station);
    const auto others =
        *writer().addIndicator(QStringLiteral("工作站"), QStringLiteral("个"), Category::Station);
    EXPECT_EQ(writer().addIndicator(QStringLiteral("  "), {}, Category::Other).error().code,
              ErrorCode::InvalidArgument);
    const auto link = [&](MetricId id, IndicatorId indicator) {
        Metric changed = m_archive->observation(id)->metric;
        changed.indicator = indicator;
        ASSERT_TRUE(writer().setMetric(id, changed));
    };
    const MetricId second = entry(0, 2).metrics.front().id;
    link(m_metric, stations);
    link(second, others);

    ASSERT_TRUE(writer().mergeIndicators(stations, others));
    EXPECT_EQ(m_archive->indicators()->size(), 1u);
    EXPECT_EQ(m_archive->observations(stations)->size(), 2u);
    const auto part = writer().splitIndicator(stations, QStringLiteral("专家工作站"), {second});
    ASSERT_TRUE(part) << why(part);
    EXPECT_EQ(m_archive->observations(*part)->size(), 1u);
    EXPECT_EQ(writer().splitIndicator(stations, QStringLiteral("又一种"), {second}).error().code,
              ErrorCode::InvalidArgument);
    EXPECT_EQ(m_archive->indicators()->size(), 2u);

    ASSERT_TRUE(writer().setIndicator(stations, QStringLiteral("站"), QStringLiteral("座"), Category::Other));
    ASSERT_TRUE(writer().removeIndicator(stations));
    EXPECT_FALSE(metric().indicator);
    for (int i = 0; i < 4; ++i) {
        const auto undone = writer().undo();
        ASSERT_TRUE(undone) << i << ' ' << why(undone);
    }
    EXPECT_EQ(m_archive->indicators()->size(), 2u);
    EXPECT_EQ(m_archive->observations(others)->front().metric.id, second);
    EXPECT_EQ(m_archive->indicators()->front().name, QStringLiteral("工作站"));
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(MetricsTest, ObservationsLeaveRejectedOnesOut)
{
    const size_t all = m_archive->observations()->size();
    EXPECT_EQ(all, 7u);
    Metric rejected = metric();
    rejected.state = MetricState::Rejected;
    ASSERT_TRUE(writer().setMetric(m_metric, rejected));
    EXPECT_EQ(m_archive->observations()->size(), all - 1);
    EXPECT_EQ(m_archive->observation(m_metric).error().code, ErrorCode::NotFound);
    reopen();
    EXPECT_EQ(m_archive->entry(m_entry)->metrics.front().state, MetricState::Rejected);
}

TEST_F(MetricsTest, MeasureWordsBelongToTheArchive)
{
    ASSERT_TRUE(writer().addUnitWord({QStringLiteral("胎"), Category::Other, UnitStrength::Strong}));
    ASSERT_TRUE(writer().addUnitWord({QStringLiteral("胎"), Category::Project, UnitStrength::Weak}));
    EXPECT_EQ(writer().addUnitWord({QStringLiteral(" "), Category::Other, UnitStrength::Weak}).error().code,
              ErrorCode::InvalidArgument);
    EXPECT_EQ(writer().addUnitWord({QString(17, u'胎'), Category::Other, UnitStrength::Weak}).error().code,
              ErrorCode::InvalidArgument);
    reopen();
    EXPECT_EQ(*m_archive->unitWords(),
              (std::vector<UnitWord>{{QStringLiteral("胎"), Category::Project, UnitStrength::Weak}}));
    ASSERT_TRUE(writer().undo(UndoScope::Person));
    EXPECT_EQ(m_archive->unitWords()->front().category, Category::Other);
    ASSERT_TRUE(writer().removeUnitWord(QStringLiteral("胎")));
    EXPECT_TRUE(m_archive->unitWords()->empty());
}
