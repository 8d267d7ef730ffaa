// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks that the journal tells how the rows came to be what they are.
#pragma once

#include "core/archive/records/table.h"
#include "core/model/error.h"

#include <QStringList>

#include <vector>

namespace dashiji::archive
{

class Database;

/// Plays the journal from its beginning and compares what it comes to with what is there; looks for changes
/// without rows and rows that cannot be read.
/// @return one line for each thing that does not fit
[[nodiscard]] Result<QStringList> journalInconsistencies(Database &database);

/// A row the journal says is there and which is not.
struct MissingRow {
    RowKind kind = RowKind::Entry;
    qint64 id = 0;
    RowValues values; ///< what the journal says of it: all, or of a row older than the journal some
};
/// In the order of their kinds.
[[nodiscard]] Result<std::vector<MissingRow>> missingRows(Database &database);

/// Whether head's link is the one the journal's changes lead to.
[[nodiscard]] Result<bool> isChainWhole(Database &database);

/// Rows whose checksum is not theirs, one line each.
[[nodiscard]] Result<QStringList> damagedRecords(Database &database);

} // namespace dashiji::archive
