// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Typing: kept at once, one change however often it is kept, never over someone else's words.
#include "core/archive/verbs.h"
#include "tests/core/archive/archivefixture.h"

#include <QSignalSpy>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class TypingTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        m_now = QDateTime(QDate(2021, 12, 1), QTime(9, 0), Qt::UTC);
        writer().setClock([this] { return m_now; });
        m_entry = entry(0, 1).id;
        m_text = entry(0, 1).body;
        m_original = m_text;
    }
    void type(const QString &added)
    {
        const auto typed = writer().setEntryText(m_entry, EntryField::Body, m_text, m_text + added);
        ASSERT_TRUE(typed) << why(typed);
        m_text += added;
    }
    [[nodiscard]] size_t changes() const { return m_archive->history()->size(); }

    QDateTime m_now;
    EntryId m_entry;
    QString m_text;
    QString m_original;
};

TEST_F(TypingTest, ManyAutosavesAreOneChange)
{
    const size_t before = changes();
    for (int i = 0; i < 100; ++i) {
        type(QStringLiteral("字"));
        m_now = m_now.addSecs(50);
    }
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(m_archive->history()->front().at, m_now.addSecs(-50));
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, m_original);
    ASSERT_TRUE(writer().redo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, m_text);
}

TEST_F(TypingTest, LeavingTheFieldEndsTheChange)
{
    const size_t before = changes();
    type(QStringLiteral("一"));
    writer().endTyping();
    const QString middle = m_text;
    type(QStringLiteral("二"));
    EXPECT_EQ(changes(), before + 2);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, middle);
}

TEST_F(TypingTest, AMinuteOfRestEndsTheChange)
{
    const size_t before = changes();
    type(QStringLiteral("一"));
    m_now = m_now.addSecs(60);
    type(QStringLiteral("二"));
    EXPECT_EQ(changes(), before + 1);
    m_now = m_now.addSecs(61);
    type(QStringLiteral("三"));
    EXPECT_EQ(changes(), before + 2);
}

TEST_F(TypingTest, AnotherFieldOrVerbEndsTheChange)
{
    const size_t before = changes();
    type(QStringLiteral("一"));
    const QString title = m_archive->entry(m_entry)->title;
    ASSERT_TRUE(writer().setEntryText(m_entry, EntryField::Title, title, title + u'改'));
    type(QStringLiteral("二"));
    EXPECT_EQ(changes(), before + 3);
    ASSERT_TRUE(writer().setEntryState(m_entry, EntryState::Writing));
    type(QStringLiteral("三"));
    EXPECT_EQ(changes(), before + 5);
}

TEST_F(TypingTest, UndoEndsTheChange)
{
    type(QStringLiteral("一"));
    ASSERT_TRUE(writer().undo());
    m_text = m_original;
    const size_t before = changes();
    type(QStringLiteral("二"));
    EXPECT_EQ(changes(), before + 1);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, m_original);
    EXPECT_EQ(changes(), before + 2) << "taking back is a change too";
}

TEST_F(TypingTest, WhatWasTypedAndTakenOutAgainIsNoStepOfUndo)
{
    type(QStringLiteral("一"));
    writer().endTyping();
    const QString middle = m_text;
    const size_t before = changes();
    type(QStringLiteral("字"));
    ASSERT_TRUE(writer().setEntryText(m_entry, EntryField::Body, m_text, middle));
    EXPECT_EQ(changes(), before + 1) << "the journal only grows";
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, m_original) << "one key, one step somebody sees";
    ASSERT_TRUE(writer().redo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, middle);
    m_archive.reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(TypingTest, EachAutosaveIsAChangeOfItsRun)
{
    type(QStringLiteral("一"));
    type(QStringLiteral("二"));
    type(QStringLiteral("三"));
    EXPECT_EQ(m_archive->history()->front().rowCount, 3);
    EXPECT_EQ(sql(m_path, {QStringLiteral("SELECT count(*) FROM change WHERE run IS NOT NULL")}),
              QStringLiteral("2"));
    const ChangeId run = m_archive->history()->front().id;
    const auto rows = *m_archive->changeRows(run);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[1].values.front().before, m_original + QStringLiteral("一"));
    EXPECT_EQ(rows[1].values.front().after, m_original + QStringLiteral("一二"));
    EXPECT_FALSE(rows[1].values.front().at) << "a short text is written whole";
}

