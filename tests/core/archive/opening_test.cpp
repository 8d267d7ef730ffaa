// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is refused, and as what.
#include "core/archive/store/database.h"
#include "core/archive/store/migrations.h"
#include "core/archive/store/opening.h"
#include "tests/core/archive/archivefixture.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

/// While it lives, a test started by root has the rights of nobody in particular.
class AsNobody
{
public:
    AsNobody()
    {
        if (m_wasRoot) {
            EXPECT_EQ(setresuid(65534, 65534, 0), 0);
        }
    }
    ~AsNobody()
    {
        if (m_wasRoot) {
            EXPECT_EQ(setresuid(0, 0, 0), 0);
        }
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_wasRoot = geteuid() == 0;
};

constexpr QFile::Permissions kMayLook = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                        QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

class OpeningTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        m_archive.reset();
    }
    [[nodiscard]] static ErrorCode refusal(const QString &path,
                                           Archive::Access access = Archive::Access::ReadWrite)
    {
        const auto opened = Archive::open(path, access);
        EXPECT_FALSE(opened);
        return opened ? ErrorCode::Cancelled : opened.error().code;
    }
    [[nodiscard]] static bool opens(const QString &path, Archive::Access access = Archive::Access::ReadWrite)
    {
        const auto opened = Archive::open(path, access);
        EXPECT_TRUE(opened) << why(opened);
        return opened.has_value();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile made(file(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    void patch(qint64 offset, const QByteArray &bytes) const
    {
        QFile archive(m_path);
        ASSERT_TRUE(archive.open(QIODevice::ReadWrite));
        archive.seek(offset);
        archive.write(bytes);
    }
};

TEST_F(OpeningTest, AMissingFileIsNotMade)
{
    EXPECT_EQ(refusal(file(QStringLiteral("none.dashiji"))), ErrorCode::FileNotFound);
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("none.dashiji"))));
}

TEST_F(OpeningTest, AFolderIsUnreadable)
{
    EXPECT_EQ(refusal(m_folder.path()), ErrorCode::FileUnreadable);
}

