// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/opening.h"

#include "core/archive/archive.h"
#include "core/archive/journal/journalcheck.h"
#include "core/archive/records/checksum.h"
#include "core/archive/search/search.h"
#include "core/archive/search/tokenizer.h"
#include "core/archive/store/draft.h"
#include "core/archive/store/leftlog.h"
#include "core/archive/store/logview.h"
#include "core/archive/store/migrations.h"
#include "core/archive/store/sqlite.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kHeadSize = 100;
constexpr int kVersionOffset = 60;
constexpr int kApplicationOffset = 68;
constexpr int kFirstWithLists = 3; ///< version of the schema whose tables checkLists() knows
constexpr int kCheckMilliseconds = 60'000;
constexpr int kCacheKibibytes = 64 * 1024;
/// While pages are checked, most of which are read once: the system keeps the file, and a page is sooner read
/// again than memory is had for all of them.
constexpr int kCheckCacheKibibytes = 256;

quint32 bigEndian(const QByteArray &head, int offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

/// A rollback journal of ours never names a super-journal; SQLite would delete the file one names.
bool hasStrangeJournal(const QString &path)
{
    QFile journal(path + "-journal"_L1);
    if (!journal.open(QIODevice::ReadOnly) || journal.size() < 16 || !journal.seek(journal.size() - 8))
        return false;
    return journal.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

Result<void> checkPlainFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!file.isFile() || !file.isReadable())
        return failure(ErrorCode::FileUnreadable, path);
    if (file.size() < kHeadSize)
        return failure(ErrorCode::NotAnArchive, path, u"shorter than a header"_s);
    if (hasStrangeJournal(path))
        return failure(ErrorCode::ArchiveDamaged, path, u"a journal of several databases lies beside it"_s);
    return {};
}

Result<void> checkHead(const QByteArray &head, const QString &path)
{
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(ErrorCode::NotAnArchive, path, u"no SQLite file"_s);
    if (bigEndian(head, kApplicationOffset) != kApplicationId)
        return failure(ErrorCode::NotAnArchive, path, u"another program's SQLite file"_s);
    if (static_cast<int>(bigEndian(head, kVersionOffset)) > latestVersion())
        return failure(ErrorCode::ArchiveTooNew, path);
    return {};
}

/// A file of whole pages, unless a writer that died has left beside it how to mend it. SQLite itself reads
/// what is missing of a last page as zeros.
Result<void> checkWhole(const QString &path)
{
    const bool mends = QFileInfo(path + "-journal"_L1).size() > 0 || QFileInfo(path + "-wal"_L1).size() > 0;
    if (mends || QFileInfo(path).size() % kPageSize == 0)
        return {};
    return failure(ErrorCode::ArchiveDamaged, path, u"its end is missing"_s);
}

Result<void> checkSchema(Database &database)
{
    const int version = TRY(schemaVersion(database));
    if (version > latestVersion())
        return failure(ErrorCode::ArchiveTooNew, database.path());
    const auto ours = std::ranges::find(kMigrations, version, &Migration::version);
    const auto found = TRY(schemaHash(database));
    if (ours == kMigrations.end() || found != ours->schema)
        return failure(ErrorCode::ArchiveDamaged, database.path(),
                       u"the schema is not that of version %1"_s.arg(version));
    return {};
}

Result<void> refuseFindings(Database &database, const QString &sql, const Database::Values &values = {})
{
    return database.each(sql, values, [&](const Row &row) -> Result<void> {
        if (row.text(0) == "ok"_L1)
            return {};
        return failure(ErrorCode::ArchiveDamaged, database.path(), sql + u": "_s + row.text(0));
    });
}

Result<void> setCache(Database &database, int kibibytes)
{
    return database.run(u"PRAGMA cache_size = -%1"_s.arg(kibibytes));
}

/// Lists are read through an index; one that leaves out a row, or puts it elsewhere, is found by no quick
/// check. It comes to the same sum as the table, or as another index where the rows are long.
Result<void> checkLists(Database &database)
{
    struct List {
        const char16_t *table;
        const char16_t *parent;
        const char16_t *other;
    };
    for (const List &list :
         {List{u"section", u"report", u"NOT INDEXED"}, List{u"entry", u"section", u"INDEXED BY entry_search"},
          List{u"photo", u"entry", u"NOT INDEXED"}, List{u"metric", u"entry", u"NOT INDEXED"}}) {
        const auto sum = [&](const QString &through) {
            return u"(SELECT total((id % 65521 + 1) * (%2_id % 65521 + 1)) FROM %1 %3)"_s.arg(
                QStringView(list.table), QStringView(list.parent), through);
        };
        const QString index = u"INDEXED BY %1_%2"_s.arg(QStringView(list.table), QStringView(list.parent));
        const auto same =
            TRY(database.integer(u"SELECT %1 = %2"_s.arg(sum(index), sum(QString::fromUtf16(list.other)))));
        if (same == 0)
            return failure(ErrorCode::ArchiveDamaged, database.path(),
                           u"rows of %1 are missing in a list"_s.arg(QStringView(list.table)));
    }
    return {};
}