TEST_F(TypingTest, ALongTextIsJournalledAsWhatChangedInIt)
{
    type(QStringLiteral("长").repeated(100));
    type(QStringLiteral("😀尾"));
    const auto rows = *m_archive->changeRows(m_archive->history()->front().id);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[1].values.front().before, QString());
    EXPECT_EQ(rows[1].values.front().after, QStringLiteral("😀尾"));
    EXPECT_EQ(rows[1].values.front().at, m_original.size() + 100);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, m_original);
    ASSERT_TRUE(writer().redo());
    EXPECT_EQ(m_archive->entry(m_entry)->body, m_text);
}

TEST_F(TypingTest, TheSameTextIsNoChangeAndKeepsRedo)
{
    type(QStringLiteral("字"));
    ASSERT_TRUE(writer().undo());
    QSignalSpy changed(m_archive.get(), &Archive::changed);
    const QStringList journal = journalOf(m_path);
    ASSERT_TRUE(writer().setEntryText(m_entry, EntryField::Body, m_original, m_original));
    ASSERT_TRUE(writer().setEntryState(m_entry, EntryState::Written));
    ASSERT_TRUE(writer().moveEntry(m_entry, report().sections[0].id, 0));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(journalOf(m_path), journal);
    EXPECT_TRUE(writer().redoState().possible);
}

TEST_F(TypingTest, TellsWhichColumnOfWhichRow)
{
    QSignalSpy changed(m_archive.get(), &Archive::changed);
    type(QStringLiteral("一"));
    type(QStringLiteral("二"));
    ASSERT_EQ(changed.count(), 2);
    const auto set = changed.last().first().value<ChangeSet>();
    EXPECT_FALSE(set.foreign);
    ASSERT_EQ(set.rows.size(), 2u);
    EXPECT_EQ(set.rows[1].kind, RowKind::Metric);
    EXPECT_EQ(set.rows[1].columns, std::set{Column::AnchorSuffix});
    EXPECT_EQ(set.rows[0].kind, RowKind::Entry);
    EXPECT_EQ(set.rows[0].operation, RowOperation::Updated);
    EXPECT_EQ(set.rows[0].id, m_entry.value);
    EXPECT_EQ(set.rows[0].entry, m_entry);
    EXPECT_EQ(set.rows[0].section, report().sections[0].id);
    EXPECT_EQ(set.rows[0].report, m_report);
    EXPECT_EQ(set.rows[0].columns, std::set{Column::Body});
}

TEST_F(TypingTest, AnEmptyEntryBecomesWritingWithItsFirstWords)
{
    const auto added = writer().addEntry(report().sections[0].id, 0);
    ASSERT_TRUE(added);
    ASSERT_TRUE(writer().setEntryText(*added, EntryField::Body, {}, QStringLiteral("字")));
    EXPECT_EQ(m_archive->entry(*added)->state, EntryState::Writing);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(*added)->state, EntryState::Empty);
}

TEST_F(TypingTest, RefusesToWriteOverWordsItHasNotSeen)
{
    const QStringList before = wordsOf(m_path);
    const auto refused =
        writer().setEntryText(m_entry, EntryField::Body, QStringLiteral("旧文"), QStringLiteral("我的"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    ASSERT_TRUE(refused.error().conflict);
    EXPECT_EQ(*refused.error().conflict,
              (TextConflict{QStringLiteral("旧文"), QStringLiteral("我的"), m_original}));
    EXPECT_EQ(wordsOf(m_path), before);
}

TEST_F(TypingTest, IntoARowThatIsGoneSaysSo)
{
    ASSERT_TRUE(writer().removeEntry(m_entry));
    EXPECT_EQ(writer().setEntryText(m_entry, EntryField::Body, m_text, QStringLiteral("字")).error().code,
              ErrorCode::NotFound);
}