TEST_F(OpeningTest, OtherFilesAreNoArchives)
{
    const QString other = file(QStringLiteral("other.db"));
    write(QStringLiteral("other.db"), {});
    EXPECT_EQ(refusal(other), ErrorCode::NotAnArchive);
    QFile::remove(other);
    {
        const auto database = Database::connect(other, OpenMode::Create);
        ASSERT_TRUE((*database)->run(QStringLiteral("CREATE TABLE a(b)")));
    }
    EXPECT_EQ(refusal(other), ErrorCode::NotAnArchive);
    EXPECT_EQ(refusal(write(QStringLiteral("a"), "text")), ErrorCode::NotAnArchive);
    EXPECT_EQ(refusal(write(QStringLiteral("b"), QByteArray(100'000, 'x'))), ErrorCode::NotAnArchive);
    EXPECT_EQ(refusal(write(QStringLiteral("c"), QByteArray(100'000, '\0'))), ErrorCode::NotAnArchive);
    EXPECT_EQ(refusal(write(QStringLiteral("d"), "PK\3\4" + QByteArray(200, 'z'))), ErrorCode::NotAnArchive);
}

TEST_F(OpeningTest, ANewerArchiveIsLeftAlone)
{
    sql(m_path, {QStringLiteral("PRAGMA user_version = %1").arg(latestVersion() + 1)});
    EXPECT_EQ(refusal(m_path), ErrorCode::ArchiveTooNew);
    EXPECT_EQ(refusal(m_path, Archive::Access::ReadOnly), ErrorCode::ArchiveTooNew);
    sql(m_path, {QStringLiteral("PRAGMA user_version = %1").arg(latestVersion())});
    EXPECT_TRUE(opens(m_path));
}

TEST_F(OpeningTest, ATruncatedFileIsDamaged)
{
    const qint64 whole = QFile(m_path).size();
    for (const qint64 size : {whole - 4096, whole / 2, qint64(4096), qint64(1000), qint64(150)}) {
        ASSERT_TRUE(QFile::resize(m_path, size));
        EXPECT_EQ(refusal(m_path), ErrorCode::ArchiveDamaged) << size;
    }
}

TEST_F(OpeningTest, BrokenReferencesAreDamage)
{
    sql(m_path, {QStringLiteral("UPDATE photo SET entry_id = 4711 WHERE id = (SELECT min(id) FROM photo)")});
    EXPECT_EQ(refusal(m_path), ErrorCode::ArchiveDamaged);
    EXPECT_EQ(flawsOf(m_path).size(), 4); // reference, search index, checksum, journal
}

TEST_F(OpeningTest, AWriteLockedFileIsLocked)
{
    const auto other = Database::connect(m_path, OpenMode::ReadWrite);
    ASSERT_TRUE((*other)->run(QStringLiteral("PRAGMA journal_mode = DELETE")));
    ASSERT_TRUE((*other)->run(QStringLiteral("BEGIN EXCLUSIVE")));
    OpenOptions options;
    options.busyMilliseconds = 20;
    const auto refused = openFile(m_path, options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ArchiveLocked) << why(refused);
    ASSERT_TRUE((*other)->run(QStringLiteral("ROLLBACK")));
    EXPECT_TRUE(openFile(m_path, options));
}

TEST_F(OpeningTest, ReadOnlyReadsAndRefusesVerbs)
{
    auto opened = Archive::open(m_path, Archive::Access::ReadOnly);
    ASSERT_TRUE(opened) << why(opened);
    Archive &archive = **opened;
    EXPECT_EQ(archive.access(), Archive::Access::ReadOnly);
    EXPECT_EQ(withoutIdentity(*archive.report(2021)), sampleReport());
    EXPECT_EQ(archive.writer().removeReport(archive.report(2021)->id).error().code,
              ErrorCode::ArchiveReadOnly);
    EXPECT_EQ(archive.writer().undo().error().code, ErrorCode::ArchiveReadOnly);
    EXPECT_EQ(archive.writer().importReport(sampleReport(2022)).error().code, ErrorCode::ArchiveReadOnly);
}

TEST_F(OpeningTest, WhereNothingMayBeWrittenItOpensReadOnly)
{
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(m_folder.path(), kMayLook);
    {
        const AsNobody nobody; // root may write everywhere
        EXPECT_EQ(refusal(m_path), ErrorCode::ArchiveReadOnly);
        auto opened = Archive::open(m_path, Archive::Access::ReadOnly);
        ASSERT_TRUE(opened) << why(opened);
        EXPECT_EQ(withoutIdentity(*(*opened)->report(2021)), sampleReport());
        EXPECT_EQ(flawsOf(m_path), QStringList());
        EXPECT_EQ(Archive::create(file(QStringLiteral("b.dashiji")), {}).error().code,
                  ErrorCode::FileUnwritable);
    }
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(OpeningTest, AFileThatMayNotBeReadIsUnreadable)
{
    QFile::setPermissions(m_path, {});
    QFile::setPermissions(m_folder.path(), kMayLook);
    {
        const AsNobody nobody;
        EXPECT_EQ(refusal(m_path, Archive::Access::ReadOnly), ErrorCode::FileUnreadable);
    }
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(OpeningTest, SharesGetARollbackJournalAndOneWriter)
{
    OpenOptions share;
    share.fileSystem = FileSystemKind::Other;
    {
        const auto first = openFile(m_path, share);
        ASSERT_TRUE(first) << why(first);
        EXPECT_EQ(first->database->value(QStringLiteral("PRAGMA journal_mode"))->value().toString(),
                  QStringLiteral("truncate"));
        ASSERT_TRUE(first->database->run(QStringLiteral("UPDATE setting SET value = ''")));
        EXPECT_FALSE(QFile::exists(m_path + QStringLiteral("-wal")));
        const auto second = openFile(m_path, share);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, ErrorCode::ArchiveLocked);
        share.readOnly = true;
        const auto reader = openFile(m_path, share);
        EXPECT_TRUE(reader) << why(reader);
        share.readOnly = false;
    }
    EXPECT_TRUE(openFile(m_path, share));
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral(".lock")));
    EXPECT_TRUE(opens(m_path));
}

TEST_F(OpeningTest, NothingLiesBesideAClosedArchive)
{
    ASSERT_TRUE(opens(m_path));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
              1);
}

TEST_F(OpeningTest, AJournalThatNamesAnotherFileIsRefusedAndDeletesNothing)
{
    const QString victim = write(QStringLiteral("victim.txt"), "words");
    const QByteArray name = victim.toUtf8();
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + QByteArray(504, '\0');
    quint32 checksum = 0;
    for (const char c : name)
        checksum += static_cast<quint32>(static_cast<signed char>(c));
    const auto bigEndian = [](quint32 number) {
        QByteArray bytes(4, '\0');
        for (int i = 0; i < 4; ++i)
            bytes[i] = static_cast<char>(number >> (24 - 8 * i));
        return bytes;
    };
    journal += bigEndian(1) + name + bigEndian(static_cast<quint32>(name.size())) + bigEndian(checksum) +
               QByteArray::fromHex("d9d505f920a163d7");
    write(QFileInfo(m_path).fileName() + QStringLiteral("-journal"), journal);
    EXPECT_EQ(refusal(m_path), ErrorCode::ArchiveDamaged);
    EXPECT_TRUE(QFile::exists(victim));
}

TEST_F(OpeningTest, HostileSchemasAreRefused)
{
    const QByteArray original = [&] {
        QFile archive(m_path);
        return archive.open(QIODevice::ReadOnly) ? archive.readAll() : QByteArray();
    }();
    const QStringList attacks{
        QStringLiteral("CREATE TRIGGER steal AFTER UPDATE ON entry BEGIN DELETE FROM report; END"),
        QStringLiteral("CREATE TRIGGER load AFTER INSERT ON entry BEGIN SELECT load_extension('x'); END"),
        QStringLiteral("CREATE TEMP TABLE t(a); CREATE VIEW v AS SELECT 1"),
        QStringLiteral("CREATE VIEW bomb AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                       "SELECT count(*) FROM c"),
        QStringLiteral("CREATE VIEW big AS SELECT zeroblob(1000000000)"),
        QStringLiteral("CREATE TABLE more(a)"),
        QStringLiteral("CREATE INDEX evil ON entry(hex(title))"),
        QStringLiteral("CREATE INDEX entry_more ON entry(title)"),
        QStringLiteral("CREATE VIRTUAL TABLE f USING fts5(a, content='sqlite_schema')"),
        QStringLiteral("DROP TRIGGER entry_search_update"),
        QStringLiteral("DROP TRIGGER entry_search_update"),
        QStringLiteral("DROP INDEX photo_entry"),
        QStringLiteral("ALTER TABLE entry ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(title)) VIRTUAL"),
        QStringLiteral("ALTER TABLE entry RENAME COLUMN body TO text"),
        QStringLiteral("DROP TABLE setting"),
    };
    for (const QString &attack : attacks) {
        write(QFileInfo(m_path).fileName(), original);
        for (const QString &statement : attack.split(QStringLiteral("; CREATE VIEW v")))
            sql(m_path, {statement});
        if (attack.contains(QStringLiteral("TEMP")))
            sql(m_path, {QStringLiteral("CREATE VIEW v AS SELECT 1")});
        EXPECT_EQ(refusal(m_path), ErrorCode::ArchiveDamaged) << attack.toStdString();
    }
    // Rewritten DDL of a table that keeps its shape.
    write(QFileInfo(m_path).fileName(), original);
    sql(m_path, {QStringLiteral("PRAGMA writable_schema = ON"),
                 QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'ON DELETE CASCADE', '')")});
    EXPECT_EQ(refusal(m_path), ErrorCode::ArchiveDamaged);
    write(QFileInfo(m_path).fileName(), original);
    sql(m_path,
        {QStringLiteral("PRAGMA writable_schema = ON"),
         QStringLiteral("UPDATE sqlite_schema SET sql = 'CREATE TABLE entry(' WHERE name = 'entry'")});
    EXPECT_EQ(refusal(m_path), ErrorCode::ArchiveDamaged);
    write(QFileInfo(m_path).fileName(), original);
    EXPECT_TRUE(opens(m_path));
}

TEST_F(OpeningTest, AStaleSearchIndexIsMadeAgain)
{
    sql(m_path, {QStringLiteral("INSERT INTO search_text(search_text) VALUES ('delete-all')")});
    EXPECT_EQ(flawsOf(m_path).size(), 1);
    ASSERT_TRUE(opens(m_path));
    EXPECT_EQ(flawsOf(m_path), QStringList());
    EXPECT_EQ((*Archive::open(m_path))->search(QStringLiteral("科普活动"))->size(), 7u);
}

TEST_F(OpeningTest, OfALargeArchiveTheTablesWithWordsAreChecked)
{
    OpenOptions options;
    options.fullCheckBytes = 0;
    options.searchCheckBytes = 0;
    EXPECT_TRUE(openFile(m_path, options));
    const qint64 page =
        sql(m_path, {QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'photo_entry'")})
            .toLongLong();
    patch((page - 1) * 4096, QByteArray(12, '\x5a'));
    const auto refused = openFile(m_path, options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ArchiveDamaged);
}

TEST_F(OpeningTest, AVerbThatMeetsADamagedIndexMakesItAgain)
{
    auto opened = Archive::open(m_path);
    ASSERT_TRUE(opened) << why(opened);
    sql(m_path, {QStringLiteral("INSERT INTO search_text(search_text) VALUES ('delete-all')"),
                 QStringLiteral("UPDATE search_text_data SET block = zeroblob(7) WHERE id < 100")});
    Archive &archive = **opened;
    const Entry first = archive.report(2021).value().sections[0].entries[0];
    const auto typed =
        archive.writer().setEntryText(first.id, EntryField::Body, first.body, QStringLiteral("独有词语"));
    ASSERT_TRUE(typed) << why(typed);
    const auto removed = archive.writer().removeEntry(archive.report(2021).value().sections[0].entries[1].id);
    ASSERT_TRUE(removed) << why(removed);
    EXPECT_EQ(archive.search(QStringLiteral("独有词语"))->size(), 1u);
    opened->reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
}
