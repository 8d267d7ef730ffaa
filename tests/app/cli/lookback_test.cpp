// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// relatives, timeline and anniversaries: what they print, and what they keep.
#include "tests/app/cli/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class LookbackTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        static const QString kDigits = u"零一二三四五六七八九"_s;
        QJsonArray reports;
        for (int year = 2028; year <= 2031; ++year) {
            QJsonArray entries;
            entries.append(QJsonObject{{u"title"_s, u"第%1届江湾读书会开幕"_s.arg(kDigits[year - 2023])},
                                       {u"from"_s, u"%1-05-20"_s.arg(year)}});
            entries.append(QJsonObject{
                {u"title"_s, year == 2028 ? u"桥梁体检"_s : u"渡口改造%1"_s.arg(kDigits[year - 2028])},
                {u"paragraphs"_s,
                 QJsonArray{u"江湾读书社成立于2012年，今年添了%1间书房。"_s.arg(year - 2020)}}});
            reports.append(QJsonObject{{u"year"_s, year},
                                       {u"organization"_s, u"江湾科协"_s},
                                       {u"title"_s, u"江湾的%1年"_s.arg(year)},
                                       {u"sections"_s, QJsonArray{QJsonObject{{u"kind"_s, u"events"_s},
                                                                              {u"title"_s, u"十件大事"_s},
                                                                              {u"entries"_s, entries}}}}});
        }
        const QJsonObject file{
            {u"format"_s, u"dashiji-reports"_s}, {u"version"_s, 1}, {u"reports"_s, reports}};
        write(u"years.json"_s, QJsonDocument(file).toJson());
        ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, u"years.json"_s})));
    }
    [[nodiscard]] QJsonObject told(const QStringList &words) const
    {
        const CliRun done =
            run(QStringList{words[0], u"office.dashiji"_s} + words.sliced(1) + QStringList{u"--json"_s});
        EXPECT_TRUE(succeeded(done));
        return done.json();
    }
    static QStringList titles(const QJsonValue &entries)
    {
        QStringList titles;
        for (const QJsonValue &entry : entries.toArray())
            titles << entry[u"title"_s].toString();
        return titles;
    }
};

const QStringList kLastBook{u"relatives"_s, u"--year"_s, u"2031"_s, u"--section"_s,
                            u"events"_s,    u"--rank"_s, u"1"_s};

TEST_F(LookbackTest, RelativesAreTheSeriesTheNewestFirst)
{
    const QJsonObject answer = told(kLastBook);
    EXPECT_EQ(answer["entry"_L1]["title"_L1].toString(), u"第八届江湾读书会开幕"_s);
    const QJsonObject first = answer["relatives"_L1][0].toObject();
    EXPECT_EQ(first.keys(), (QStringList{u"by"_s, u"likeness"_s, u"organization"_s, u"rank"_s, u"section"_s,
                                         u"title"_s, u"year"_s}));
    EXPECT_EQ(first["by"_L1].toString(), u"series"_s);
    EXPECT_EQ(first["year"_L1].toInt(), 2030);
    EXPECT_EQ(titles(answer["relatives"_L1]),
              (QStringList{u"第七届江湾读书会开幕"_s, u"第六届江湾读书会开幕"_s, u"第五届江湾读书会开幕"_s}));
    EXPECT_TRUE(
        run(QStringList{kLastBook[0], u"office.dashiji"_s} + kLastBook.sliced(1)).out.startsWith("2030  "));
}

TEST_F(LookbackTest, WhatIsSaidOfRelativesIsKeptAndTakenBackByUndo)
{
    const QJsonObject parted = told(kLastBook + QStringList{u"--not"_s, u"2030/events/1"_s});
    EXPECT_EQ(titles(parted["relatives"_L1]).size(), 2);
    const QJsonObject joined =
        told(kLastBook + QStringList{u"--same"_s, u"2030/十件大事/2"_s, u"--as"_s, u"李四"_s});
    EXPECT_EQ(joined["relatives"_L1][0]["by"_L1].toString(), u"chosen"_s);
    EXPECT_EQ(joined["relatives"_L1][0]["title"_L1].toString(), u"渡口改造二"_s);
    EXPECT_EQ(told(kLastBook), joined);
    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s, u"--as"_s, u"李四"_s})));
    EXPECT_EQ(told(kLastBook), parted);
}

