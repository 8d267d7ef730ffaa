// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/leancopy.h"

#include "core/archive/store/draft.h"
#include "core/archive/store/sqlite.h"

#include <QFile>

#include <memory>
#include <sqlite3.h>
#include <vector>

namespace dashiji::archive
{

namespace
{

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

constexpr int kRowsBetweenLooks = 16; ///< some dozens of microseconds

/// What failed, and in which of the two files.
struct CopyFailure {
    sqlite3 *where = nullptr;
    bool gaveWay = false; ///< nothing failed: somebody wants to write
};
using Copied = tl::expected<void, CopyFailure>;

Statement prepared(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return {statement, &sqlite3_finalize};
}

Copied run(sqlite3 *handle, const QByteArray &sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(CopyFailure{handle});
    return {};
}

QByteArray textAt(sqlite3_stmt *row, int column)
{
    return reinterpret_cast<const char *>(sqlite3_column_text(row, column));
}

QByteArray quoted(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

/// Whether anybody, in whatever program, has begun to write into a file. The system's file locks do not tell
/// of one's own program; SQLite keeps those itself.
bool isWanted(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    int reserved = 0;
    return sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
           file->pMethods != nullptr && file->pMethods->xCheckReservedLock(file, &reserved) == SQLITE_OK &&
           reserved != 0;
}

class LeanCopy
{
public:
    LeanCopy(sqlite3 *source, sqlite3 *target, const QStringList &left)
        : m_source(source), m_target(target), m_left(left)
    {
    }

    /// All that is read of the source.
    Copied copy()
    {
        TRY(copyHeader());
        TRY(run(m_target, "BEGIN"));
        TRY(eachOf("SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT "
                   "LIKE 'sqlite_%'",
                   [this](sqlite3_stmt *row) { return run(m_target, textAt(row, 0)); }));
        TRY(eachOf("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT "
                   "LIKE 'sqlite_stat%'",
                   [this](sqlite3_stmt *row) { return copyRows(textAt(row, 0)); }));
        TRY(eachOf("SELECT sql FROM main.sqlite_schema WHERE type = 'index' AND sql NOT NULL",
                   [this](sqlite3_stmt *row) { return keep(m_indexes, row); }));
        return eachOf("SELECT type, name, tbl_name, sql FROM main.sqlite_schema WHERE type IN ('view', "
                      "'trigger') OR (type = 'table' AND rootpage = 0)",
                      [this](sqlite3_stmt *row) { return keep(m_withoutRows, row); });
    }

    /// What is made of that: nobody waits for it.
    Copied finish()
    {
        for (const QByteArrayList &index : m_indexes)
            TRY(run(m_target, index.first()));
        TRY(run(m_target, "PRAGMA writable_schema = ON"));
        const Statement insert = prepared(m_target, "INSERT INTO sqlite_schema VALUES (?, ?, ?, 0, ?)");
        for (const QByteArrayList &made : m_withoutRows) {
            for (int i = 0; i < made.size(); ++i)
                sqlite3_bind_text(insert.get(), i + 1, made[i].constData(), static_cast<int>(made[i].size()),
                                  SQLITE_STATIC);
            TRY(stepped(insert));
        }
        return run(m_target, "COMMIT");
    }

private:
    /// Nothing needs to be taken back in a draft.
    Copied copyHeader()
    {
        TRY(run(m_target, "PRAGMA journal_mode = OFF"));
        for (const char *setting : {"encoding", "page_size", "application_id", "user_version"})
            TRY(eachOf(QByteArray("PRAGMA main.") + setting, [&](sqlite3_stmt *row) {
                return run(m_target, QByteArray("PRAGMA ") + setting + " = '" + textAt(row, 0) + '\'');
            }));
        return {};
    }

    template <class F>
    Copied eachOf(const QByteArray &sql, F onRow)
    {
        const Statement rows = prepared(m_source, sql);
        int code = SQLITE_ERROR;
        while (rows && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
            if (++m_rows % kRowsBetweenLooks == 0 && isWanted(m_source))
                return tl::unexpected(CopyFailure{m_source, true});
            TRY(onRow(rows.get()));
        }
        return code == SQLITE_DONE ? Copied() : tl::unexpected(CopyFailure{m_source});
    }

    Copied copyRows(const QByteArray &table)
    {
        if (m_left.contains(QString::fromUtf8(table)))
            return {};
        QByteArrayList columns;
        TRY(eachOf("SELECT name FROM pragma_table_info('" + table + "')", [&](sqlite3_stmt *row) -> Copied {
            columns << quoted(textAt(row, 0));
            return {};
        }));
        const QByteArray names = columns.join(", ");
        const QByteArray values = QByteArrayList(columns.size(), "?").join(", ");
        return copyAll("SELECT " + names + " FROM main." + quoted(table),
                       "INSERT INTO " + quoted(table) + " (" + names + ") VALUES (" + values + ')');
    }

    Copied copyAll(const QByteArray &read, const QByteArray &write)
    {
        const Statement insert = prepared(m_target, write);
        if (!insert)
            return tl::unexpected(CopyFailure{m_target});
        return eachOf(read, [&](sqlite3_stmt *row) -> Copied {
            for (int i = 0; i < sqlite3_column_count(row); ++i)
                sqlite3_bind_value(insert.get(), i + 1, sqlite3_column_value(row, i));
            return stepped(insert);
        });
    }

    [[nodiscard]] Copied stepped(const Statement &insert) const
    {
        sqlite3_step(insert.get());
        return insert && sqlite3_reset(insert.get()) == SQLITE_OK ? Copied()
                                                                  : tl::unexpected(CopyFailure{m_target});
    }

    static Copied keep(std::vector<QByteArrayList> &rows, sqlite3_stmt *row)
    {
        QByteArrayList &kept = rows.emplace_back();
        for (int i = 0; i < sqlite3_column_count(row); ++i)
            kept << textAt(row, i);
        return {};
    }

    sqlite3 *m_source;
    sqlite3 *m_target;
    const QStringList &m_left;
    std::vector<QByteArrayList> m_indexes; ///< how they are made
    std::vector<QByteArrayList>
        m_withoutRows; ///< views, triggers, virtual tables, as the schema tells of them
    qint64 m_rows = 0;
};

} // namespace

Result<void> copyWithout(sqlite3 *source, const QString &path, const QStringList &left)
{
    if (QFile::exists(path))
        return failure(ErrorCode::FileExists, path);
    Draft draft(path);
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(draft.path().toUtf8().constData(), &target,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    QByteArray detail = sqlite3_errmsg(target);
    CopyFailure failed;
    if (code == SQLITE_OK) {
        const bool isOwnSight = sqlite3_get_autocommit(source) != 0;
        LeanCopy copying(source, target, left);
        if (isOwnSight)
            sqlite3_exec(source, "BEGIN", nullptr, nullptr, nullptr);
        auto copied = copying.copy();
        if (!copied) {
            code = sqlite3_extended_errcode(copied.error().where);
            detail = sqlite3_errmsg(copied.error().where);
        }
        if (isOwnSight)
            sqlite3_exec(source, "COMMIT", nullptr, nullptr, nullptr);
        if (copied && !(copied = copying.finish())) {
            code = sqlite3_extended_errcode(target);
            detail = sqlite3_errmsg(target);
        }
        failed = copied ? CopyFailure{} : copied.error();
    }
    sqlite3_close(target);
    const QString file = QString::fromUtf8(sqlite3_db_filename(source, "main"));
    if (failed.gaveWay)
        return failure(ErrorCode::ArchiveLocked, file);
    if (code == SQLITE_OK)
        return draft.takePlace();
    if (failed.where == source)
        return failure(sqlite::errorCode(code), file, QString::fromUtf8(detail));
    return draft.failed({sqlite::errorCode(code), path, QString::fromUtf8(detail)});
}

} // namespace dashiji::archive
