// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is SQLite's alone and Qt Sql lacks: the raw handle and what is asked of it. A port to another
// database begins here.
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QLatin1String>

struct sqlite3;
class QSqlDatabase;

namespace dashiji::archive::sqlite
{

inline constexpr QLatin1String kBeginRead{"BEGIN"};
/// Plain BEGIN would ask for the write lock only at the first write, and fail when another wrote meanwhile.
inline constexpr QLatin1String kBeginWrite{"BEGIN IMMEDIATE"};
inline constexpr QLatin1String kBeginExclusive{"BEGIN EXCLUSIVE"};

/// The handle of an open connection; null when the driver brings an SQLite other than the one we are linked
/// to.
[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &connection);

[[nodiscard]] bool isReadOnly(sqlite3 *handle);
[[nodiscard]] qint64 lastInsertedRow(sqlite3 *handle);
[[nodiscard]] int touchedRows(sqlite3 *handle);
[[nodiscard]] int lastError(sqlite3 *handle);

/// What a (possibly extended) result code of SQLite means to us.
[[nodiscard]] ErrorCode errorCode(int nativeCode);

/// True for the code of a damaged search index (the text itself is sound).
[[nodiscard]] bool isSearchIndexDamage(int nativeCode);

/// True for the codes of a constraint: UNIQUE, CHECK, NOT NULL, a reference.
[[nodiscard]] bool isConstraint(int nativeCode);

/// Reads bytes of the database file through SQLite's own file, past its cache. Opening and closing the file a
/// second time ourselves would drop every lock this process holds on it (POSIX). Zeros past its end.
[[nodiscard]] QByteArray readBytes(sqlite3 *handle, qint64 offset, int bytes);
/// Forgets what was read of the file.
void dropCache(sqlite3 *handle);

/// Before anything of a stranger's file is read: nothing in its schema may run code, attach files or eat
/// memory.
void harden(sqlite3 *handle);
/// After its schema was found to be ours: lets our own triggers write to the search tables.
void trustSchema(sqlite3 *handle);
/// Gives back the pages that are kept of the file.
void releasePages(sqlite3 *handle);

/// While it lives, statements of this handle end with an error after the given time.
class Deadline
{
public:
    Deadline(sqlite3 *handle, int milliseconds);
    ~Deadline();
    Deadline(const Deadline &) = delete;
    Deadline &operator=(const Deadline &) = delete;

private:
    sqlite3 *m_handle;
    qint64 m_end; ///< milliseconds of the steady clock
};

/// Copies the whole database, page by page, into a file that must not exist.
/// @errors FileExists, FileUnwritable, DiskFull, DatabaseFailed
[[nodiscard]] Result<void> copyTo(sqlite3 *handle, const QString &path);

} // namespace dashiji::archive::sqlite
