// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/index.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace dashiji::names
{

using Qt::StringLiterals::operator""_s;

class NameIndexTest : public testing::Test
{
protected:
    void add(int year, const QString &body, bool candidate = false)
    {
        Report report;
        report.id = {year};
        report.year = year;
        Entry entry;
        entry.id = {++m_entries};
        entry.title = u"活动"_s;
        entry.body = body;
        entry.candidate = candidate;
        report.sections.push_back({{year}, {}, SectionKind::Events, {}, {}, true, {entry}});
        m_reports.push_back(std::make_shared<const Report>(std::move(report)));
    }

    std::vector<NamedOne> index() { return indexNames(m_reports, m_decisions, m_finder); }
    QStringList names()
    {
        QStringList all;
        for (const NamedOne &one : index())
            all << one.name;
        return all;
    }

    Reports m_reports;
    std::vector<NameDecision> m_decisions;
    NameFinder m_finder;

private:
    qint64 m_entries = 0;
};

TEST_F(NameIndexTest, ListsANameOnceWithItsPlacesThroughTheYears)
{
    add(2019, u"会长林若川出席。"_s);
    add(2021, u"开幕式上，林若川院士作报告。"_s);
    const auto all = index();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].name, u"林若川"_s);
    EXPECT_EQ(all[0].years(), (std::vector{2019, 2021}));
    EXPECT_EQ(all[0].occurrences[1].place.entry, EntryId{2});
    EXPECT_EQ(all[0].occurrences[1].place.spot, (TextSpot{EntryField::Body, 5, 8}));
    EXPECT_FALSE(all[0].isConfirmed);
}

TEST_F(NameIndexTest, FindsElsewhereWhatTheRulesFoundOnce)
{
    add(2019, u"会长林若川出席。"_s);
    add(2020, u"由林若川牵手三校师生。"_s);
    ASSERT_EQ(index().size(), 1U);
    EXPECT_EQ(index()[0].occurrences.size(), 2U);
}

TEST_F(NameIndexTest, LeavesCandidatesOut)
{
    add(2019, u"会长林若川出席。"_s, true);
    EXPECT_TRUE(index().empty());
}

TEST_F(NameIndexTest, JoinsAShortFormWhereOneOrganizationCanBeMeant)
{
    add(2019, u"江湾市科学技术协会主办，市科协、江湾市科协参加。"_s);
    ASSERT_EQ(names(), QStringList{u"江湾市科学技术协会"_s});
    add(2020, u"白鹭市科协主办。"_s);
    EXPECT_TRUE(names().contains(u"市科协"_s));
}

TEST_F(NameIndexTest, StaffStandOverTheRules)
{
    add(2019, u"会长林若川出席，若川老师到场。江湾学会参加。"_s);
    m_decisions = {{NameKind::Person, u"林若川"_s, NameState::Confirmed, {}},
                   {NameKind::Person, u"若川老师"_s, NameState::Confirmed, u"林若川"_s},
                   {NameKind::Organization, u"江湾学会"_s, NameState::Dismissed, {}}};
    const auto all = index();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].name, u"林若川"_s);
    EXPECT_EQ(all[0].occurrences.size(), 2U);
    EXPECT_TRUE(all[0].isConfirmed);
}

TEST_F(NameIndexTest, AMovedKindIsListedThere)
{
    add(2019, u"江湾学会参加。"_s);
    m_decisions = {{NameKind::Document, u"江湾学会"_s, NameState::Confirmed, {}}};
    EXPECT_EQ(index()[0].kind, NameKind::Document);
}

TEST_F(NameIndexTest, ForgettingTextsChangesNothing)
{
    add(2019, u"会长林若川出席。"_s);
    const auto before = names();
    m_finder.forgetUnused();
    m_finder.forgetUnused();
    EXPECT_EQ(names(), before);
}

} // namespace dashiji::names
