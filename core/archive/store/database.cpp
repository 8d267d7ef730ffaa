// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/database.h"

#include "core/archive/store/logview.h"
#include "core/archive/store/sqlite.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <utility>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

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

QVariant storable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

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
    auto prepared = m_statements.value(sql);
    if (!prepared || prepared->busy) {
        const bool keep = !prepared;
        prepared =
            std::make_shared<Prepared>(Prepared{QSqlQuery(QSqlDatabase::database(m_connection, false))});
        prepared->query.setForwardOnly(true);
        if (!prepared->query.prepare(sql))
            return tl::unexpected(errorOf(prepared->query));
        if (keep)
            m_statements.insert(sql, prepared);
    }
    // Finished at every way out: an unfinished SELECT would hold an old sight of the file and let its log
    // grow.
    struct Guard {
        Prepared &prepared;
        explicit Guard(Prepared &p) : prepared(p) { prepared.busy = true; }
        ~Guard()
        {
            prepared.query.finish();
            prepared.busy = false;
        }
    } guard(*prepared);
    QSqlQuery &query = prepared->query;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, storable(values.at(i)));
    if (!query.exec())
        return tl::unexpected(errorOf(query));
    if (!query.isSelect())
        return {};
    const Row row(query);
    while (query.next()) {
        if (!onRow)
            continue;
        TRY(onRow(row));
    }
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query));
    return {};
}

Error Database::errorOf(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    bool known = false;
    const int native = error.nativeErrorCode().toInt(&known);
    const QString detail = u"%1 (%2) in: %3"_s.arg(error.text(), error.nativeErrorCode(), query.lastQuery());
    const int code = known ? native : sqlite::lastError(m_handle);
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
