// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/edit.h"

#include "core/archive/rowowner.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

QJsonObject objectFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString jsonOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RowOperation operationFrom(const QString &text)
{
    return text == "insert"_L1   ? RowOperation::Inserted
           : text == "delete"_L1 ? RowOperation::Removed
                                 : RowOperation::Updated;
}

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return {};
}

/// Several updates of one row become one, and those that came to nothing go.
/// @return how many rows are left
Result<size_t> mergeUpdates(Database &database, const std::vector<JournalRow> &rows)
{
    struct Merged {
        JournalRow row;
        bool rewritten = false;
    };
    std::vector<Merged> kept;
    std::map<std::pair<QString, qint64>, size_t> updates;
    std::vector<qint64> dropped;
    for (const JournalRow &row : rows) {
        const std::pair key(row.table, row.rowId);
        const auto earlier = updates.find(key);
        if (row.operation != RowOperation::Updated) {
            updates.erase(key); // updates before and after an insert or delete of the row stay apart
            kept.push_back({row});
        } else if (earlier == updates.end()) {
            updates.emplace(key, kept.size());
            kept.push_back({row});
        } else {
            Merged &first = kept[earlier->second];
            for (auto it = row.oldValues.begin(); it != row.oldValues.end(); ++it)
                if (!first.row.oldValues.contains(it.key()))
                    first.row.oldValues.insert(it.key(), it.value());
            for (auto it = row.newValues.begin(); it != row.newValues.end(); ++it)
                first.row.newValues.insert(it.key(), it.value());
            first.rewritten = true;
            dropped.push_back(row.id);
        }
    }
    size_t left = 0;
    for (Merged &merged : kept) {
        if (merged.row.operation == RowOperation::Updated) {
            for (const QString &column : merged.row.oldValues.keys())
                if (merged.row.oldValues.value(column) == merged.row.newValues.value(column)) {
                    merged.row.oldValues.remove(column);
                    merged.row.newValues.remove(column);
                }
            if (merged.row.newValues.isEmpty()) {
                dropped.push_back(merged.row.id);
                continue;
            }
        }
        ++left;
        if (merged.rewritten)
            if (const auto done =
                    database.run(u"UPDATE change_row SET old_values = ?, new_values = ? WHERE id = ?"_s,
                                 {jsonOf(merged.row.oldValues), jsonOf(merged.row.newValues), merged.row.id});
                !done)
                return tl::unexpected(done.error());
    }
    for (const qint64 id : dropped)
        if (const auto done = database.run(u"DELETE FROM change_row WHERE id = ?"_s, {id}); !done)
            return tl::unexpected(done.error());
    return left;
}

} // namespace

