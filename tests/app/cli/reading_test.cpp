// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// list, show, history and verify: what they print.
#include "tests/app/cli/clifixture.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class ReadingTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport();
    }
};

TEST_F(ReadingTest, ListTellsEveryReport)
{
    importReport(2031);
    const QJsonObject json = run({u"list"_s, u"office.dashiji"_s, u"--json"_s}).json();
    const QJsonArray reports = json["reports"_L1].toArray();
    ASSERT_EQ(reports.size(), 2);
    EXPECT_EQ(reports[0]["year"_L1].toInt(), 2031);
    EXPECT_EQ(reports[1]["year"_L1].toInt(), 2030);
    EXPECT_EQ(reports[1]["title"_L1].toString(), u"甲市科协2030年“十件大事”“十大亮点”"_s);
    EXPECT_EQ(reports[1]["status"_L1].toString(), u"draft"_s);
    EXPECT_EQ(reports[1]["entries"_L1].toInt(), 5);
    EXPECT_EQ(reports[1]["missing_pictures"_L1].toInt(), 2);
    EXPECT_TRUE(run({u"list"_s, u"office.dashiji"_s}).out.contains("2030  甲市科协2030年"));
}

TEST_F(ReadingTest, ListOfAYearTellsSectionsAndEntries)
{
    const QJsonObject json =
        run({u"list"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--json"_s}).json();
    EXPECT_EQ(json["year"_L1].toInt(), 2030);
    ASSERT_EQ(json["sections"_L1].toArray().size(), 2);
    const QJsonValue entry = json["sections"_L1][1]["entries"_L1][0];
    EXPECT_EQ(entry["rank"_L1].toInt(), 1);
    EXPECT_EQ(entry["title"_L1].toString(), u"科技小院扩到5家"_s);
    EXPECT_EQ(entry["photos"_L1].toInt(), 1);
    EXPECT_EQ(entry["missing_pictures"_L1].toInt(), 1);
    EXPECT_EQ(titles(u"events"_s),
              (QStringList{u"科普开放日如期举办"_s, u"学会工作有了新章程"_s, u"老专家讲堂走进校园"_s}));
}

TEST_F(ReadingTest, ShowPrintsEveryWord)
{
    const CliRun shown = run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s});
    ASSERT_TRUE(succeeded(shown));
    for (const QString &line : QString::fromUtf8(report()).split(u'\n', Qt::SkipEmptyParts))
        EXPECT_TRUE(shown.out.contains(line.toUtf8())) << line.toStdString();
}

TEST_F(ReadingTest, ShowOfASectionOrAnEntryIsOnlyThat)
{
    const QJsonObject section = run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s,
                                     u"highlights"_s, u"--json"_s})
                                    .json();
    ASSERT_EQ(section["sections"_L1].toArray().size(), 1);
    EXPECT_EQ(section["sections"_L1][0]["entries"_L1].toArray().size(), 2);
    const QJsonObject shown = entry(u"highlights"_s, 2);
    EXPECT_EQ(shown["title"_L1].toString(), u"建言得到采纳"_s);
    EXPECT_EQ(shown["rank"_L1].toInt(), 2);
    EXPECT_EQ(shown["paragraphs"_L1].toArray(), QJsonArray{u"上报建议8篇。"_s});
    EXPECT_TRUE(shown["photos"_L1].toArray().isEmpty());
}

TEST_F(ReadingTest, SectionMayBeNamedByTitleAndNumber)
{
    EXPECT_EQ(entry(u"十大亮点"_s, 1)["title"_L1].toString(), u"科技小院扩到5家"_s);
    EXPECT_EQ(entry(u"2"_s, 1)["title"_L1].toString(), u"科技小院扩到5家"_s);
}

