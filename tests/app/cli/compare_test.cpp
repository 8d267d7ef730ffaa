// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// compare and rollover: the shapes of the contract, files, and what they leave alone.
#include "tests/app/cli/clifixture.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{
namespace
{

QByteArray bookReport(int year, const QString &ordinal, int halls, const QString &news)
{
    return u"%1年江湾科协“十件大事”\n\n十件大事\n\n1. 第%2届江湾读书会开幕\n\n"
           "第%2届江湾读书会设会场%3个。作家和译者来到市民中间。\n\n2. %4\n\n%1年3月，%4的现场接待了报纸、电台与街坊。\n"_s
               .arg(year)
               .arg(ordinal)
               .arg(halls)
               .arg(news)
               .toUtf8();
}

} // namespace

class CompareTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        for (const auto &[year, ordinal, halls, news] :
             {std::tuple{2030, u"三"_s, 8, u"老馆搬迁"_s},
              std::tuple{2031, u"四"_s, 12, u"湿地环志站落成"_s}}) {
            const QString name = u"%1.txt"_s.arg(year);
            write(name, bookReport(year, ordinal, halls, news));
            ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, name})));
        }
    }
    [[nodiscard]] QJsonObject compared(const QStringList &more = {}) const
    {
        const CliRun told = run(
            QStringList{u"compare"_s, u"office.dashiji"_s, u"--years"_s, u"2030"_s, u"2031"_s, u"--json"_s} +
            more);
        EXPECT_TRUE(succeeded(told));
        return told.json();
    }
    static QString side(const QJsonArray &pieces, const QString &left)
    {
        QString text;
        for (const QJsonValue &piece : pieces)
            if (piece[0].toString() != left)
                text += piece[1].toString();
        return text;
    }
};

TEST_F(CompareTest, TellsPairsBlacklineCopiesAndNumbers)
{
    const QJsonObject told = compared();
    EXPECT_EQ(told["from"_L1]["year"_L1].toInt(), 2030);
    EXPECT_EQ(told["to"_L1]["year"_L1].toInt(), 2031);
    EXPECT_TRUE(told["to"_L1]["edition"_L1].isNull());
    const QJsonArray entries = told["entries"_L1].toArray();
    ASSERT_EQ(entries.size(), 3);
    const QJsonObject book = entries[0].toObject();
    EXPECT_EQ(book.keys(), (QStringList{u"body"_s, u"by"_s, u"copied"_s, u"from"_s, u"kind"_s, u"likeness"_s,
                                        u"metrics"_s, u"title"_s, u"to"_s}));
    EXPECT_EQ(book["kind"_L1].toString(), u"paired"_s);
    EXPECT_EQ(book["by"_L1].toString(), u"series"_s);
    EXPECT_EQ(book["from"_L1].toObject(),
              (QJsonObject{
                  {u"section"_s, u"十件大事"_s}, {u"rank"_s, 1}, {u"title"_s, u"第三届江湾读书会开幕"_s}}));
    EXPECT_EQ(book["title"_L1].toArray(),
              (QJsonArray{QJsonArray{u"="_s, u"第"_s}, QJsonArray{u"-"_s, u"三"_s},
                          QJsonArray{u"+"_s, u"四"_s}, QJsonArray{u"="_s, u"届江湾读书会开幕"_s}}));
    EXPECT_EQ(side(book["body"_L1].toArray(), u"+"_s),
              u"第三届江湾读书会设会场8个。作家和译者来到市民中间。"_s);
    EXPECT_EQ(side(book["body"_L1].toArray(), u"-"_s),
              u"第四届江湾读书会设会场12个。作家和译者来到市民中间。"_s);
    EXPECT_EQ(book["copied"_L1].toArray(),
              (QJsonArray{QJsonObject{{u"from"_s, QJsonObject{{u"start"_s, 14}, {u"end"_s, 26}}},
                                      {u"to"_s, QJsonObject{{u"start"_s, 15}, {u"end"_s, 27}}},
                                      {u"text"_s, u"作家和译者来到市民中间。"_s}}}));
    ASSERT_EQ(book["metrics"_L1].toArray().size(), 1);
    const QJsonObject halls = book["metrics"_L1][0].toObject();
    EXPECT_EQ(halls["kind"_L1].toString(), u"changed"_s);
    EXPECT_EQ(halls["from"_L1].toString(), u"8"_s);
    EXPECT_EQ(halls["to"_L1].toString(), u"12"_s);
    EXPECT_EQ(halls["difference"_L1].toString(), u"4"_s);
    EXPECT_EQ(halls["percent"_L1].toDouble(), 50.0);
    EXPECT_EQ(entries[1]["kind"_L1].toString(), u"added"_s);
    EXPECT_TRUE(entries[1]["from"_L1].isNull());
    EXPECT_EQ(entries[2]["kind"_L1].toString(), u"removed"_s);
}

