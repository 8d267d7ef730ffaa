// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/journaltriggers.h"

#include "core/archive/store/database.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

QString journalled(const JournalColumn &column, QLatin1String side)
{
    const QString value = side + u'.' + column.name;
    return column.isBlob ? u"hex("_s + value + u')' : value;
}

/// json_object of every column; a NULL blob stays NULL.
QString wholeRow(const std::vector<JournalColumn> &columns, QLatin1String side)
{
    QStringList parts;
    for (const auto &column : columns) {
        QString value = journalled(column, side);
        if (column.isBlob)
            value = u"iif(%1.%2 IS NULL, NULL, %3)"_s.arg(side, column.name, value);
        parts << u"'%1', %2"_s.arg(column.name, value);
    }
    return u"json_object(%1)"_s.arg(parts.join(u", "_s));
}

/// A JSON object of the columns that differ between old and new.
QString changedColumns(const std::vector<JournalColumn> &columns, QLatin1String side)
{
    QStringList parts;
    for (const auto &column : columns) {
        QString value = journalled(column, side);
        if (column.isBlob)
            value = u"iif(%1.%2 IS NULL, NULL, %3)"_s.arg(side, column.name, value);
        parts << u"SELECT '%1' AS k, %2 AS v WHERE old.%1 IS NOT new.%1"_s.arg(column.name, value);
    }
    return u"(SELECT json_group_object(k, v) FROM (%1))"_s.arg(parts.join(u" UNION ALL "_s));
}

QString trigger(const QString &table, QLatin1String operation, const QString &condition,
                const QString &oldValues, const QString &newValues)
{
    const QString side = operation == "delete"_L1 ? u"old"_s : u"new"_s;
    return u"CREATE TRIGGER %1_journal_%2 AFTER %3 ON %1 "
           "WHEN (SELECT change_id FROM journal_state) IS NOT NULL%4 BEGIN "
           "INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, "
           "new_values) "
           "VALUES ((SELECT change_id FROM journal_state), '%1', %5.id, %5.uid, '%2', %6, %7); END"_s.arg(
               table, operation, QString(operation).toUpper(), condition, side, oldValues, newValues);
}

} // namespace

Result<std::vector<JournalColumn>> journalColumns(Database &database, const QString &table)
{
    std::vector<JournalColumn> columns;
    TRY(database.each(u"SELECT name, type FROM pragma_table_info(?) ORDER BY cid"_s, {table},
                      [&](const Row &row) {
                          if (row.text(0) != "rev"_L1)
                              columns.push_back({row.text(0), row.text(1) == "BLOB"_L1});
                      }));
    return columns;
}

Result<void> createJournalTriggers(Database &database, const std::vector<QStringView> &tables)
{
    for (const QStringView name : tables) {
        const QString table = name.toString();
        const auto columns = TRY(journalColumns(database, table));
        QStringList differences;
        for (const auto &column : columns)
            differences << u"old.%1 IS NOT new.%1"_s.arg(column.name);
        const QStringList statements{
            u"DROP TRIGGER IF EXISTS %1_journal_insert"_s.arg(table),
            u"DROP TRIGGER IF EXISTS %1_journal_update"_s.arg(table),
            u"DROP TRIGGER IF EXISTS %1_journal_delete"_s.arg(table),
            trigger(table, "insert"_L1, {}, u"NULL"_s, wholeRow(columns, "new"_L1)),
            trigger(table, "update"_L1, u" AND (%1)"_s.arg(differences.join(u" OR "_s)),
                    changedColumns(columns, "old"_L1), changedColumns(columns, "new"_L1)),
            trigger(table, "delete"_L1, {}, wholeRow(columns, "old"_L1), u"NULL"_s),
        };
        for (const QString &statement : statements)
            TRY(database.run(statement));
    }
    return {};
}

} // namespace dashiji::archive
