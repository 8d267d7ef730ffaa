// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigatormodel.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>
#include <memory>
#include <random>

namespace dashiji::app
{
namespace
{

using Tester = QAbstractItemModelTester;

archive::ReportSummary summaryOf(int year)
{
    archive::ReportSummary summary;
    summary.id = ReportId{year};
    summary.year = year;
    summary.title = QStringLiteral("Report");
    return summary;
}

Entry makeEntry(qint64 id, EntryState state = EntryState::Writing)
{
    Entry entry;
    entry.id = EntryId{id};
    entry.title = QStringLiteral("Entry %1").arg(id);
    entry.state = state;
    return entry;
}

Report makeReport(int year, const std::vector<std::vector<qint64>> &sections)
{
    Report report;
    report.id = ReportId{year};
    report.year = year;
    report.title = QStringLiteral("Report");
    qint64 id = year * 10;
    for (const auto &entries : sections) {
        Section section;
        section.id = SectionId{id++};
        section.title = QStringLiteral("Section %1").arg(section.id.value);
        for (const qint64 entry : entries)
            section.entries.push_back(makeEntry(entry));
        report.sections.push_back(section);
    }
    return report;
}

/// The ids of a year's entries, section by section.
std::vector<std::vector<qint64>> shape(const NavigatorModel &model, ReportId report)
{
    std::vector<std::vector<qint64>> result;
    const QModelIndex year = model.indexOf(report);
    for (int s = 0; s < model.rowCount(year); ++s) {
        const QModelIndex section = model.index(s, 0, year);
        result.emplace_back();
        for (int e = 0; e < model.rowCount(section); ++e)
            result.back().push_back(model.index(e, 0, section).data(NavigatorModel::IdRole).toLongLong());
    }
    return result;
}

class NavigatorModelTest : public testing::Test
{
protected:
    NavigatorModelTest()
    {
        m_model.load({summaryOf(2021), summaryOf(2020)});
        m_model.setReport(makeReport(2021, {{1, 2, 3}, {4, 5}}));
    }

    NavigatorModel m_model;
    Tester m_tester{&m_model, Tester::FailureReportingMode::Fatal};
};

TEST_F(NavigatorModelTest, ShowsYearsSectionsEntries)
{
    EXPECT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), QStringLiteral("2021"));
    EXPECT_EQ(shape(m_model, ReportId{2021}), (std::vector<std::vector<qint64>>{{1, 2, 3}, {4, 5}}));
    EXPECT_TRUE(m_model.isLoaded(ReportId{2021}));
    EXPECT_FALSE(m_model.isLoaded(ReportId{2020}));
    EXPECT_EQ(m_model.indexOf(EntryId{5}).data(NavigatorModel::RankRole).toInt(), 2);
}

TEST_F(NavigatorModelTest, MovesOneRowOnly)
{
    const QPersistentModelIndex moved(m_model.indexOf(EntryId{3}));
    QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    QSignalSpy moves(&m_model, &QAbstractItemModel::rowsMoved);
    QSignalSpy inserts(&m_model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(&m_model, &QAbstractItemModel::rowsRemoved);

    m_model.setReport(makeReport(2021, {{3, 1, 2}, {4, 5}}));

    EXPECT_EQ(moves.count(), 1);
    EXPECT_EQ(resets.count() + inserts.count() + removals.count(), 0);
    EXPECT_EQ(moved.row(), 0);
    EXPECT_EQ(moved.data(NavigatorModel::RankRole).toInt(), 1);
    EXPECT_EQ(m_model.indexOf(EntryId{2}).data(NavigatorModel::RankRole).toInt(), 3);
}

TEST_F(NavigatorModelTest, FollowsAnEntryIntoAnotherSection)
{
    const QPersistentModelIndex moved(m_model.indexOf(EntryId{1}));
    QSignalSpy removals(&m_model, &QAbstractItemModel::rowsRemoved);

    m_model.setReport(makeReport(2021, {{2, 3}, {4, 1, 5}}));

    EXPECT_EQ(shape(m_model, ReportId{2021}), (std::vector<std::vector<qint64>>{{2, 3}, {4, 1, 5}}));
    EXPECT_EQ(removals.count(), 0);
    ASSERT_TRUE(moved.isValid());
    EXPECT_EQ(moved.parent(), m_model.indexOf(SectionId{20211}));
}

TEST_F(NavigatorModelTest, TellsOnlyWhatChanged)
{
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    m_model.setReport(makeReport(2021, {{1, 2, 3}, {4, 5}}));
    EXPECT_EQ(changes.count(), 0);

    Entry entry = makeEntry(2);
    entry.title = QStringLiteral("Another title");
    EXPECT_TRUE(m_model.updateEntry(entry));
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.at(0).at(0).toModelIndex(), m_model.indexOf(EntryId{2}));
    EXPECT_FALSE(m_model.updateEntry(makeEntry(99)));
}

TEST_F(NavigatorModelTest, CountsWhatIsWritten)
{
    Entry entry = makeEntry(2, EntryState::Written);
    m_model.updateEntry(entry);
    EXPECT_EQ(m_model.indexOf(SectionId{20210}).data(NavigatorModel::WrittenRole).toInt(), 1);
    EXPECT_EQ(m_model.indexOf(ReportId{2021}).data(NavigatorModel::WrittenRole).toInt(), 1);
    EXPECT_EQ(m_model.indexOf(ReportId{2021}).data(NavigatorModel::CountRole).toInt(), 5);

    Report report = makeReport(2021, {{1, 2}});
    report.sections[0].entries[1].candidate = true;
    m_model.setReport(report);
    EXPECT_EQ(m_model.indexOf(ReportId{2021}).data(NavigatorModel::CountRole).toInt(), 1);
    EXPECT_EQ(m_model.indexOf(EntryId{2}).data(NavigatorModel::RankRole).toInt(), 0);
}

