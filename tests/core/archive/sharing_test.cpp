// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file, two programs.
#include "tests/core/archive/archivefixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class SharingTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        auto opened = Archive::open(m_path);
        ASSERT_TRUE(opened) << why(opened);
        m_other = std::move(*opened);
    }
    std::unique_ptr<Archive> m_other;
};

TEST_F(SharingTest, EachSeesWhatTheOtherCommits)
{
    QSignalSpy changed(m_other.get(), &Archive::changed);
    const EntryId id = entry(0, 1).id;
    ASSERT_TRUE(writer().setEntryText(id, EntryField::Title, entry(0, 1).title, QStringLiteral("新题")));
    ASSERT_TRUE(changed.wait(5000));
    EXPECT_TRUE(changed.first().first().value<ChangeSet>().foreign);
    EXPECT_EQ(m_other->entry(id)->title, QStringLiteral("新题"));
    m_other->poll();
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(SharingTest, NobodyIsToldOfHisOwnCommitTwice)
{
    QSignalSpy changed(m_archive.get(), &Archive::changed);
    ASSERT_TRUE(writer().setEntryState(entry(0, 1).id, EntryState::Empty));
    m_archive->poll();
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(SharingTest, AThumbnailKeptByTheOtherIsNoChange)
{
    const auto media = writer().setPicture(entry(0, 1).photos[0].id, samplePicture());
    m_other->poll();
    QSignalSpy changed(m_other.get(), &Archive::changed);
    ASSERT_TRUE(m_archive->thumbnail(*media, 128));
    m_other->poll();
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(SharingTest, AnOlderCopyWrittenOverTheFileIsToldAsEverything)
{
    const auto bytes = [this] {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray older = bytes();
    const EntryId id = entry(0, 1).id;
    const QString before = entry(0, 1).title;
    ASSERT_TRUE(writer().setEntryText(id, EntryField::Title, before, QStringLiteral("新题")));
    m_other->poll();
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(older), older.size());
    }
    QSignalSpy changed(m_other.get(), &Archive::changed);
    m_other->poll();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_TRUE(changed.first().first().value<ChangeSet>().isEverything());
    EXPECT_EQ(m_other->entry(id)->title, before);
    // This one has not looked since: it writes nothing into what is another's before it has.
    QSignalSpy told(m_archive.get(), &Archive::changed);
    const auto blind = writer().setEntryState(id, EntryState::Empty);
    ASSERT_FALSE(blind);
    EXPECT_EQ(blind.error().code, ErrorCode::ArchiveLocked);
    ASSERT_TRUE(m_archive->takeAsItIs());
    ASSERT_GE(told.count(), 1);
    EXPECT_TRUE(told.first().first().value<ChangeSet>().isEverything());
    EXPECT_EQ(m_archive->entry(id)->title, before);
    EXPECT_TRUE(writer().setEntryState(id, EntryState::Empty));
}

TEST_F(SharingTest, TheSecondToWriteIsRefusedWithAllThreeTexts)
{
    const Entry seen = entry(0, 1);
    ASSERT_TRUE(writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("甲的文字")));
    const auto refused =
        m_other->writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("乙的文字"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(*refused.error().conflict,
              (TextConflict{seen.body, QStringLiteral("乙的文字"), QStringLiteral("甲的文字")}));
    EXPECT_EQ(m_archive->entry(seen.id)->body, QStringLiteral("甲的文字"));
    // Both wanted the same: no conflict.
    EXPECT_TRUE(
        m_other->writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("甲的文字")));
}

TEST_F(SharingTest, DifferentFieldsDoNotCollide)
{
    const Entry seen = entry(0, 1);
    ASSERT_TRUE(writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("文")));
    ASSERT_TRUE(m_other->writer().setEntryText(seen.id, EntryField::Title, seen.title, QStringLiteral("题")));
    ASSERT_TRUE(
        writer().setEntryText(seen.id, EntryField::Body, QStringLiteral("文"), QStringLiteral("文字")));
    EXPECT_EQ(m_other->entry(seen.id)->body, QStringLiteral("文字"));
    EXPECT_EQ(m_archive->history()->size(), 3u) << "the import, a run of typing, a title";
    // Each takes back what is their own, whoever was last.
    ASSERT_TRUE(m_other->writer().undo());
    EXPECT_EQ(m_archive->entry(seen.id)->title, seen.title);
    EXPECT_EQ(m_archive->entry(seen.id)->body, QStringLiteral("文字"));
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(seen.id)->body, seen.body);
}

TEST_F(SharingTest, UndoneByTheOtherIsNotTypedOn)
{
    const Entry seen = entry(0, 1);
    ASSERT_TRUE(writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("文")));
    ASSERT_TRUE(m_other->writer().undoChange(m_other->history()->front().id));
    const auto refused =
        writer().setEntryText(seen.id, EntryField::Body, QStringLiteral("文"), QStringLiteral("文字"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().conflict->theirs, seen.body);
    ASSERT_TRUE(writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("另")));
    const auto blocked = m_other->writer().redo();
    EXPECT_EQ(blocked.error().code, ErrorCode::UndoBlocked);
    EXPECT_EQ(blocked.error().person, writer().person());
    m_other.reset();
    m_archive.reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(SharingTest, UndoStopsWhereSomebodyWroteSinceAndSkipsNothing)
{
    writer().setPerson(QStringLiteral("甲"));
    m_other->writer().setPerson(QStringLiteral("乙"));
    const Entry seen = entry(0, 1);
    const Entry second = entry(0, 2);
    ASSERT_TRUE(writer().setEntryText(second.id, EntryField::Title, second.title, QStringLiteral("先")));
    ASSERT_TRUE(writer().setEntryText(seen.id, EntryField::Title, seen.title, QStringLiteral("甲的题")));
    ASSERT_TRUE(m_other->writer().setEntryText(seen.id, EntryField::Title, QStringLiteral("甲的题"),
                                               QStringLiteral("乙的题")));
    for (int key = 0; key < 3; ++key) {
        const auto blocked = writer().undo();
        ASSERT_FALSE(blocked);
        EXPECT_EQ(blocked.error().code, ErrorCode::UndoBlocked);
        EXPECT_EQ(blocked.error().person, QStringLiteral("乙"));
    }
    EXPECT_EQ(entry(0, 1).title, QStringLiteral("乙的题"));
    EXPECT_EQ(entry(0, 2).title, QStringLiteral("先"));
    ASSERT_TRUE(m_other->writer().undo());
    ASSERT_TRUE(writer().undo());
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(entry(0, 1).title, seen.title);
    EXPECT_EQ(entry(0, 2).title, second.title);
    EXPECT_EQ(writer().undo().error().code, ErrorCode::NothingToUndo) << "the import was another's";
}

TEST_F(SharingTest, OneRemovesWhatTheOtherEdits)
{
    const Entry seen = entry(0, 1);
    ASSERT_TRUE(m_other->writer().removeSection(report().sections[0].id));
    EXPECT_EQ(writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("字")).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(writer().moveEntry(seen.id, report().sections[0].id, 0).error().code, ErrorCode::NotFound);
}
