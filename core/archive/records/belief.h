// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that can be believed: what is shown, printed or written on is first compared with its checksum.
#pragma once

#include "core/archive/records/table.h"
#include "core/archive/store/database.h"

namespace dashiji::archive
{

/// The columns of a whole row for a SELECT: id, rev, checksum, then all of its table. @param alias of the
/// table
[[nodiscard]] QString wholeRow(RowKind kind, QLatin1String alias);
// Where they stand when they begin a row.
inline constexpr int kIdAt = 0;
inline constexpr int kRevisionAt = 1;
inline constexpr int kChecksumAt = 2;
inline constexpr int kUidAt = 3;
inline constexpr int kParentAt = 4;
/// The first of the record's descriptor.
[[nodiscard]] int fieldsAt(RowKind kind);
/// Past the last.
[[nodiscard]] int wholeRowEnd(RowKind kind);

/// Whether a row that begins with wholeRow() is what was written: its checksum is its own. A revision is
/// summed once for each connection; that one does not hold is told to the connection's listener, by its name.
[[nodiscard]] bool holds(Database &database, RowKind kind, const Row &row);
/// The same when id and revision have been read from it.
[[nodiscard]] bool holds(Database &database, RowKind kind, const Row &row, qint64 id, qint64 revision);
/// The same of a row that is read for that. @errors as readStoredRow
[[nodiscard]] Result<bool> holds(Database &database, RowKind kind, qint64 id, qint64 revision);

/// What people know a row by: the year, the section and the rank of the entry it is in, or its own name.
[[nodiscard]] QString nameOf(Database &database, RowKind kind, qint64 id);

/// A row as it stands in the file.
struct StoredRow {
    RowValues values; ///< all columns
    qint64 checksum = 0;
};
/// @errors NotFound
[[nodiscard]] Result<StoredRow> readStoredRow(Database &database, RowKind kind, qint64 id);

/// The checksum a row has when it is whole. @param values all columns
[[nodiscard]] qint64 checksumOf(const Table &table, qint64 id, const RowValues &values);

} // namespace dashiji::archive
