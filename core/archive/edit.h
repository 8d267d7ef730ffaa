// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One journalled transaction: what every verb runs in.
#pragma once

#include "core/archive/changes.h"
#include "core/archive/database.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace dashiji::archive
{

/// A row of the journal, as stored.
struct JournalRow {
    qint64 id = 0;
    QString table;
    qint64 rowId = 0;
    RowOperation operation = RowOperation::Updated;
    QJsonObject oldValues; ///< of an update: only the columns that changed
    QJsonObject newValues;
};

/// The rows of a change in the order they were written.
[[nodiscard]] Result<std::vector<JournalRow>> journalRows(Database &database, ChangeId change);

/// What models are told of these rows: each row once. @param undone  tell of them the other way round
[[nodiscard]] Result<std::vector<RowChange>>
rowChanges(Database &database, const std::vector<JournalRow> &rows, bool undone = false);

/// A write transaction whose rows the triggers journal under one change, from begin() to commit().
/// Destroyed before commit(), it has changed nothing.
class Edit
{
public:
    /// @param continued  a change to go on with (typing) instead of a new one, if it is still the newest and
    /// stands
    /// @errors ArchiveLocked, ArchiveReadOnly
    [[nodiscard]] static Result<Edit> begin(Database &database, std::optional<ChangeId> continued = {});

    /// The change being written; it is in the journal after commit().
    [[nodiscard]] ChangeId change() const { return m_change; }
    /// Number of this commit: the revision of the rows it writes.
    [[nodiscard]] qint64 serial() const { return m_serial; }

    /// The change as the journal names it. The last call counts.
    void describe(const QString &verb, const QString &label, int year);
    [[nodiscard]] int year() const { return m_year; }

    /// Ends the transaction. Rows that are again as before leave the journal; when none is left nothing is
    /// written at all, and no redo is lost.
    /// @return the rows touched; with no rows, nothing was changed
    Result<ChangeSet> commit(const QDateTime &at);

private:
    Edit(Database &database, Transaction transaction)
        : m_database(&database), m_transaction(std::move(transaction))
    {
    }
    Result<void> storeChange(const QDateTime &at);

    Database *m_database;
    Transaction m_transaction;
    ChangeId m_change;
    qint64 m_serial = 0;
    bool m_continued = false;
    qint64 m_lastRowBefore = 0; ///< of the journal
    QString m_verb;
    QString m_label;
    int m_year = 0;
};

} // namespace dashiji::archive
