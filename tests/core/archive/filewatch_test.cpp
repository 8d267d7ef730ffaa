// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is seen of a file that was renamed, moved, replaced or deleted while it was open.
#include "core/archive/store/filewatch.h"
#include "tests/core/archive/archivefixture.h"

#include <QDir>
#include <QFile>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class FileWatchTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        m_watch = std::make_unique<FileWatch>(m_path);
    }
    std::unique_ptr<FileWatch> m_watch;
};

TEST_F(FileWatchTest, AnEditedFileIsTheSame)
{
    ASSERT_TRUE(writer().setEntryState(entry(0, 1).id, EntryState::Empty));
    EXPECT_EQ(m_watch->look(), (FileSight{FileState::Same, m_path}));
}

TEST_F(FileWatchTest, ARenamedFileIsFoundInItsFolder)
{
    const QString other = file(QStringLiteral("另名.dashiji"));
    ASSERT_TRUE(QFile::rename(m_path, other));
    EXPECT_EQ(m_watch->look(), (FileSight{FileState::Renamed, other}));
    m_watch->follow(other);
    EXPECT_EQ(m_watch->look(), (FileSight{FileState::Same, other}));
}

TEST_F(FileWatchTest, AFileInAnotherFolderIsMovedAway)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("旧")));
    const QString other = file(QStringLiteral("旧/协会.dashiji"));
    ASSERT_TRUE(QFile::rename(m_path, other));
    EXPECT_EQ(m_watch->look(), (FileSight{FileState::MovedAway, other}));
}

TEST_F(FileWatchTest, AnotherFileUnderItsNameHasReplacedIt)
{
    ASSERT_TRUE(QFile::copy(m_path, file(QStringLiteral("copy"))));
    ASSERT_TRUE(QFile::remove(m_path));
    ASSERT_TRUE(QFile::rename(file(QStringLiteral("copy")), m_path));
    EXPECT_EQ(m_watch->look(), (FileSight{FileState::Replaced, m_path}));
    EXPECT_FALSE(m_watch->look().isHere());
}

TEST_F(FileWatchTest, ADeletedFileIsDeleted)
{
    ASSERT_TRUE(QFile::remove(m_path));
    EXPECT_EQ(m_watch->look(), (FileSight{FileState::Deleted, m_path}));
}

TEST_F(FileWatchTest, AFolderThatIsGoneIsADriveThatIsGone)
{
    QTemporaryDir drive;
    const QString path = drive.filePath(QStringLiteral("a.dashiji"));
    ASSERT_TRUE(QFile::copy(m_path, path));
    const FileWatch watch(path);
    ASSERT_TRUE(drive.remove());
    EXPECT_EQ(watch.look(), (FileSight{FileState::DriveGone, path}));
}