TEST_F(ReadingTest, WhatIsNotThereIsSaidWithWhatThereIs)
{
    EXPECT_TRUE(failedSaying(run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"1999"_s}), u"2030"_s));
    EXPECT_TRUE(
        failedSaying(run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s, u"none"_s}),
                     u"十大亮点"_s));
    EXPECT_TRUE(failedSaying(run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s,
                                  u"events"_s, u"--rank"_s, u"11"_s}),
                             u"3 entries"_s));
    EXPECT_EQ(run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--rank"_s, u"1"_s}).status, 2);
}

TEST_F(ReadingTest, HistoryTellsWhatWhenAndWho)
{
    importReport(2031);
    ASSERT_TRUE(succeeded(run({u"edit"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s,
                               u"events"_s, u"--rank"_s, u"2"_s, u"--title"_s, u"新标题"_s})));
    const QJsonArray all =
        run({u"history"_s, u"office.dashiji"_s, u"--json"_s}).json()["changes"_L1].toArray();
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0]["verb"_L1].toString(), u"entry.text"_s);
    EXPECT_EQ(all[0]["year"_L1].toInt(), 2030);
    EXPECT_EQ(all[0]["undone"_L1].toBool(true), false);
    EXPECT_TRUE(QDateTime::fromString(all[0]["at"_L1].toString(), Qt::ISODate).isValid());
    EXPECT_EQ(all[2]["verb"_L1].toString(), u"report.import"_s);
    const QJsonObject of2031 =
        run({u"history"_s, u"office.dashiji"_s, u"--year"_s, u"2031"_s, u"--json"_s}).json();
    EXPECT_EQ(of2031["changes"_L1].toArray().size(), 1);
    const QJsonObject newest =
        run({u"history"_s, u"office.dashiji"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json();
    EXPECT_EQ(newest["changes"_L1].toArray().size(), 1);
}

TEST_F(ReadingTest, AnAnswerThatLacksADamagedRecordIsNoSuccess)
{
    const auto inFile = [](const QString &text) { // UTF-16, lower byte first
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QByteArray bytes = read(u"office.dashiji"_s);
    write(u"office.dashiji"_s, bytes.replace(inFile(u"科普开放日"_s), inFile(u"科普开放口"_s)));
    for (const QString &format : {QString(), u"--json"_s}) {
        QStringList words{u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s};
        if (!format.isEmpty())
            words << format;
        const CliRun shown = run(words);
        EXPECT_EQ(shown.status, 1);
        EXPECT_EQ(shown.complaints().size(), 1) << shown.err.toStdString();
        EXPECT_FALSE(shown.out.contains("科普开放口"));
        EXPECT_FALSE(shown.out.isEmpty()) << "all else is told";
    }
    EXPECT_EQ(run({u"list"_s, u"office.dashiji"_s}).status, 0) << "nothing is missing in it";
}

TEST_F(ReadingTest, VerifySaysThatAFileIsSound)
{
    const CliRun sound = run({u"verify"_s, u"office.dashiji"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(sound));
    EXPECT_TRUE(sound.json()["sound"_L1].toBool());
    EXPECT_TRUE(sound.json()["flaws"_L1].toArray().isEmpty());
    EXPECT_TRUE(run({u"verify"_s, u"office.dashiji"_s}).out.startsWith("office.dashiji is sound"));
}

TEST_F(ReadingTest, VerifyFailsOnAFileWithABadPage)
{
    QByteArray bytes = read(u"office.dashiji"_s);
    const QString words = u"科普开放日"_s; // the file keeps UTF-16, lower byte first
    const qsizetype text =
        bytes.indexOf(QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2));
    ASSERT_GT(text, 0);
    for (qsizetype at = (text / 4096) * 4096; at < (text / 4096 + 1) * 4096 && at < bytes.size(); ++at)
        bytes[at] = '\xa5';
    write(u"office.dashiji"_s, bytes);
    const CliRun damaged = run({u"verify"_s, u"office.dashiji"_s});
    EXPECT_EQ(damaged.status, 1);
    EXPECT_EQ(damaged.complaints().size(), 1) << damaged.err.toStdString();
}

} // namespace dashiji::app::cli::test
