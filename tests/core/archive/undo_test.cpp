// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs.h"
#include "tests/core/archive/archivefixture.h"

#include <QSignalSpy>

#include <random>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class UndoTest : public ArchiveFixture
{
protected:
    Result<void> retitle(const QString &title)
    {
        const Entry first = entry(0, 1);
        auto done = writer().setEntryText(first.id, EntryField::Title, first.title, title);
        writer().endTyping();
        return done;
    }
};

TEST_F(UndoTest, GoesBackToTheEmptyArchiveAndNoFurther)
{
    ASSERT_TRUE(writer().undo());
    EXPECT_TRUE(m_archive->reports()->empty());
    EXPECT_FALSE(writer().undoState().possible);
    EXPECT_EQ(writer().undo().error().code, ErrorCode::NothingToUndo);
    ASSERT_TRUE(writer().redo());
    EXPECT_EQ(withoutIdentity(report()), sampleReport());
    EXPECT_EQ(writer().redo().error().code, ErrorCode::NothingToRedo);
}

TEST_F(UndoTest, ANewChangeDiscardsRedoButHistoryKeepsIt)
{
    ASSERT_TRUE(retitle(QStringLiteral("一")));
    ASSERT_TRUE(writer().undo());
    ASSERT_TRUE(retitle(QStringLiteral("二")));
    EXPECT_FALSE(writer().redoState().possible);
    const auto history = *m_archive->history();
    ASSERT_EQ(history.size(), 4u);
    EXPECT_FALSE(history[0].undone);
    EXPECT_EQ(history[1].undoes, history[2].id);
    EXPECT_TRUE(history[2].undone);
    EXPECT_EQ(history[3].verb, verb::kReportImport);
    ASSERT_TRUE(writer().undo());
    ASSERT_TRUE(writer().redo());
    EXPECT_EQ(entry(0, 1).title, QStringLiteral("二"));
}

TEST_F(UndoTest, IsRefusedWhereTheRowHoldsSomethingElse)
{
    ASSERT_TRUE(retitle(QStringLiteral("一")));
    const qint64 id = entry(0, 1).id.value;
    sql(m_path, {QStringLiteral("UPDATE entry SET title = '外来' WHERE id = %1").arg(id)});
    const QStringList before = wordsOf(m_path);
    const auto refused = writer().undo();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::RecordDamaged);
    EXPECT_EQ(refused.error().subject, QStringLiteral("2021 · 十件大事 · 1"));
    EXPECT_EQ(wordsOf(m_path), before);
    EXPECT_TRUE(writer().undoState().possible);
}

TEST_F(UndoTest, TellsWhatCameBack)
{
    const Entry gone = entry(0, 2);
    ASSERT_TRUE(writer().removeEntry(gone.id));
    QSignalSpy changed(m_archive.get(), &Archive::changed);
    ASSERT_TRUE(writer().undo());
    ASSERT_EQ(changed.count(), 1);
    const auto set = changed.first().first().value<ChangeSet>();
    int inserted = 0;
    for (const RowChange &row : set.rows) {
        EXPECT_EQ(row.report, m_report);
        if (row.operation != RowOperation::Inserted)
            continue;
        ++inserted;
        EXPECT_EQ(row.entry, gone.id);
    }
    EXPECT_EQ(inserted, 4); // the entry, two photos, one metric
}

TEST_F(UndoTest, TellsWhoseRowsWereRemoved)
{
    const Section gone = report().sections[0];
    QSignalSpy changed(m_archive.get(), &Archive::changed);
    ASSERT_TRUE(writer().removeSection(gone.id));
    const auto set = changed.first().first().value<ChangeSet>();
    for (const RowChange &row : set.rows) {
        EXPECT_EQ(row.report, m_report);
        if (row.operation == RowOperation::Removed) {
            EXPECT_EQ(row.section, gone.id);
        }
    }
}

TEST_F(UndoTest, RevisionsOnlyGrow)
{
    const qint64 first = entry(0, 1).revision;
    ASSERT_TRUE(retitle(QStringLiteral("一")));
    const qint64 second = entry(0, 1).revision;
    ASSERT_TRUE(writer().undo());
    const qint64 third = entry(0, 1).revision;
    EXPECT_LT(first, second);
    EXPECT_LT(second, third);
}

TEST_F(UndoTest, IdsOfRemovedRowsAreNotGivenToOthers)
{
    const EntryId last = report().sections[1].entries.back().id;
    ASSERT_TRUE(writer().removeEntry(last));
    const auto added = writer().addEntry(report().sections[1].id, 0, QStringLiteral("新"));
    ASSERT_TRUE(added);
    EXPECT_GT(added->value, last.value);
    ASSERT_TRUE(writer().undo());
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(report().sections[1].entries.back().id, last);
}

TEST_F(UndoTest, HundredsOfRandomChangesAllTheWayBackAndForth)
{
    std::mt19937 random(20211231);
    QList<QStringList> states{wordsOf(m_path)};
    for (int step = 0; step < 120; ++step) {
        const Report now = report();
        const auto &section = now.sections[random() % now.sections.size()];
        const int place = static_cast<int>(random() % 6);
        const auto pick = [&]() -> const Entry & {
            return section.entries[random() % section.entries.size()];
        };
        Result<void> done;
        switch (section.entries.empty() ? 0 : random() % 8) {
        case 0:
            writer().endTyping();
            done = writer().addEntry(section.id, place, QString::number(step)) ? Result<void>() : done;
            break;
        case 1:
            done = writer().removeEntry(pick().id);
            break;
        case 2:
            done = writer().moveEntry(pick().id, now.sections[random() % now.sections.size()].id, place);
            break;
        case 3: {
            const Entry &target = pick();
            done = writer().setEntryText(target.id, EntryField::Body, target.body, target.body + u'字');
            writer().endTyping();
            break;
        }
        case 4:
            done = writer().setEntryCandidate(pick().id, random() % 2 == 0);
            break;
        case 5: {
            const Entry &target = pick();
            if (!target.photos.empty())
                done = writer().setPicture(target.photos[0].id, samplePicture(static_cast<int>(random() % 4)))
                           ? Result<void>()
                           : failure(ErrorCode::NotFound);
            break;
        }
        case 6:
            done = writer().moveSection(section.id, place);
            break;
        default:
            done = writer().addPhoto(pick().id, place, QString::number(step)) ? Result<void>()
                                                                              : failure(ErrorCode::NotFound);
        }
        ASSERT_TRUE(done) << why(done);
        if (const QStringList words = wordsOf(m_path); words != states.last())
            states << words;
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        const auto undone = writer().undo();
        ASSERT_TRUE(undone) << why(undone);
        ASSERT_EQ(wordsOf(m_path), states[i]) << i;
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(writer().redo());
        ASSERT_EQ(wordsOf(m_path), states[i]) << i;
    }
    m_archive.reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
}
