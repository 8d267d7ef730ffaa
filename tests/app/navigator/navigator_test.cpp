// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigator.h"
#include "core/archive/writer.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

namespace dashiji::app
{
namespace
{

Entry titled(const QString &title)
{
    Entry entry;
    entry.title = title;
    entry.uid = QUuid::createUuid();
    return entry;
}

Report draftOf(int year)
{
    Report report;
    report.year = year;
    report.title = QStringLiteral("%1年度报告").arg(year);
    report.organization = QStringLiteral("协会");
    for (const QString &name : {QStringLiteral("十件大事"), QStringLiteral("十大亮点")}) {
        Section section;
        section.title = name;
        for (int i = 1; i <= 3; ++i)
            section.entries.push_back(titled(QStringLiteral("%1 %2 %3").arg(year).arg(name).arg(i)));
        report.sections.push_back(section);
    }
    return report;
}

class NavigatorTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto created =
            archive::Archive::create(m_folder.filePath(QStringLiteral("a.dashiji")), QStringLiteral("协会"));
        ASSERT_TRUE(created) << why(created);
        m_archive = std::move(*created);
        for (const int year : {2020, 2021}) {
            const auto stored = m_archive->writer().importReport(draftOf(year));
            ASSERT_TRUE(stored) << why(stored);
        }
        m_navigator.resize(280, 600);
        m_navigator.setArchive(m_archive.get());
        m_navigator.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_navigator));
        m_tree = m_navigator.findChild<QTreeView *>(QStringLiteral("navigatorTree"));
        m_filter = m_navigator.findChild<QLineEdit *>(QStringLiteral("navigatorFilter"));
    }

    [[nodiscard]] Report report(int year) const { return m_archive->report(year).value(); }
    [[nodiscard]] EntryId entryAt(int year, size_t section, size_t entry) const
    {
        return report(year).sections.at(section).entries.at(entry).id;
    }
    /// Titles of the rows in sight, from the top.
    [[nodiscard]] QStringList rows() const
    {
        QStringList titles;
        for (QModelIndex index = m_tree->model()->index(0, 0); index.isValid();
             index = m_tree->indexBelow(index))
            titles.append(index.data().toString());
        return titles;
    }
    void clickRow(const QString &title)
    {
        for (QModelIndex index = m_tree->model()->index(0, 0); index.isValid();
             index = m_tree->indexBelow(index))
            if (index.data().toString() == title) {
                m_tree->scrollTo(index);
                QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualRect(index).center());
                return;
            }
        FAIL() << "no row " << title.toStdString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<archive::Archive> m_archive;
    Navigator m_navigator;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_filter = nullptr;
};

TEST_F(NavigatorTest, OpensTheNewestYear)
{
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("2021"), QStringLiteral("十件大事"),
                                   QStringLiteral("2021 十件大事 1"), QStringLiteral("2021 十件大事 2"),
                                   QStringLiteral("2021 十件大事 3"), QStringLiteral("十大亮点"),
                                   QStringLiteral("2021 十大亮点 1"), QStringLiteral("2021 十大亮点 2"),
                                   QStringLiteral("2021 十大亮点 3"), QStringLiteral("2020")}));
}

TEST_F(NavigatorTest, TellsWhatIsClicked)
{
    QSignalSpy chosen(&m_navigator, &Navigator::placeChosen);
    const ReportId year = report(2021).id;
    const SectionId section = report(2021).sections.at(1).id;

    clickRow(QStringLiteral("2021 十大亮点 2"));
    clickRow(QStringLiteral("十大亮点"));
    clickRow(QStringLiteral("2021"));

    ASSERT_EQ(chosen.count(), 3);
    EXPECT_EQ(chosen.at(0).at(0).value<Place>(), (Place{year, section, entryAt(2021, 1, 1), {}}));
    EXPECT_EQ(chosen.at(1).at(0).value<Place>(), (Place{year, section, {}, {}}));
    EXPECT_EQ(chosen.at(2).at(0).value<Place>(), placeOf(year));
}