TEST_F(LookbackTest, RelativesSayWhatIsWrong)
{
    EXPECT_EQ(run({u"relatives"_s, u"office.dashiji"_s, u"--year"_s, u"2031"_s}).status, 2);
    const QStringList words = QStringList{kLastBook[0], u"office.dashiji"_s} + kLastBook.sliced(1);
    EXPECT_EQ(run(words + QStringList{u"--same"_s, u"2030"_s}).status, 2);
    EXPECT_TRUE(failedWithOneLine(run(words + QStringList{u"--same"_s, u"2030/events/9"_s})));
    EXPECT_TRUE(failedWithOneLine(run(words + QStringList{u"--same"_s, u"2031/events/2"_s})));
}

TEST_F(LookbackTest, TheTimelineTellsDaysOfAllYearsOrSome)
{
    const QJsonArray all = told({u"timeline"_s})["entries"_L1].toArray();
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[0]["from"_L1].toString(), u"2028-05-20"_s);
    EXPECT_EQ(all[0]["rank"_L1].toInt(), 1);
    EXPECT_EQ(titles(told({u"timeline"_s, u"--years"_s, u"2030-2031"_s})["entries"_L1]).size(), 2);
    EXPECT_EQ(titles(told({u"timeline"_s, u"--on"_s, u"05-20"_s})["entries"_L1]).size(), 4);
    EXPECT_EQ(titles(told({u"timeline"_s, u"--on"_s, u"02-29"_s})["entries"_L1]).size(), 0);
    EXPECT_EQ(run({u"timeline"_s, u"office.dashiji"_s, u"--on"_s, u"02-30"_s}).status, 2);
    EXPECT_EQ(run({u"timeline"_s, u"office.dashiji"_s, u"--years"_s, u"2031-2030"_s}).status, 2);
}

TEST_F(LookbackTest, TheTimelineSaysWhichDaysOnlyATextTells)
{
    write(u"body.txt"_s, QStringLiteral("逐桥体检，4月8日至10日。").toUtf8());
    ASSERT_TRUE(succeeded(run({u"edit"_s, u"office.dashiji"_s, u"--year"_s, u"2028"_s, u"--section"_s,
                               u"events"_s, u"--rank"_s, u"2"_s, u"--body-file"_s, u"body.txt"_s})));
    const QJsonArray all = told({u"timeline"_s, u"--years"_s, u"2028"_s})["entries"_L1].toArray();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0]["from"_L1].toString(), u"2028-04-08"_s);
    EXPECT_EQ(all[0]["until"_L1].toString(), u"2028-04-10"_s);
    EXPECT_EQ(all[0]["told"_L1].toObject(),
              (QJsonObject{
                  {u"field"_s, u"body"_s}, {u"start"_s, 5}, {u"end"_s, 13}, {u"text"_s, u"4月8日至10日"_s}}));
    EXPECT_FALSE(all[1].toObject().contains(u"told"_s));
    const CliRun words = run({u"timeline"_s, u"office.dashiji"_s, u"--on"_s, u"04-09"_s});
    EXPECT_TRUE(succeeded(words));
    EXPECT_EQ(QString::fromUtf8(words.out), u"2028-04-08  桥梁体检  (by its text: 4月8日至10日)\n"_s);
}

TEST_F(LookbackTest, AnniversariesHaveTheirSentence)
{
    const QJsonArray ahead =
        told({u"anniversaries"_s, u"--years"_s, u"2032-2033"_s})["anniversaries"_L1].toArray();
    ASSERT_EQ(ahead.size(), 2);
    EXPECT_EQ(ahead[0]["kind"_L1].toString(), u"anniversary"_s);
    EXPECT_EQ(ahead[0]["name"_L1].toString(), u"江湾读书社成立20周年"_s);
    EXPECT_EQ(ahead[0]["began"_L1].toInt(), 2012);
    EXPECT_EQ(ahead[0]["place"_L1].toObject(),
              (QJsonObject{{u"year"_s, 2031},
                           {u"organization"_s, u"江湾科协"_s},
                           {u"section"_s, u"十件大事"_s},
                           {u"rank"_s, 2},
                           {u"title"_s, u"渡口改造三"_s},
                           {u"field"_s, u"body"_s},
                           {u"start"_s, 8},
                           {u"end"_s, 13},
                           {u"text"_s, u"2012年"_s},
                           {u"sentence"_s, u"江湾读书社成立于2012年，今年添了11间书房。"_s}}));
    EXPECT_EQ(ahead[1]["kind"_L1].toString(), u"ordinal"_s);
    EXPECT_EQ(ahead[1]["name"_L1].toString(), u"第十届江湾读书会"_s);
    EXPECT_EQ(ahead[1]["year"_L1].toInt(), 2033);
    EXPECT_TRUE(
        run({u"anniversaries"_s, u"office.dashiji"_s, u"--years"_s, u"2034"_s}).out.startsWith("No text"));
}

} // namespace dashiji::app::cli::test
