// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs.h"
#include "tests/core/archive/archivefixture.h"

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

using Qt::StringLiterals::operator""_s;

class NameDecisionsTest : public ArchiveFixture
{
};

TEST_F(NameDecisionsTest, AreKeptOnceForTheSameWords)
{
    const NameDecision joined{NameKind::Organization, u"市科协/机关"_s, NameState::Confirmed,
                              u"江湾市 科协"_s};
    ASSERT_TRUE(writer().setNameDecision({NameKind::Person, u"市科协/机关"_s, NameState::Dismissed, {}}));
    ASSERT_TRUE(writer().setNameDecision(joined));
    reopen();
    EXPECT_EQ(*m_archive->nameDecisions(), std::vector{joined});
    EXPECT_TRUE(m_archive->chosenPairs()->empty());
    EXPECT_EQ(m_archive->history()->front().verb, verb::kNameDecide);
    EXPECT_EQ(m_archive->history()->front().label, u"市科协/机关"_s);
}

TEST_F(NameDecisionsTest, AreTakenBack)
{
    ASSERT_TRUE(writer().setNameDecision({NameKind::Person, u"林若川"_s, NameState::Dismissed, {}}));
    ASSERT_TRUE(writer().undo());
    EXPECT_TRUE(m_archive->nameDecisions()->empty());
    ASSERT_TRUE(writer().redo());
    EXPECT_EQ(m_archive->nameDecisions()->front().state, NameState::Dismissed);
    ASSERT_TRUE(writer().removeNameDecision(u"林若川"_s));
    EXPECT_TRUE(m_archive->nameDecisions()->empty());
}

TEST_F(NameDecisionsTest, ANameGoesByItsOwnWordsWithoutAnother)
{
    ASSERT_TRUE(
        writer().setNameDecision({NameKind::Person, u" 林若川 "_s, NameState::Confirmed, u"林若川"_s}));
    EXPECT_EQ(*m_archive->nameDecisions(),
              (std::vector{NameDecision{NameKind::Person, u"林若川"_s, NameState::Confirmed, {}}}));
}

TEST_F(NameDecisionsTest, RefuseWhatIsNoName)
{
    for (const QString &words : {u" "_s, QString(kLongestName + 1, u'长')})
        EXPECT_EQ(writer().setNameDecision({NameKind::Person, words, NameState::Confirmed, {}}).error().code,
                  ErrorCode::InvalidArgument);
}