TEST_F(NavigatorTest, GoesThroughRowsByKeys)
{
    m_navigator.select(placeOf(entryAt(2021, 0, 0)));
    QSignalSpy entries(&m_navigator, &Navigator::placeChosen);
    QSignalSpy activated(&m_navigator, &Navigator::placeActivated);
    QTest::keyClick(m_tree, Qt::Key_Down);
    EXPECT_EQ(m_navigator.current().entry, entryAt(2021, 0, 1));
    ASSERT_EQ(entries.count(), 1);
    QTest::keyClick(m_tree, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).value<Place>().entry, entryAt(2021, 0, 1));
}

TEST_F(NavigatorTest, SelectsQuietlyAndReadsTheYearForIt)
{
    QSignalSpy entries(&m_navigator, &Navigator::placeChosen);
    m_navigator.select(placeOf(entryAt(2020, 1, 2)));
    EXPECT_EQ(m_navigator.current().entry, entryAt(2020, 1, 2));
    EXPECT_EQ(m_navigator.currentYear(), 2020);
    EXPECT_EQ(m_navigator.currentPosition(), 2);
    EXPECT_EQ(entries.count(), 0);
}

TEST_F(NavigatorTest, ShowsAnEditAndKeepsTheSelection)
{
    const EntryId entry = entryAt(2021, 0, 1);
    m_navigator.select(placeOf(entry));
    const QString base = m_archive->entry(entry)->title;
    ASSERT_TRUE(m_archive->writer().setEntryText(entry, EntryField::Title, base, QStringLiteral("新题")));
    EXPECT_TRUE(rows().contains(QStringLiteral("新题")));
    EXPECT_EQ(m_navigator.current().entry, entry);

    QSignalSpy chosen(&m_navigator, &Navigator::placeChosen);
    ASSERT_TRUE(m_archive->writer().moveEntry(entry, report(2021).sections.at(1).id, 0));
    EXPECT_EQ(m_navigator.current().entry, entry);
    EXPECT_EQ(m_navigator.currentPosition(), 0);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(NavigatorTest, ShowsWhatUndoBringsBack)
{
    const EntryId entry = entryAt(2021, 0, 2);
    ASSERT_TRUE(m_archive->writer().removeEntry(entry));
    EXPECT_FALSE(rows().contains(QStringLiteral("2021 十件大事 3")));
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_TRUE(rows().contains(QStringLiteral("2021 十件大事 3")));

    ASSERT_TRUE(m_archive->writer().removeReport(report(2021).id));
    EXPECT_EQ(rows().first(), QStringLiteral("2020"));
    ASSERT_TRUE(m_archive->writer().undo());
    EXPECT_EQ(rows().first(), QStringLiteral("2021"));
}

TEST_F(NavigatorTest, SeesWhatAnotherProgramWrote)
{
    auto other = archive::Archive::open(m_archive->path());
    ASSERT_TRUE(other) << why(other);
    const auto section = report(2021).sections.at(0).id;
    ASSERT_TRUE((*other)->writer().addEntry(section, 0, QStringLiteral("别处来的")));
    m_archive->poll();
    EXPECT_TRUE(rows().contains(QStringLiteral("别处来的")));
}

TEST_F(NavigatorTest, EscInTheFilterGivesTheCurrentEntryBack)
{
    const EntryId entry = entryAt(2021, 0, 1);
    m_navigator.select(placeOf(entry));
    QSignalSpy chosen(&m_navigator, &Navigator::placeChosen);
    m_filter->setFocus();
    QTest::keyClicks(m_filter, QStringLiteral("2020"));
    EXPECT_FALSE(m_tree->currentIndex().isValid()) << "no other row is taken for it";
    EXPECT_EQ(m_navigator.current().entry, entry) << "it is still the one at hand";
    QTest::keyClick(m_filter, Qt::Key_Escape);
    EXPECT_EQ(m_navigator.current().entry, entry);
    EXPECT_EQ(m_tree->currentIndex().data().toString(), QStringLiteral("2021 十件大事 2"));
    EXPECT_TRUE(m_tree->selectionModel()->isSelected(m_tree->currentIndex()));
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(NavigatorTest, WhatIsChosenInTheFilteredListStays)
{
    m_navigator.select(placeOf(entryAt(2021, 0, 1)));
    m_filter->setFocus();
    QTest::keyClicks(m_filter, QStringLiteral("2020 "));
    QTest::keyClick(m_filter, Qt::Key_Down);
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(m_tree, Qt::Key_Down);
    const QString chosen = m_tree->currentIndex().data().toString();
    ASSERT_TRUE(chosen.startsWith(QStringLiteral("2020"))) << chosen.toStdString();
    m_filter->setFocus();
    QTest::keyClick(m_filter, Qt::Key_Escape);
    EXPECT_EQ(m_tree->currentIndex().data().toString(), chosen);
}

TEST_F(NavigatorTest, FiltersAllYearsAndComesBack)
{
    m_navigator.select(placeOf(entryAt(2021, 0, 1)));
    QTest::keyClicks(m_filter, QStringLiteral("2020 "));
    m_filter->setText(QStringLiteral("亮点 3"));
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("2021"), QStringLiteral("十大亮点"),
                                   QStringLiteral("2021 十大亮点 3"), QStringLiteral("2020"),
                                   QStringLiteral("十大亮点"), QStringLiteral("2020 十大亮点 3")}));
    QTest::keyClick(m_filter, Qt::Key_Down);
    EXPECT_TRUE(m_tree->hasFocus());
    QTest::keyClick(m_filter, Qt::Key_Escape);
    EXPECT_TRUE(m_filter->text().isEmpty());
    EXPECT_TRUE(rows().contains(QStringLiteral("2021 十件大事 2")));
}

