// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/sqlite.h"

#include "core/archive/store/draft.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <sqlite3.h>

namespace dashiji::archive::sqlite
{

using Qt::StringLiterals::operator""_s;

namespace
{

qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant variant = connection.driver()->handle();
    if (qstrcmp(variant.typeName(), "sqlite3*") != 0)
        return nullptr;
    sqlite3 *handle = *static_cast<sqlite3 *const *>(variant.constData());
    QSqlQuery query(connection);
    // A function, not a table: reads nothing of the file. The two differ where Qt brings an SQLite of its
    // own.
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next() ||
        query.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    return handle;
}

bool isReadOnly(sqlite3 *handle)
{
    return sqlite3_db_readonly(handle, "main") == 1;
}

qint64 lastInsertedRow(sqlite3 *handle)
{
    return sqlite3_last_insert_rowid(handle);
}

int touchedRows(sqlite3 *handle)
{
    return sqlite3_changes(handle);
}

int lastError(sqlite3 *handle)
{
    return sqlite3_extended_errcode(handle);
}

ErrorCode errorCode(int nativeCode)
{
    if (nativeCode == SQLITE_IOERR_SHORT_READ) // a file cut off
        return ErrorCode::ArchiveDamaged;
    if (nativeCode == SQLITE_READONLY_DBMOVED)
        return ErrorCode::ArchiveMoved;
    switch (nativeCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::ArchiveLocked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::ArchiveDamaged;
    case SQLITE_READONLY:
        return ErrorCode::ArchiveReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::FileUnreadable;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_INTERRUPT: // only our Deadline interrupts
        return ErrorCode::ArchiveDamaged;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

bool isSearchIndexDamage(int nativeCode)
{
    return nativeCode == SQLITE_CORRUPT_VTAB;
}

bool isConstraint(int nativeCode)
{
    return (nativeCode & 0xff) == SQLITE_CONSTRAINT;
}

QByteArray readBytes(sqlite3 *handle, qint64 offset, int bytes)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return {};
    QByteArray read(bytes, '\0');
    // A file shorter than that is filled with zeros, and its size tells.
    const int code = file->pMethods->xRead(file, read.data(), bytes, offset);
    return code == SQLITE_OK ? read : QByteArray();
}

void dropCache(sqlite3 *handle)
{
    sqlite3_db_release_memory(handle);
}

void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024); // above the largest picture (48 MiB)
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25000);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
}

void releasePages(sqlite3 *handle)
{
    sqlite3_db_release_memory(handle);
}

void trustSchema(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
}

Deadline::Deadline(sqlite3 *handle, int milliseconds)
    : m_handle(handle), m_end(steadyMilliseconds() + milliseconds)
{
    sqlite3_progress_handler(
        handle, 10000, [](void *end) { return *static_cast<qint64 *>(end) < steadyMilliseconds() ? 1 : 0; },
        &m_end);
}

Deadline::~Deadline()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Result<void> copyTo(sqlite3 *handle, const QString &path)
{
    if (QFile::exists(path))
        return failure(ErrorCode::FileExists, path);
    Draft draft(path);
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(draft.path().toUtf8().constData(), &target,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", handle, "main");
        code = sqlite3_extended_errcode(target);
        if (backup) {
            sqlite3_backup_step(backup, -1);
            code = sqlite3_backup_finish(backup);
        }
    }
    const QString detail = QString::fromUtf8(sqlite3_errmsg(target));
    sqlite3_close(target);
    if (code == SQLITE_OK)
        return draft.takePlace();
    return draft.failed({errorCode(code), path, detail});
}

} // namespace dashiji::archive::sqlite
