// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// edit, undo and redo.
#include "tests/app/cli/clifixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class EditTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport();
    }
    /// `edit office.dashiji --year 2030 …`
    [[nodiscard]] CliRun edit(const QStringList &rest, const QByteArray &input = {}) const
    {
        return run(QStringList{u"edit"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s} + rest, input);
    }
    [[nodiscard]] CliRun editEvent(int rank, const QStringList &rest, const QByteArray &input = {}) const
    {
        return edit(QStringList{u"--section"_s, u"events"_s, u"--rank"_s, QString::number(rank)} + rest,
                    input);
    }
    [[nodiscard]] QJsonObject year() const
    {
        return run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--json"_s}).json();
    }
};

TEST_F(EditTest, TitleAndBodyAreOneChangeThatUndoTakesBack)
{
    const QJsonObject before = entry(u"events"_s, 2);
    write(u"body.txt"_s, "第一段。\r\n\r\n第二段。\n");
    ASSERT_TRUE(succeeded(editEvent(2, {u"--title"_s, u"新标题"_s, u"--body-file"_s, u"body.txt"_s})));
    EXPECT_EQ(entry(u"events"_s, 2)["title"_L1].toString(), u"新标题"_s);
    EXPECT_EQ(entry(u"events"_s, 2)["paragraphs"_L1].toArray(), (QJsonArray{u"第一段。"_s, u"第二段。"_s}));

    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    EXPECT_EQ(entry(u"events"_s, 2), before);
    ASSERT_TRUE(succeeded(run({u"redo"_s, u"office.dashiji"_s})));
    EXPECT_EQ(entry(u"events"_s, 2)["title"_L1].toString(), u"新标题"_s);
}

TEST_F(EditTest, BodyComesFromStandardInput)
{
    ASSERT_TRUE(succeeded(editEvent(1, {u"--body-file"_s, u"-"_s}, QStringLiteral("改写了。\n").toUtf8())));
    EXPECT_EQ(entry(u"events"_s, 1)["paragraphs"_L1].toArray(), QJsonArray{u"改写了。"_s});
    ASSERT_TRUE(succeeded(editEvent(1, {u"--body-file"_s, u"-"_s})));
    EXPECT_TRUE(entry(u"events"_s, 1)["paragraphs"_L1].toArray().isEmpty());
}

TEST_F(EditTest, BodyFileThatCannotBeReadChangesNothing)
{
    const QByteArray before = dump();
    write(u"bad.txt"_s, QByteArray(2000, '\0'));
    EXPECT_TRUE(
        failedSaying(editEvent(1, {u"--title"_s, u"新"_s, u"--body-file"_s, u"no.txt"_s}), u"no.txt"_s));
    EXPECT_TRUE(
        failedSaying(editEvent(1, {u"--title"_s, u"新"_s, u"--body-file"_s, u"bad.txt"_s}), u"bad.txt"_s));
    EXPECT_EQ(dump(), before);
}

TEST_F(EditTest, MoveChangesTheRanks)
{
    ASSERT_TRUE(succeeded(editEvent(3, {u"--move-to"_s, u"1"_s})));
    EXPECT_EQ(titles(u"events"_s),
              (QStringList{u"老专家讲堂走进校园"_s, u"科普开放日如期举办"_s, u"学会工作有了新章程"_s}));
    ASSERT_TRUE(succeeded(editEvent(1, {u"--move-to"_s, u"99"_s})));
    EXPECT_EQ(titles(u"events"_s).last(), u"老专家讲堂走进校园"_s);
}

TEST_F(EditTest, MoveToAnotherSectionGoesToItsEndOrToARank)
{
    ASSERT_TRUE(succeeded(editEvent(1, {u"--to-section"_s, u"highlights"_s})));
    EXPECT_EQ(titles(u"highlights"_s),
              (QStringList{u"科技小院扩到5家"_s, u"建言得到采纳"_s, u"科普开放日如期举办"_s}));
    ASSERT_TRUE(succeeded(editEvent(1, {u"--to-section"_s, u"十大亮点"_s, u"--move-to"_s, u"2"_s})));
    EXPECT_EQ(titles(u"highlights"_s).at(1), u"学会工作有了新章程"_s);
    EXPECT_EQ(titles(u"events"_s), QStringList{u"老专家讲堂走进校园"_s});
}

