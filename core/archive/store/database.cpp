// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/database.h"

#include "core/archive/store/logview.h"
#include "core/archive/store/sqlite.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>
#include <utility>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kUnitBytes = sizeof(QChar);

/// SQLite reads the name as a URI, so that a mode can be given and no file is made by accident.
QString uriOf(const QString &path, OpenMode mode, const QString &log)
{
    const QString file = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    switch (mode) {
    case OpenMode::ReadWrite:
        return file + "?mode=rw"_L1;
    case OpenMode::Create:
        return file + "?mode=rwc"_L1;
    case OpenMode::ReadOnly:
        return file + "?mode=ro"_L1;
    case OpenMode::ThroughLog:
        return file + "?mode=ro&immutable=1&vfs="_L1 + QLatin1String(logview::kFileSystem) +
               (log.isEmpty() ? QString() : "&log="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(log)));
    }
    return file;
}

/// Binds a value that outlives the run of the statement.
int bind(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, parameter);
    case QMetaType::QString: {
        const auto *text = static_cast<const QString *>(value.constData());
        return sqlite3_bind_text16(statement, parameter, text->utf16(),
                                   static_cast<int>(text->size()) * kUnitBytes, SQLITE_STATIC);
    }
    case QMetaType::QByteArray: {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement, parameter, bytes->constData(),
                                   static_cast<sqlite3_uint64>(bytes->size()), SQLITE_STATIC);
    }
    default:
        Q_ASSERT(value.canConvert<qint64>());
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    }
}

} // namespace

/// A statement that is prepared, and finalized at the end.
class Database::Statement
{
public:
    Statement(sqlite3 *handle, const QString &sql)
    {
        const void *rest = nullptr;
        sqlite3_prepare16_v3(handle, sql.utf16(), static_cast<int>(sql.size() + 1) * kUnitBytes,
                             SQLITE_PREPARE_PERSISTENT, &m_statement, &rest);
        Q_ASSERT(m_statement == nullptr || *static_cast<const char16_t *>(rest) == 0); // one alone
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] sqlite3_stmt *get() const { return m_statement; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// A run of it. Finished at every way out: an unfinished SELECT would hold an old sight of the file and
    /// let its log grow.
    class Run
    {
    public:
        explicit Run(Statement &statement) : m_ran(statement) { m_ran.m_isRunning = true; }
        ~Run()
        {
            sqlite3_reset(m_ran.m_statement);
            m_ran.m_isRunning = false;
        }
        Run(const Run &) = delete;
        Run &operator=(const Run &) = delete;

    private:
        Statement &m_ran;
    };

private:
    sqlite3_stmt *m_statement = nullptr;
    bool m_isRunning = false;
};

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QStringView Row::words(int column) const
{
    const auto *text = static_cast<const char16_t *>(sqlite3_column_text16(m_statement, column));
    return {text, sqlite3_column_bytes16(m_statement, column) / kUnitBytes};
}

QByteArrayView Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

Row::Stored Row::stored(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return Stored::Nothing;
    case SQLITE_INTEGER:
        return Stored::Number;
    case SQLITE_BLOB:
        return Stored::Bytes;
    default:
        return Stored::Text;
    }
}

QVariant Row::value(int column) const
{
    switch (stored(column)) {
    case Stored::Nothing:
        return {};
    case Stored::Number:
        return integer(column);
    case Stored::Text:
        return text(column);
    case Stored::Bytes:
        return blob(column);
    }
    Q_UNREACHABLE();
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, OpenMode mode, int busyMilliseconds,
                                                    const QString &log)
{
    if (mode == OpenMode::ThroughLog)
        logview::registerFileSystem();
    static QAtomicInteger<quint64> counter;
    std::unique_ptr<Database> database(new Database);
    database->m_path = path == ":memory:"_L1 ? path : QFileInfo(path).absoluteFilePath();
    database->m_connection = u"dashiji-archive-%1"_s.arg(++counter);
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(path == ":memory:"_L1 ? path : uriOf(database->m_path, mode, log));
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    if (mode == OpenMode::ReadOnly || mode == OpenMode::ThroughLog)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    connection.setConnectOptions(options);
    if (!connection.open())
        return failure(ErrorCode::FileUnreadable, path, connection.lastError().text());
    database->m_handle = sqlite::handleOf(connection);
    if (!database->m_handle)
        return failure(ErrorCode::DatabaseFailed, path, u"the Qt driver does not use the system's SQLite"_s);
    return database;
}

