// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/recentfiles.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dashiji::app
{
namespace
{

class RecentFilesTest : public testing::Test
{
protected:
    QString make(const char *name)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        auto created = archive::Archive::create(path, QStringLiteral("协会"));
        EXPECT_TRUE(created) << why(created);
        m_recent.remember(**created);
        return path;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_recent.rowCount(); ++row)
            names.append(m_recent.index(row).data().toString());
        return names;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    RecentFiles m_recent{m_settings};
    QAbstractItemModelTester m_tester{&m_recent, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RecentFilesTest, PutsTheNewestOnTopOnce)
{
    const QString a = make("a.dashiji");
    make("b.dashiji");
    EXPECT_EQ(names(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    const auto again = archive::Archive::open(a);
    ASSERT_TRUE(again);
    m_recent.remember(**again);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(RecentFiles(m_settings).rowCount(), 2);
}

TEST_F(RecentFilesTest, MarksWhatIsMissingAndFindsItAgain)
{
    const QString a = make("a.dashiji");
    make("b.dashiji");
    const QString moved = m_folder.filePath(QStringLiteral("moved.dashiji"));
    ASSERT_TRUE(QFile::rename(a, moved));
    m_recent.refresh();
    EXPECT_TRUE(m_recent.index(1).data(RecentFiles::MissingRole).toBool());
    EXPECT_FALSE(m_recent.index(0).data(RecentFiles::MissingRole).toBool());
    EXPECT_TRUE(m_recent.index(1).data(Qt::AccessibleTextRole).toString().contains(a));

    m_recent.relocate(a, moved);
    EXPECT_FALSE(m_recent.index(1).data(RecentFiles::MissingRole).toBool());
    EXPECT_EQ(m_recent.index(1).data(RecentFiles::PathRole).toString(), moved);
}

TEST_F(RecentFilesTest, RelocatesOntoAListedFileWithoutTwins)
{
    const QString a = make("a.dashiji");
    const QString b = make("b.dashiji");
    m_recent.relocate(a, b);
    EXPECT_EQ(names(), QStringList{QStringLiteral("b")});
}

TEST_F(RecentFilesTest, ForgetsForGood)
{
    const QString a = make("a.dashiji");
    m_recent.forget(a);
    EXPECT_EQ(m_recent.rowCount(), 0);
    EXPECT_EQ(RecentFiles(m_settings).rowCount(), 0);
}

} // namespace
} // namespace dashiji::app
