// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/settings.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dashiji::app
{
namespace
{

class SettingsTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("settings.ini"));
};

TEST_F(SettingsTest, TheNextStartFindsEveryChoiceInTheFile)
{
    Settings(m_path).setLanguage(QStringLiteral("zh_CN"));
    Settings(m_path).setSchemeChoice(SchemeChoice::Dark);
    Settings(m_path).setFolder(m_folder.path());
    // Settings of one path share what is in memory; a copy is read from the file, as by another process.
    const QString copy = m_folder.filePath(QStringLiteral("copy.ini"));
    ASSERT_TRUE(QFile::copy(m_path, copy));
    const Settings next(copy);
    EXPECT_EQ(next.language(), QStringLiteral("zh_CN"));
    EXPECT_EQ(next.schemeChoice(), SchemeChoice::Dark);
    EXPECT_EQ(next.folder(), m_folder.path());
}

TEST_F(SettingsTest, AFolderThatIsThereIsOffered)
{
    EXPECT_TRUE(QFileInfo(Settings(m_path).folder()).isDir());
    Settings(m_path).setFolder(m_folder.filePath(QStringLiteral("gone")));
    EXPECT_TRUE(QFileInfo(Settings(m_path).folder()).isDir());
}

TEST_F(SettingsTest, RemembersRecentFilesInOrder)
{
    RecentFile one;
    one.path = QStringLiteral("/a/一.dashiji");
    one.organization = QStringLiteral("协会");
    one.firstYear = 2016;
    one.lastYear = 2021;
    one.newestStatus = ReportStatus::InReview;
    one.newestWritten = 18;
    one.newestEntries = 20;
    one.opened = QDateTime(QDate(2021, 12, 1), QTime(10, 0), Qt::UTC);
    RecentFile two = one;
    two.path = QStringLiteral("/a/two.dashiji");
    Settings(m_path).setRecentFiles({one, two});

    const auto read = Settings(m_path).recentFiles();

    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0], one);
    EXPECT_EQ(read[1], two);
    Settings(m_path).setRecentFiles({two});
    EXPECT_EQ(Settings(m_path).recentFiles(), std::vector{two});
}

TEST_F(SettingsTest, RemembersTheLastPlace)
{
    LastPlace place;
    place.path = QStringLiteral("/a/一.dashiji");
    place.organization = QStringLiteral("协会");
    place.report = ReportId{3};
    place.year = 2021;
    place.entry = EntryId{15};
    place.rank = 5;
    place.title = QStringLiteral("题");
    place.caret = {EntryField::Title, 17, 17};
    place.at = QDateTime(QDate(2021, 12, 1), QTime(10, 0), Qt::UTC);
    place.sections = {{QStringLiteral("十件大事"), 10, 10}, {QStringLiteral("十大亮点"), 8, 10}};
    Settings(m_path).setLastPlace(place);
    EXPECT_EQ(Settings(m_path).lastPlace(), place);

    Settings(m_path).setLastPlace({});
    EXPECT_FALSE(Settings(m_path).lastPlace().isValid());
}

TEST_F(SettingsTest, ReadsNonsenseAsDefaults)
{
    {
        QSettings store(m_path, QSettings::IniFormat);
        store.setValue(QStringLiteral("view/scheme"), QStringLiteral("purple"));
        store.setValue(QStringLiteral("recent/size"), 1000000);
        store.setValue(QStringLiteral("recent/1/path"), QStringLiteral("/x"));
        store.setValue(QStringLiteral("recent/1/status"), -7);
        store.setValue(QStringLiteral("recent/1/firstYear"), QStringLiteral("abc"));
    }
    Settings settings(m_path);
    EXPECT_EQ(settings.schemeChoice(), SchemeChoice::System);
    const auto files = settings.recentFiles();
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0].newestStatus, ReportStatus::Draft);
    EXPECT_EQ(files[0].firstYear, 0);
}

TEST_F(SettingsTest, KeepsSchemeLanguageAndViews)
{
    {
        Settings settings(m_path);
        settings.setSchemeChoice(SchemeChoice::Dark);
        settings.setLanguage(QStringLiteral("zh_CN"));
        settings.setAuthor(QStringLiteral("办公室"));
        settings.setView(QStringLiteral("reader/zoom"), 1.5);
    }
    const Settings settings(m_path);
    EXPECT_EQ(settings.schemeChoice(), SchemeChoice::Dark);
    EXPECT_EQ(settings.language(), QStringLiteral("zh_CN"));
    EXPECT_EQ(settings.author(), QStringLiteral("办公室"));
    EXPECT_EQ(settings.view(QStringLiteral("reader/zoom")).toDouble(), 1.5);
    EXPECT_EQ(settings.view(QStringLiteral("reader/other"), 7).toInt(), 7);
}

} // namespace
} // namespace dashiji::app
