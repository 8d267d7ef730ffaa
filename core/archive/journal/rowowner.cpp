// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/rowowner.h"

#include "core/archive/store/database.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

RowOwners::RowOwners(Database &database, const std::vector<JournalRow> &rows) : m_database(database)
{
    for (const JournalRow &row : rows) {
        const RowValues &values = row.operation == RowOperation::Removed ? row.before : row.after;
        if (const QVariant *parent = values.find(Column::Parent))
            m_told[{row.kind, row.id}] = parent->toLongLong();
    }
}

Result<qint64> RowOwners::parentOf(const Table &table, qint64 id)
{
    // Many rows of a change have the same owners.
    const std::pair key(table.kind, id);
    if (const auto told = m_told.find(key); told != m_told.end())
        return told->second;
    if (const auto known = m_stored.find(key); known != m_stored.end())
        return known->second;
    const auto stored = TRY(m_database.value(
        u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(table.find(Column::Parent)->name, table.name), {id}));
    return m_stored[key] = stored.value_or(QVariant()).toLongLong();
}

Result<RowChange> RowOwners::describe(const JournalRow &row)
{
    RowChange change;
    change.kind = row.kind;
    change.id = row.id;
    const Table *level = &tableOf(row.kind);
    qint64 id = row.id;
    for (;;) {
        if (level->kind == RowKind::Entry)
            change.entry = {id};
        else if (level->kind == RowKind::Section)
            change.section = {id};
        else if (level->kind == RowKind::Report)
            change.report = {id};
        if (!level->parent || id == 0)
            return change;
        const auto parent = TRY(parentOf(*level, id));
        id = parent;
        level = &tableOf(*level->parent);
    }
}

} // namespace dashiji::archive
