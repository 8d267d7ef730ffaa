// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/rowlog.h"

namespace dashiji::archive
{
namespace
{

void overlay(RowValues &values, const RowValues &others)
{
    for (const auto &[column, value] : others)
        values.set(column, value);
}

/// An update's columns that are again as before say nothing.
void dropUnchanged(JournalRow &row)
{
    const RowValues written = row.after;
    for (const auto &[column, value] : written)
        if (row.before.value(column) == value) {
            row.before.remove(column);
            row.after.remove(column);
        }
}

void dropPlaces(JournalRow &row)
{
    for (const TableColumn &column : tableOf(row.kind).columns)
        if (column.isPlace) {
            row.before.remove(column.column);
            row.after.remove(column.column);
        }
}

} // namespace

void RowLog::note(RowKind kind, qint64 id, RowOperation operation, RowValues before, RowValues after)
{
    const auto known = m_places.find({kind, id});
    if (known == m_places.end()) {
        m_places.emplace(std::pair(kind, id), m_rows.size());
        m_rows.push_back({kind, id, operation, std::move(before), std::move(after), {}});
        return;
    }
    JournalRow &row = m_rows[known->second];
    const bool wasThere = row.operation != RowOperation::Inserted;
    switch (operation) {
    case RowOperation::Updated:
        if (wasThere) {
            overlay(before, row.before); // the older ones count
            row.before = std::move(before);
        }
        overlay(row.after, after);
        break;
    case RowOperation::Removed:
        row.operation = RowOperation::Removed;
        overlay(before, row.before);
        row.before = wasThere ? std::move(before) : RowValues();
        row.after = {};
        break;
    case RowOperation::Inserted:
        // Removed before: as if it had been written over. Came and went before: as if it came now.
        row.operation = row.before.isEmpty() ? RowOperation::Inserted : RowOperation::Updated;
        row.after = std::move(after);
        break;
    }
}

std::vector<JournalRow> RowLog::rows() const
{
    std::vector<JournalRow> rows;
    for (JournalRow row : m_rows) {
        if (row.operation == RowOperation::Updated)
            dropUnchanged(row);
        if (!row.isNothing())
            rows.push_back(std::move(row));
    }
    return rows;
}

JournalRow RowLog::kept(JournalRow row) const
{
    if (row.operation == RowOperation::Updated && !isPlaceKept(row))
        dropPlaces(row);
    return row;
}

bool RowLog::isPlaceKept(const JournalRow &row) const
{
    return row.after.contains(Column::AnchorQuote) || row.after.contains(Column::AnchorField) ||
           row.after.contains(Column::State) || row.after.contains(Column::Parent) ||
           m_keptPlaces.contains({row.kind, row.id});
}

} // namespace dashiji::archive