TEST_F(NavigatorTest, OpensAndClosesByTheArrow)
{
    const QModelIndex year = m_tree->model()->index(1, 0);
    ASSERT_FALSE(m_tree->isExpanded(year));
    const QRect row = m_tree->visualRect(year);
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 16, row.center().y()));
    EXPECT_TRUE(m_tree->isExpanded(year));
    EXPECT_TRUE(rows().contains(QStringLiteral("2020 十件大事 1")));
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 16, row.center().y()));
    EXPECT_FALSE(m_tree->isExpanded(year));
}

TEST_F(NavigatorTest, OpensAYearByKey)
{
    m_tree->setCurrentIndex(m_tree->model()->index(1, 0));
    QTest::keyClick(m_tree, Qt::Key_Right);
    EXPECT_TRUE(rows().contains(QStringLiteral("2020 十件大事 1")));
    QTest::keyClick(m_tree, Qt::Key_Left);
    EXPECT_FALSE(rows().contains(QStringLiteral("2020 十件大事 1")));
}

TEST_F(NavigatorTest, FiltersByTheSearchIndex)
{
    const EntryId entry = entryAt(2020, 1, 2);
    ASSERT_TRUE(
        m_archive->writer().setEntryText(entry, EntryField::Body, {}, QStringLiteral("海智工作站10家")));
    m_filter->setText(QStringLiteral("工作站"));
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("2020"), QStringLiteral("十大亮点"),
                                   QStringLiteral("2020 十大亮点 3")}))
        << "a word of the text, in a year that was not read before";

    ASSERT_TRUE(m_archive->writer().setEntryText(entryAt(2021, 0, 0), EntryField::Body, {},
                                                 QStringLiteral("又一个工作站")));
    EXPECT_TRUE(rows().contains(QStringLiteral("2021 十件大事 1"))) << "it has the word now";
    m_filter->clear();
    EXPECT_TRUE(rows().contains(QStringLiteral("2021 十大亮点 3")));
}

TEST_F(NavigatorTest, KnowsNeighboursAcrossSections)
{
    const auto neighbour = [this](size_t section, size_t entry, int step) {
        m_navigator.select(placeOf(entryAt(2021, section, entry)));
        return m_navigator.neighbour(step).entry;
    };
    EXPECT_EQ(neighbour(0, 2, 1), entryAt(2021, 1, 0));
    EXPECT_EQ(neighbour(1, 0, -1), entryAt(2021, 0, 2));
    EXPECT_FALSE(neighbour(1, 2, 1).isValid());
    EXPECT_FALSE(neighbour(0, 0, -1).isValid());
}

TEST_F(NavigatorTest, AsksToMoveADraggedEntry)
{
    QSignalSpy moves(&m_navigator, &Navigator::moveRequested);
    QAbstractItemModel *model = m_tree->model();
    const QModelIndex year = model->index(0, 0);
    const QModelIndex first = model->index(0, 0, year);
    const QModelIndex second = model->index(1, 0, year);
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0, 0, first)}));
    model->dropMimeData(data.get(), Qt::MoveAction, 1, 0, second);
    ASSERT_EQ(moves.count(), 1);
    EXPECT_EQ(moves.at(0).at(0).value<std::vector<EntryId>>(), std::vector{entryAt(2021, 0, 0)});
    EXPECT_EQ(moves.at(0).at(1).value<SectionId>(), report(2021).sections.at(1).id);
    EXPECT_EQ(moves.at(0).at(2).toInt(), 1);
}

