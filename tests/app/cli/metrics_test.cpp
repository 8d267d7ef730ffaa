// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <iostream>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class MetricsCommandTest : public CliTest
{
};

TEST_F(MetricsCommandTest, PrintsTheShapeOfTheContract)
{
    const CliRun metrics =
        run({u"metrics"_s, u"-"_s, u"--json"_s}, "𬭳社举办讲座226场，下拨经费408万元。"_ba);
    ASSERT_TRUE(succeeded(metrics));
    const QJsonArray array = QJsonDocument::fromJson(metrics.out).array();
    ASSERT_EQ(array.size(), 2);
    const QJsonObject funding = array.at(1).toObject();
    EXPECT_EQ(funding[u"start"_s].toInt(), 15);
    EXPECT_EQ(funding[u"end"_s].toInt(), 20);
    EXPECT_EQ(funding[u"num_end"_s].toInt(), 19);
    EXPECT_EQ(funding[u"value"_s].toString(), u"4080000"_s);
    EXPECT_EQ(funding[u"scale"_s].toString(), u"10000"_s);
    EXPECT_EQ(funding[u"unit"_s].toString(), u"元"_s);
    EXPECT_EQ(funding[u"label"_s].toString(), u"经费"_s);
    EXPECT_EQ(funding[u"category"_s].toString(), u"funding"_s);
    EXPECT_TRUE(funding[u"value_max"_s].isNull());
    EXPECT_EQ(array.at(0)[u"category"_s].toString(), u"activity_count"_s);
}

TEST_F(MetricsCommandTest, SaysWhenATextCountsNothing)
{
    write(u"plain.txt"_s, "今年一切顺利。"_ba);
    const CliRun metrics = run({u"metrics"_s, u"plain.txt"_s});
    ASSERT_TRUE(succeeded(metrics));
    EXPECT_TRUE(metrics.out.contains("no metrics"));
    EXPECT_EQ(run({u"metrics"_s, u"plain.txt"_s, u"--json"_s}).out.simplified(), "[ ]"_ba);
}

TEST_F(MetricsCommandTest, RefusesWhatIsNoText)
{
    write(u"picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    EXPECT_TRUE(failedWithOneLine(run({u"metrics"_s, u"picture.txt"_s, u"--json"_s})));
    EXPECT_TRUE(failedWithOneLine(run({u"metrics"_s, u"absent.txt"_s})));
}

struct MetricsGoal {
    const char *name;
    double value;
    double label;
    double labelOverlap;
};

class CorpusMetrics : public CliTest, public testing::WithParamInterface<MetricsGoal>
{
};

TEST_P(CorpusMetrics, ReachTheirScore)
{
    const QString name = QString::fromLatin1(GetParam().name);
    const auto text = dashiji::test::corpusFile(name + u".txt"_s);
    const auto scorer = dashiji::test::scorer(u"score_metrics.py"_s);
    if (!text || !scorer)
        GTEST_SKIP() << "set DASHIJI_CORPUS and DASHIJI_EVAL to the folders of the texts and the scorers";
    const CliRun metrics = run({u"metrics"_s, *text, u"--json"_s});
    ASSERT_TRUE(succeeded(metrics));
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"python3"_s, {*scorer, *dashiji::test::corpusFile(name + u".metrics.jsonl"_s),
                                 write(u"found.json"_s, metrics.out), u"--json"_s});
    ASSERT_TRUE(process.waitForFinished());
    const QJsonObject score = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const auto level = [&](const QString &key) { return score[u"levels"_s][key][u"F"_s].toDouble(); };
    const auto attribute = [&](const QString &key) {
        return score[u"attributes"_s][key][u"acc"_s].toDouble();
    };
    EXPECT_GE(level(u"value"_s), GetParam().value);
    EXPECT_GE(level(u"val+unit"_s), GetParam().value);
    EXPECT_GE(level(u"span"_s), 0.98);
    EXPECT_GE(attribute(u"label"_s), GetParam().label);
    EXPECT_GE(attribute(u"label_overlap"_s), GetParam().labelOverlap);
    EXPECT_GE(attribute(u"category"_s), 0.97);
    EXPECT_GE(attribute(u"aspect"_s), 0.96);
    std::cout << GetParam().name << ": value F1 " << level(u"value"_s) << ", span " << level(u"span"_s)
              << ", label " << attribute(u"label"_s) << ", label overlap " << attribute(u"label_overlap"_s)
              << ", category " << attribute(u"category"_s) << ", aspect " << attribute(u"aspect"_s) << '\n';
}

INSTANTIATE_TEST_SUITE_P(Corpus, CorpusMetrics,
                         testing::Values(MetricsGoal{"report-2021", 1.0, 1.0, 1.0},
                                         MetricsGoal{"009-kaiyuanshe-2023-business", 1.0, 1.0, 1.0},
                                         MetricsGoal{"012-kaiyuanshe-2024-education", 1.0, 0.96, 1.0},
                                         MetricsGoal{"more/033-kaiping-library-2022", 1.0, 0.93, 1.0},
                                         MetricsGoal{"more/041-loufan-youth-2022", 1.0, 0.9, 1.0},
                                         MetricsGoal{"more/050-crcf-2022", 1.0, 0.94, 1.0},
                                         MetricsGoal{"more/056-jining-courts-2022", 1.0, 1.0, 1.0},
                                         MetricsGoal{"more/058-qinhuangdao-courts-2022", 1.0, 1.0, 1.0},
                                         MetricsGoal{"more/063-hebei-2026-part", 1.0, 0.91, 1.0}),
                         [](const auto &goal) {
                             return std::string("N").append(std::to_string(goal.index));
                         });

} // namespace dashiji::app::cli::test
