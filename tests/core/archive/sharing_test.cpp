// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file, two programs.
#include "tests/core/archive/archivefixture.h"

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
    // Someone else wrote in between: typing on is a change of its own, so that undo stays in order.
    EXPECT_EQ(m_archive->history()->size(), 4u);
    ASSERT_TRUE(m_other->writer().undo());
    EXPECT_EQ(m_archive->entry(seen.id)->body, QStringLiteral("文"));
}

TEST_F(SharingTest, UndoneByTheOtherIsNotTypedOn)
{
    const Entry seen = entry(0, 1);
    ASSERT_TRUE(writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("文")));
    ASSERT_TRUE(m_other->writer().undo());
    const auto refused =
        writer().setEntryText(seen.id, EntryField::Body, QStringLiteral("文"), QStringLiteral("文字"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().conflict->theirs, seen.body);
    ASSERT_TRUE(writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("另")));
    EXPECT_FALSE(m_other->writer().redoState().possible);
    m_other.reset();
    m_archive.reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_F(SharingTest, OneRemovesWhatTheOtherEdits)
{
    const Entry seen = entry(0, 1);
    ASSERT_TRUE(m_other->writer().removeSection(report().sections[0].id));
    EXPECT_EQ(writer().setEntryText(seen.id, EntryField::Body, seen.body, QStringLiteral("字")).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(writer().moveEntry(seen.id, report().sections[0].id, 0).error().code, ErrorCode::NotFound);
}
