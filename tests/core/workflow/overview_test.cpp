// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs.h"
#include "core/workflow/metrics.h"
#include "core/workflow/overview.h"
#include "tests/core/workflow/archivefixture.h"

using namespace dashiji;
using namespace dashiji::workflow;
using namespace dashiji::workflow::test;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime kEver = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);

} // namespace

class OverviewTest : public WorkflowTest
{
protected:
    /// A year of a list of two entries, the second about workstations, and a section of no list.
    ReportId addYear(int year, const QString &numbers, OrganizationId owner = {})
    {
        Report report;
        report.year = year;
        report.owner = owner;
        report.title = u"%1年度报告"_s.arg(year);
        Section &events = report.sections.emplace_back();
        events.kind = SectionKind::Events;
        events.title = u"十件大事"_s;
        Entry &first = events.entries.emplace_back();
        first.title = u"开放日"_s;
        first.state = EntryState::Written;
        first.photos.emplace_back().caption = u"现场"_s;
        events.entries.emplace_back().title = u"工作站"_s;
        Entry &gathered = events.entries.emplace_back();
        gathered.title = u"候选"_s;
        gathered.candidate = true;
        gathered.photos.emplace_back().caption = u"不算"_s;
        report.sections.emplace_back().title = u"附记"_s;
        const ReportId id = m_archive->writer().importReport(report).value();
        m_second = m_archive->report(id).value().sections[0].entries[1].id;
        EXPECT_TRUE(m_archive->writer().setEntryText(m_second, EntryField::Body, {}, numbers));
        return id;
    }
    [[nodiscard]] YearOverview overview(ReportId report, const QDateTime &since = kEver) const
    {
        const auto read = overviewOf(*m_archive, report, since);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(YearOverview());
    }
    [[nodiscard]] std::vector<MetricId> numbersOf(EntryId entry) const
    {
        std::vector<MetricId> ids;
        const Entry read = m_archive->entry(entry).value();
        for (const Metric &metric : read.metrics)
            ids.push_back(metric.id);
        return ids;
    }

    EntryId m_second; ///< of the year added last
};

TEST_F(OverviewTest, CountsTenPlacesOfAList)
{
    const YearOverview all = overview(addYear(2030, u"今年无数。"_s));
    ASSERT_EQ(all.sections.size(), 2U);
    const ListProgress &events = all.sections[0];
    EXPECT_EQ(events.entries.size(), 10U);
    EXPECT_EQ(events.count(EntryState::Written), 1);
    EXPECT_EQ(events.count(EntryState::Writing), 1);
    EXPECT_EQ(events.count(EntryState::Empty), 8);
    EXPECT_EQ(events.candidates, 1);
    EXPECT_EQ(events.entries[1].entry, m_second);
    EXPECT_FALSE(events.entries[2].entry.isValid());
    EXPECT_TRUE(all.sections[1].entries.empty()) << "a section that is no list of ten has what it has";
}

TEST_F(OverviewTest, CountsTheEntriesThatArePlanned)
{
    const ReportId report = addYear(2030, u"今年无数。"_s);
    ASSERT_TRUE(m_archive->writer().setEntriesPlanned(m_archive->report(report)->owner, 1));
    EXPECT_EQ(overview(report).sections[0].entries.size(), 2U) << "there are more than planned";
}

TEST_F(OverviewTest, CountsPhotosOfChosenEntries)
{
    const ReportId report = addYear(2030, u"今年无数。"_s);
    const OpenThings open = overview(report).photos;
    EXPECT_EQ(open.all, 1);
    EXPECT_EQ(open.open, 1);
    const Report read = m_archive->report(report).value();
    EXPECT_EQ(open.first, (Place{report, read.sections[0].id, read.sections[0].entries[0].id, {}}));
    ASSERT_TRUE(m_archive->writer().setPicture(read.sections[0].entries[0].photos[0].id, smallPicture()));
    EXPECT_EQ(overview(report).photos.open, 0);
}

TEST_F(OverviewTest, CountsNumbersToConfirm)
{
    const ReportId report = addYear(2030, u"办了活动12场，来了3000人次。"_s);
    OpenThings numbers = overview(report).numbers;
    EXPECT_EQ(numbers.all, 2);
    EXPECT_EQ(numbers.open, 2);
    EXPECT_EQ(numbers.first.entry, m_second);
    ASSERT_TRUE(numbers.first.spot);
    EXPECT_EQ(numbers.first.spot->start, 4);
    const std::vector<MetricId> ids = numbersOf(m_second);
    ASSERT_TRUE(confirmMetrics(*m_archive, {ids[0]}));
    ASSERT_TRUE(rejectMetric(*m_archive, ids[1]));
    numbers = overview(report).numbers;
    EXPECT_EQ(numbers.all, 1) << "what is no number is none";
    EXPECT_EQ(numbers.open, 0);
}