Database::~Database()
{
    m_statements.clear();
    {
        auto connection = QSqlDatabase::database(m_connection, false);
        if (connection.isOpen())
            connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::isReadOnly() const
{
    return sqlite::isReadOnly(m_handle);
}

Result<void> Database::run(const QString &sql, const Values &values)
{
    return execute(sql, values, {});
}

Result<std::optional<QVariant>> Database::value(const QString &sql, const Values &values)
{
    std::optional<QVariant> found;
    TRY(each(sql, values, [&](const Row &row) {
        if (!found)
            found = row.value(0);
    }));
    return found;
}

Result<qint64> Database::integer(const QString &sql, const Values &values)
{
    const auto found = TRY(value(sql, values));
    if (!found)
        return failure(ErrorCode::NotFound, {}, sql);
    return found->toLongLong();
}

Result<qint64> Database::insert(const QString &sql, const Values &values)
{
    TRY(run(sql, values));
    return sqlite::lastInsertedRow(m_handle);
}

int Database::touchedRows() const
{
    return sqlite::touchedRows(m_handle);
}

Result<void> Database::execute(const QString &sql, const Values &values, const OnRow &onRow)
{
    m_failedForConstraint = false;
    auto statement = m_statements.value(sql);
    if (!statement || statement->isRunning()) {
        const bool keep = !statement;
        statement = std::make_shared<Statement>(m_handle, sql);
        if (statement->get() == nullptr)
            return tl::unexpected(errorOf(sql));
        if (keep)
            m_statements.insert(sql, statement);
    }
    const Statement::Run run(*statement);
    sqlite3_stmt *running = statement->get();
    Q_ASSERT(sqlite3_bind_parameter_count(running) == values.size());
    for (int i = 0; i < values.size(); ++i)
        if (bind(running, i + 1, values.at(i)) != SQLITE_OK)
            return tl::unexpected(errorOf(sql));
    const Row row(running);
    int step = sqlite3_step(running);
    for (; step == SQLITE_ROW; step = sqlite3_step(running))
        if (onRow)
            TRY(onRow(row));
    if (step != SQLITE_DONE)
        return tl::unexpected(errorOf(sql));
    return {};
}

Error Database::errorOf(const QString &sql)
{
    const int code = sqlite::lastError(m_handle);
    const QString detail =
        u"%1 (%2) in: %3"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_handle))).arg(code).arg(sql);
    m_failedForSearchIndex = sqlite::isSearchIndexDamage(code);
    m_failedForConstraint = sqlite::isConstraint(code);
    return Error{sqlite::errorCode(code), m_path, detail};
}

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    if (database.m_inTransaction) {
        Q_ASSERT(kind == Kind::Read);
        return Transaction(nullptr);
    }
    TRY(database.run(QString(kind == Kind::Read    ? sqlite::kBeginRead
                             : kind == Kind::Write ? sqlite::kBeginWrite
                                                   : sqlite::kBeginExclusive)));
    database.m_inTransaction = true;
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite may have rolled back by itself (disk full): then this fails, and that is as good.
    static_cast<void>(m_database->run(u"ROLLBACK"_s));
    m_database->m_inTransaction = false;
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return {};
    auto done = m_database->run(u"COMMIT"_s);
    if (!done)
        return done; // the destructor rolls back
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

} // namespace dashiji::archive
