// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the writes of one commit come to for each row.
#pragma once

#include "core/archive/journal/journalrow.h"

#include <map>

namespace dashiji::archive
{

class RowLog
{
public:
    /// Notes that a row was written. @param before, after as in JournalRow
    void note(RowKind kind, qint64 id, RowOperation operation, RowValues before, RowValues after);

    /// Each row once, in the order they were first touched; what is again as before is left out.
    [[nodiscard]] std::vector<JournalRow> rows() const;

    /// Of one of these, what the journal keeps: no place that moved with the text around it.
    [[nodiscard]] JournalRow kept(JournalRow row) const;

    /// What the row moved to is not where the text around it says: the journal keeps its place.
    void keepPlace(RowKind kind, qint64 id) { m_keptPlaces.insert({kind, id}); }

private:
    [[nodiscard]] bool isPlaceKept(const JournalRow &row) const;

    std::vector<JournalRow> m_rows;
    std::map<std::pair<RowKind, qint64>, size_t> m_places;
    std::set<std::pair<RowKind, qint64>> m_keptPlaces;
};

} // namespace dashiji::archive
