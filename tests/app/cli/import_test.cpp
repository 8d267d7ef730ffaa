// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// new and import, as a user would.
#include "tests/app/cli/clifixture.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class NewTest : public CliTest
{
};

class ImportTest : public CliTest
{
};

TEST_F(NewTest, MakesAnEmptyArchiveForAnOffice)
{
    const CliRun made = run({u"new"_s, u"a.dashiji"_s, u"--organization"_s, u"甲市科协"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(made));
    EXPECT_EQ(made.json()["organization"_L1].toString(), u"甲市科协"_s);
    EXPECT_EQ(files(), QStringList{u"a.dashiji"_s});
    const QJsonObject list = run({u"list"_s, u"a.dashiji"_s, u"--json"_s}).json();
    EXPECT_EQ(list["organization"_L1].toString(), u"甲市科协"_s);
    EXPECT_TRUE(list["reports"_L1].toArray().isEmpty());
}

TEST_F(NewTest, NeverOverwrites)
{
    write(u"a.dashiji"_s, "mine");
    EXPECT_TRUE(failedSaying(run({u"new"_s, u"a.dashiji"_s, u"--organization"_s, u"甲"_s}), u"a.dashiji"_s));
    EXPECT_TRUE(failedSaying(run({u"new"_s, u"a.dashiji"_s, u"--sample"_s}), u"a.dashiji"_s));
    EXPECT_EQ(read(u"a.dashiji"_s), QByteArray("mine"));
}

TEST_F(NewTest, WantsAnOrganizationAndAFolderThatIsThere)
{
    EXPECT_EQ(run({u"new"_s, u"a.dashiji"_s}).status, 2);
    EXPECT_EQ(run({u"new"_s, u"a.dashiji"_s, u"--organization"_s, u" "_s}).status, 2);
    EXPECT_TRUE(failedWithOneLine(run({u"new"_s, u"no/folder/a.dashiji"_s, u"--organization"_s, u"甲"_s})));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(NewTest, SampleHasThreeYears)
{
    ASSERT_TRUE(succeeded(run({u"new"_s, u"s.dashiji"_s, u"--sample"_s})));
    const QJsonArray reports = run({u"list"_s, u"s.dashiji"_s, u"--json"_s}).json()["reports"_L1].toArray();
    ASSERT_EQ(reports.size(), 3);
    EXPECT_EQ(reports[0]["year"_L1].toInt(), 2021);
    EXPECT_EQ(reports[0]["entries"_L1].toInt(), 20);
    EXPECT_EQ(reports[2]["year"_L1].toInt(), 2019);
    EXPECT_TRUE(succeeded(run({u"verify"_s, u"s.dashiji"_s})));
}

TEST_F(ImportTest, MakesTheArchiveAndTellsWhatWasRead)
{
    write(u"r.txt"_s, report());
    const CliRun imported = run({u"import"_s, u"a.dashiji"_s, u"r.txt"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(imported));
    const QJsonObject json = imported.json();
    EXPECT_EQ(json["organization"_L1].toString(), u"甲市科协"_s);
    const QJsonValue first = json["imports"_L1][0];
    EXPECT_EQ(first["file"_L1].toString(), u"r.txt"_s);
    EXPECT_EQ(first["year"_L1].toInt(), 2030);
    EXPECT_EQ(first["sections"_L1].toInt(), 2);
    EXPECT_EQ(first["entries"_L1].toInt(), 5);
    EXPECT_EQ(first["captions"_L1].toInt(), 2);
    EXPECT_TRUE(first["doubts"_L1].isArray());
    EXPECT_EQ(files(), (QStringList{u"a.dashiji"_s, u"r.txt"_s}));
}

TEST_F(ImportTest, TextForPeopleNamesFileYearAndCounts)
{
    write(u"r.txt"_s, report());
    const CliRun imported = run({u"import"_s, u"a.dashiji"_s, u"r.txt"_s});
    ASSERT_TRUE(succeeded(imported));
    EXPECT_TRUE(imported.out.startsWith("Imported r.txt as 2030: 2 sections, 5 entries, 2 captions.\n"))
        << imported.out.toStdString();
}

TEST_F(ImportTest, YearTwiceIsRefusedAndTheOldOneStays)
{
    importReport();
    const QByteArray before = dump();
    write(u"again.txt"_s, report().replace("3000", "4000"));
    EXPECT_TRUE(failedSaying(run({u"import"_s, u"office.dashiji"_s, u"again.txt"_s}), u"--replace"_s));
    EXPECT_EQ(dump(), before);
}

TEST_F(ImportTest, ReplaceTakesTheNewOneAndUndoBringsTheOldBack)
{
    importReport();
    const QJsonObject old = entry(u"events"_s, 1);
    write(u"again.txt"_s, report().replace("3000", "4000"));
    ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, u"again.txt"_s, u"--replace"_s})));
    EXPECT_TRUE(entry(u"events"_s, 1)["paragraphs"_L1][0].toString().contains(u"4000人次"_s));
    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    EXPECT_EQ(entry(u"events"_s, 1), old);
}

