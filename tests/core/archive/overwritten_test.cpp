// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy that is written into the file of an open archive is noticed before a word goes into it.
#include "tests/core/archive/archivefixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class OverwrittenTest : public ArchiveFixture
{
protected:
    void type(const QString &words)
    {
        const Entry now = entry(0, 1);
        ASSERT_TRUE(writer().setEntryText(now.id, EntryField::Body, now.body, words));
        writer().endTyping();
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As cp does it: the file stays the same one.
    void overwrite(const QByteArray &with) const
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_EQ(file.write(with), with.size());
        ASSERT_TRUE(file.resize(with.size()));
    }
    void expectNoticed(const QByteArray &with)
    {
        const Entry shown = entry(0, 1);
        overwrite(with);
        EXPECT_EQ(m_archive->sight().state, FileState::Overwritten);
        const auto typed =
            writer().setEntryText(shown.id, EntryField::Body, shown.body, QStringLiteral("最后所写"));
        ASSERT_FALSE(typed);
        EXPECT_EQ(typed.error().code, ErrorCode::ArchiveLocked);
        EXPECT_EQ(bytes(), with) << "a word went into the other file";

        QSignalSpy changed(m_archive.get(), &Archive::changed);
        ASSERT_TRUE(m_archive->takeAsItIs());
        ASSERT_EQ(changed.count(), 1);
        EXPECT_TRUE(changed.front().front().value<ChangeSet>().isEverything());
        EXPECT_EQ(m_archive->sight().state, FileState::Same);
        const auto again =
            writer().setEntryText(shown.id, EntryField::Body, shown.body, QStringLiteral("最后所写"));
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().code, ErrorCode::EditConflict);
        ASSERT_TRUE(again.error().conflict);
        EXPECT_EQ(again.error().conflict->mine, QStringLiteral("最后所写"));
        EXPECT_EQ(again.error().conflict->theirs, entry(0, 1).body);
        type(QStringLiteral("接着写"));
        EXPECT_EQ(flawsOf(m_path), QStringList());
    }
};

TEST_F(OverwrittenTest, ByAnOlderStateOfIt)
{
    type(QStringLiteral("一"));
    const QByteArray older = bytes();
    type(QStringLiteral("二"));
    type(QStringLiteral("三"));
    expectNoticed(older);
    EXPECT_NE(entry(0, 1).body, QStringLiteral("三"));
}

TEST_F(OverwrittenTest, ByACopyThatWentAsFar)
{
    const QString copy = file(QStringLiteral("copy.dashiji"));
    ASSERT_TRUE(QFile::copy(m_path, copy));
    {
        const auto other = Archive::open(copy);
        ASSERT_TRUE(other);
        const Entry there = (*other)->entry(entry(0, 1).id).value();
        ASSERT_TRUE((*other)->writer().setEntryText(there.id, EntryField::Body, there.body,
                                                    QStringLiteral("那边所写")));
    }
    type(QStringLiteral("这边所写"));
    QFile other(copy);
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    expectNoticed(other.readAll());
}

TEST_F(OverwrittenTest, ByAnotherArchive)
{
    const QString other = file(QStringLiteral("other.dashiji"));
    {
        const auto made = Archive::create(other, QStringLiteral("别的协会"));
        ASSERT_TRUE(made);
    }
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    overwrite(file.readAll());
    EXPECT_EQ(m_archive->sight().state, FileState::Overwritten);
    EXPECT_FALSE(writer().addOrganization(QStringLiteral("新单位")));
}

TEST_F(OverwrittenTest, WhatOthersCommitIsNoOverwriting)
{
    const auto other = Archive::open(m_path);
    ASSERT_TRUE(other);
    for (int i = 0; i < 3; ++i) {
        const Entry there = (*other)->entry(entry(0, 2).id).value();
        ASSERT_TRUE((*other)->writer().setEntryText(there.id, EntryField::Title, there.title,
                                                    QStringLiteral("第%1回").arg(i)));
    }
    EXPECT_EQ(m_archive->sight().state, FileState::Same);
    type(QStringLiteral("照写"));
    EXPECT_EQ((*other)->sight().state, FileState::Same);
}