Result<void> checkContent(Database &database, qint64 fullCheckBytes)
{
    const sqlite::Deadline deadline(database.handle(), kCheckMilliseconds);
    const auto pages = TRY(database.integer(u"PRAGMA page_count"_s));
    if (pages * kPageSize <= fullCheckBytes) {
        TRY(refuseFindings(database, u"SELECT quick_check FROM pragma_quick_check(1)"_s));
    } else {
        QStringList tables{u"sqlite_schema"_s};
        TRY(database.each(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                          "'CREATE VIRTUAL%' AND name NOT IN ('media_data', 'thumbnail')"_s,
                          {}, [&](const Row &row) { tables << row.text(0); }));
        for (const QString &table : std::as_const(tables))
            TRY(refuseFindings(database, u"SELECT quick_check FROM pragma_quick_check(?)"_s, {table}));
    }
    TRY(refuseFindings(database, u"SELECT \"table\" FROM pragma_foreign_key_check"_s));
    return TRY(schemaVersion(database)) >= kFirstWithLists ? checkLists(database) : Result<void>();
}

Result<std::unique_ptr<Database>> connectReading(const QString &path, OpenMode mode,
                                                 const OpenOptions &options, const QString &log = {})
{
    auto database = Database::connect(path, mode, options.busyMilliseconds, log);
    if (!database)
        return database;
    TRY(checkHead(sqlite::readBytes((*database)->handle(), 0, kHeadSize), path));
    TRY(checkWhole(path));
    sqlite::harden((*database)->handle());
    return database;
}

/// For reading, what was left beside the file is looked through and stays. For writing, what belongs to it
/// is SQLite's to apply, and what does not is set aside first.
Result<std::unique_ptr<Database>> connectChecked(const QString &path, const OpenOptions &options)
{
    const LeftLogs logs = leftLogs(path);
    if (options.readOnly) {
        if (logs.inUse || !needsLog(path))
            return connectReading(path, OpenMode::ReadOnly, options);
        return connectReading(path, OpenMode::ThroughLog, options, logs.own);
    }
    for (const QString &log : logs.foreign)
        TRY(setLogAside(path, log));
    return connectReading(path, OpenMode::ReadWrite, options);
}

/// A rollback journal on every drive: when nothing is being written the file alone is the archive, and a copy
/// made with any tool is whole.
Result<void> configureForWriting(Database &database)
{
    const auto mode = TRY(database.value(u"PRAGMA journal_mode = TRUNCATE"_s));
    // A program from before the rollback journal has it open, and keeps its log.
    if (mode && mode->toString() != "truncate"_L1)
        return failure(ErrorCode::ArchiveLocked, database.path(), u"its write-ahead log is in use"_s);
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s})
        TRY(database.run(pragma));
    return {};
}

/// The index is made from the texts and can be made again, so damage to it refuses nothing; texts whose
/// checksum is not theirs are told when they are read. But when only the journal says that the texts are not
/// what was written, somebody has written them behind our back.
Result<void> settleSearchIndex(Database &database, qint64 searchCheckBytes)
{
    const auto pages = TRY(database.integer(u"PRAGMA page_count"_s));
    if (pages * kPageSize > searchCheckBytes)
        return {};
    const auto sound = TRY(isSearchIndexSound(database));
    if (sound)
        return {};
    const auto damaged = TRY(damageUnderIndex(database));
    if (!damaged.isNull())
        return {};
    const auto inconsistent = TRY(journalInconsistencies(database));
    if (!inconsistent.isEmpty())
        return failure(ErrorCode::ArchiveDamaged, database.path(), inconsistent.first());
    auto rebuilt = rebuildSearchIndex(database);
    if (!rebuilt && rebuilt.error().code == ErrorCode::DatabaseFailed)
        rebuilt.error().code = ErrorCode::ArchiveDamaged;
    return rebuilt;
}

Result<std::unique_ptr<QLockFile>> takeLease(const QString &path)
{
    auto lease = std::make_unique<QLockFile>(path + ".lock"_L1);
    lease->setStaleLockTime(0);
    if (lease->tryLock(0))
        return lease;
    if (lease->error() == QLockFile::PermissionError)
        return failure(ErrorCode::ArchiveReadOnly, path, u"no lease file can be made beside it"_s);
    qint64 process = 0;
    QString host;
    QString program;
    lease->getLockInfo(&process, &host, &program);
    return failure(ErrorCode::ArchiveLocked, path, u"%1 on %2 (%3)"_s.arg(program, host).arg(process));
}

