// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding one's way in a laid-out report.
#include "app/reader/pageplace.h"
#include "tests/app/reader/samplepages.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::sampleDocument;

TEST(PagePlaceTest, APlaceIsFoundAgainAfterPagesWereInsertedBefore)
{
    const auto before = sampleDocument(5);
    const PagePlace place = placeOf(before, {3, 200});
    auto after = sampleDocument(5);
    after.pages.insert(after.pages.begin() + 1, after.pages[1]);
    for (auto &anchor : after.anchors)
        ++anchor.target.page;
    const auto spot = spotOf(after, place);
    EXPECT_EQ(spot.page, 4);
    EXPECT_DOUBLE_EQ(spot.y, 200);
}

TEST(PagePlaceTest, APlaceFarBelowItsHeadingKeepsItsPage)
{
    auto document = sampleDocument(5);
    document.anchors.resize(2); // only section 1 and entry 1, both on page 1
    const auto spot = spotOf(document, placeOf(document, {4, 10}));
    EXPECT_EQ(spot.page, 4);
    EXPECT_DOUBLE_EQ(spot.y, 10);
}

TEST(PagePlaceTest, APlaceThatIsGoneGivesAPageThatIsThere)
{
    const PagePlace place = placeOf(sampleDocument(9), {8, 100});
    const auto spot = spotOf(sampleDocument(2), place);
    EXPECT_GE(spot.page, 0);
    EXPECT_LE(spot.page, 1);
}

TEST(PagePlaceTest, FindsTheEntryOfAHeadingAndNothingBeside)
{
    const auto document = sampleDocument(3);
    EXPECT_EQ(entryHeadingAt(document, 2, {100, 75}), EntryId{2});
    EXPECT_EQ(entryHeadingAt(document, 2, {100, 300}), std::nullopt);
    EXPECT_EQ(entryHeadingAt(document, 0, {100, 75}), std::nullopt);
}

TEST(PagePlaceTest, FindsLinks)
{
    const auto document = sampleDocument(3);
    const auto *link = linkAt(document.pages[0], {100, 145});
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->target.page, 2);
    EXPECT_EQ(linkAt(document.pages[0], {100, 128}), nullptr);
}

TEST(PagePlaceTest, EntriesInSightAreThoseThatBeginOrGoOnThere)
{
    auto document = sampleDocument(4);
    EXPECT_EQ(entriesOn(document, 1, 2), (std::vector{EntryId{1}, EntryId{2}}));
    // Page 3 without a heading of its own: entry 2 goes on.
    document.anchors.pop_back();
    document.pages[3].items = {
        {publish::Rule{QRectF(40, 40, 320, 10), 0xff000000}, publish::Part::Paragraph, 7}};
    EXPECT_EQ(entriesOn(document, 3, 3), std::vector{EntryId{2}});
    EXPECT_TRUE(entriesOn(document, 0, 0).empty());
}

TEST(PagePlaceTest, DestinationsOfEntriesAndSections)
{
    const auto document = sampleDocument(3);
    ASSERT_TRUE(destinationOf(document, EntryId{2}));
    EXPECT_EQ(destinationOf(document, EntryId{2})->page, 2);
    EXPECT_EQ(destinationOf(document, SectionId{1})->page, 1);
    EXPECT_FALSE(destinationOf(document, EntryId{77}));
}