TEST_F(ImportTest, SeveralFilesAreOneChangeEach)
{
    write(u"a.txt"_s, report(2030));
    write(u"b.txt"_s, report(2031));
    ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, u"a.txt"_s, u"b.txt"_s})));
    const QJsonObject history = run({u"history"_s, u"office.dashiji"_s, u"--json"_s}).json();
    EXPECT_EQ(history["changes"_L1].toArray().size(), 2);
    EXPECT_EQ(run({u"list"_s, u"office.dashiji"_s, u"--json"_s}).json()["reports"_L1].toArray().size(), 2);
}

TEST_F(ImportTest, AFolderIsTheTextsInIt)
{
    ASSERT_TRUE(QDir(inFolder({})).mkpath(u"old/2030"_s));
    ASSERT_TRUE(QDir(inFolder({})).mkpath(u"old/2031"_s));
    write(u"old/2030/a.txt"_s, report(2030));
    write(u"old/2031/b.txt"_s, report(2031));
    ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, u"old"_s})));
    EXPECT_EQ(run({u"list"_s, u"office.dashiji"_s, u"--json"_s}).json()["reports"_L1].toArray().size(), 2);
    EXPECT_TRUE(failedSaying(run({u"import"_s, u"old"_s, u"--dry-run"_s}), u"2 texts"_s));
    EXPECT_TRUE(succeeded(run({u"import"_s, u"old/2031"_s, u"--dry-run"_s, u"--json"_s})));
}

TEST_F(ImportTest, OneBadFileOfSeveralStopsAllOfThem)
{
    importReport(2029);
    const QByteArray before = dump();
    write(u"a.txt"_s, report(2030));
    write(u"bad.txt"_s, QByteArray("\x00\x01\x02\x03", 4).repeated(100));
    EXPECT_TRUE(
        failedSaying(run({u"import"_s, u"office.dashiji"_s, u"a.txt"_s, u"bad.txt"_s}), u"bad.txt"_s));
    EXPECT_TRUE(failedSaying(run({u"import"_s, u"office.dashiji"_s, u"a.txt"_s, u"no.txt"_s}), u"no.txt"_s));
    EXPECT_TRUE(failedSaying(run({u"import"_s, u"office.dashiji"_s, u"a.txt"_s, u"a.txt"_s}), u"2030"_s));
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(failedWithOneLine(run({u"import"_s, u"new.dashiji"_s, u"a.txt"_s, u"bad.txt"_s})));
    EXPECT_FALSE(files().contains(u"new.dashiji"_s));
}

TEST_F(ImportTest, EveryFileThatCannotBeReadIsNamed)
{
    write(u"good.txt"_s, report());
    write(u"empty.txt"_s, "");
    write(u"zip.docx"_s, "PK\x03\x04 and no more");
    const CliRun run = this->run({u"import"_s, u"a.dashiji"_s, u"empty.txt"_s, u"good.txt"_s, u"zip.docx"_s});
    EXPECT_TRUE(failedSaying(run, u"empty.txt"_s));
    EXPECT_TRUE(failedSaying(run, u"zip.docx"_s));
    EXPECT_TRUE(failedSaying(run, u"2 files"_s));
    EXPECT_FALSE(files().contains(u"a.dashiji"_s));
}

TEST_F(ImportTest, OptionsOverrideYearAndOrganization)
{
    write(u"r.txt"_s, report());
    ASSERT_TRUE(succeeded(run({u"import"_s, u"a.dashiji"_s, u"r.txt"_s, u"--year"_s, u"2040"_s,
                               u"--organization"_s, u"乙市科协"_s})));
    const QJsonObject list = run({u"list"_s, u"a.dashiji"_s, u"--json"_s}).json();
    EXPECT_EQ(list["organization"_L1].toString(), u"乙市科协"_s);
    EXPECT_EQ(list["reports"_L1][0]["year"_L1].toInt(), 2040);
    EXPECT_EQ(list["reports"_L1][0]["organization"_L1].toString(), u"乙市科协"_s);
}