TEST_F(NavigatorTest, SaysWhyItIsEmpty)
{
    m_navigator.setArchive(nullptr);
    EXPECT_TRUE(rows().isEmpty());
    auto *empty = m_navigator.findChild<QWidget *>(QStringLiteral("navigatorEmpty"));
    EXPECT_TRUE(empty->isVisible());
    m_navigator.setArchive(m_archive.get());
    EXPECT_FALSE(empty->isVisible());
}

class OrganizationsTest : public NavigatorTest
{
protected:
    void SetUp() override
    {
        NavigatorTest::SetUp();
        m_choice = m_navigator.findChild<QComboBox *>(QStringLiteral("navigatorOrganization"));
        ASSERT_FALSE(m_choice->isVisible()) << "there is one";
        Report branch = draftOf(2021);
        branch.organization = QStringLiteral("学会");
        branch.owner = m_archive->writer().addOrganization(branch.organization).value();
        const auto stored = m_archive->writer().importReport(branch);
        ASSERT_TRUE(stored) << why(stored);
        m_branch = *stored;
    }

    [[nodiscard]] QStringList years() const
    {
        QStringList names;
        for (int row = 0; row < m_tree->model()->rowCount(); ++row)
            names.append(m_tree->model()->index(row, 0).data().toString());
        return names;
    }
    void choose(const QString &name)
    {
        m_choice->setCurrentText(name);
        emit m_choice->activated(m_choice->currentIndex());
    }

    QComboBox *m_choice = nullptr;
    ReportId m_branch;
};

TEST_F(OrganizationsTest, AYearOfSeveralIsNamedByItsOrganization)
{
    EXPECT_TRUE(m_choice->isVisible());
    QStringList named = years();
    named.sort();
    EXPECT_EQ(named, QStringList(
                         {QStringLiteral("2020"), QStringLiteral("2021 协会"), QStringLiteral("2021 学会")}));
}

TEST_F(OrganizationsTest, TheNextYearIsOfTheSameOne)
{
    const ReportId older = m_archive->report(2020).value().id;
    m_navigator.select(placeOf(older));
    EXPECT_EQ(m_navigator.neighbourReport(1), m_archive->report(2021).value().id);
    EXPECT_FALSE(m_navigator.neighbourReport(-1).isValid());
    m_navigator.select(placeOf(m_branch));
    EXPECT_FALSE(m_navigator.neighbourReport(-1).isValid()) << "2020 is the other's";
}

TEST_F(OrganizationsTest, OneAloneIsShownAndGoneTo)
{
    QSignalSpy chosen(&m_navigator, &Navigator::placeChosen);
    choose(QStringLiteral("学会"));
    EXPECT_EQ(years(), QStringList{QStringLiteral("2021")});
    EXPECT_EQ(m_navigator.current().report, m_branch);
    EXPECT_EQ(chosen.count(), 1);
    choose(QStringLiteral("协会"));
    EXPECT_EQ(years(), QStringList({QStringLiteral("2021"), QStringLiteral("2020")}));
    EXPECT_NE(m_navigator.current().report, m_branch);
    m_choice->setCurrentIndex(0);
    emit m_choice->activated(0);
    EXPECT_EQ(years().size(), 3);
}

TEST_F(OrganizationsTest, APlaceOfAnotherShowsAllAgain)
{
    choose(QStringLiteral("学会"));
    ASSERT_TRUE(m_navigator.select(placeOf(entryAt(2020, 0, 0))));
    EXPECT_EQ(years().size(), 3);
    EXPECT_EQ(m_choice->currentIndex(), 0);
}

TEST_F(OrganizationsTest, WhoseLastYearIsRemovedIsNotChosenAnyMore)
{
    choose(QStringLiteral("学会"));
    ASSERT_TRUE(m_archive->writer().removeReport(m_branch));
    EXPECT_FALSE(m_choice->isVisible());
    EXPECT_EQ(years(), QStringList({QStringLiteral("2021"), QStringLiteral("2020")}));
}

} // namespace
} // namespace dashiji::app
