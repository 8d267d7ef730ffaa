// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// history, undo and redo: by person, by number, by record; what is published is sealed.
#include "tests/app/cli/clifixture.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class JournalTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport();
    }
    [[nodiscard]] CliRun edit(const QStringList &rest) const
    {
        return run(QStringList{u"edit"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s} + rest);
    }
    [[nodiscard]] CliRun retitle(int rank, const QString &title, const QString &person) const
    {
        return edit({u"--section"_s, u"events"_s, u"--rank"_s, QString::number(rank), u"--title"_s, title,
                     u"--as"_s, person});
    }
    [[nodiscard]] CliRun undo(const QStringList &rest) const
    {
        return run(QStringList{u"undo"_s, u"office.dashiji"_s} + rest);
    }
    [[nodiscard]] QJsonArray history(const QStringList &rest = {}) const
    {
        return run(QStringList{u"history"_s, u"office.dashiji"_s, u"--json"_s} + rest)
            .json()["changes"_L1]
            .toArray();
    }
};

TEST_F(JournalTest, HistorySaysWhoWroteAndWhatOfEveryRow)
{
    ASSERT_TRUE(succeeded(retitle(2, u"学会工作有了新办法"_s, u"王敏"_s)));
    const QJsonObject newest = history()[0].toObject();
    EXPECT_EQ(newest["who"_L1].toString(), u"王敏"_s);
    EXPECT_GT(newest["session"_L1].toInteger(), 0);
    EXPECT_TRUE(newest["undoes"_L1].isNull());
    EXPECT_TRUE(newest["reason"_L1].isNull());
    EXPECT_EQ(newest["rows"_L1].toInt(), 1);
    const QJsonObject row = newest["row_changes"_L1][0].toObject();
    EXPECT_EQ(row["table"_L1].toString(), u"entry"_s);
    EXPECT_EQ(row["operation"_L1].toString(), u"update"_s);
    const QJsonObject value = row["values"_L1][0].toObject();
    EXPECT_EQ(value["column"_L1].toString(), u"title"_s);
    EXPECT_EQ(value["before"_L1].toString(), u"学会工作有了新章程"_s);
    EXPECT_EQ(value["after"_L1].toString(), u"学会工作有了新办法"_s);
    EXPECT_TRUE(value["at"_L1].isNull());
}

TEST_F(JournalTest, RowsOfALargeChangeAreToldWhenAskedFor)
{
    QByteArray entries = R"({"title":"题"})";
    for (int count = 0; count < 120; ++count)
        entries += R"(,{"title":"题"})";
    write(u"large.json"_s, R"({"format":"dashiji-reports","reports":[{"year":2040,"sections":[{"entries":[)" +
                               entries + "]}]}]}");
    ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, u"large.json"_s})));
    const QJsonArray brief = history();
    EXPECT_EQ(brief[0]["rows"_L1].toInt(), 123);
    EXPECT_TRUE(brief[0]["row_changes"_L1].isNull());
    EXPECT_FALSE(brief[1]["row_changes"_L1].toArray().isEmpty());
    EXPECT_EQ(history({u"--rows"_s})[0]["row_changes"_L1].toArray().size(), 123);
}

TEST_F(JournalTest, UndoTakesBackThisPersonsNewestChangeAndSkipsOthers)
{
    ASSERT_TRUE(succeeded(retitle(1, u"甲改的"_s, u"甲"_s)));
    ASSERT_TRUE(succeeded(retitle(2, u"乙改的"_s, u"乙"_s)));
    ASSERT_TRUE(succeeded(undo({u"--as"_s, u"甲"_s})));
    EXPECT_EQ(titles(u"events"_s).mid(0, 2), (QStringList{u"科普开放日如期举办"_s, u"乙改的"_s}));
    EXPECT_TRUE(failedSaying(undo({u"--as"_s, u"甲"_s}), u"nothing to undo"_s));
    ASSERT_TRUE(succeeded(run({u"redo"_s, u"office.dashiji"_s, u"--as"_s, u"甲"_s})));
    EXPECT_EQ(titles(u"events"_s).at(0), u"甲改的"_s);
}

TEST_F(JournalTest, HistoryTellsWhatAnUndoUndoes)
{
    ASSERT_TRUE(succeeded(retitle(1, u"甲改的"_s, u"甲"_s)));
    const qint64 edited = history()[0]["id"_L1].toInteger();
    ASSERT_TRUE(succeeded(undo({u"--as"_s, u"甲"_s})));
    const QJsonArray all = history();
    EXPECT_EQ(all[0]["undoes"_L1].toInteger(), edited);
    EXPECT_TRUE(all[1]["undone"_L1].toBool());
    const QString text = QString::fromUtf8(run({u"history"_s, u"office.dashiji"_s}).out);
    EXPECT_TRUE(text.contains(u"undo of %1"_s.arg(edited))) << text.toStdString();
}

