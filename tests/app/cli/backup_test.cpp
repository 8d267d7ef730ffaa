// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups are made, listed, and what they have comes back.
#include "tests/app/cli/clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class BackupTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport();
    }
    [[nodiscard]] QJsonObject backUp() const { return run({u"backup"_s, kArchive, u"--json"_s}).json(); }
    /// What an archive says, wherever it is.
    [[nodiscard]] QByteArray said(const QString &archive = u"office.dashiji"_s) const
    {
        static const QRegularExpression kPath(u"\"archive\": \"[^\"]*\""_s);
        return QString::fromUtf8(dump(archive)).remove(kPath).toUtf8();
    }
    [[nodiscard]] QJsonArray listed() const
    {
        return run({u"backups"_s, kArchive, u"--json"_s}).json()["copies"_L1].toArray();
    }
    void retitle(const QString &title) const
    {
        ASSERT_TRUE(succeeded(run({u"edit"_s, kArchive, u"--year"_s, u"2030"_s, u"--section"_s, u"events"_s,
                                   u"--rank"_s, u"1"_s, u"--title"_s, title})));
    }
    static void damage(const QString &path)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("damage");
    }

    const QString kArchive = u"office.dashiji"_s;
    const QString kFirst = u"科普开放日如期举办"_s;
};

TEST_F(BackupTest, ListsWhatWasMadeAndWhatChangedSince)
{
    EXPECT_TRUE(failedSaying(run({u"backups"_s, kArchive}), u"no backup"_s));
    const QJsonObject made = backUp();
    EXPECT_TRUE(QFile::exists(made["path"_L1].toString()));
    retitle(u"改过的题目"_s);
    const QJsonArray copies = listed();
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(copies[0]["copy"_L1], made["copy"_L1]);
    EXPECT_EQ(copies[0]["health"_L1], u"sound"_s);
    EXPECT_EQ(copies[0]["occasion"_L1], u"by_hand"_s);
    EXPECT_EQ(copies[0]["entries"_L1], 5);
    EXPECT_EQ(copies[0]["changes_since"_L1], 1);
    const QJsonArray differences =
        run({u"backups"_s, kArchive, u"--from"_s, made["copy"_L1].toString(), u"--json"_s})
            .json()["differences"_L1]
            .toArray();
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(differences[0]["field"_L1], u"title"_s);
    EXPECT_EQ(differences[0]["now"_L1], u"改过的题目"_s);
    EXPECT_EQ(differences[0]["then"_L1], kFirst);
}

TEST_F(BackupTest, AWholeCopyIsAnArchive)
{
    ASSERT_TRUE(succeeded(run({u"backup"_s, kArchive, u"copy.dashiji"_s})));
    EXPECT_EQ(said(u"copy.dashiji"_s), said());
    EXPECT_TRUE(failedSaying(run({u"backup"_s, kArchive, u"copy.dashiji"_s}), u"copy.dashiji"_s));
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"disk"_s));
    const QJsonObject json = run({u"backup"_s, kArchive, u"disk"_s, u"--json"_s}).json();
    EXPECT_TRUE(json["copy"_L1].toString().startsWith(u"disk/office-"_s));
    EXPECT_EQ(said(json["copy"_L1].toString()), said());
}

