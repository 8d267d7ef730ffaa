// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// names: who and what the reports name.
#include "tests/app/cli/clifixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class NamesCommandTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport(2029);
        write(u"2030.txt"_s,
              report(2030).replace("上报建议8篇。", "会长林若川出席，印发《江湾市科普方案》，上报建议8篇。"));
        ASSERT_EQ(run({u"import"_s, u"office.dashiji"_s, u"2030.txt"_s}).status, 0);
    }
    [[nodiscard]] QJsonArray names(const QStringList &options) const
    {
        const CliRun shown = run(QStringList{u"names"_s, u"office.dashiji"_s, u"--json"_s} + options);
        EXPECT_EQ(shown.status, 0) << shown.err.toStdString();
        return QJsonDocument::fromJson(shown.out).array();
    }
};

TEST_F(NamesCommandTest, TellsNamesWithTheirPlaces)
{
    const QJsonArray people = names({u"--kind"_s, u"person"_s, u"--year"_s, u"2030"_s});
    ASSERT_EQ(people.size(), 1);
    const QJsonObject one = people[0].toObject();
    EXPECT_EQ(one[u"name"_s].toString(), u"林若川"_s);
    EXPECT_FALSE(one[u"confirmed"_s].toBool(true));
    const QJsonObject place = one[u"places"_s][0].toObject();
    EXPECT_EQ(place[u"year"_s].toInt(), 2030);
    EXPECT_EQ(place[u"text"_s].toString(), u"林若川"_s);
    EXPECT_EQ(place[u"end"_s].toInt() - place[u"start"_s].toInt(), 3);
}

TEST_F(NamesCommandTest, LimitsYearsAndKinds)
{
    EXPECT_TRUE(names({u"--kind"_s, u"person"_s, u"--year"_s, u"2029"_s}).isEmpty());
    ASSERT_EQ(names({u"--kind"_s, u"document"_s}).size(), 1);
    EXPECT_EQ(run({u"names"_s, u"office.dashiji"_s, u"--kind"_s, u"place"_s}).status, 2);
    const CliRun told = run({u"names"_s, u"office.dashiji"_s});
    EXPECT_TRUE(told.out.contains("林若川\t2030\t1\tto be confirmed")) << told.out.toStdString();
}

} // namespace dashiji::app::cli::test
