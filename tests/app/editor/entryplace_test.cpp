// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/entryplace.h"
#include "tests/app/fields/writingarchive.h"

using namespace dashiji;
using namespace dashiji::app;
using namespace Qt::StringLiterals;
using dashiji::test::WritingArchive;

TEST(EntryPlaceTest, TellsYearSectionRankAndNeighbours)
{
    WritingArchive archive;
    const auto first = findPlace(archive.get(), archive.entry(0, 0).id, {});
    const auto last = findPlace(archive.get(), archive.entry(1, 0).id, archive.reportId());
    ASSERT_TRUE(first);
    ASSERT_TRUE(last);
    EXPECT_EQ(first->year, 2021);
    EXPECT_EQ(first->rank, 1);
    EXPECT_FALSE(first->previous.isValid());
    EXPECT_EQ(first->next, archive.entry(0, 1).id);
    EXPECT_EQ(last->sectionTitle, u"十大亮点"_s);
    EXPECT_EQ(last->rank, 1);
    EXPECT_EQ(last->previous, archive.entry(0, 1).id);
    EXPECT_FALSE(last->next.isValid());
}

TEST(EntryPlaceTest, CandidatesHaveNoRank)
{
    WritingArchive archive;
    ASSERT_TRUE(archive.writer().setEntryCandidate(archive.entry(0, 0).id, true));
    const Entry candidate = archive.entry(0, 1);
    ASSERT_TRUE(candidate.candidate);
    EXPECT_EQ(findPlace(archive.get(), candidate.id, {})->rank, 0);
    EXPECT_EQ(findPlace(archive.get(), archive.entry(0, 0).id, {})->rank, 1);
}

TEST(EntryPlaceTest, NoneForWhatIsGone)
{
    WritingArchive archive;
    const EntryId gone = archive.entry(0, 0).id;
    ASSERT_TRUE(archive.writer().removeEntry(gone));
    EXPECT_FALSE(findPlace(archive.get(), gone, archive.reportId()));
    EXPECT_FALSE(findSection(archive.get(), SectionId{9999}, archive.reportId()));
}
