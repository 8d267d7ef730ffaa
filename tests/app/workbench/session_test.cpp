// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/session.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <barrier>
#include <gtest/gtest.h>

namespace dashiji::app
{
namespace
{

class SessionTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    Session m_session;
};

TEST_F(SessionTest, CreatesOpensCloses)
{
    QSignalSpy changes(&m_session, &Session::archiveChanged);
    ASSERT_TRUE(m_session.create(path("a.dashiji"), QStringLiteral("协会")));
    EXPECT_TRUE(m_session.isWritable());
    EXPECT_EQ(m_session.archive()->organization(), QStringLiteral("协会"));
    m_session.close();
    EXPECT_FALSE(m_session.isOpen());
    ASSERT_TRUE(m_session.open(path("a.dashiji")));
    EXPECT_EQ(changes.count(), 3);
}

TEST_F(SessionTest, KeepsTheOldArchiveWhenTheNewOneIsRefused)
{
    ASSERT_TRUE(m_session.create(path("a.dashiji"), QStringLiteral("协会")));
    QFile other(path("b.dashiji"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(5000, 'x'));
    other.close();
    QSignalSpy changes(&m_session, &Session::archiveChanged);

    const auto opened = m_session.open(path("b.dashiji"));

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NotAnArchive);
    EXPECT_EQ(m_session.path(), path("a.dashiji"));
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(m_session.open(path("none.dashiji")).error().code, ErrorCode::FileNotFound);
}

/// Two windows whose drive is pulled out find it within the same second.
TEST_F(SessionTest, KeepsEveryArchiveOfOneNameThatIsLostAtOnce)
{
    constexpr int kWindows = 8;
    std::barrier together(kWindows);
    std::array<QString, kWindows> kept;
    std::vector<std::unique_ptr<QThread>> windows;
    for (int number = 0; number < kWindows; ++number) {
        windows.emplace_back(QThread::create([&, number] {
            const QString name = QString::number(number);
            QDir(m_folder.path()).mkdir(name);
            Session session;
            ASSERT_TRUE(session.create(m_folder.filePath(name + QStringLiteral("/同名.dashiji")), name));
            together.arrive_and_wait();
            const auto rescued = session.rescue({archive::FileState::Deleted, session.path()});
            EXPECT_TRUE(rescued) << why(rescued);
            if (rescued && session.archive()->organization() == name)
                kept[static_cast<std::size_t>(number)] = session.lost()->rescue;
        }));
        windows.back()->start();
    }
    for (const auto &window : windows)
        window->wait();
    const QSet<QString> files(kept.begin(), kept.end());
    EXPECT_EQ(files.size(), kWindows);
    EXPECT_FALSE(files.contains(QString()));
    for (const QString &file : files)
        QFile::remove(file);
}

} // namespace
} // namespace dashiji::app
