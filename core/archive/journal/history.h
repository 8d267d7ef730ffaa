// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking the journal: what was changed, by whom, and what a row held before.
#pragma once

#include "core/archive/journal/journalrow.h"
#include "core/archive/store/database.h"

#include <vector>

namespace dashiji::archive
{

/// Its lines, newest first; a run of typing is one. @param year 0 = all
[[nodiscard]] Result<std::vector<Change>> readHistory(Database &database, int year, int limit);
/// @errors NotFound
[[nodiscard]] Result<Change> readChange(Database &database, ChangeId id);

// A change that does not tell what was, as those before and after it and the row itself show, is told without
// values, and named as what is damaged.

/// What was done to a row, newest first, with values.
[[nodiscard]] Result<std::vector<RowHistory>> readRowHistory(Database &database, RowKind kind, qint64 id,
                                                             int limit);
/// The rows of a change, or of a run of typing, with values.
[[nodiscard]] Result<std::vector<RowHistory>> readChangeRows(Database &database, ChangeId id);

/// What a row held after a change, reckoned backwards from what it holds now.
/// @param now the whole row @errors RecordDamaged (what the journal says of it is not what was), NotFound (it
/// was not there)
[[nodiscard]] Result<RowValues> valuesAfter(Database &database, RowKind kind, qint64 id, RowValues now,
                                            ChangeId change);

/// What the commits after @p since, up to @p until, came to for each row; empty when that were more than @p
/// most.
[[nodiscard]] Result<std::vector<JournalRow>> journalRowsBetween(Database &database, qint64 since,
                                                                 qint64 until, size_t most);

/// The newest change after @p since that touched a row; invalid when none did.
[[nodiscard]] Result<ChangeId> newestChangeOf(Database &database, RowKind kind, qint64 id, ChangeId since);

} // namespace dashiji::archive
