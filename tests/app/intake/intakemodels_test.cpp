// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two models of the import preview, under Qt's own model tester.
#include "app/intake/outlinemodel.h"
#include "app/intake/paragraphmodel.h"
#include "tests/app/intake/sampletext.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::sampleSource;

class IntakeModelsTest : public testing::Test
{
protected:
    static constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

    [[nodiscard]] QModelIndex section(int number) const
    {
        for (int row = 0; row < outline.rowCount(); ++row) {
            const QModelIndex index = outline.index(row, 0);
            if (index.data(OutlineModel::KindRole).toInt() == static_cast<int>(OutlineModel::Kind::Section) &&
                number-- == 0)
                return index;
        }
        return {};
    }

    ImportDraft draft;
    ParagraphModel paragraphs{draft};
    OutlineModel outline{draft};
    QAbstractItemModelTester paragraphTester{&paragraphs, kFatal};
    QAbstractItemModelTester outlineTester{&outline, kFatal};
};

TEST_F(IntakeModelsTest, ParagraphsTellLineRoleAndWords)
{
    draft.setSource(sampleSource());
    ASSERT_EQ(paragraphs.rowCount(), draft.rowCount());
    const int row = draft.rowOfLine(7);
    EXPECT_EQ(paragraphs.index(row, ParagraphModel::LineColumn).data().toInt(), 7);
    EXPECT_EQ(paragraphs.index(row, ParagraphModel::RoleColumn).data().toString(), QStringLiteral("Entry"));
    EXPECT_EQ(paragraphs.index(row, ParagraphModel::TextColumn).data().toString(), draft.paragraph(row).text);
}

TEST_F(IntakeModelsTest, ARoleTellsItsRow)
{
    draft.setSource(sampleSource());
    const int row = draft.rowOfLine(22);
    QSignalSpy changed(&paragraphs, &QAbstractItemModel::dataChanged);
    draft.setRole({row}, intake::ParagraphRole::Body);
    ASSERT_FALSE(changed.isEmpty());
    EXPECT_EQ(changed[0][0].toModelIndex().row(), row);
    EXPECT_EQ(paragraphs.index(row, ParagraphModel::RoleColumn).data().toString(), QStringLiteral("Text"));
}

TEST_F(IntakeModelsTest, TheOutlineIsATreeOfSectionsAndEntries)
{
    draft.setSource(sampleSource());
    ASSERT_TRUE(section(1).isValid());
    EXPECT_EQ(outline.rowCount(section(0)), 3);
    const QModelIndex entry = outline.index(1, 0, section(0));
    EXPECT_EQ(entry.data().toString(), QStringLiteral("举办全市科普日活动"));
    EXPECT_EQ(entry.data(OutlineModel::RankRole).toString(), QStringLiteral("2"));
    EXPECT_EQ(entry.data(OutlineModel::LineRole).toInt(), 11);
    EXPECT_EQ(outline.indexOfRow(draft.rowOfLine(13)), entry);
}

TEST_F(IntakeModelsTest, MendingMovesOnlyTheRowsThatDiffer)
{
    draft.setSource(sampleSource());
    QSignalSpy reset(&outline, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&outline, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&outline, &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex last = outline.index(2, 0, section(0));
    draft.setRole({draft.rowOfLine(11)}, intake::ParagraphRole::Body);
    EXPECT_EQ(reset.size(), 0);
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][1].toInt(), 1);
    EXPECT_EQ(inserted.size(), 0);
    ASSERT_TRUE(last.isValid());
    EXPECT_EQ(last.row(), 1);
    EXPECT_EQ(last.data().toString(), QStringLiteral("建成科技馆新馆"));

    draft.setRole({draft.rowOfLine(11)}, intake::ParagraphRole::EntryHeading);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(last.row(), 2);
}

TEST_F(IntakeModelsTest, ASectionMoreOrLessKeepsTheEntriesOfTheOthers)
{
    draft.setSource(sampleSource());
    const QPersistentModelIndex first = outline.index(0, 0, section(0));
    draft.setRole({draft.rowOfLine(8)}, intake::ParagraphRole::SectionHeading);
    EXPECT_TRUE(first.isValid());
    draft.setRole({draft.rowOfLine(8)}, intake::ParagraphRole::Body);
    EXPECT_TRUE(first.isValid());
    EXPECT_EQ(outline.rowCount(section(0)), 3);
}

TEST_F(IntakeModelsTest, DoubtsAreCountedAtTheEntryTheyStandUnder)
{
    draft.setSource(sampleSource());
    int counted = 0;
    for (int number = 0; section(number).isValid(); ++number) {
        int ofEntries = 0;
        for (int row = 0; row < outline.rowCount(section(number)); ++row)
            ofEntries += outline.index(row, 0, section(number)).data(OutlineModel::DoubtsRole).toInt();
        EXPECT_EQ(section(number).data(OutlineModel::DoubtsRole).toInt(), ofEntries);
        counted += ofEntries;
    }
    EXPECT_LE(counted, draft.doubtCount());
}

TEST_F(IntakeModelsTest, RandomMendingKeepsBothModelsSound)
{
    draft.setSource(sampleSource());
    quint32 state = 12345;
    const auto next = [&state](int bound) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8) % static_cast<quint32>(bound));
    };
    for (int round = 0; round < 300; ++round) {
        const int row = next(draft.rowCount());
        if (round % 4 == 3)
            draft.setAttachment(row, static_cast<intake::Attachment>(next(3)));
        else
            draft.setRole({row}, static_cast<intake::ParagraphRole>(next(9)));
        int entries = 0;
        for (int number = 0; section(number).isValid(); ++number)
            entries += outline.rowCount(section(number));
        ASSERT_EQ(entries, draft.entryCount());
    }
}