Result<std::vector<JournalRow>> journalRows(Database &database, ChangeId change)
{
    std::vector<JournalRow> rows;
    const auto read = database.each(u"SELECT id, table_name, row_id, operation, old_values, new_values "
                                    "FROM change_row WHERE change_id = ? ORDER BY id"_s,
                                    {change.value}, [&](const Row &row) {
                                        rows.push_back({row.integer(0), row.text(1), row.integer(2),
                                                        operationFrom(row.text(3)), objectFrom(row.text(4)),
                                                        objectFrom(row.text(5))});
                                    });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

Result<std::vector<RowChange>> rowChanges(Database &database, const std::vector<JournalRow> &rows,
                                          bool undone)
{
    // Net effect on each row: inserted then removed is nothing, inserted then updated is inserted.
    std::vector<RowChange> changes;
    std::map<std::pair<QString, qint64>, size_t> seen;
    RowOwners owners(database, rows);
    std::vector<JournalRow> inOrder = rows;
    if (undone)
        std::reverse(inOrder.begin(), inOrder.end());
    for (const JournalRow &row : inOrder) {
        RowOperation operation = row.operation;
        if (undone && operation != RowOperation::Updated)
            operation = operation == RowOperation::Inserted ? RowOperation::Removed : RowOperation::Inserted;
        const auto [place, isNew] = seen.emplace(std::pair(row.table, row.rowId), changes.size());
        if (isNew) {
            auto change = owners.describe(row);
            if (!change)
                return tl::unexpected(change.error());
            change->operation = operation;
            changes.push_back(std::move(*change));
        }
        RowChange &change = changes[place->second];
        if (!isNew && operation == RowOperation::Removed)
            change.operation = change.operation == RowOperation::Inserted ? RowOperation::Updated : operation;
        else if (!isNew && operation == RowOperation::Inserted)
            change.operation = RowOperation::Updated; // removed and put back
        if (change.operation == RowOperation::Updated)
            for (const QString &column : row.newValues.keys())
                if (!change.columns.contains(column))
                    change.columns << column;
        if (change.operation != RowOperation::Updated)
            change.columns.clear();
    }
    return changes;
}

Result<Edit> Edit::begin(Database &database, std::optional<ChangeId> continued)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Edit edit(database, std::move(*transaction));
    if (continued) {
        const auto newest =
            database.value(u"SELECT iif(state = 'done', id, NULL) FROM change ORDER BY id DESC LIMIT 1"_s);
        if (!newest)
            return tl::unexpected(newest.error());
        if (newest->value_or(QVariant()).toLongLong() != continued->value)
            continued.reset();
    }
    const auto serial = database.integer(u"UPDATE journal_state SET serial = serial + 1, change_id = "
                                         "coalesce(?, serial + 1) WHERE one = 1 RETURNING serial"_s,
                                         {continued ? QVariant(continued->value) : QVariant()});
    if (!serial)
        return tl::unexpected(serial.error());
    const auto lastRow = database.integer(u"SELECT coalesce(max(id), 0) FROM change_row"_s);
    if (!lastRow)
        return tl::unexpected(lastRow.error());
    edit.m_lastRowBefore = *lastRow;
    edit.m_serial = *serial;
    edit.m_change = continued.value_or(ChangeId{*serial});
    edit.m_continued = continued.has_value();
    return edit;
}

void Edit::describe(const QString &verb, const QString &label, int year)
{
    m_verb = verb;
    m_label = label;
    m_year = year;
}

Result<ChangeSet> Edit::commit(const QDateTime &at)
{
    const auto rows = journalRows(*m_database, m_change);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<JournalRow> written;
    for (const JournalRow &row : *rows)
        if (row.id > m_lastRowBefore)
            written.push_back(row);
    ChangeSet set;
    set.change = m_continued ? m_change : ChangeId{};
    if (written.empty())
        return set; // the destructor rolls back what came to nothing
    set.change = m_change;
    auto changes = rowChanges(*m_database, written);
    if (!changes)
        return tl::unexpected(changes.error());
    set.rows = std::move(*changes);
    const auto left = mergeUpdates(*m_database, *rows);
    if (!left)
        return tl::unexpected(left.error());
    if (*left == 0 && !m_continued)
        return ChangeSet{};
    if (*left == 0) {
        // Typed and taken out again: the change that was begun is gone, the words it wrote back are not.
        if (const auto gone = m_database->run(u"DELETE FROM change WHERE id = ?"_s, {m_change.value}); !gone)
            return tl::unexpected(gone.error());
        set.change = {};
    } else if (const auto stored = storeChange(at); !stored) {
        return tl::unexpected(stored.error());
    }
    if (const auto done = m_database->run(u"UPDATE journal_state SET change_id = NULL WHERE one = 1"_s);
        !done)
        return tl::unexpected(done.error());
    if (const auto done = m_transaction.commit(); !done)
        return tl::unexpected(done.error());
    return set;
}

Result<void> Edit::storeChange(const QDateTime &at)
{
    if (m_continued)
        return m_database->run(u"UPDATE change SET at = ?, label = ? WHERE id = ?"_s,
                               {at.toMSecsSinceEpoch(), m_label, m_change.value});
    if (auto done = m_database->run(u"UPDATE change SET state = 'discarded' WHERE state = 'undone'"_s); !done)
        return done;
    return m_database->run(u"INSERT INTO change(id, at, who, verb, label, year) VALUES (?, ?, ?, ?, ?, ?)"_s,
                           {m_change.value, at.toMSecsSinceEpoch(), loginName(), m_verb, m_label, m_year});
}

} // namespace dashiji::archive
