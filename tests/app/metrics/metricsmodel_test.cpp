// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricsmodel.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;

namespace
{

Metric metric(qint64 id, qint64 value, const QString &label, MetricState state = MetricState::Unconfirmed)
{
    Metric made;
    made.id = MetricId{id};
    made.value = Decimal::fromInteger(value);
    made.scale = Decimal::fromInteger(1);
    made.unit = u"家"_s;
    made.label = label;
    made.category = Category::Station;
    made.state = state;
    return made;
}

QModelIndex value(const MetricsModel &model, int row)
{
    return model.index(row, static_cast<int>(MetricsModel::Column::Value));
}

} // namespace

TEST(MetricsModel, KeepsTheRulesOfModelsThroughEveryChange)
{
    MetricsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(
        {{EntryId{1}, {}, metric(1, 10, u"工作站"_s)}, {EntryId{1}, {}, metric(2, 53, u"工作站"_s)}});
    model.setRows(
        {{EntryId{1}, {}, metric(1, 12, u"工作站"_s)}, {EntryId{1}, {}, metric(2, 53, u"工作站"_s)}});
    model.setRows({{EntryId{2}, u"3  标题"_s, metric(7, 1, {})}});
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(MetricsModel, KeepsItsRowsWhenOnlyTheirValuesChange)
{
    MetricsModel model;
    model.setRows({{EntryId{1}, {}, metric(1, 10, u"工作站"_s)}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{EntryId{1}, {}, metric(1, 12, u"工作站"_s)}});
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(value(model, 0).data().toString(), u"12家"_s);
}

TEST(MetricsModel, TellsWhatIsTypedAndWaitsForTheAnswer)
{
    MetricsModel model;
    model.setRows({{EntryId{1}, {}, metric(4, 10, u"工作站"_s)}});
    QSignalSpy typed(&model, &MetricsModel::valueTyped);
    EXPECT_TRUE(model.setData(value(model, 0), u"12"_s));
    ASSERT_EQ(typed.count(), 1);
    EXPECT_EQ(typed[0][0].value<MetricId>(), MetricId{4});
    EXPECT_EQ(typed[0][1].toString(), u"12"_s);
    EXPECT_EQ(value(model, 0).data().toString(), u"10家"_s);
    EXPECT_FALSE(model.setData(value(model, 0), u"10"_s)) << "nothing else was typed";
}

TEST(MetricsModel, LetsOnlyValuesThatHaveWordsBeEdited)
{
    MetricsModel model;
    model.setRows({{EntryId{1}, {}, metric(1, 10, u"工作站"_s)},
                   {EntryId{1}, {}, metric(2, 2, u"区县"_s, MetricState::Unanchored)}});
    EXPECT_TRUE(model.flags(value(model, 0)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.flags(value(model, 1)).testFlag(Qt::ItemIsEditable));
    model.setWritable(false);
    EXPECT_FALSE(model.flags(value(model, 0)).testFlag(Qt::ItemIsEditable));
}

TEST(MetricsModel, PutsWhatLostItsWordsLastAndLeavesOutWhatIsRejected)
{
    Entry entry;
    entry.metrics = {metric(1, 1, {}, MetricState::Unanchored), metric(2, 2, {}),
                     metric(3, 3, {}, MetricState::Rejected), metric(4, 4, {}, MetricState::Confirmed)};
    const std::vector<MetricRow> rows = rowsOf(entry);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].metric.id, MetricId{2});
    EXPECT_EQ(rows[1].metric.id, MetricId{4});
    EXPECT_EQ(rows[2].metric.id, MetricId{1});
}

TEST(MetricsModel, NamesTheEntriesOfASectionAndLeavesOutCandidates)
{
    Report report;
    for (qint64 id = 1; id <= 2; ++id) {
        Section section;
        section.id = SectionId{id};
        Entry entry;
        entry.title = u"条目"_s;
        entry.metrics = {metric(id * 10, id, {})};
        Entry candidate = entry;
        candidate.candidate = true;
        section.entries = {entry, candidate};
        report.sections.push_back(section);
    }
    EXPECT_EQ(rowsOf(report, {}).size(), 2U);
    const std::vector<MetricRow> second = rowsOf(report, SectionId{2});
    ASSERT_EQ(second.size(), 1U);
    EXPECT_EQ(second[0].metric.id, MetricId{20});
    EXPECT_EQ(second[0].entryName, u"1  条目"_s);
}