TEST_F(EditTest, StateDatesAndCandidacyAreKept)
{
    ASSERT_TRUE(succeeded(editEvent(
        1, {u"--state"_s, u"written"_s, u"--from"_s, u"2030-07-01"_s, u"--until"_s, u"2030-07-03"_s})));
    EXPECT_EQ(entry(u"events"_s, 1)["state"_L1].toString(), u"written"_s);
    EXPECT_EQ(entry(u"events"_s, 1)["from"_L1].toString(), u"2030-07-01"_s);
    EXPECT_EQ(entry(u"events"_s, 1)["until"_L1].toString(), u"2030-07-03"_s);
    ASSERT_TRUE(succeeded(editEvent(1, {u"--until"_s, u"none"_s})));
    EXPECT_TRUE(entry(u"events"_s, 1)["until"_L1].isNull());
    EXPECT_EQ(entry(u"events"_s, 1)["from"_L1].toString(), u"2030-07-01"_s);
    ASSERT_TRUE(succeeded(editEvent(1, {u"--candidate"_s, u"yes"_s})));
    EXPECT_EQ(titles(u"events"_s).last(), u"科普开放日如期举办"_s);
    EXPECT_TRUE(entry(u"events"_s, 3)["rank"_L1].isNull());
    EXPECT_EQ(entry(u"events"_s, 3)["place"_L1].toInt(), 3);
}

TEST_F(EditTest, EntriesAreAddedAndRemoved)
{
    ASSERT_TRUE(succeeded(edit({u"--section"_s, u"events"_s, u"--add"_s, u"末条"_s})));
    ASSERT_TRUE(succeeded(edit({u"--section"_s, u"events"_s, u"--add"_s, u"首条"_s, u"--rank"_s, u"1"_s,
                                u"--body-file"_s, u"-"_s, u"--state"_s, u"written"_s},
                               QStringLiteral("正文。").toUtf8())));
    EXPECT_EQ(titles(u"events"_s).first(), u"首条"_s);
    EXPECT_EQ(titles(u"events"_s).last(), u"末条"_s);
    EXPECT_EQ(entry(u"events"_s, 1)["paragraphs"_L1].toArray(), QJsonArray{u"正文。"_s});
    EXPECT_EQ(entry(u"events"_s, 1)["state"_L1].toString(), u"written"_s);
    ASSERT_TRUE(succeeded(editEvent(2, {u"--remove"_s})));
    EXPECT_EQ(titles(u"events"_s),
              (QStringList{u"首条"_s, u"学会工作有了新章程"_s, u"老专家讲堂走进校园"_s, u"末条"_s}));
    for (int step = 0; step < 3; ++step)
        ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    EXPECT_EQ(titles(u"events"_s).size(), 3);
}

TEST_F(EditTest, SectionsAreRenamedMovedAddedAndRemoved)
{
    ASSERT_TRUE(succeeded(edit({u"--add-section"_s, u"大事年表"_s})));
    ASSERT_TRUE(succeeded(
        edit({u"--section"_s, u"大事年表"_s, u"--title"_s, u"年表"_s, u"--introduction-file"_s, u"-"_s},
             QStringLiteral("按月记。").toUtf8())));
    ASSERT_TRUE(succeeded(edit({u"--section"_s, u"年表"_s, u"--move-to"_s, u"1"_s})));
    QJsonArray sections = year()["sections"_L1].toArray();
    ASSERT_EQ(sections.size(), 3);
    EXPECT_EQ(sections[0]["title"_L1].toString(), u"年表"_s);
    EXPECT_EQ(sections[0]["kind"_L1].toString(), u"other"_s);
    EXPECT_EQ(sections[0]["introduction"_L1].toArray(), QJsonArray{u"按月记。"_s});
    ASSERT_TRUE(succeeded(edit({u"--section"_s, u"events"_s, u"--remove"_s})));
    EXPECT_EQ(year()["sections"_L1].toArray().size(), 2);
}

