// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the triggers that keep the journal, from the tables as they are.
#pragma once

#include "core/model/error.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace dashiji::archive
{

class Database;

/// A column of a journalled table.
struct JournalColumn {
    QString name;
    bool isBlob = false; ///< stands in the journal as upper-case hexadecimal
};

/// The columns whose values the journal keeps: all but `rev`, which only ever grows.
[[nodiscard]] Result<std::vector<JournalColumn>> journalColumns(Database &database, const QString &table);

/// (Re)makes the three journal triggers of each table. A migration that adds a column calls it for that
/// table. Its output is part of every released schema: a change to it needs a migration that calls it again.
[[nodiscard]] Result<void> createJournalTriggers(Database &database, const std::vector<QStringView> &tables);

} // namespace dashiji::archive
