// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/rollover.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::lookback;
using namespace Qt::StringLiterals;

namespace
{

Entry writtenEntry(const QString &title, const QString &body = u"各区县同步开展。"_s)
{
    Entry entry;
    entry.uid = Uid::createUuid();
    entry.title = title;
    entry.body = body;
    entry.state = EntryState::Written;
    return entry;
}

Report writtenYear(int year, std::vector<Entry> entries)
{
    Report report;
    report.year = year;
    report.title = u"%1年度十件大事"_s.arg(year);
    report.organization = u"江湾科协"_s;
    report.status = ReportStatus::Published;
    report.sections.emplace_back();
    report.sections[0].kind = SectionKind::Events;
    report.sections[0].title = u"十件大事"_s;
    report.sections[0].entries = std::move(entries);
    return report;
}

} // namespace

TEST(RollOverTest, AnOrdinalInTheBodyTellsThatItComesAgain)
{
    const Report report =
        writtenYear(2031, {writtenEntry(u"数字经济百人会召开"_s, u"10月，第四届数字经济百人会开幕。"_s),
                           writtenEntry(u"老馆搬迁"_s, u"第四届百人会的代表前来参观。"_s)});
    const RollOver next = rollOver(report, 2032);
    ASSERT_EQ(next.entries.size(), 1U);
    EXPECT_EQ(next.report.sections[0].entries[0].title, u"数字经济百人会召开"_s);
}

TEST(RollOverTest, TakesOverSectionsAndWhatComesAgain)
{
    Report report =
        writtenYear(2031, {writtenEntry(u"第四届江湾读书会开幕"_s), writtenEntry(u"老馆搬迁完成"_s),
                           writtenEntry(u"乡镇农技员轮训覆盖30个乡镇"_s, u"轮训围绕水稻施肥展开。"_s)});
    Entry candidate = writtenEntry(u"内河航道清淤"_s);
    candidate.candidate = true;
    report.sections[0].entries.push_back(candidate);
    candidate.candidateState = CandidateState::Declined;
    report.sections[0].entries.push_back(candidate);
    const Report before =
        writtenYear(2030, {writtenEntry(u"乡镇农技员轮训覆盖20个乡镇"_s, u"轮训围绕水稻施肥展开。"_s)});

    const RollOver next = rollOver(report, 2032, &before);
    EXPECT_EQ(next.report.year, 2032);
    EXPECT_EQ(next.report.title, u"2032年度十件大事"_s);
    EXPECT_EQ(next.report.organization, u"江湾科协"_s);
    EXPECT_EQ(next.report.status, ReportStatus::Draft);
    ASSERT_EQ(next.report.sections.size(), 1U);
    EXPECT_EQ(next.report.sections[0].kind, SectionKind::Events);
    ASSERT_EQ(next.entries.size(), 2U);
    const Entry &again = next.report.sections[0].entries[0];
    EXPECT_EQ(again.title, u"第五届江湾读书会开幕"_s);
    EXPECT_TRUE(again.body.isEmpty());
    EXPECT_EQ(again.state, EntryState::Empty);
    EXPECT_TRUE(again.uid.isNull());
    EXPECT_EQ(next.entries[1].from, (EntryPlace{0, 2}));
    EXPECT_EQ(next.candidates, (std::vector<EntryPlace>{{0, 3}}));
    EXPECT_FALSE(next.phrases.empty());
}
