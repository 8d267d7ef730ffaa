// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/newfile.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dashiji::workflow::test
{

class NewFileTest : public testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("报告.pdf")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
};

TEST_F(NewFileTest, CanBeReadBeforeItTakesItsPlace)
{
    write(path(), "old");
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    NewFile file(path());
    ASSERT_TRUE(file.open());
    file.device().write("new");
    ASSERT_TRUE(file.flush());
    EXPECT_EQ(read(file.partialPath()), QByteArray("new"));
    EXPECT_EQ(read(path()), QByteArray("old"));
    ASSERT_TRUE(file.commit());
    EXPECT_EQ(read(path()), QByteArray("new"));
    EXPECT_EQ(files(), QStringList{QStringLiteral("报告.pdf")});
    EXPECT_FALSE(QFile::permissions(path()) & QFile::ReadOther);
}

TEST_F(NewFileTest, WhatIsNotCommittedIsGone)
{
    {
        NewFile file(path());
        ASSERT_TRUE(file.open());
        file.device().write("new");
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(NewFileTest, ALinkStaysALink)
{
    const QString target = m_folder.filePath(QStringLiteral("target.pdf"));
    write(target, "old");
    ASSERT_TRUE(QFile::link(target, path()));
    NewFile file(path());
    ASSERT_TRUE(file.open());
    file.device().write("new");
    ASSERT_TRUE(file.commit());
    EXPECT_TRUE(QFileInfo(path()).isSymLink());
    EXPECT_EQ(read(target), QByteArray("new"));
}

TEST_F(NewFileTest, FoldersAreNoPlaceForAFile)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("报告.pdf")));
    NewFile file(path());
    EXPECT_FALSE(file.open());
    EXPECT_EQ(files(), QStringList());
}

} // namespace dashiji::workflow::test