TEST_F(EditTest, ReportTextsAndStatusAreChanged)
{
    write(u"intro.txt"_s, QStringLiteral("一。\n二。").toUtf8());
    ASSERT_TRUE(
        succeeded(edit({u"--title"_s, u"总题"_s, u"--kicker"_s, u"眉题"_s, u"--organization"_s, u"乙市科协"_s,
                        u"--introduction-file"_s, u"intro.txt"_s, u"--status"_s, u"in_review"_s})));
    const QJsonObject report = year();
    EXPECT_EQ(report["title"_L1].toString(), u"总题"_s);
    EXPECT_EQ(report["kicker"_L1].toString(), u"眉题"_s);
    EXPECT_EQ(report["organization"_L1].toString(), u"乙市科协"_s);
    EXPECT_EQ(report["introduction"_L1].toArray(), (QJsonArray{u"一。"_s, u"二。"_s}));
    EXPECT_EQ(report["status"_L1].toString(), u"in_review"_s);
    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    EXPECT_EQ(year()["status"_L1].toString(), u"draft"_s);
}

TEST_F(EditTest, ReportIsRemovedAndUndoBringsItBack)
{
    const QJsonObject before = year();
    ASSERT_TRUE(succeeded(edit({u"--remove"_s})));
    EXPECT_TRUE(failedWithOneLine(run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s})));
    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    EXPECT_EQ(year(), before);
}