Result<void> fillNewFile(const QString &path, const QString &organization, const Uid &uid)
{
    const auto opened = TRY(makeEmptyFile(path));
    Database &database = *opened;
    // Outside the journal: it tells what became of a new archive.
    TRY(database.run(u"INSERT INTO organization(id, uid, name) VALUES (1, ?, ?)"_s,
                     {(uid.isNull() ? QUuid::createUuid() : uid).toRfc4122(), organization}));
    return writeChecksums(database, u"organization"_s);
}

} // namespace

bool isArchive(const QString &path)
{
    const auto head = checkHead(logview::readBytes(path, 0, kHeadSize), path);
    return head || head.error().code == ErrorCode::ArchiveTooNew;
}

OpenedFile::~OpenedFile()
{
    // Under another file's name its journal could be that file's.
    if (!database || database->isReadOnly() || !watch || watch->look().state != FileState::Same)
        return;
    for (const QString &pragma : {u"PRAGMA busy_timeout = 0"_s, u"PRAGMA journal_mode = DELETE"_s})
        static_cast<void>(database->run(pragma));
}

Result<std::unique_ptr<Database>> makeEmptyFile(const QString &path)
{
    auto database = TRY(Database::connect(path, OpenMode::Create));
    // Chinese text is smaller and read faster in UTF-16. Only the log mode is left to openFile(): until the
    // first checkpoint a log would keep the header out of the file itself.
    const QStringList pragmas{u"PRAGMA encoding = 'UTF-16le'"_s, u"PRAGMA page_size = %1"_s.arg(kPageSize),
                              u"PRAGMA foreign_keys = ON"_s,
                              u"PRAGMA application_id = %1"_s.arg(kApplicationId)};
    for (const QString &pragma : pragmas)
        TRY(database->run(pragma));
    TRY(registerTokenizers(database->handle()));
    TRY(migrate(*database));
    return database;
}

Result<void> createFile(const QString &path, const QString &organization, const Uid &uid)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    const QFileInfo target(path);
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())
        return failure(ErrorCode::FileUnwritable, path, u"no such folder, or not writable"_s);
    // Beside its place, so that giving it its name is one step.
    sweepDrafts(folder);
    Draft draft(path);
    if (auto done = fillNewFile(draft.path(), organization, uid); !done)
        return draft.failed(done.error());
    return draft.takePlace();
}

Result<OpenedFile> openFile(const QString &path, const OpenOptions &options)
{
    TRY(checkPlainFile(path));
    const QFileInfo file(path);
    if (!options.readOnly && (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()))
        return failure(ErrorCode::ArchiveReadOnly, path, u"file or folder is not writable"_s);

    if (!options.readOnly)
        sweepDrafts(file.absolutePath());
    OpenedFile opened;
    const FileSystemKind kind = options.fileSystem.value_or(fileSystemKind(path));
    if (!options.readOnly && kind == FileSystemKind::Other) {
        auto lease = TRY(takeLease(path));
        opened.lease = std::move(lease);
    }
    auto connected = TRY(connectChecked(path, options));
    opened.database = std::move(connected);
    Database &database = *opened.database;
    opened.watch.emplace(database.path());
    if (!options.readOnly && database.isReadOnly())
        return failure(ErrorCode::ArchiveReadOnly, path);

    TRY(registerTokenizers(database.handle()));
    for (const QString &pragma :
         {u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s, u"PRAGMA temp_store = MEMORY"_s})
        TRY(database.run(pragma));
    // What lies on a network the system may not keep.
    TRY(setCache(database, kind == FileSystemKind::Local ? kCheckCacheKibibytes : kCacheKibibytes));
    TRY(checkSchema(database));
    if (options.checkContent)
        TRY(checkContent(database, options.fullCheckBytes));
    TRY(setCache(database, kCacheKibibytes));
    sqlite::trustSchema(database.handle());

    if (options.readOnly) {
        const auto version = schemaVersion(database);
        if (version && *version < latestVersion())
            return failure(ErrorCode::ArchiveReadOnly, path, u"an older schema must be migrated first"_s);
        return opened;
    }
    TRY(configureForWriting(database));
    TRY(migrate(database));
    if (options.checkContent) {
        TRY(settleSearchIndex(database, options.searchCheckBytes));
        // What was typed when a program was killed. If it cannot be indexed now it waits on, and is found.
        static_cast<void>(indexWaiting(database));
    }
    return opened;
}

} // namespace dashiji::archive