TEST_F(BackupTest, AFullDiskLeavesNothing)
{
    const QStringList before = files();
    EXPECT_TRUE(failedWithOneLine(runOnFullDisk(50'000, {u"backup"_s, kArchive, u"copy.dashiji"_s})));
    EXPECT_EQ(files(), before);
    EXPECT_TRUE(failedWithOneLine(runOnFullDisk(50'000, {u"backup"_s, kArchive})));
    EXPECT_TRUE(failedSaying(run({u"backups"_s, kArchive}), u"no backup"_s));
}

TEST_F(BackupTest, TheWholeComesBackAndThePresentOneIsKept)
{
    const QByteArray then = said();
    static_cast<void>(backUp());
    retitle(u"改过的题目"_s);
    const QByteArray now = said();
    const QJsonObject json = run({u"restore"_s, kArchive, u"--json"_s}).json();
    EXPECT_EQ(said(), then);
    EXPECT_EQ(said(json["kept"_L1].toString()), now);
    EXPECT_EQ(json["entries"_L1], 5);
}

TEST_F(BackupTest, AnArchiveThatIsGoneOrDamagedComesBack)
{
    const QByteArray then = said();
    static_cast<void>(backUp());
    damage(inFolder(kArchive));
    ASSERT_TRUE(succeeded(run({u"restore"_s, kArchive})));
    EXPECT_EQ(said(), then);
    ASSERT_TRUE(QFile::remove(inFolder(kArchive)));
    ASSERT_TRUE(succeeded(run({u"restore"_s, kArchive})));
    EXPECT_EQ(said(), then);
}

TEST_F(BackupTest, TheOneBeforeIsUsedWhenTheNewestIsDamaged)
{
    const QByteArray then = said();
    const QJsonObject first = backUp();
    retitle(u"改过的题目"_s);
    const QJsonObject second = backUp();
    damage(second["path"_L1].toString());
    EXPECT_EQ(listed()[0]["health"_L1], u"damaged"_s);
    EXPECT_TRUE(
        failedSaying(run({u"restore"_s, kArchive, u"--from"_s, second["copy"_L1].toString()}), u"salvage"_s));
    const QJsonObject json = run({u"restore"_s, kArchive, u"--json"_s}).json();
    EXPECT_EQ(json["damaged"_L1], QJsonArray{second["copy"_L1]});
    EXPECT_EQ(said(), then);
}

TEST_F(BackupTest, AYearComesBackBesideThePresentOne)
{
    static_cast<void>(backUp());
    retitle(u"改过的题目"_s);
    const QByteArray now = said();
    const QJsonObject json = run({u"restore"_s, kArchive, u"--year"_s, u"2030"_s, u"--json"_s}).json();
    const QString beside = json["organization"_L1].toString();
    EXPECT_TRUE(beside.startsWith(u"2030 (of "_s)) << beside.toStdString();
    const QByteArray shown =
        run({u"show"_s, kArchive, u"--year"_s, u"2030"_s, u"--organization"_s, beside, u"--json"_s}).out;
    EXPECT_TRUE(shown.contains(kFirst.toUtf8()));
    EXPECT_FALSE(shown.contains("改过的题目"));
    ASSERT_TRUE(succeeded(run({u"undo"_s, kArchive})));
    EXPECT_EQ(titles(u"events"_s).front(), u"改过的题目"_s);
    // What stood there before the restore was copied first.
    EXPECT_EQ(listed()[0]["occasion"_L1], u"restoring"_s);
}

TEST_F(BackupTest, AYearComesBackInPlaceOfThePresentOne)
{
    static_cast<void>(backUp());
    retitle(u"改过的题目"_s);
    ASSERT_TRUE(succeeded(run({u"restore"_s, kArchive, u"--year"_s, u"2030"_s, u"--replace"_s})));
    EXPECT_EQ(titles(u"events"_s).front(), kFirst);
    ASSERT_TRUE(succeeded(run({u"undo"_s, kArchive})));
    EXPECT_EQ(titles(u"events"_s).front(), u"改过的题目"_s);
}

TEST_F(BackupTest, AnEntryComesBack)
{
    static_cast<void>(backUp());
    retitle(u"改过的题目"_s);
    ASSERT_TRUE(succeeded(run(
        {u"restore"_s, kArchive, u"--year"_s, u"2030"_s, u"--section"_s, u"events"_s, u"--rank"_s, u"1"_s})));
    EXPECT_EQ(titles(u"events"_s).front(), kFirst);
    ASSERT_TRUE(succeeded(run({u"undo"_s, kArchive})));
    EXPECT_EQ(titles(u"events"_s).front(), u"改过的题目"_s);
}

TEST_F(BackupTest, SaysWhatABackupHasNot)
{
    static_cast<void>(backUp());
    EXPECT_TRUE(failedSaying(run({u"restore"_s, kArchive, u"--year"_s, u"1999"_s}), u"1999"_s));
    EXPECT_TRUE(
        failedSaying(run({u"restore"_s, kArchive, u"--from"_s, u"20000101-000000"_s}), u"20000101-000000"_s));
    EXPECT_EQ(run({u"restore"_s, kArchive, u"--section"_s, u"events"_s}).status, 2);
}

TEST_F(BackupTest, SalvagesADamagedArchiveAndSaysWhatWasLost)
{
    const QByteArray sound = run({u"salvage"_s, kArchive, u"sound.dashiji"_s, u"--json"_s}).out;
    EXPECT_TRUE(sound.contains("\"whole\": true") || sound.contains("\"whole\":true"));
    EXPECT_EQ(said(u"sound.dashiji"_s), said());
    QByteArray bytes = read(kArchive);
    // The page of entries' titles and bodies.
    const QString title = kFirst;
    const QByteArray stored(reinterpret_cast<const char *>(title.utf16()), title.size() * 2);
    for (qsizetype at = bytes.indexOf(stored); at >= 0; at = bytes.indexOf(stored, at + 4096))
        bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\x5a'));
    write(u"damaged.dashiji"_s, bytes);
    const QJsonObject json = run({u"salvage"_s, u"damaged.dashiji"_s, u"new.dashiji"_s, u"--json"_s}).json();
    EXPECT_FALSE(json["whole"_L1].toBool());
    EXPECT_GE(json["unreadable_pages"_L1].toInt(), 1);
    EXPECT_TRUE(succeeded(run({u"list"_s, u"new.dashiji"_s})));
    EXPECT_TRUE(failedSaying(run({u"salvage"_s, kArchive, u"new.dashiji"_s}), u"new.dashiji"_s));
}

} // namespace dashiji::app::cli::test
