// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which report, section and entry a journalled row belongs to, also when it is gone.
#pragma once

#include "core/archive/changes.h"
#include "core/model/error.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace dashiji::archive
{

class Database;
struct JournalRow;

/// The journalled tables in the order of RowKind.
[[nodiscard]] QString tableOf(RowKind kind);
/// @return none for a table that is not journalled
[[nodiscard]] std::optional<RowKind> kindOf(const QString &table);

/// Finds owners through the tables, and through the journal for rows that were removed.
class RowOwners
{
public:
    /// @param rows  of the change; must outlive this object
    RowOwners(Database &database, const std::vector<JournalRow> &rows);

    /// Kind, id and owners of a row; operation and columns are the caller's. @errors ArchiveDamaged (unknown
    /// table)
    [[nodiscard]] Result<RowChange> describe(const JournalRow &row);

private:
    [[nodiscard]] Result<qint64> parentOf(RowKind kind, qint64 id);

    Database &m_database;
    std::map<std::pair<RowKind, qint64>, qint64> m_parents; ///< of rows the journal has whole
    std::map<std::pair<RowKind, qint64>, qint64> m_stored;  ///< of rows that are there, as read
};

} // namespace dashiji::archive
