// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which report, section and entry a journalled row belongs to, also when it is gone.
#pragma once

#include "core/archive/journal/journalrow.h"

#include <map>
#include <vector>

namespace dashiji::archive
{

/// Finds owners through the tables, and through the rows themselves for those that were removed.
class RowOwners
{
public:
    RowOwners(Database &database, const std::vector<JournalRow> &rows);

    /// Kind, id and owners of a row; operation and columns are the caller's. @errors as Database::each
    [[nodiscard]] Result<RowChange> describe(const JournalRow &row);

private:
    [[nodiscard]] Result<qint64> parentOf(const Table &table, qint64 id);

    Database &m_database;
    std::map<std::pair<RowKind, qint64>, qint64> m_told;   ///< of rows the journal has whole
    std::map<std::pair<RowKind, qint64>, qint64> m_stored; ///< of rows that are there, as read
};

} // namespace dashiji::archive
