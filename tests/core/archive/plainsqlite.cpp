// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/archive/plainsqlite.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace dashiji::test
{
namespace
{

QVariant valueOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                          sqlite3_column_bytes(statement, column));
    default:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
    }
}

void countBytes(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, sqlite3_value_bytes(values[1]));
}

} // namespace

PlainSqlite::PlainSqlite(const QString &path)
{
    EXPECT_EQ(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr),
              SQLITE_OK);
    sqlite3_create_function(m_handle, "writefile", 2, SQLITE_UTF8, nullptr, countBytes, nullptr, nullptr);
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_close(m_handle);
}

PlainSqlite::Rows PlainSqlite::rows(const QString &sql, const QMap<QString, qint64> &named) const
{
    Rows rows;
    sqlite3_stmt *statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr), SQLITE_OK)
        << sqlite3_errmsg(m_handle) << " in " << sql.toStdString();
    for (auto it = named.begin(); it != named.end(); ++it)
        if (const int index = sqlite3_bind_parameter_index(statement, it.key().toUtf8().constData()))
            sqlite3_bind_int64(statement, index, it.value());
    int code = SQLITE_DONE;
    while (statement && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        QVariantList &row = rows.emplace_back();
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row << valueOf(statement, column);
    }
    EXPECT_EQ(code, SQLITE_DONE) << sqlite3_errmsg(m_handle) << " in " << sql.toStdString();
    sqlite3_finalize(statement);
    return rows;
}

QStringList PlainSqlite::column(const QString &sql) const
{
    QStringList values;
    for (const QVariantList &row : rows(sql))
        values << row.front().toString();
    return values;
}

QString PlainSqlite::refusal(const QString &sql) const
{
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(m_handle));
}

} // namespace dashiji::test
