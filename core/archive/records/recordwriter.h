// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only way rows of records are written: every row gets its id, revision and checksum here, and what was
// done to it is noted for the journal.
#pragma once

#include "core/archive/journal/rowlog.h"
#include "core/archive/search/othertexts.h"
#include "core/archive/store/database.h"

namespace dashiji::archive
{

/// A new random identity, as its 16 bytes.
[[nodiscard]] QByteArray newUid();

/// All columns of a row as they stand. @errors NotFound
[[nodiscard]] Result<RowValues> readRow(Database &database, RowKind kind, qint64 id);

/// Ids are number · 2^40 + n: those of two desks never meet.
inline constexpr int kDeskShift = 40;

/// Writes rows inside a transaction somebody else holds.
class RecordWriter
{
public:
    /// @param serial of the commit, becomes the rows' revision @param desk whose ids are given @param lastId
    /// given
    RecordWriter(Database &database, qint64 serial, qint64 desk, qint64 lastId)
        : m_database(&database), m_serial(serial), m_desk(desk), m_lastId(lastId)
    {
    }

    [[nodiscard]] Database &database() const { return *m_database; }

    /// Adds a row with a new id, and a new uid if it has none. Columns that are not named get their default.
    /// @errors RecordExists (its uid is another row's), InvalidArgument (another constraint)
    Result<qint64> insert(RowKind kind, RowValues values);
    /// The same with an id it had before.
    Result<void> insertAgain(RowKind kind, qint64 id, RowValues values);
    /// Writes the columns that differ; when none does, nothing is written.
    /// @param known the whole row as it is now, if the caller has it @errors NotFound
    Result<void> update(RowKind kind, qint64 id, const RowValues &changed, const RowValues *known = nullptr);
    /// Removes a row, and first all that belongs to it. @errors NotFound
    Result<void> remove(RowKind kind, qint64 id);

    /// As readRow(), what is to be written on: a new checksum must not cover damage.
    /// @errors NotFound, RecordDamaged (subject: the row's name)
    [[nodiscard]] Result<RowValues> read(RowKind kind, qint64 id) const;
    /// Ids of the rows of a kind that belong to a row. @errors as Database::each
    [[nodiscard]] Result<std::vector<qint64>> childrenOf(const Table &children, qint64 parent) const;

    /// What was done so far.
    [[nodiscard]] RowLog &log() { return m_log; }
    /// The greatest number an id was given with.
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    [[nodiscard]] qint64 serial() const { return m_serial; }
    /// Whose texts beside titles and bodies are to be indexed anew.
    [[nodiscard]] const std::set<TextOwner> &toIndex() const { return m_toIndex; }

private:
    [[nodiscard]] Result<std::optional<qint64>> searchKeyOf(RowKind kind, const RowValues &values) const;
    Result<void> moveSearchKeys(RowKind kind, qint64 id, const RowValues &changed);
    /// @param values with its parent
    void noteTexts(RowKind kind, qint64 id, const RowValues &values);

    Database *m_database;
    qint64 m_serial;
    qint64 m_desk;
    qint64 m_lastId;
    RowLog m_log;
    std::set<TextOwner> m_toIndex;
};

} // namespace dashiji::archive