TEST_F(EditTest, WhatStandsSoAlreadyIsNoChange)
{
    const CliRun same = editEvent(1, {u"--title"_s, u"科普开放日如期举办"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(same));
    EXPECT_FALSE(same.json()["changed"_L1].toBool(true));
    EXPECT_EQ(run({u"history"_s, u"office.dashiji"_s, u"--json"_s}).json()["changes"_L1].toArray().size(), 1);
}

TEST_F(EditTest, OptionsThatMakeNoSenseAreWrongUseAndChangeNothing)
{
    const QByteArray before = dump();
    EXPECT_EQ(edit({}).status, 2);
    EXPECT_EQ(editEvent(1, {}).status, 2);
    EXPECT_EQ(editEvent(1, {u"--kicker"_s, u"x"_s}).status, 2);
    EXPECT_EQ(edit({u"--rank"_s, u"1"_s, u"--title"_s, u"x"_s}).status, 2);
    EXPECT_EQ(edit({u"--body-file"_s, u"-"_s}).status, 2);
    EXPECT_EQ(editEvent(1, {u"--state"_s, u"done"_s}).status, 2);
    EXPECT_EQ(editEvent(1, {u"--candidate"_s, u"maybe"_s}).status, 2);
    EXPECT_EQ(editEvent(1, {u"--from"_s, u"2030-02-30"_s}).status, 2);
    EXPECT_EQ(editEvent(1, {u"--from"_s, u"2030-02-03"_s, u"--until"_s, u"2030-02-01"_s}).status, 2);
    EXPECT_EQ(editEvent(1, {u"--move-to"_s, u"0"_s}).status, 2);
    EXPECT_EQ(editEvent(0, {u"--title"_s, u"x"_s}).status, 2);
    EXPECT_TRUE(failedWithOneLine(editEvent(9, {u"--title"_s, u"x"_s})));
    EXPECT_TRUE(failedWithOneLine(editEvent(1, {u"--to-section"_s, u"none"_s})));
    EXPECT_EQ(dump(), before);
}

TEST_F(EditTest, ATextChangedSinceItWasReadIsAConflictThatMineOrTheirsSettles)
{
    const QString title = entry(u"events"_s, 1)["title"_L1].toString();
    write(u"read.txt"_s, title.toUtf8() + '\n');
    write(u"read-body.txt"_s, "全年办了12场开放日，来了3000人次。\n");
    const auto rename = [&](const QStringList &rest) {
        return editEvent(1, QStringList{u"--title"_s, u"我的标题"_s, u"--base"_s, u"read.txt"_s} + rest);
    };
    ASSERT_TRUE(succeeded(rename({}))) << "nobody else has written";
    ASSERT_TRUE(succeeded(editEvent(1, {u"--title"_s, u"别人的标题"_s})));

    const QByteArray before = dump();
    EXPECT_TRUE(failedSaying(rename({}), u"with --mine or --theirs"_s));
    EXPECT_TRUE(failedSaying(rename({u"--state"_s, u"written"_s}), u"“别人的标题”"_s))
        << "nothing is half done";
    const CliRun kept = rename({u"--theirs"_s});
    ASSERT_TRUE(succeeded(kept));
    EXPECT_TRUE(kept.out.contains("stays as it is")) << kept.out.toStdString();
    EXPECT_EQ(dump(), before);

    ASSERT_TRUE(succeeded(rename({u"--mine"_s})));
    EXPECT_EQ(entry(u"events"_s, 1)["title"_L1].toString(), u"我的标题"_s);
    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    EXPECT_EQ(entry(u"events"_s, 1)["title"_L1].toString(), u"别人的标题"_s) << "theirs is one undo away";

    const CliRun body = editEvent(1, {u"--body-file"_s, u"-"_s, u"--base"_s, u"read-body.txt"_s},
                                  QStringLiteral("改写了。\n").toUtf8());
    EXPECT_TRUE(succeeded(body)) << "another field than the one that was changed";
    const CliRun both =
        editEvent(1, {u"--title"_s, u"我的标题"_s, u"--body-file"_s, u"read-body.txt"_s, u"--theirs"_s});
    EXPECT_TRUE(succeeded(both)) << "no conflict: all is written";
    EXPECT_EQ(entry(u"events"_s, 1)["title"_L1].toString(), u"我的标题"_s);
}

TEST_F(EditTest, SettlingWithoutATextIsWrongUse)
{
    write(u"read.txt"_s, "x\n");
    const QByteArray before = dump();
    const QStringList base{u"--base"_s, u"read.txt"_s};
    EXPECT_EQ(editEvent(1, {u"--title"_s, u"x"_s, u"--mine"_s, u"--theirs"_s}).status, 2);
    EXPECT_EQ(editEvent(1, {u"--state"_s, u"empty"_s, u"--mine"_s}).status, 2);
    EXPECT_EQ(editEvent(1, QStringList{u"--move-to"_s, u"2"_s} + base).status, 2);
    EXPECT_EQ(editEvent(1, QStringList{u"--title"_s, u"x"_s, u"--note-file"_s, u"read.txt"_s} + base).status,
              2);
    EXPECT_EQ(edit(QStringList{u"--section"_s, u"events"_s, u"--add"_s, u"x"_s} + base).status, 2);
    EXPECT_EQ(edit(QStringList{u"--add-section"_s, u"x"_s} + base).status, 2);
    EXPECT_TRUE(failedSaying(editEvent(1, {u"--title"_s, u"x"_s, u"--base"_s, u"no.txt"_s}), u"no.txt"_s));
    EXPECT_EQ(dump(), before);
}

TEST_F(EditTest, UndoAndRedoEndWithASentence)
{
    EXPECT_TRUE(failedWithOneLine(run({u"redo"_s, u"office.dashiji"_s})));
    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    EXPECT_TRUE(failedWithOneLine(run({u"undo"_s, u"office.dashiji"_s})));
    const CliRun redone = run({u"redo"_s, u"office.dashiji"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(redone));
    EXPECT_EQ(redone.json()["verb"_L1].toString(), u"report.import"_s);
    EXPECT_EQ(titles(u"events"_s).size(), 3);
}

} // namespace dashiji::app::cli::test
