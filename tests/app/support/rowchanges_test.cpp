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

RowChange updated(RowKind kind, const QStringList &columns)
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
    EXPECT_TRUE(workflow::changesEverything(changeOf(true, {})));
    EXPECT_FALSE(workflow::changesEverything(changeOf(true, {updated(RowKind::Entry, {u"body"_s})})));
    EXPECT_FALSE(workflow::changesEverything(changeOf(false, {})));
}

TEST(RowChangesTest, RowsSayWhatAForeignChangeTouched)
{
    const auto isPhoto = [](const RowChange &row) { return row.kind == RowKind::Photo; };
    EXPECT_TRUE(touches(changeOf(true, {}), isPhoto));
    EXPECT_FALSE(touches(changeOf(true, {updated(RowKind::Entry, {u"body"_s})}), isPhoto));
    EXPECT_TRUE(touches(changeOf(true, {row(RowKind::Photo, RowOperation::Inserted)}), isPhoto));
}

TEST(RowChangesTest, EntriesMoveWhenTheyComeGoOrChangePlaces)
{
    EXPECT_TRUE(mayMoveEntries(row(RowKind::Entry, RowOperation::Inserted)));
    EXPECT_TRUE(mayMoveEntries(row(RowKind::Entry, RowOperation::Removed)));
    for (const QString &column : {u"ord"_s, u"section_id"_s, u"candidate"_s})
        EXPECT_TRUE(mayMoveEntries(updated(RowKind::Entry, {u"body"_s, column})));
    EXPECT_TRUE(mayMoveEntries(updated(RowKind::Section, {u"title"_s})));
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
    EXPECT_FALSE(mayMoveEntries(updated(RowKind::Entry, {u"title"_s, u"body"_s, u"state"_s})));
    EXPECT_FALSE(mayMoveEntries(updated(RowKind::Section, {u"introduction"_s})));
    EXPECT_FALSE(mayMoveEntries(updated(RowKind::Report, {u"introduction"_s})));
    EXPECT_FALSE(mayMoveEntries(row(RowKind::Metric, RowOperation::Inserted)));
}

TEST(RowChangesTest, TellsWordsFromWhatListsShow)
{
    EXPECT_TRUE(changesWordsOnly(updated(RowKind::Entry, {u"body"_s})));
    EXPECT_FALSE(changesWordsOnly(updated(RowKind::Entry, {u"body"_s, u"state"_s})));
    EXPECT_FALSE(changesWordsOnly(row(RowKind::Entry, RowOperation::Inserted)));
    EXPECT_FALSE(showsInLists(updated(RowKind::Entry, {u"body"_s})));
    EXPECT_TRUE(showsInLists(updated(RowKind::Entry, {u"title"_s})));
    EXPECT_TRUE(showsInLists(updated(RowKind::Entry, {u"body"_s, u"state"_s})));
}

TEST(RowChangesTest, AMetricThatMovedWithItsWordsSaysWhatItSaid)
{
    EXPECT_TRUE(followsItsWords(updated(RowKind::Metric, {u"anchor_start"_s, u"anchor_end"_s})));
    EXPECT_FALSE(followsItsWords(updated(RowKind::Metric, {u"anchor_start"_s, u"value"_s})));
    EXPECT_FALSE(followsItsWords(row(RowKind::Metric, RowOperation::Removed)));
}

TEST(RowChangesTest, AnEntryThatMadeRoomDidNotMoveItself)
{
    EXPECT_TRUE(onlyMadeRoom(updated(RowKind::Entry, {u"ord"_s})));
    EXPECT_FALSE(onlyMadeRoom(updated(RowKind::Entry, {u"ord"_s, u"section_id"_s})));
}
