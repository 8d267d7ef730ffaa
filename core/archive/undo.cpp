// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/undo.h"

#include "core/archive/journaltriggers.h"
#include "core/archive/rowowner.h"

#include <QHash>

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

QJsonValue jsonValue(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toLongLong();
    case QMetaType::QByteArray:
        return QString::fromLatin1(value.toByteArray().toHex().toUpper());
    default:
        return value.toString();
    }
}

QVariant sqlValue(const QJsonValue &value, bool isBlob)
{
    if (value.isNull())
        return {};
    if (isBlob)
        return QByteArray::fromHex(value.toString().toLatin1());
    if (value.isDouble())
        return value.toInteger();
    return value.toString();
}

/// Applies journal rows one way or the other inside an open transaction.
class JournalPlayer
{
public:
    JournalPlayer(Database &database, qint64 serial, QString label)
        : m_database(database), m_serial(serial), m_label(std::move(label))
    {
    }

    Result<void> play(const JournalRow &row, Direction direction)
    {
        // Names of tables go into SQL: only those we know.
        if (!kindOf(row.table))
            return failure(ErrorCode::ArchiveDamaged, m_database.path(), u"journal of unknown table"_s);
        const bool undo = direction == Direction::Undo;
        const QJsonObject &before = undo ? row.newValues : row.oldValues;
        const QJsonObject &after = undo ? row.oldValues : row.newValues;
        if (auto held = checkHolds(row, before); !held)
            return held;
        if (row.operation == RowOperation::Updated)
            return update(row, after);
        const bool remove = (row.operation == RowOperation::Inserted) == undo;
        return remove ? m_database.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(row.table), {row.rowId})
                      : insert(row, after);
    }

private:
    Result<void> conflict(const JournalRow &row) const
    {
        return failure(ErrorCode::EditConflict, m_label,
                       u"%1 %2 no longer holds what the change left"_s.arg(row.table).arg(row.rowId));
    }

    Result<void> checkHolds(const JournalRow &row, const QJsonObject &expected)
    {
        const auto current = currentValues(m_database, row.table, row.rowId);
        if (!current)
            return tl::unexpected(current.error());
        if (expected.isEmpty()) // must not exist
            return *current ? conflict(row) : Result<void>();
        if (!*current)
            return conflict(row);
        for (auto it = expected.begin(); it != expected.end(); ++it)
            if ((*current)->value(it.key()) != it.value())
                return conflict(row);
        return {};
    }

    Result<const QHash<QString, bool> *> columnsOf(const QString &table)
    {
        auto known = m_columns.find(table);
        if (known == m_columns.end()) {
            const auto columns = journalColumns(m_database, table);
            if (!columns)
                return tl::unexpected(columns.error());
            QHash<QString, bool> isBlob;
            for (const JournalColumn &column : *columns)
                isBlob.insert(column.name, column.isBlob);
            known = m_columns.insert(table, isBlob);
        }
        return &*known;
    }

    /// Column names go into SQL: only those the table has.
    Result<QVariantList> valuesOf(const JournalRow &row, const QJsonObject &object)
    {
        const auto columns = columnsOf(row.table);
        if (!columns)
            return tl::unexpected(columns.error());
        QVariantList values;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!(*columns)->contains(it.key()))
                return failure(ErrorCode::ArchiveDamaged, m_database.path(),
                               u"journal of an unknown column"_s);
            values << sqlValue(it.value(), (*columns)->value(it.key()));
        }
        return values;
    }

    Result<void> update(const JournalRow &row, const QJsonObject &after)
    {
        auto values = valuesOf(row, after);
        if (!values)
            return tl::unexpected(values.error());
        QStringList assignments;
        for (const QString &column : after.keys())
            assignments << column + " = ?"_L1;
        *values << m_serial << row.rowId;
        return m_database.run(
            u"UPDATE %1 SET %2, rev = ? WHERE id = ?"_s.arg(row.table, assignments.join(u", "_s)), *values);
    }

    Result<void> insert(const JournalRow &row, const QJsonObject &after)
    {
        auto values = valuesOf(row, after);
        if (!values)
            return tl::unexpected(values.error());
        const QStringList columns = after.keys();
        *values << m_serial;
        return m_database.run(u"INSERT INTO %1(%2, rev) VALUES (%3?)"_s.arg(
                                  row.table, columns.join(u", "_s), u"?, "_s.repeated(columns.size())),
                              *values);
    }

    Database &m_database;
    qint64 m_serial;
    QString m_label;
    QHash<QString, QHash<QString, bool>> m_columns;
};

} // namespace

Result<std::optional<Change>> nextChange(Database &database, Direction direction)
{
    static const QString kUndo =
        u"SELECT id, verb, label, year FROM change WHERE state = 'done' ORDER BY id DESC LIMIT 1"_s;
    static const QString kRedo =
        u"SELECT id, verb, label, year FROM change WHERE state = 'undone' ORDER BY id LIMIT 1"_s;
    std::optional<Change> next;
    const auto read = database.each(direction == Direction::Undo ? kUndo : kRedo, {}, [&](const Row &row) {
        next.emplace();
        next->id = {row.integer(0)};
        next->verb = row.text(1);
        next->label = row.text(2);
        next->year = row.number(3);
    });
    if (!read)
        return tl::unexpected(read.error());
    return next;
}

Result<ChangeSet> applyNext(Database &database, Direction direction)
{
    const bool undo = direction == Direction::Undo;
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto next = nextChange(database, direction);
    if (!next)
        return tl::unexpected(next.error());
    if (!*next)
        return failure(undo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    const Change &change = **next;
    auto rows = journalRows(database, change.id);
    if (!rows)
        return tl::unexpected(rows.error());

    // The order within a change may pass through states that references forbid; at the end they must hold.
    if (auto done = database.run(u"PRAGMA defer_foreign_keys = ON"_s); !done)
        return tl::unexpected(done.error());
    const auto serial = database.integer(
        u"UPDATE journal_state SET serial = serial + 1, change_id = NULL WHERE one = 1 RETURNING serial"_s);
    if (!serial)
        return tl::unexpected(serial.error());

    JournalPlayer player(database, *serial, change.label);
    std::vector<JournalRow> inOrder = *rows;
    if (undo)
        std::reverse(inOrder.begin(), inOrder.end());
    for (const JournalRow &row : inOrder)
        if (auto done = player.play(row, direction); !done)
            return tl::unexpected(done.error());
    if (auto done = database.run(u"UPDATE change SET state = ? WHERE id = ?"_s,
                                 {undo ? u"undone"_s : u"done"_s, change.id.value});
        !done)
        return tl::unexpected(done.error());

    auto changes = rowChanges(database, *rows, undo);
    if (!changes)
        return tl::unexpected(changes.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return ChangeSet{change.id, false, std::move(*changes)};
}

Result<std::optional<QJsonObject>> currentValues(Database &database, const QString &table, qint64 id)
{
    const auto columns = journalColumns(database, table);
    if (!columns)
        return tl::unexpected(columns.error());
    QStringList names;
    for (const JournalColumn &column : *columns)
        names << column.name;
    std::optional<QJsonObject> values;
    const auto read = database.each(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names.join(u", "_s), table), {id},
                                    [&](const Row &row) {
                                        values.emplace();
                                        for (int i = 0; i < names.size(); ++i)
                                            values->insert(names.at(i), jsonValue(row.value(i)));
                                    });
    if (!read)
        return tl::unexpected(read.error());
    return values;
}

} // namespace dashiji::archive
