// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs.h"
#include "core/workflow/nameindex.h"
#include "tests/core/workflow/archivefixture.h"

using namespace dashiji;
using namespace dashiji::workflow;
using namespace dashiji::workflow::test;
using namespace Qt::StringLiterals;

class NameIndexOfArchiveTest : public WorkflowTest
{
protected:
    ReportId addYear(int year, const QString &body)
    {
        Report report;
        report.year = year;
        Entry &entry = report.sections.emplace_back().entries.emplace_back();
        entry.title = u"活动"_s;
        entry.body = body;
        return m_archive->writer().importReport(report).value();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        const NameIndex index = readNameIndex(*m_archive).value();
        for (const names::NamedOne &one : index.names)
            all << (one.isConfirmed ? one.name : one.name + u'?');
        return all;
    }
    [[nodiscard]] names::NamedOne named(const QString &name) const
    {
        const NameIndex index = readNameIndex(*m_archive).value();
        for (const names::NamedOne &one : index.names)
            if (one.name == name)
                return one;
        return {};
    }
};

TEST_F(NameIndexOfArchiveTest, IsReadThroughAllYears)
{
    addYear(2030, u"会长林若川出席。"_s);
    addYear(2031, u"林若川院士作报告，印发《江湾市科普方案》。"_s);
    EXPECT_EQ(names(), (QStringList{u"林若川?"_s, u"江湾市科普方案?"_s}));
    EXPECT_EQ(named(u"林若川"_s).years(), (std::vector{2030, 2031}));
}

TEST_F(NameIndexOfArchiveTest, WhatIsDecidedIsOneChangeAndTakenBackAsOne)
{
    addYear(2030, u"江湾市科学技术协会主办，市科协承办。"_s);
    ASSERT_EQ(names(), QStringList{u"江湾市科学技术协会?"_s});
    ASSERT_TRUE(confirmName(m_archive->writer(), named(u"江湾市科学技术协会"_s)));
    EXPECT_EQ(names(), QStringList{u"江湾市科学技术协会"_s});
    EXPECT_EQ(m_archive->history()->front().verb, archive::verb::kNameDecide);
    EXPECT_EQ(m_archive->history()->front().label, u"江湾市科学技术协会"_s);
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_TRUE(m_archive->nameDecisions()->empty());
    ASSERT_TRUE(dismissName(m_archive->writer(), named(u"江湾市科学技术协会"_s)));
    EXPECT_TRUE(names().isEmpty());
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_EQ(names(), QStringList{u"江湾市科学技术协会?"_s});
}

TEST_F(NameIndexOfArchiveTest, UnderTheNameOfAnotherTwoAreJoined)
{
    addYear(2030, u"青石大学、青大附属学院参加。"_s);
    ASSERT_EQ(names().size(), 2);
    ASSERT_TRUE(renameName(m_archive->writer(), named(u"青大附属学院"_s), u"青石大学"_s));
    ASSERT_EQ(names(), QStringList{u"青石大学?"_s});
    EXPECT_EQ(named(u"青石大学"_s).occurrences.size(), 2U);
    EXPECT_EQ(renameName(m_archive->writer(), named(u"青石大学"_s), u" "_s).error().code,
              ErrorCode::InvalidArgument);
    ASSERT_TRUE(reopenName(m_archive->writer(), named(u"青石大学"_s)));
    EXPECT_EQ(names().size(), 2);
}

TEST_F(NameIndexOfArchiveTest, FollowsAnEditOfTheYearsThatWereTouched)
{
    addYear(2030, u"会长林若川出席。"_s);
    const ReportId touched = addYear(2031, u"会长顾宁出席。"_s);
    const NameIndex before = readNameIndex(*m_archive).value();
    const Entry entry = m_archive->report(2031).value().sections[0].entries[0];
    ASSERT_TRUE(
        m_archive->writer().setEntryText(entry.id, EntryField::Body, entry.body, u"会长周砚出席。"_s));
    const NameIndex after = readNameIndex(*m_archive, before, {touched}).value();
    ASSERT_EQ(after.names.size(), 2U);
    EXPECT_EQ(after.names[0].name, u"周砚"_s);
    EXPECT_EQ(after.names[1].name, u"林若川"_s);
}
