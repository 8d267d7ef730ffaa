// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// search: hits with their places, one answer a query.
#include "tests/app/cli/clifixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class SearchTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport();
        importReport(2031);
    }
    [[nodiscard]] QJsonObject ask(const QString &query, const QStringList &more = {}) const
    {
        const CliRun asked = run(QStringList{u"search"_s, u"office.dashiji"_s, query, u"--json"_s} + more);
        EXPECT_TRUE(succeeded(asked));
        return asked.json();
    }
};

TEST_F(SearchTest, TellsPlaceAndWordsOfEveryHit)
{
    const QJsonObject answer = ask(u"科普　開放日"_s);
    EXPECT_EQ(answer["query"_L1].toString(), u"科普　開放日"_s);
    EXPECT_EQ(answer["entries"_L1].toInt(), 2);
    EXPECT_EQ(answer["total"_L1].toInt(), 2);
    ASSERT_EQ(answer["hits"_L1].toArray().size(), 2);
    const QJsonObject hit = answer["hits"_L1][0].toObject();
    EXPECT_EQ(hit["year"_L1].toInt(), 2031);
    EXPECT_EQ(hit["rank"_L1].toInt(), 1);
    EXPECT_EQ(hit["field"_L1].toString(), u"title"_s);
    EXPECT_EQ(hit["snippet"_L1].toString(), u"科普开放日如期举办"_s);
    EXPECT_EQ(hit["ranges"_L1].toArray(), (QJsonArray{QJsonObject{{u"start"_s, 0}, {u"end"_s, 5}}}));
    EXPECT_EQ(hit["uid"_L1].toString(), entry(u"events"_s, 1, 2031)["uid"_L1].toString());
    EXPECT_EQ(ask(u"科普开放日 year:2030"_s)["total"_L1].toInt(), 1);
}

TEST_F(SearchTest, EveryLineHasItsAnswer)
{
    const CliRun asked =
        run({u"search"_s, u"office.dashiji"_s, u"--stdin"_s, u"--json"_s, u"--limit"_s, u"1"_s},
            u"开放日\n\n没有这样的话\r\n\"\n学会工作\n"_s.toUtf8());
    ASSERT_TRUE(succeeded(asked));
    const QList<QByteArray> lines = asked.out.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 5);
    QList<int> totals;
    for (const QByteArray &line : lines) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        EXPECT_LE(answer["hits"_L1].toArray().size(), 1);
        totals << answer["total"_L1].toInt(-1);
    }
    EXPECT_EQ(totals, (QList<int>{2, 0, 0, 0, 2}));
    EXPECT_EQ(QJsonDocument::fromJson(lines[2]).object()["query"_L1].toString(), u"没有这样的话"_s);
}

TEST_F(SearchTest, PeopleReadPlaceTitleAndWords)
{
    const CliRun asked = run({u"search"_s, u"office.dashiji"_s, u"开放日"_s, u"--limit"_s, u"1"_s});
    EXPECT_TRUE(asked.out.startsWith("2031 ")) << asked.out.constData();
    EXPECT_TRUE(asked.out.contains("科普开放日如期举办")) << asked.out.constData();
    EXPECT_TRUE(asked.out.contains("1 more")) << asked.out.constData();
    EXPECT_TRUE(run({u"search"_s, u"office.dashiji"_s, u"没有这样的话"_s}).out.contains("Nothing holds"));
}

TEST_F(SearchTest, OneOfSeveralOrganizationsIsSearched)
{
    ASSERT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, u"report-2031.txt"_s, u"--year"_s, u"2031"_s,
                               u"--organization"_s, u"江北区科协"_s})));
    EXPECT_EQ(ask(u"开放日"_s)["total"_L1].toInt(), 3);
    const QJsonObject answer = ask(u"开放日"_s, {u"--organization"_s, u"江北区科协"_s});
    EXPECT_EQ(answer["total"_L1].toInt(), 1);
    EXPECT_EQ(answer["hits"_L1][0]["organization"_L1].toString(), u"江北区科协"_s);
    EXPECT_TRUE(run({u"search"_s, u"office.dashiji"_s, u"开放日"_s}).out.contains("江北区科协"))
        << "people read whose it is";
    EXPECT_TRUE(failedWithOneLine(
        run({u"search"_s, u"office.dashiji"_s, u"开放日"_s, u"--organization"_s, u"没有"_s})));
}

TEST_F(SearchTest, WrongUseIsSaid)
{
    EXPECT_EQ(run({u"search"_s, u"office.dashiji"_s}).status, 2);
    EXPECT_EQ(run({u"search"_s, u"office.dashiji"_s, u"开放日"_s, u"--stdin"_s}).status, 2);
    EXPECT_EQ(run({u"search"_s, u"office.dashiji"_s, u"开放日"_s, u"--limit"_s, u"-1"_s}).status, 2);
    EXPECT_TRUE(failedWithOneLine(run({u"search"_s, u"nowhere.dashiji"_s, u"开放日"_s})));
}

} // namespace dashiji::app::cli::test
