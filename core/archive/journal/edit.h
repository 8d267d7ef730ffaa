// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One journalled transaction: what every verb runs in.
#pragma once

#include "core/archive/changes.h"
#include "core/archive/journal/chain.h"
#include "core/archive/records/recordwriter.h"

#include <optional>
#include <vector>

namespace dashiji::archive
{

/// One run of a program by one person. It is stored with its first change.
struct Session {
    QString person;
    QDateTime began; ///< UTC
    qint64 id = 0;   ///< in the journal; 0: not stored yet
};

/// What models are told of these rows: each once, with what several writes of it came to.
[[nodiscard]] Result<std::vector<RowChange>> rowChanges(Database &database,
                                                        const std::vector<JournalRow> &rows);

/// A write transaction whose rows are journalled under one change, from begin() to commit().
/// Destroyed before commit(), it has changed nothing.
class Edit
{
public:
    /// @errors ArchiveLocked, ArchiveReadOnly
    [[nodiscard]] static Result<Edit> begin(Database &database);

    /// Where its rows are written.
    [[nodiscard]] RecordWriter &rows() { return m_rows; }
    [[nodiscard]] Database &database() const { return *m_database; }
    /// The change being written; it is in the journal after commit().
    [[nodiscard]] ChangeId change() const { return {m_rows.serial()}; }

    /// The change as the journal names it. The last call counts.
    void describe(const QString &verb, const QString &label, int year, ReportId report = {});
    void setReason(const QString &reason) { m_stored.reason = reason; }
    /// It goes on with the typing that began with @p first.
    void continueRun(ChangeId first) { m_stored.run = first.value; }
    void setUndoes(ChangeId change) { m_stored.undoes = change.value; }
    [[nodiscard]] int year() const { return m_stored.year; }
    [[nodiscard]] ReportId report() const { return {m_stored.report}; }

    /// Ends the transaction. With no row changed nothing is written at all.
    /// @return the rows touched; with none, nothing was changed
    Result<ChangeSet> commit(const QDateTime &at, Session &session);

private:
    struct Head {
        qint64 serial = 0;
        QByteArray chain;
        qint64 desk = 0;
        qint64 lastId = 0;
    };
    Edit(Database &database, Transaction transaction, const Head &head)
        : m_database(&database)
        , m_transaction(std::move(transaction))
        , m_chain(head.chain)
        , m_desk(head.desk)
        , m_rows(database, head.serial + 1, head.desk, head.lastId)
    {
    }

    Database *m_database;
    Transaction m_transaction;
    QByteArray m_chain;
    qint64 m_desk;
    RecordWriter m_rows;
    StoredChange m_stored;
};

} // namespace dashiji::archive
