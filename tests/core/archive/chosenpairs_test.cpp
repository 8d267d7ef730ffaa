// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs.h"
#include "tests/core/archive/archivefixture.h"

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class ChosenPairsTest : public ArchiveFixture
{
};

TEST_F(ChosenPairsTest, AreKeptOnceForTwoEntries)
{
    const Uid a = Uid::createUuid();
    const Uid b = Uid::createUuid();
    EXPECT_EQ(writer().setChosenPair({a, a, true}).error().code, ErrorCode::InvalidArgument);
    ASSERT_TRUE(writer().setChosenPair({a, b, true}));
    ASSERT_TRUE(writer().setChosenPair({b, a, false}));
    reopen();
    const std::vector<ChosenPair> pairs = *m_archive->chosenPairs();
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_FALSE(pairs[0].together);
    EXPECT_TRUE((pairs[0].a == a && pairs[0].b == b) || (pairs[0].a == b && pairs[0].b == a));
    ASSERT_TRUE(writer().undo(UndoScope::Person));
    EXPECT_TRUE(m_archive->chosenPairs()->front().together);
    ASSERT_TRUE(writer().removeChosenPair(a, b));
    EXPECT_TRUE(m_archive->chosenPairs()->empty());
    EXPECT_EQ(m_archive->history()->front().verb, verb::kEntryPair);
}
