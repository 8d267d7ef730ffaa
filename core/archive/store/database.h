// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to an archive file: statements, transactions and errors. Mechanism only, no words of the
// house.
#pragma once

#include "core/model/error.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace dashiji::archive
{

/// The row a running statement stands on. Columns are counted from 0.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return words(column).toString(); }
    /// The same where it lies, until the next row.
    [[nodiscard]] QStringView words(int column) const;
    [[nodiscard]] QByteArray blob(int column) const { return bytes(column).toByteArray(); }
    /// The same where it lies, until the next row.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    /// What is stored; a fraction, which no value of ours is, counts as Text.
    enum class Stored { Nothing, Number, Text, Bytes };
    [[nodiscard]] Stored stored(int column) const;
    [[nodiscard]] bool isNull(int column) const { return stored(column) == Stored::Nothing; }
    /// Text, number or bytes as stored; invalid for NULL.
    [[nodiscard]] QVariant value(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// What was found out about the journal of a row.
struct KnownHistory {
    qint64 newest = -1;    ///< its newest change then
    QSet<qint64> doubtful; ///< changes that do not tell what was
};

/// What was found out about the rows of a connection; kept for records/belief and journal/history.
struct KnownRows {
    QHash<std::pair<int, qint64>, qint64> sound;           ///< kind and id → the revision that holds
    QHash<std::pair<int, qint64>, KnownHistory> histories; ///< of a kind and id
    std::function<void(const QString &name)> onDamaged;

    /// The file may hold something else now.
    void forget()
    {
        sound.clear();
        histories.clear();
    }
};

/// How a file is opened by SQLite.
enum class OpenMode {
    ReadWrite, ///< an existing file
    Create,
    ReadOnly,
    ThroughLog, ///< read-only as a log would make it; nothing is written beside it either
};

/// An open connection of Qt Sql, whose statements SQLite runs itself: a row is read where it lies, and only
/// what is asked of it. Not to be used by two threads.
///
/// Statements are prepared once and kept: preparing one that fires triggers costs more than running it.
class Database
{
public:
    using Values = QVariantList;
    using OnRow = std::function<Result<void>(const Row &)>;

    /// Opens without running any statement, so that checks can come before the schema is read.
    /// @param busyMilliseconds  how long to wait for another program's lock
    /// @param log  of ThroughLog; none: the file as it is, whatever lies beside it
    /// @errors FileUnreadable, DatabaseFailed (the driver is missing or brings an SQLite of its own)
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    connect(const QString &path, OpenMode mode, int busyMilliseconds = 5000, const QString &log = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const;

    /// Runs a statement to its end. A null text is stored as an empty one; only an invalid QVariant is NULL.
    /// @errors ArchiveLocked, ArchiveDamaged, ArchiveReadOnly, DiskFull, DatabaseFailed
    Result<void> run(const QString &sql, const Values &values = {});

    /// Hands every row to @p onRow, which may return void or Result<void>; an error of it ends the statement.
    template <class F>
    Result<void> each(const QString &sql, const Values &values, F &&onRow)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<F, const Row &>>)
            return execute(sql, values, [&](const Row &row) -> Result<void> {
                onRow(row);
                return {};
            });
        else
            return execute(sql, values, onRow);
    }

    /// First column of the first row, or none.
    Result<std::optional<QVariant>> value(const QString &sql, const Values &values = {});
    /// The same as a number. @errors NotFound when there is no row
    Result<qint64> integer(const QString &sql, const Values &values = {});
    /// Runs an INSERT and answers the id of its row.
    Result<qint64> insert(const QString &sql, const Values &values);
    /// Rows the last INSERT, UPDATE or DELETE touched itself (not its triggers).
    [[nodiscard]] int touchedRows() const;
    /// Whether the last statement that failed did so for a damaged search index, which can be made again.
    [[nodiscard]] bool failedForSearchIndex() const { return m_failedForSearchIndex; }
    /// Whether the last statement that failed did so for a constraint of the schema.
    [[nodiscard]] bool failedForConstraint() const { return m_failedForConstraint; }

    /// The raw handle, for what is no statement. Never null while open.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    [[nodiscard]] KnownRows &knownRows() { return m_knownRows; }

private:
    friend class Transaction;
    class Statement;

    Database() = default;
    Result<void> execute(const QString &sql, const Values &values, const OnRow &onRow);
    [[nodiscard]] Error errorOf(const QString &sql);

    QString m_path;
    QString m_connection; ///< its name in Qt's list of connections
    sqlite3 *m_handle = nullptr;
    bool m_inTransaction = false;
    bool m_failedForSearchIndex = false;
    bool m_failedForConstraint = false;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    KnownRows m_knownRows;
};

/// A transaction that is rolled back unless commit() was reached.
class Transaction
{
public:
    enum class Kind {
        Read,  ///< one consistent sight of the file for several statements; joins one that is open already
        Write, ///< takes the write lock at once, so that it cannot fail half way for a reader turned writer
        Exclusive, ///< a Write that lets nobody read meanwhile, where the file's journal allows that
    };

    /// @errors ArchiveLocked
    [[nodiscard]] static Result<Transaction> begin(Database &database, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database *database) : m_database(database) {}
    Database *m_database = nullptr; ///< null: joined, committed or moved from
};

} // namespace dashiji::archive