TEST_F(OverviewTest, LaysNumbersBesideThoseOfTheYearBefore)
{
    ASSERT_TRUE(addYear(2028, u"办了活动9场。新增工作站5家，总数增至20家。获经费30万元。"_s).isValid());
    ASSERT_TRUE(confirmMetrics(*m_archive, numbersOf(m_second)));
    const ReportId report =
        addYear(2030, u"办了活动12场、展览活动30余场。新增工作站8家，总数增至28家。获经费40万元。"_s);
    ASSERT_TRUE(confirmMetrics(*m_archive, numbersOf(m_second)));
    const YearOverview all = overview(report);
    EXPECT_EQ(all.yearBefore, 2028) << "the last one there is";
    const auto of = [&all](Category category) {
        const auto found = std::ranges::find(all.besides, category, &NumberBeside::category);
        EXPECT_NE(found, all.besides.end());
        return found != all.besides.end() ? *found : NumberBeside();
    };
    const NumberBeside activities = of(Category::Activity);
    EXPECT_EQ(activities.now.value, Decimal::fromInteger(42));
    EXPECT_EQ(activities.now.bound, metrics::Bound::AtLeast);
    ASSERT_TRUE(activities.before);
    EXPECT_EQ(activities.before->value, Decimal::fromInteger(9));
    EXPECT_EQ(activities.unit, u"场"_s);
    EXPECT_EQ(activities.place.entry, m_second);
    EXPECT_TRUE(activities.place.spot);
    const NumberBeside funding = of(Category::Funding);
    EXPECT_EQ(funding.now.value, Decimal::fromInteger(400000));
    EXPECT_EQ(funding.before->value, Decimal::fromInteger(300000));
    const NumberBeside stations = of(Category::Station);
    EXPECT_EQ(stations.aspect, Aspect::Total);
    EXPECT_EQ(stations.now.value, Decimal::fromInteger(28));
    ASSERT_TRUE(stations.before);
    EXPECT_EQ(stations.before->value, Decimal::fromInteger(20));
}

TEST_F(OverviewTest, AnotherOrganizationsYearIsNotTheYearBefore)
{
    const auto other = m_archive->writer().addOrganization(u"乙市科协"_s);
    ASSERT_TRUE(other);
    addYear(2029, u"办了活动9场。"_s, *other);
    const YearOverview all = overview(addYear(2030, u"办了活动12场。"_s));
    EXPECT_EQ(all.yearBefore, 0);
    ASSERT_EQ(all.besides.size(), 1U);
    EXPECT_FALSE(all.besides[0].before);
}

TEST_F(OverviewTest, TellsTheChangesSinceADayWithTheirPlaces)
{
    QDateTime now(QDate(2030, 5, 1), QTime(9, 0), Qt::UTC);
    m_archive->writer().setClock([&now] { return now; });
    const ReportId report = addYear(2030, u"办了活动12场。"_s);
    addYear(2029, u"别的年度。"_s);
    const EntryId second = m_archive->report(report)->sections[0].entries[1].id;
    now = now.addDays(10);
    const QDateTime since = now.addSecs(-60);
    EXPECT_TRUE(overview(report, since).changes.empty());

    ASSERT_TRUE(m_archive->writer().setEntryState(second, EntryState::Written));
    now = now.addSecs(10);
    ASSERT_TRUE(confirmMetrics(*m_archive, numbersOf(second)));
    now = now.addSecs(10);
    ASSERT_TRUE(m_archive->writer().setReportStatus(report, ReportStatus::InReview));
    now = now.addSecs(10);
    ASSERT_TRUE(m_archive->writer().setDueDate(report, QDate(2031, 1, 15)));
    ASSERT_TRUE(m_archive->writer().undo());
    const YearOverview all = overview(report, since);
    EXPECT_EQ(all.changeCount, 3) << "what was taken back is left out";
    ASSERT_EQ(all.changes.size(), 3U);
    EXPECT_EQ(all.changes[0].change.verb, archive::verb::kReportStatus);
    EXPECT_EQ(all.changes[0].place, placeOf(report));
    EXPECT_EQ(all.changes[1].place.entry, second);
    EXPECT_TRUE(all.changes[1].place.spot) << "the number itself";
    EXPECT_EQ(all.changes[2].place.entry, second);
}

TEST_F(OverviewTest, AYearThatIsNotThereHasNone)
{
    const auto none = overviewOf(*m_archive, {4711}, kEver);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
}
