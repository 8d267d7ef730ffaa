// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs.h"
#include "core/workflow/comparisonfile.h"
#include "core/workflow/rollingover.h"
#include "tests/core/workflow/archivefixture.h"

using namespace dashiji;
using namespace dashiji::workflow;
using namespace dashiji::workflow::test;
using namespace Qt::StringLiterals;

class ComparingTest : public WorkflowTest
{
protected:
    /// A year of two entries that have nothing in common with another year's.
    ReportId addYear(int year, const QStringList &titles)
    {
        Report report;
        report.year = year;
        report.title = u"%1年度报告"_s.arg(year);
        report.sections.emplace_back().title = u"大事"_s;
        for (const QString &title : titles)
            report.sections[0].entries.emplace_back().title = title;
        return m_archive->writer().importReport(report).value();
    }
    [[nodiscard]] EntryId entryOf(int year, size_t place) const
    {
        return m_archive->report(year).value().sections[0].entries[place].id;
    }
};

TEST_F(ComparingTest, APairingThatWasChosenIsKeptAndReplaced)
{
    const ReportId from = addYear(2030, {u"老馆搬迁"_s, u"湿地环志"_s});
    const ReportId to = addYear(2031, {u"新馆开放"_s, u"夜市科普"_s});
    EXPECT_EQ(compareYears(*m_archive, from, to)->comparison.entries.size(), 4U);
    const auto pairs = [&] {
        std::vector<std::pair<size_t, size_t>> found;
        const auto years = compareYears(*m_archive, from, to).value();
        for (const lookback::ComparedEntry &entry : years.comparison.entries)
            if (entry.pair.from && entry.pair.to)
                found.emplace_back(entry.pair.from->entry, entry.pair.to->entry);
        return found;
    };
    using Pairs = std::vector<std::pair<size_t, size_t>>;
    ASSERT_TRUE(choosePair(*m_archive, entryOf(2030, 0), entryOf(2031, 0)));
    EXPECT_EQ(pairs(), (Pairs{{0, 0}}));
    ASSERT_TRUE(choosePair(*m_archive, entryOf(2030, 0), entryOf(2031, 1)));
    EXPECT_EQ(pairs(), (Pairs{{0, 1}}));
    EXPECT_EQ(m_archive->history()->front().verb, archive::verb::kEntryPair);
    EXPECT_EQ(m_archive->history()->front().label, u"夜市科普"_s);
    ASSERT_TRUE(partPair(*m_archive, entryOf(2030, 0), entryOf(2031, 1)));
    EXPECT_TRUE(pairs().empty());
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_EQ(pairs(), (Pairs{{0, 1}}));
    EXPECT_EQ(choosePair(*m_archive, entryOf(2030, 0), entryOf(2030, 1)).error().code,
              ErrorCode::InvalidArgument);
    EXPECT_EQ(compareYears(*m_archive, from, from).error().code, ErrorCode::InvalidArgument);
}

TEST_F(ComparingTest, HtmlHoldsBothTextsAndNoMarkupOfTheirs)
{
    const ReportId from = addYear(2030, {u"第三届<江湾>读书会开幕"_s});
    const ReportId to = addYear(2031, {u"第四届<江湾>读书会开幕"_s});
    const QString html = comparisonHtml(*compareYears(*m_archive, from, to));
    EXPECT_TRUE(html.contains(u"第<del>三</del><ins>四</ins>届&lt;江湾&gt;读书会开幕"_s));
    EXPECT_FALSE(html.contains(u"%1"_s));
}

TEST_F(ComparingTest, PdfHoldsEveryEntry)
{
    const ReportId from = addYear(2030, {u"第三届江湾读书会开幕"_s, u"老馆搬迁"_s});
    const ReportId to = addYear(2031, {u"第四届江湾读书会开幕"_s, u"夜市科普"_s});
    const ComparedYears years = *compareYears(*m_archive, from, to);
    ASSERT_TRUE(writeComparison(years, inFolder(u"changes.pdf"_s)));
    EXPECT_EQ(writeComparison(years, inFolder(u"changes.doc"_s)).error().code, ErrorCode::UnknownEnding);
    EXPECT_FALSE(QFile::exists(inFolder(u"changes.doc"_s)));
}

TEST_F(ComparingTest, PercentHasItsSign)
{
    lookback::MetricChange change;
    EXPECT_EQ(writtenPercent(change), QString());
    change.permille = 233;
    EXPECT_EQ(writtenPercent(change), u"+23.3%"_s);
    change.permille = -40;
    EXPECT_EQ(writtenPercent(change), u"−4.0%"_s);
}