TEST_F(ImportTest, DryRunPrintsTheOutlineAndNeedsNoArchive)
{
    write(u"r.txt"_s, report());
    const CliRun dry = run({u"import"_s, u"r.txt"_s, u"--dry-run"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(dry));
    const QJsonObject json = dry.json();
    EXPECT_EQ(json["title"_L1].toString(), u"甲市科协2030年“十件大事”“十大亮点”"_s);
    EXPECT_EQ(json["year"_L1].toInt(), 2030);
    EXPECT_EQ(json["organization"_L1].toString(), u"甲市科协"_s);
    EXPECT_EQ(json["introduction"_L1].toArray(), QJsonArray{u"这一年的工作记在这里。"_s});
    ASSERT_EQ(json["sections"_L1].toArray().size(), 2);
    const QJsonValue section = json["sections"_L1][0];
    EXPECT_EQ(section["kind"_L1].toString(), u"events"_s);
    EXPECT_EQ(section["title"_L1].toString(), u"十件大事"_s);
    const QJsonValue first = section["entries"_L1][0];
    EXPECT_EQ(first["rank"_L1].toInt(), 1);
    EXPECT_EQ(first["title"_L1].toString(), u"科普开放日如期举办"_s);
    EXPECT_EQ(first["paragraphs"_L1].toArray(), QJsonArray{u"全年办了12场开放日，来了3000人次。"_s});
    EXPECT_EQ(first["captions"_L1].toArray(), QJsonArray{u"开放日现场"_s});
    EXPECT_TRUE(json["doubts"_L1].isArray());
    EXPECT_EQ(files(), QStringList{u"r.txt"_s});
}

TEST_F(ImportTest, DoubtsAreSentencesWithTheirLine)
{
    write(u"r.txt"_s, report().replace("2. 学会工作", "4. 学会工作"));
    const QJsonObject json = run({u"import"_s, u"r.txt"_s, u"--dry-run"_s, u"--json"_s}).json();
    const QJsonArray doubts = json["doubts"_L1].toArray();
    ASSERT_FALSE(doubts.isEmpty());
    for (const QJsonValue &doubt : doubts) {
        EXPECT_GE(doubt["line"_L1].toInt(-1), 0);
        EXPECT_GT(doubt["message"_L1].toString().size(), 10);
    }
}

TEST_F(ImportTest, AnotherReadingIsListedAndTaken)
{
    QByteArray text = "甲市科协2030年工作总结\n";
    for (const char *section : {"一、普及", "二、学术"})
        text += QByteArray(section) + "\n（一）开放日如期举办\n全年办了12场开放日，来了3000人次。\n"
                                      "（二）讲座走进学校\n全年讲了20场，听众两千人次。\n";
    write(u"r.txt"_s, text);
    const QJsonObject best = run({u"import"_s, u"r.txt"_s, u"--dry-run"_s, u"--json"_s}).json();
    ASSERT_GE(best["readings"_L1].toArray().size(), 2);
    EXPECT_EQ(best["readings"_L1][0]["sections"_L1].toInt(), 2);
    EXPECT_EQ(best["readings"_L1][0]["entries"_L1].toInt(), 4);
    EXPECT_EQ(best["sections"_L1].toArray().size(), 2);

    const QJsonObject second =
        run({u"import"_s, u"r.txt"_s, u"--dry-run"_s, u"--json"_s, u"--reading"_s, u"2"_s}).json();
    EXPECT_NE(second["sections"_L1], best["sections"_L1]);
    ASSERT_TRUE(succeeded(run({u"import"_s, u"a.dashiji"_s, u"r.txt"_s, u"--reading"_s, u"2"_s})));
    const QJsonArray stored =
        run({u"list"_s, u"a.dashiji"_s, u"--year"_s, u"2030"_s, u"--json"_s}).json()["sections"_L1].toArray();
    EXPECT_EQ(stored.size(), second["sections"_L1].toArray().size());

    EXPECT_EQ(run({u"import"_s, u"r.txt"_s, u"--dry-run"_s, u"--reading"_s, u"0"_s}).status, 2);
    EXPECT_TRUE(
        failedSaying(run({u"import"_s, u"r.txt"_s, u"--dry-run"_s, u"--reading"_s, u"9"_s}), u"r.txt"_s));
}

TEST_F(ImportTest, DryRunReadsOneFileOnly)
{
    write(u"r.txt"_s, report());
    EXPECT_EQ(run({u"import"_s, u"a.dashiji"_s, u"r.txt"_s, u"--dry-run"_s}).status, 2);
    EXPECT_EQ(run({u"import"_s, u"r.txt"_s}).status, 2);
    EXPECT_EQ(files(), QStringList{u"r.txt"_s});
}

TEST_F(ImportTest, TextWithoutYearOrOrganizationSaysWhichOptionHelps)
{
    write(u"r.txt"_s, report().replace("甲市科协2030年", ""));
    EXPECT_TRUE(failedSaying(run({u"import"_s, u"a.dashiji"_s, u"r.txt"_s}), u"--year"_s));
    EXPECT_TRUE(failedSaying(run({u"import"_s, u"a.dashiji"_s, u"r.txt"_s, u"--year"_s, u"2030"_s}),
                             u"--organization"_s));
    EXPECT_FALSE(files().contains(u"a.dashiji"_s));
    EXPECT_TRUE(succeeded(run(
        {u"import"_s, u"a.dashiji"_s, u"r.txt"_s, u"--year"_s, u"2030"_s, u"--organization"_s, u"甲"_s})));
}

} // namespace dashiji::app::cli::test