TEST_F(NavigatorModelTest, KeepsYearsThatStay)
{
    m_model.updateSummaries({summaryOf(2022), summaryOf(2021)});
    ASSERT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), QStringLiteral("2022"));
    EXPECT_EQ(shape(m_model, ReportId{2021}).size(), 2U);
    EXPECT_FALSE(m_model.indexOf(ReportId{2020}).isValid());
}

TEST_F(NavigatorModelTest, EndsAsTheReportSaysAfterAnyChange)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<qint64> ids{1, 2, 3, 4, 5, 6, 7, 8, 9};
        std::shuffle(ids.begin(), ids.end(), random);
        ids.resize(random() % ids.size());
        std::vector<std::vector<qint64>> sections(1 + random() % 4);
        for (const qint64 id : ids)
            sections[random() % sections.size()].push_back(id);
        Report report = makeReport(2021, sections);
        std::shuffle(report.sections.begin(), report.sections.end(), random);
        std::vector<std::vector<qint64>> expected;
        for (const Section &section : report.sections) {
            expected.emplace_back();
            for (const Entry &entry : section.entries)
                expected.back().push_back(entry.id.value);
        }
        m_model.setReport(report);
        ASSERT_EQ(shape(m_model, ReportId{2021}), expected) << "round " << round;
    }
}

TEST_F(NavigatorModelTest, AsksForMovesWithPositionsAsTheWriterCounts)
{
    QSignalSpy requests(&m_model, &NavigatorModel::moveRequested);
    const auto drop = [this](qint64 entry, SectionId section, int row) {
        const std::unique_ptr<QMimeData> data(m_model.mimeData({m_model.indexOf(EntryId{entry})}));
        return m_model.dropMimeData(data.get(), Qt::MoveAction, row, 0, m_model.indexOf(section));
    };
    EXPECT_FALSE(drop(1, SectionId{20210}, 3)); // behind 3: the last place once 1 is taken out
    ASSERT_EQ(requests.count(), 1);
    EXPECT_EQ(requests.at(0).at(2).toInt(), 2);
    drop(3, SectionId{20210}, 0);
    EXPECT_EQ(requests.at(1).at(2).toInt(), 0);
    drop(1, SectionId{20211}, 1);
    EXPECT_EQ(requests.at(2).at(1).value<SectionId>(), SectionId{20211});
    EXPECT_EQ(requests.at(2).at(2).toInt(), 1);
    drop(1, SectionId{20211}, -1);
    EXPECT_EQ(requests.at(3).at(2).toInt(), 2);
    drop(2, SectionId{20210}, 1); // where it is
    drop(2, SectionId{20210}, 2);
    EXPECT_EQ(requests.count(), 4);
}

TEST_F(NavigatorModelTest, SeveralAreDroppedInTheirOrderAmongThoseThatStay)
{
    QSignalSpy requests(&m_model, &NavigatorModel::moveRequested);
    const auto drop = [this](const std::vector<qint64> &entries, SectionId section, int row) {
        QModelIndexList indexes;
        for (const qint64 entry : entries)
            indexes.append(m_model.indexOf(EntryId{entry}));
        const std::unique_ptr<QMimeData> data(m_model.mimeData(indexes));
        m_model.dropMimeData(data.get(), Qt::MoveAction, row, 0, m_model.indexOf(section));
    };
    drop({3, 1}, SectionId{20210}, 3);
    ASSERT_EQ(requests.count(), 1);
    EXPECT_EQ(requests.at(0).at(0).value<std::vector<EntryId>>(),
              (std::vector<EntryId>{EntryId{1}, EntryId{3}}));
    EXPECT_EQ(requests.at(0).at(2).toInt(), 1) << "2 alone stays";
    drop({2, 1}, SectionId{20211}, 1);
    ASSERT_EQ(requests.count(), 2);
    EXPECT_EQ(requests.at(1).at(2).toInt(), 1);
    drop({2, 3}, SectionId{20210}, 1); // where they are
    drop({1, 2}, SectionId{20210}, 2);
    EXPECT_EQ(requests.count(), 2);
}

TEST_F(NavigatorModelTest, RefusesDropsOfOtherYears)
{
    m_model.setReport(makeReport(2020, {{21, 22}}));
    const std::unique_ptr<QMimeData> data(m_model.mimeData({m_model.indexOf(EntryId{21})}));
    EXPECT_FALSE(
        m_model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, m_model.indexOf(SectionId{20210})));
    EXPECT_TRUE(m_model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, m_model.indexOf(SectionId{20200})));
    QMimeData foreign;
    foreign.setText(QStringLiteral("21"));
    EXPECT_FALSE(m_model.canDropMimeData(&foreign, Qt::MoveAction, 0, 0, m_model.indexOf(SectionId{20200})));
}

TEST_F(NavigatorModelTest, SaysItselfInWords)
{
    EXPECT_EQ(m_model.indexOf(EntryId{2}).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Entry 2, Entry 2, Writing"));
    EXPECT_EQ(m_model.indexOf(ReportId{2021}).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Report of 2021, Draft, 0 of 5 entries written"));
}

} // namespace
} // namespace dashiji::app
