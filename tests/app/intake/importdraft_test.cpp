// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mending roles before anything is stored.
#include "app/intake/importdraft.h"
#include "app/intake/quickactions.h"
#include "tests/app/intake/sampletext.h"
#include "tests/support/printers.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::sampleSource;

class ImportDraftTest : public testing::Test
{
protected:
    ImportDraftTest() { draft.setSource(sampleSource()); }

    /// The row in doubt of this kind; -1 without one.
    [[nodiscard]] int rowInDoubt(intake::DoubtKind kind) const
    {
        for (int row = 0; row < draft.rowCount(); ++row)
            for (const auto &doubt : draft.doubts(row))
                if (doubt.kind == kind)
                    return row;
        return -1;
    }
    [[nodiscard]] QStringList captionsOf(int section, int entry) const
    {
        return draft.entry({section, entry}).captions;
    }

    ImportDraft draft;
};

TEST_F(ImportDraftTest, ReadsTheSampleAsIntended)
{
    ASSERT_EQ(draft.outline().sections.size(), 2U);
    EXPECT_EQ(draft.outline().sections[0].entries.size(), 3U);
    EXPECT_EQ(draft.outline().sections[1].entries.size(), 2U);
    EXPECT_EQ(draft.entryCount(), 5);
    EXPECT_EQ(draft.outline().year, 2021);
}

TEST_F(ImportDraftTest, ARoleChangesTheOutlineAtOnce)
{
    QSignalSpy outline(&draft, &ImportDraft::outlineChanged);
    draft.setRole({draft.rowOfLine(22)}, intake::ParagraphRole::Body);
    EXPECT_EQ(draft.entryCount(), 4);
    EXPECT_EQ(draft.entry({1, 0}).paragraphs.size(), 3);
    EXPECT_EQ(outline.size(), 1);
    draft.setRole({draft.rowOfLine(22)}, intake::ParagraphRole::EntryHeading);
    EXPECT_EQ(draft.entryCount(), 5);
}

TEST_F(ImportDraftTest, AnotherReadingIsTakenWholeAndTakenBack)
{
    draft.setSource(intake::readSource(test::twoLevels(), QStringLiteral("r.txt")).value());
    ASSERT_GE(draft.readingCount(), 2);
    EXPECT_EQ(draft.differences(0), 0);
    EXPECT_GT(draft.differences(1), 0);
    const int entries = draft.entryCount();
    QSignalSpy outline(&draft, &ImportDraft::outlineChanged);
    draft.chooseReading(1);
    EXPECT_EQ(draft.reading(), 1);
    EXPECT_EQ(draft.differences(1), 0);
    EXPECT_EQ(outline.size(), 1);
    EXPECT_NE(draft.entryCount(), entries);
    EXPECT_TRUE(draft.undo());
    EXPECT_EQ(draft.reading(), 0);
    EXPECT_EQ(draft.entryCount(), entries);
    EXPECT_FALSE(draft.undo());
}

TEST_F(ImportDraftTest, MendingIsTakenBackStepByStep)
{
    const int doubts = draft.doubtCount();
    draft.setRole({draft.rowOfLine(22)}, intake::ParagraphRole::Body);
    draft.setRole({draft.rowOfLine(19)}, intake::ParagraphRole::Body);
    EXPECT_EQ(draft.entryCount(), 3);
    EXPECT_TRUE(draft.undo());
    EXPECT_EQ(draft.entryCount(), 4);
    EXPECT_TRUE(draft.undo());
    EXPECT_EQ(draft.entryCount(), 5);
    EXPECT_EQ(draft.doubtCount(), doubts);
}

TEST_F(ImportDraftTest, WordsStayAsTheyAre)
{
    QStringList before;
    for (int row = 0; row < draft.rowCount(); ++row)
        before.append(draft.paragraph(row).text);
    draft.setRole({0, 1, 2, 3}, intake::ParagraphRole::Ignored);
    draft.setRole({4, 5}, intake::ParagraphRole::Caption);
    for (int row = 0; row < draft.rowCount(); ++row)
        EXPECT_EQ(draft.paragraph(row).text, before[row]);
}

TEST_F(ImportDraftTest, ACaptionGoesWhereItIsSent)
{
    const int row = draft.rowOfLine(10);
    draft.setRole({row}, intake::ParagraphRole::Caption);
    draft.setAttachment(row, intake::Attachment::Previous);
    EXPECT_EQ(captionsOf(0, 0), QStringList{draft.paragraph(row).text});
    EXPECT_TRUE(captionsOf(0, 1).isEmpty());
    draft.setAttachment(row, intake::Attachment::Next);
    EXPECT_TRUE(captionsOf(0, 0).isEmpty());
    EXPECT_EQ(captionsOf(0, 1), QStringList{draft.paragraph(row).text});
}

TEST_F(ImportDraftTest, ADecisionSettlesTheDoubtsOfItsRow)
{
    const auto row = draft.nextDoubt(-1, true);
    ASSERT_TRUE(row);
    const int before = draft.doubtCount();
    const auto here = static_cast<int>(draft.doubts(*row).size());
    draft.settle(*row);
    EXPECT_EQ(draft.doubtCount(), before - here);
    EXPECT_TRUE(draft.doubts(*row).empty());
    draft.setRole({0}, draft.paragraph(0).role);
    EXPECT_TRUE(draft.doubts(*row).empty()) << "stays settled when the outline is built anew";
}

TEST_F(ImportDraftTest, DoubtsAreWalkedRoundAndRound)
{
    std::vector<int> rows;
    for (auto row = draft.nextDoubt(-1, true); row && (rows.empty() || *row != rows.front());
         row = draft.nextDoubt(*row, true))
        rows.push_back(*row);
    ASSERT_FALSE(rows.empty());
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end()));
    EXPECT_EQ(draft.nextDoubt(rows.back(), true), rows.front());
    EXPECT_EQ(draft.nextDoubt(rows.front(), false), rows.back());
}

TEST_F(ImportDraftTest, QuickActionsNameTheEntriesAroundACaption)
{
    const int row = draft.rowOfLine(10);
    draft.setRole({row}, intake::ParagraphRole::Caption);
    const auto actions = attachActions(draft, row);
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_EQ(actions[0].text, QStringLiteral("To entry 1"));
    EXPECT_EQ(actions[1].text, QStringLiteral("To entry 2"));
    perform(draft, row, actions[1]);
    EXPECT_EQ(captionsOf(0, 1).size(), 1);
}

TEST_F(ImportDraftTest, EveryDoubtHasAWayOut)
{
    for (int row = 0; row < draft.rowCount(); ++row) {
        if (draft.doubts(row).empty())
            continue;
        for (const auto &action : quickActions(draft, row))
            EXPECT_FALSE(action.text.isEmpty());
        ASSERT_FALSE(quickActions(draft, row).empty()) << "row " << row;
    }
}

TEST_F(ImportDraftTest, TextWithoutEntriesGivesAnEmptyOutline)
{
    draft.setSource(intake::readSource("只有一句话。\n", QStringLiteral("x.txt")).value());
    EXPECT_EQ(draft.entryCount(), 0);
    EXPECT_FALSE(draft.entryAt(0));
    EXPECT_FALSE(draft.entryAfter(0));
}
