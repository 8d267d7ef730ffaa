// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// indicators, and the metrics that list and show print.
#include "tests/app/cli/clifixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class IndicatorsTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport(2029);
        importReport(2030);
    }
    [[nodiscard]] QJsonArray observations(const QStringList &options = {}) const
    {
        const CliRun shown = run(QStringList{u"indicators"_s, u"office.dashiji"_s, u"--json"_s} + options);
        EXPECT_TRUE(succeeded(shown));
        return QJsonDocument::fromJson(shown.out).array();
    }
};

TEST_F(IndicatorsTest, ObservationsHaveTheShapeOfTheContract)
{
    const QJsonArray stations = observations({u"--indicator"_s, u"小院"_s});
    ASSERT_GE(stations.size(), 2);
    const QJsonObject first = stations[0].toObject();
    EXPECT_EQ(first.keys(),
              (QStringList{u"aspect"_s, u"category"_s, u"entry"_s, u"indicator"_s, u"left_out"_s,
                           u"qualifier"_s, u"quote"_s, u"unit"_s, u"value"_s, u"year"_s, u"year_value"_s}));
    EXPECT_EQ(first["year"_L1].toInt(), 2029);
    EXPECT_EQ(first["value"_L1].toString(), u"5"_s);
    EXPECT_EQ(first["unit"_L1].toString(), u"家"_s);
    EXPECT_EQ(first["quote"_L1].toString(), u"5家"_s);
    EXPECT_EQ(first["entry"_L1]["section"_L1].toString(), u"highlights"_s);
    EXPECT_EQ(first["entry"_L1]["rank"_L1].toInt(), 1);
    EXPECT_EQ(first["entry"_L1]["title"_L1].toString(), u"科技小院扩到5家"_s);
}

TEST_F(IndicatorsTest, YearsAreLimited)
{
    EXPECT_EQ(observations().size(), 2 * observations({u"--years"_s, u"2030-2030"_s}).size());
    EXPECT_TRUE(observations({u"--years"_s, u"1999-2001"_s}).isEmpty());
    EXPECT_EQ(run({u"indicators"_s, u"office.dashiji"_s, u"--years"_s, u"last"_s}).status, 2);
    EXPECT_EQ(run({u"indicators"_s, u"office.dashiji"_s, u"--years"_s, u"2030-2029"_s}).status, 2);
}

TEST_F(IndicatorsTest, TellWhatAYearComesToAndWhatIsNotCounted)
{
    const QByteArray told =
        report(2031).replace("上报建议8篇。", "代表有26人，其中代表3人来自基层，女代表5人。");
    ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, write(u"report-2031.txt"_s, told)})));
    const QJsonArray delegates = observations({u"--indicator"_s, u"代表"_s});
    ASSERT_EQ(delegates.size(), 3);
    EXPECT_TRUE(delegates[0]["left_out"_L1].isNull());
    EXPECT_EQ(delegates[1]["left_out"_L1].toString(), u"part"_s);
    for (const QJsonValue &each : delegates)
        EXPECT_EQ(each["year_value"_L1].toString(), u"26"_s);
    const CliRun shown = run({u"indicators"_s, u"office.dashiji"_s, u"--indicator"_s, u"代表"_s});
    const QStringList lines = QString::fromUtf8(shown.out).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_TRUE(lines.at(2).endsWith(u"(not counted: part)"_s)) << lines.at(2).toStdString();
    EXPECT_EQ(lines.last(), u"  2031  = 26人\tperiod"_s);
}

TEST_F(IndicatorsTest, TableHasAHeadAndQuotesWhatNeedsIt)
{
    const CliRun shown = run({u"indicators"_s, u"office.dashiji"_s, u"--csv"_s, u"--indicator"_s, u"小院"_s});
    ASSERT_TRUE(succeeded(shown));
    const QStringList lines = QString::fromUtf8(shown.out).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.first(),
              u"indicator,unit,category,year,aspect,value,qualifier,section,rank,title,quote,left_out,"
              "year_value"_s);
    EXPECT_TRUE(lines.at(1).contains(u",5,none,highlights,1,科技小院扩到5家,5家,"_s))
        << lines.at(1).toStdString();
    EXPECT_EQ(run({u"indicators"_s, u"office.dashiji"_s, u"--csv"_s, u"--json"_s}).status, 2);
}

TEST_F(IndicatorsTest, AnUnknownOneIsNamed)
{
    EXPECT_TRUE(
        failedSaying(run({u"indicators"_s, u"office.dashiji"_s, u"--indicator"_s, u"火箭"_s}), u"火箭"_s));
}

TEST_F(IndicatorsTest, ShowAndListPrintTheMetricsOfEntries)
{
    const QJsonArray metrics = entry(u"events"_s, 1)["metrics"_L1].toArray();
    ASSERT_EQ(metrics.size(), 2);
    EXPECT_EQ(metrics[0]["text"_L1].toString(), u"12场"_s);
    EXPECT_EQ(metrics[0]["field"_L1].toString(), u"body"_s);
    EXPECT_EQ(metrics[0]["start"_L1].toInt(), 4);
    EXPECT_EQ(metrics[0]["end"_L1].toInt(), 7);
    EXPECT_EQ(metrics[0]["state"_L1].toString(), u"unconfirmed"_s);
    EXPECT_FALSE(metrics[0]["indicator"_L1].toString().isEmpty());
    const QJsonObject year =
        run({u"list"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--json"_s}).json();
    const QJsonValue listed = year["sections"_L1][0]["entries"_L1][0];
    EXPECT_EQ(listed["metrics"_L1].toArray(), metrics);
    EXPECT_EQ(listed["unconfirmed_metrics"_L1].toInt(), 2);
}

TEST_F(IndicatorsTest, ImportTellsWhatItFoundAndLinked)
{
    const QString file = write(u"report-2031.txt"_s, report(2031));
    const QJsonObject json = run({u"import"_s, u"office.dashiji"_s, file, u"--json"_s}).json();
    const QJsonValue imported = json["imports"_L1][0];
    EXPECT_EQ(imported["metrics"_L1].toInt(), 7);
    EXPECT_EQ(imported["linked_to_known"_L1].toInt(), 6) << "年末共5家 does not say of what";
    EXPECT_EQ(imported["new_indicators"_L1].toInt(), 0);
}

TEST_F(IndicatorsTest, EditingTheTextChangesItsMetrics)
{
    const QString body = write(u"body.txt"_s, "全年办了15场开放日。\n");
    ASSERT_TRUE(succeeded(run({u"edit"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s,
                               u"events"_s, u"--rank"_s, u"1"_s, u"--body-file"_s, body})));
    const QJsonArray metrics = entry(u"events"_s, 1)["metrics"_L1].toArray();
    ASSERT_EQ(metrics.size(), 2);
    EXPECT_EQ(metrics[0]["value"_L1].toString(), u"15"_s);
    EXPECT_EQ(metrics[1]["state"_L1].toString(), u"unanchored"_s);
}

} // namespace dashiji::app::cli::test
