// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chain of commits: each link follows from the one before and from what the commit wrote into the
// journal.
#pragma once

#include "core/archive/store/database.h"
#include "core/model/id.h"

namespace dashiji::archive
{

/// A line of the journal as the table change has it.
struct StoredChange {
    ChangeId id; ///< the serial of its commit
    qint64 session = 0;
    QString person; ///< the session's
    qint64 at = 0;  ///< milliseconds since 1970 UTC
    QString verb;   ///< empty: as the run's first
    QString label;
    QString reason;
    int year = 0;
    qint64 report = 0;
    qint64 run = 0;    ///< 0: alone, or the first of a run
    qint64 undoes = 0; ///< 0: nothing
};

/// Ids of a change's rows begin with its own, shifted by so many bits.
inline constexpr int kChangeShift = 20;
[[nodiscard]] inline qint64 firstRowOf(ChangeId change)
{
    return change.value << kChangeShift;
}
[[nodiscard]] inline qint64 lastRowOf(ChangeId change)
{
    return firstRowOf({change.value + 1}) - 1;
}

/// A row of it as the table change_row has it.
struct StoredChangeRow {
    QString table;
    qint64 id = 0;
    QString operation;
    QString content;
};
/// Adds a change with its rows to the journal.
[[nodiscard]] Result<void> storeChange(Database &database, const StoredChange &change,
                                       const std::vector<StoredChangeRow> &rows);

/// The link after @p previous: the SHA-256 of it, of the change's values, and of each row's, as
/// docs/file-format.md writes them.
[[nodiscard]] QByteArray chained(const QByteArray &previous, const StoredChange &change,
                                 const std::vector<StoredChangeRow> &rows);

/// The journal's changes with their rows, oldest first. @param since later ones
using OnStoredChange =
    std::function<Result<void>(const StoredChange &, const std::vector<StoredChangeRow> &)>;
[[nodiscard]] Result<void> eachChange(Database &database, const OnStoredChange &onChange,
                                      ChangeId since = {});

/// The link the journal leads to from that of a change. @param since a change it has
[[nodiscard]] Result<QByteArray> linkAfter(Database &database, ChangeId since, QByteArray link);

/// The link before the first.
[[nodiscard]] QByteArray firstLink();

} // namespace dashiji::archive
