// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs.h"
#include "tests/core/archive/archivefixture.h"

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class YearPlanTest : public ArchiveFixture
{
protected:
    [[nodiscard]] YearPlan plan() const { return m_archive->yearPlan(m_report).value(); }

    const QDate m_due{2022, 1, 15};
};

TEST_F(YearPlanTest, IsAsUsualUntilSomethingIsSet)
{
    EXPECT_EQ(plan(), YearPlan());
    EXPECT_EQ(plan().entries, 10);
}

TEST_F(YearPlanTest, KeepsTheDayOfEachYear)
{
    const ReportId other = writer().importReport(sampleReport(2020)).value();
    ASSERT_TRUE(writer().setDueDate(m_report, m_due));
    reopen();
    EXPECT_EQ(plan().due, m_due);
    EXPECT_FALSE(m_archive->yearPlan(other)->due);
    EXPECT_EQ(m_archive->history()->front().verb, verb::kReportDue);
    EXPECT_EQ(m_archive->history()->front().year, 2021);

    ASSERT_TRUE(writer().setDueDate(m_report, m_due.addDays(3)));
    EXPECT_EQ(plan().due, m_due.addDays(3));
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(plan().due, m_due);
    ASSERT_TRUE(writer().setDueDate(m_report, {}));
    EXPECT_FALSE(plan().due);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(plan().due, m_due);
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(YearPlanTest, KeepsHowManyEntriesAListHas)
{
    const OrganizationId owner = report().owner;
    EXPECT_EQ(writer().setEntriesPlanned(owner, 0).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(writer().setEntriesPlanned(owner, kMostEntries + 1).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(writer().setEntriesPlanned({owner.value + 99}, 8).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(writer().setEntriesPlanned(owner, 8));
    EXPECT_EQ(plan().entries, 8);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(plan().entries, 10);
}

TEST_F(YearPlanTest, KeepsHowLongATitleShouldBe)
{
    const OrganizationId owner = report().owner;
    for (const int wrong : {-1, kMostTitleLimit + 1})
        EXPECT_EQ(writer().setTitleLimit(owner, wrong).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(plan().titleLimit, 0);
    ASSERT_TRUE(writer().setTitleLimit(owner, 20));
    EXPECT_EQ(plan().titleLimit, 20);
    ASSERT_TRUE(writer().setTitleLimit(owner, 0));
    EXPECT_EQ(plan().titleLimit, 0);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(plan().titleLimit, 20);
}

TEST_F(YearPlanTest, AnotherOrganizationHasItsOwn)
{
    Report draft = sampleReport(2021);
    draft.owner = writer().addOrganization(QStringLiteral("三溪科协")).value();
    const ReportId other = writer().importReport(draft).value();
    ASSERT_TRUE(writer().setDueDate(other, m_due));
    ASSERT_TRUE(writer().setEntriesPlanned(draft.owner, 6));
    EXPECT_EQ(plan(), YearPlan());
    EXPECT_EQ(*m_archive->yearPlan(other), (YearPlan{6, m_due}));
}

TEST_F(YearPlanTest, APublishedYearKeepsItsDay)
{
    ASSERT_TRUE(writer().setReportStatus(m_report, ReportStatus::Published));
    EXPECT_EQ(writer().setDueDate(m_report, m_due).error().code, ErrorCode::ReportSealed);
}

TEST_F(YearPlanTest, ReadsWhatIsNoValueOfItAsUsual)
{
    ASSERT_TRUE(writer().setEntriesPlanned(report().owner, 8));
    ASSERT_TRUE(writer().setDueDate(m_report, m_due));
    m_archive.reset();
    sql(m_path, {QStringLiteral("UPDATE setting SET value = 'many' WHERE name = 'entries'")});
    m_archive = Archive::open({m_path}).value();
    EXPECT_EQ(plan(), (YearPlan{10, m_due})) << "its checksum is not its own";
}