TEST_F(CompareTest, DigitsOnlyMarksNumbersOnly)
{
    const QJsonArray entries = compared({u"--digits-only"_s})["entries"_L1].toArray();
    for (const QJsonValue &entry : entries)
        for (const QJsonValue &piece : entry["body"_L1].toArray())
            EXPECT_TRUE(piece[0].toString() == u"="_s ||
                        piece[1].toString().contains(QRegularExpression(u"[0-9三四]"_s)))
                << piece[1].toString().toStdString();
    ASSERT_FALSE(entries.isEmpty());
}

TEST_F(CompareTest, WritesHtmlAndPdf)
{
    EXPECT_FALSE(compared({u"--to"_s, u"changes.html"_s}).isEmpty());
    const QByteArray html = read(u"changes.html"_s);
    EXPECT_TRUE(html.contains("<del>三</del><ins>四</ins>"));
    EXPECT_FALSE(html.contains("http"));
    EXPECT_FALSE(compared({u"--to"_s, u"changes.pdf"_s}).isEmpty());
    EXPECT_TRUE(read(u"changes.pdf"_s).startsWith("%PDF-"));
    EXPECT_TRUE(failedWithOneLine(run({u"compare"_s, u"office.dashiji"_s, u"--years"_s, u"2030"_s, u"2031"_s,
                                       u"--to"_s, u"changes.odt"_s})));
    EXPECT_FALSE(files().contains(u"changes.odt"_s));
}

TEST_F(CompareTest, WrongUseIsSaid)
{
    EXPECT_EQ(run({u"compare"_s, u"office.dashiji"_s}).status, 2);
    EXPECT_EQ(run({u"compare"_s, u"office.dashiji"_s, u"--years"_s, u"2030"_s}).status, 2);
    EXPECT_EQ(run({u"compare"_s, u"office.dashiji"_s, u"--years"_s, u"2030"_s, u"2030"_s}).status, 2);
    EXPECT_TRUE(succeeded(run({u"compare"_s, u"office.dashiji"_s, u"--years"_s, u"2030-2031"_s})));
    EXPECT_TRUE(
        failedWithOneLine(run({u"compare"_s, u"office.dashiji"_s, u"--years"_s, u"2030"_s, u"2035"_s})));
}

TEST_F(CompareTest, RollOverIsOneChangeAndTakenBackByOne)
{
    const QByteArray before = dump();
    const QStringList words{u"rollover"_s, u"office.dashiji"_s, u"--from"_s, u"2031"_s,
                            u"--to"_s,     u"2032"_s,           u"--json"_s};
    const CliRun dry = run(words + QStringList{u"--dry-run"_s});
    ASSERT_TRUE(succeeded(dry));
    EXPECT_EQ(dump(), before);
    const QJsonObject plan = dry.json();
    EXPECT_EQ(plan.keys(),
              (QStringList{u"candidates"_s, u"entries"_s, u"ghosts"_s, u"phrases"_s, u"year"_s}));
    ASSERT_EQ(plan["entries"_L1].toArray().size(), 1);
    EXPECT_EQ(plan["entries"_L1][0]["title"_L1].toString(), u"第五届江湾读书会开幕"_s);
    EXPECT_EQ(plan["entries"_L1][0]["from"_L1]["title"_L1].toString(), u"第四届江湾读书会开幕"_s);
    EXPECT_EQ(plan["phrases"_L1].toArray().first().toObject(), (QJsonObject{{u"section"_s, u"十件大事"_s},
                                                                            {u"rank"_s, 1},
                                                                            {u"field"_s, u"title"_s},
                                                                            {u"start"_s, 0},
                                                                            {u"end"_s, 3},
                                                                            {u"text"_s, u"第四届"_s},
                                                                            {u"new"_s, u"第五届"_s},
                                                                            {u"reason"_s, u"ordinal"_s}}));
    EXPECT_FALSE(plan["ghosts"_L1].toArray().isEmpty());

    const auto history = [this] {
        return run({u"history"_s, u"office.dashiji"_s, u"--json"_s}).out.count("\"verb\"");
    };
    const qsizetype lines = history();
    const CliRun done = run(words);
    ASSERT_TRUE(succeeded(done));
    EXPECT_EQ(done.json(), plan);
    EXPECT_EQ(history(), lines + 1);
    EXPECT_EQ(titles(u"events"_s, 2032), QStringList{u"第五届江湾读书会开幕"_s});
    EXPECT_TRUE(failedWithOneLine(run(words)));
    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    EXPECT_TRUE(failedWithOneLine(run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2032"_s})));
}

} // namespace dashiji::app::cli::test
