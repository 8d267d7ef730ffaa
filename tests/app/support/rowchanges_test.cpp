// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/rowchanges.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;
using archive::ChangeSet;
using archive::RowChange;
using archive::RowKind;
using archive::RowOperation;

namespace
{

RowChange updated(RowKind kind, const std::set<Column> &columns)
{
    RowChange row;
    row.kind = kind;
    row.columns = columns;
    return row;
}

RowChange row(RowKind kind, RowOperation operation)
{
    RowChange row;
    row.kind = kind;
    row.operation = operation;
    return row;
}

ChangeSet changeOf(bool foreign, std::vector<RowChange> rows)
{
    return {{}, foreign, std::move(rows)};
}

} // namespace

TEST(RowChangesTest, OnlyAForeignChangeWithoutRowsIsEverything)
{
    EXPECT_TRUE(changeOf(true, {}).isEverything());
    EXPECT_FALSE(changeOf(true, {updated(RowKind::Entry, {Column::Body})}).isEverything());
    EXPECT_FALSE(changeOf(false, {}).isEverything());
}

TEST(RowChangesTest, RowsSayWhatAForeignChangeTouched)
{
    const auto isPhoto = [](const RowChange &row) { return row.kind == RowKind::Photo; };
    EXPECT_TRUE(touches(changeOf(true, {}), isPhoto));
    EXPECT_FALSE(touches(changeOf(true, {updated(RowKind::Entry, {Column::Body})}), isPhoto));
    EXPECT_TRUE(touches(changeOf(true, {row(RowKind::Photo, RowOperation::Inserted)}), isPhoto));
}

TEST(RowChangesTest, AStatusIsOfItsReport)
{
    RowChange status = updated(RowKind::Report, {Column::Status});
    status.id = 7;
    EXPECT_TRUE(changesStatus(changeOf(false, {status}), ReportId{7}));
    EXPECT_FALSE(changesStatus(changeOf(false, {status}), ReportId{8}));
    EXPECT_TRUE(changesStatus(changeOf(true, {}), ReportId{7}));
    RowChange title = updated(RowKind::Report, {Column::Title});
    title.id = 7;
    EXPECT_FALSE(changesStatus(changeOf(true, {title}), ReportId{7}));
}

TEST(RowChangesTest, EntriesMoveWhenTheyComeGoOrChangePlaces)
{
    EXPECT_TRUE(mayMoveEntries(row(RowKind::Entry, RowOperation::Inserted)));
    EXPECT_TRUE(mayMoveEntries(row(RowKind::Entry, RowOperation::Removed)));
    for (const Column column : {Column::Order, Column::Parent, Column::Candidate})
        EXPECT_TRUE(mayMoveEntries(updated(RowKind::Entry, {Column::Body, column})));
    EXPECT_TRUE(mayMoveEntries(updated(RowKind::Section, {Column::Title})));
    EXPECT_TRUE(mayMoveEntries(row(RowKind::Report, RowOperation::Removed)));
    EXPECT_TRUE(mayMoveEntries(changeOf(true, {})));
}

TEST(RowChangesTest, EntriesOfAnotherYearMoveThere)
{
    RowChange added = row(RowKind::Entry, RowOperation::Inserted);
    added.report = ReportId{1};
    EXPECT_TRUE(mayMoveEntries(changeOf(false, {added}), ReportId{1}));
    EXPECT_FALSE(mayMoveEntries(changeOf(false, {added}), ReportId{2}));
    EXPECT_TRUE(mayMoveEntries(changeOf(false, {added})));
    EXPECT_TRUE(mayMoveEntries(changeOf(true, {}), ReportId{2}));
}

TEST(RowChangesTest, WordsMoveNoEntry)
{
    EXPECT_FALSE(mayMoveEntries(updated(RowKind::Entry, {Column::Title, Column::Body, Column::State})));
    EXPECT_FALSE(mayMoveEntries(updated(RowKind::Section, {Column::Introduction})));
    EXPECT_FALSE(mayMoveEntries(updated(RowKind::Report, {Column::Introduction})));
    EXPECT_FALSE(mayMoveEntries(row(RowKind::Metric, RowOperation::Inserted)));
}

TEST(RowChangesTest, TellsWordsFromWhatListsShow)
{
    EXPECT_TRUE(changesWordsOnly(updated(RowKind::Entry, {Column::Body})));
    EXPECT_FALSE(changesWordsOnly(updated(RowKind::Entry, {Column::Body, Column::State})));
    EXPECT_FALSE(changesWordsOnly(row(RowKind::Entry, RowOperation::Inserted)));
    EXPECT_FALSE(showsInLists(updated(RowKind::Entry, {Column::Body})));
    EXPECT_TRUE(showsInLists(updated(RowKind::Entry, {Column::Title})));
    EXPECT_TRUE(showsInLists(updated(RowKind::Entry, {Column::Body, Column::State})));
}

TEST(RowChangesTest, AMetricThatMovedWithItsWordsSaysWhatItSaid)
{
    EXPECT_TRUE(followsItsWords(updated(RowKind::Metric, {Column::AnchorStart, Column::AnchorEnd})));
    EXPECT_FALSE(followsItsWords(updated(RowKind::Metric, {Column::AnchorStart, Column::Value})));
    EXPECT_FALSE(followsItsWords(row(RowKind::Metric, RowOperation::Removed)));
}
