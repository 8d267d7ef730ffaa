// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking a change back and making it again, from the journal.
#pragma once

#include "core/archive/changes.h"
#include "core/archive/edit.h"

namespace dashiji::archive
{

enum class Direction {
    Undo,
    Redo,
};

/// The change that would be taken back or made again next, if any.
[[nodiscard]] Result<std::optional<Change>> nextChange(Database &database, Direction direction);

/// Takes back the newest change that stands, or makes again the one taken back last, as one transaction.
/// Rows get their old ids and uids. Every row must hold what the change left there.
/// @errors NothingToUndo, NothingToRedo, EditConflict (subject: the change's label; nothing is changed)
[[nodiscard]] Result<ChangeSet> applyNext(Database &database, Direction direction);

/// A row's journalled columns as the journal writes them; none if there is no such row.
[[nodiscard]] Result<std::optional<QJsonObject>> currentValues(Database &database, const QString &table,
                                                               qint64 id);

} // namespace dashiji::archive
