// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader's models, under Qt's own model tester.
#include "app/reader/contentsmodel.h"
#include "app/reader/pageentriesmodel.h"
#include "app/reader/thumbnailsmodel.h"
#include "tests/app/reader/samplepages.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::sampleDocument;
using dashiji::test::samplePages;

namespace
{

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST(ThumbnailsModelTest, DrawsWhatIsWantedOnly)
{
    TaskThread thread;
    ThumbnailsModel model(thread);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.showPages(samplePages(5));
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_TRUE(model.index(1).data(ThumbnailsModel::ImageRole).value<QPixmap>().isNull());

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.want(1, 2, 100, 0xffffffff);
    while (changed.size() < 2)
        ASSERT_TRUE(changed.wait());
    const auto image = model.index(1).data(ThumbnailsModel::ImageRole).value<QPixmap>();
    EXPECT_EQ(image.size(), QSize(100, 150));
    EXPECT_EQ(image.toImage().pixel(50, 75), dashiji::test::kInk);
    EXPECT_TRUE(model.index(3).data(ThumbnailsModel::ImageRole).value<QPixmap>().isNull());
}

TEST(ThumbnailsModelTest, ANewLayoutKeepsOldPicturesAndTellsExactRows)
{
    TaskThread thread;
    ThumbnailsModel model(thread);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.showPages(samplePages(3));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.want(0, 0, 100, 0xffffffff);
    ASSERT_TRUE(changed.wait());

    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.replacePages(samplePages(5));
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted[0][1].toInt(), 3);
    EXPECT_EQ(inserted[0][2].toInt(), 4);
    model.replacePages(samplePages(2));
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][1].toInt(), 2);
    EXPECT_EQ(reset.size(), 0);
    EXPECT_FALSE(model.index(0).data(ThumbnailsModel::ImageRole).value<QPixmap>().isNull());
}

TEST(ThumbnailsModelTest, TellsWhichPagesAreCurrent)
{
    TaskThread thread;
    ThumbnailsModel model(thread);
    model.showPages(samplePages(5));
    model.setCurrent(1, 2);
    EXPECT_FALSE(model.index(0).data(ThumbnailsModel::CurrentRole).toBool());
    EXPECT_TRUE(model.index(2).data(ThumbnailsModel::CurrentRole).toBool());
}

TEST(ContentsModelTest, MakesATreeOfBookmarks)
{
    ContentsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setPages(samplePages(4));
    ASSERT_EQ(model.rowCount(), 1);
    const QModelIndex section = model.index(0, 0);
    EXPECT_EQ(section.data().toString(), QStringLiteral("Section"));
    ASSERT_EQ(model.rowCount(section), 3);
    const QModelIndex entry = model.index(1, 0, section);
    EXPECT_EQ(entry.data().toString(), QStringLiteral("Entry 2"));
    EXPECT_EQ(entry.siblingAtColumn(ContentsModel::PageColumn).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(model.destination(entry).page, 2);
    EXPECT_EQ(model.indexOfPage(2), entry);
    EXPECT_FALSE(model.indexOfPage(0).isValid());
}

TEST(ContentsModelTest, SkippedLevelsStillMakeATree)
{
    auto document = sampleDocument(3);
    document.bookmarks = {{QStringLiteral("a"), 2, {0, 0}},
                          {QStringLiteral("b"), 0, {1, 0}},
                          {QStringLiteral("c"), 3, {1, 0}},
                          {QStringLiteral("d"), 1, {2, 0}}};
    ContentsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setPages(std::make_shared<const publish::PageDocument>(document));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowCount(model.index(1, 0)), 2);
}

TEST(ContentsModelTest, TheSameHeadingsOnOtherPagesDoNotReset)
{
    ContentsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setPages(samplePages(3));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto moved = sampleDocument(3);
    moved.pages[2].label = QStringLiteral("ii");
    model.setPages(std::make_shared<const publish::PageDocument>(moved));
    EXPECT_EQ(reset.size(), 0);
    const QModelIndex last = model.index(1, ContentsModel::PageColumn, model.index(0, 0));
    EXPECT_EQ(last.data().toString(), QStringLiteral("ii"));
    model.setPages(samplePages(4));
    EXPECT_EQ(reset.size(), 1);
}

TEST(PageEntriesModelTest, SaysRankAndTitle)
{
    Report report;
    Section section;
    section.entries.resize(3);
    for (int place = 0; place < 3; ++place) {
        section.entries[static_cast<size_t>(place)].id = EntryId{place + 1};
        section.entries[static_cast<size_t>(place)].title = QStringLiteral("Title %1").arg(place + 1);
    }
    section.entries[2].candidate = true;
    report.sections = {section};
    PageEntriesModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setReport(report);
    model.setEntries({EntryId{2}, EntryId{3}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Title 2"));
    EXPECT_EQ(model.index(0).data(PageEntriesModel::RankRole).toInt(), 2);
    EXPECT_EQ(model.index(1).data(PageEntriesModel::RankRole).toInt(), 0);
    EXPECT_EQ(model.entry(model.index(1)), EntryId{3});
}