TEST_F(JournalTest, ANamedChangeIsTakenBackWhoeverMadeIt)
{
    ASSERT_TRUE(succeeded(retitle(1, u"甲改的"_s, u"甲"_s)));
    const QString changed = QString::number(history()[0]["id"_L1].toInteger());
    ASSERT_TRUE(succeeded(retitle(2, u"乙改的"_s, u"乙"_s)));
    ASSERT_TRUE(succeeded(undo({u"--change"_s, changed, u"--as"_s, u"丙"_s})));
    EXPECT_EQ(titles(u"events"_s).mid(0, 2), (QStringList{u"科普开放日如期举办"_s, u"乙改的"_s}));
    EXPECT_EQ(history()[0]["who"_L1].toString(), u"丙"_s);
    EXPECT_TRUE(failedWithOneLine(undo({u"--change"_s, changed})));
    EXPECT_TRUE(failedSaying(undo({u"--change"_s, u"4711"_s}), u"no change 4711"_s));
    EXPECT_EQ(undo({u"--change"_s, u"x"_s}).status, 2);
}

TEST_F(JournalTest, UndoStopsWhereSomebodyElseHasWrittenAndSaysWho)
{
    ASSERT_TRUE(succeeded(retitle(1, u"甲改的"_s, u"甲"_s)));
    ASSERT_TRUE(succeeded(retitle(1, u"乙改的"_s, u"乙"_s)));
    const QByteArray before = dump();
    EXPECT_TRUE(failedSaying(undo({u"--as"_s, u"甲"_s}), u"乙"_s));
    EXPECT_EQ(dump(), before);
}

TEST_F(JournalTest, HistoryOfARecordHoldsItsOwnRowsOnly)
{
    ASSERT_TRUE(succeeded(retitle(1, u"甲改的"_s, u"甲"_s)));
    ASSERT_TRUE(succeeded(retitle(2, u"乙改的"_s, u"乙"_s)));
    const QJsonArray byRank =
        history({u"--year"_s, u"2030"_s, u"--section"_s, u"events"_s, u"--rank"_s, u"1"_s});
    ASSERT_EQ(byRank.size(), 2);
    EXPECT_EQ(byRank[0]["who"_L1].toString(), u"甲"_s);
    EXPECT_EQ(byRank[1]["verb"_L1].toString(), u"report.import"_s);
    EXPECT_EQ(byRank[1]["row_changes"_L1].toArray().size(), 1);
    EXPECT_EQ(history({u"--entry"_s, entry(u"events"_s, 1)["uid"_L1].toString()}), byRank);
    // An entry that is gone still has its number.
    const QString number = QString::number(byRank[0]["row_changes"_L1][0]["id"_L1].toInteger());
    ASSERT_TRUE(succeeded(edit({u"--section"_s, u"events"_s, u"--rank"_s, u"1"_s, u"--remove"_s})));
    EXPECT_EQ(history({u"--entry"_s, number}).size(), 3);
    EXPECT_TRUE(failedWithOneLine(run({u"history"_s, u"office.dashiji"_s, u"--entry"_s,
                                       QUuid::createUuid().toString(QUuid::WithoutBraces)})));
}

TEST_F(JournalTest, APublishedReportIsSealedUntilItIsReopenedWithAReason)
{
    ASSERT_TRUE(succeeded(edit({u"--title"_s, u"定稿"_s, u"--status"_s, u"published"_s})));
    const QByteArray before = dump();
    EXPECT_TRUE(failedSaying(retitle(1, u"改"_s, u"甲"_s), u"--reopen"_s));
    EXPECT_TRUE(failedSaying(edit({u"--status"_s, u"draft"_s}), u"--reopen"_s));
    EXPECT_EQ(edit({u"--reopen"_s, u" "_s}).status, 2);
    EXPECT_EQ(dump(), before);
    ASSERT_TRUE(succeeded(edit({u"--reopen"_s, u"数字有误"_s})));
    const QJsonObject newest = history()[0].toObject();
    EXPECT_EQ(newest["verb"_L1].toString(), u"report.reopen"_s);
    EXPECT_EQ(newest["reason"_L1].toString(), u"数字有误"_s);
    EXPECT_TRUE(succeeded(retitle(1, u"改"_s, u"甲"_s)));
}

TEST_F(JournalTest, AReportMovesToAnotherYearAndItsOrganizationToAnotherName)
{
    importReport(2031);
    EXPECT_TRUE(failedSaying(edit({u"--set-year"_s, u"2031"_s}), u"2031"_s));
    ASSERT_TRUE(succeeded(edit({u"--set-year"_s, u"2029"_s})));
    EXPECT_EQ(titles(u"events"_s, 2029).size(), 3);
    ASSERT_TRUE(succeeded(run(
        {u"edit"_s, u"office.dashiji"_s, u"--rename-organization"_s, u"丙市科协"_s, u"--as"_s, u"甲"_s})));
    EXPECT_EQ(run({u"list"_s, u"office.dashiji"_s, u"--json"_s}).json()["organization"_L1].toString(),
              u"丙市科协"_s);
    ASSERT_TRUE(succeeded(undo({u"--as"_s, u"甲"_s})));
    EXPECT_EQ(run({u"list"_s, u"office.dashiji"_s, u"--json"_s}).json()["organization"_L1].toString(),
              u"甲市科协"_s);
}

} // namespace dashiji::app::cli::test
