// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What programs that were killed leave is swept; what belongs to anybody else stays.
#include "core/archive/archive.h"
#include "core/archive/store/draft.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dashiji;
using namespace dashiji::archive;
using Qt::StringLiterals::operator""_s;

namespace
{

class DraftTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString write(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("words");
        return file.fileName();
    }
    /// Of more than a day ago.
    QString writeLongAgo(const QString &name) const
    {
        const QString path = write(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadWrite));
        EXPECT_TRUE(
            file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
        return path;
    }
    /// What a program leaves that is killed while it writes.
    void leaveDraft() const
    {
        const pid_t writer = ::fork();
        ASSERT_GE(writer, 0);
        if (writer == 0) {
            for (const QString &ending : {u""_s, u"-journal"_s})
                if (QFile file(draftNameFor(path(u"book.dashiji"_s)) + ending); file.open(QFile::WriteOnly))
                    file.write("half of it");
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(writer, &status, 0), writer);
        ASSERT_TRUE(WIFSIGNALED(status));
    }

    QTemporaryDir m_folder;
};

TEST_F(DraftTest, OfAKilledProgramIsSwept)
{
    leaveDraft();
    ASSERT_EQ(files().size(), 2);
    sweepDrafts(m_folder.path());
    EXPECT_EQ(files(), QStringList());
}

TEST_F(DraftTest, IsSweptWhenAnArchiveIsMadeOrOpenedForWritingAndStaysWhenOneIsRead)
{
    leaveDraft();
    ASSERT_TRUE(Archive::create(path(u"a.dashiji"_s), u"甲市科协"_s));
    EXPECT_EQ(files(), QStringList{u"a.dashiji"_s});
    leaveDraft();
    ASSERT_TRUE(Archive::open(path(u"a.dashiji"_s), Archive::Access::ReadOnly));
    EXPECT_EQ(files().size(), 3) << "reading writes nothing";
    ASSERT_TRUE(Archive::open(path(u"a.dashiji"_s)));
    EXPECT_EQ(files(), QStringList{u"a.dashiji"_s});
}

TEST_F(DraftTest, OfAProgramThatRunsStays)
{
    const QString mine = write(QFileInfo(draftNameFor(path(u"a.pdf"_s))).fileName());
    sweepDrafts(m_folder.path());
    EXPECT_TRUE(QFile::exists(mine));
}

TEST_F(DraftTest, OfAnotherUserStays)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root gives files away";
    leaveDraft();
    constexpr uid_t kNobody = 65534;
    for (const QString &name : files())
        ASSERT_EQ(::chown(QFile::encodeName(path(name)).constData(), kNobody, kNobody), 0);
    sweepDrafts(m_folder.path());
    EXPECT_EQ(files().size(), 2);
}

TEST_F(DraftTest, OfAnotherComputerIsSweptAfterADay)
{
    const QString fresh = write(u".dashiji-1-00000000-12345678"_s);
    const QString old = writeLongAgo(u".dashiji-1-00000000-87654321"_s);
    sweepDrafts(m_folder.path());
    EXPECT_TRUE(QFile::exists(fresh));
    EXPECT_FALSE(QFile::exists(old));
}

TEST_F(DraftTest, OfAnOlderVersionIsSweptAfterADay)
{
    const QString fresh = write(u"年报.pdf.12345678.part"_s);
    const QString old = writeLongAgo(u"年报.pdf.87654321.part"_s);
    const QString others = writeLongAgo(u"film.part"_s);
    const QString notes = writeLongAgo(u".dashiji-notes.txt"_s);
    sweepDrafts(m_folder.path());
    EXPECT_TRUE(QFile::exists(fresh));
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(others)) << "not ours";
    EXPECT_TRUE(QFile::exists(notes)) << "not ours";
}

TEST_F(DraftTest, NeverTakesThePlaceOfAFile)
{
    const QString place = write(u"a.dashiji"_s);
    {
        Draft draft(place);
        ASSERT_TRUE(QFile::copy(place, draft.path()));
        EXPECT_EQ(draft.takePlace().error().code, ErrorCode::FileExists);
    }
    EXPECT_EQ(files(), QStringList{u"a.dashiji"_s});
}

} // namespace