TEST_F(ComparingTest, RollingOverFillsAYearThatStandsEmpty)
{
    Report from;
    from.year = 2031;
    from.kicker = u"2031年"_s;
    for (const auto &[kind, title] :
         {std::pair{SectionKind::Events, u"十件大事"_s}, std::pair{SectionKind::Other, u"来访"_s}}) {
        Section &section = from.sections.emplace_back();
        section.kind = kind;
        section.title = title;
        section.entries.emplace_back().title = u"第四届江湾%1"_s.arg(title);
    }
    from.sections[0].entries[0].department = u"学会部"_s;
    const ReportId old = m_archive->writer().importReport(from).value();
    Report empty;
    empty.year = 2032;
    empty.title = u"江湾的一年"_s;
    Section &events = empty.sections.emplace_back();
    events.kind = SectionKind::Events;
    events.title = u"江湾十事"_s;
    const ReportId standing = m_archive->writer().importReport(empty).value();
    m_archive->writer().setPerson(u"张三"_s);

    const auto plan = planRollOver(*m_archive, old, 2032);
    ASSERT_TRUE(plan);
    EXPECT_EQ(rollOver(*m_archive, *plan).value(), standing);
    const Report filled = m_archive->report(standing).value();
    EXPECT_EQ(filled.title, u"江湾的一年"_s);
    EXPECT_EQ(filled.kicker, u"2032年"_s);
    ASSERT_EQ(filled.sections.size(), 2U);
    EXPECT_EQ(filled.sections[0].title, u"江湾十事"_s);
    EXPECT_EQ(filled.sections[1].title, u"来访"_s);
    ASSERT_EQ(filled.sections[0].entries.size(), 1U);
    EXPECT_EQ(filled.sections[0].entries[0].title, u"第五届江湾十件大事"_s);
    EXPECT_EQ(filled.sections[0].entries[0].department, u"学会部"_s);
    EXPECT_EQ(filled.sections[0].entries[0].state, EntryState::Empty);
    EXPECT_EQ(m_archive->history()->front().verb, archive::verb::kReportRollOver);
    EXPECT_EQ(planRollOver(*m_archive, old, 2032).error().code, ErrorCode::YearExists);
    ASSERT_TRUE(m_archive->writer().undo());
    const Report again = m_archive->report(standing).value();
    ASSERT_EQ(again.sections.size(), 1U);
    EXPECT_TRUE(again.sections[0].entries.empty());
    EXPECT_TRUE(again.kicker.isEmpty());
}

TEST_F(ComparingTest, TheFrameHasTheListsWithAsManyEmptyPlacesAsArePlanned)
{
    const ReportId from = addYear(2031, {u"第四届江湾读书会开幕"_s, u"江湾来访"_s});
    ASSERT_TRUE(m_archive->writer().addSection(from, 9, SectionKind::Other, u"附录"_s));
    ASSERT_TRUE(m_archive->writer().setEntriesPlanned(m_archive->report(from)->owner, 7));
    const size_t lines = m_archive->history()->size();
    ASSERT_TRUE(rollOver(*m_archive, frameOf(*planRollOver(*m_archive, from, 2032))));
    EXPECT_EQ(m_archive->history()->size(), lines + 1);
    const Report frame = m_archive->report(2032).value();
    const Report old = m_archive->report(from).value();
    ASSERT_EQ(frame.sections.size(), old.sections.size());
    for (size_t i = 0; i < frame.sections.size(); ++i) {
        EXPECT_EQ(frame.sections[i].title, old.sections[i].title);
        EXPECT_EQ(frame.sections[i].entries.size(), frame.sections[i].kind == SectionKind::Other ? 0U : 7U);
    }
    for (const Entry &entry : frame.sections[0].entries)
        EXPECT_TRUE(entry.title.isEmpty() && entry.state == EntryState::Empty);
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_FALSE(m_archive->report(2032));
}

TEST_F(ComparingTest, RollingOverMakesOneYearOnce)
{
    const ReportId from = addYear(2031, {u"第四届江湾读书会开幕"_s});
    const RollOverPlan plan = *planRollOver(*m_archive, from, 2032);
    const size_t lines = m_archive->history()->size();
    ASSERT_TRUE(rollOver(*m_archive, plan));
    EXPECT_EQ(m_archive->history()->size(), lines + 1);
    EXPECT_EQ(m_archive->history()->front().verb, archive::verb::kReportRollOver);
    EXPECT_EQ(m_archive->report(2032)->sections[0].entries[0].title, u"第五届江湾读书会开幕"_s);
    EXPECT_EQ(planRollOver(*m_archive, from, 2032).error().code, ErrorCode::YearExists);
    EXPECT_EQ(planRollOver(*m_archive, from, 2031).error().code, ErrorCode::InvalidArgument);
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_EQ(m_archive->report(2032).error().code, ErrorCode::NotFound);
}
