// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What has changed since a backup: years, and in them the entries, each with a tick.
#pragma once

#include "app/widgets/tickedtree.h"
#include "core/archive/comparison.h"

namespace dashiji::app
{

/// Rows of the first level are years, of the second entries. Texts of the report and of sections are told
/// with their year; they come back with the whole year only.
class ChangesModel : public TickedTree
{
    Q_OBJECT

public:
    enum Column { What, Texts, Count, kColumns };
    enum Role {
        EntryRole = Qt::UserRole, ///< a Uid; null: not in the backup, nothing comes back
        YearRole,
        WhereRole, ///< "Highlights · 5"
        ThenRole,  ///< the text that changed most, as it was
        NowRole,
    };

    explicit ChangesModel(QObject *parent = nullptr);

    /// @param differences here is the archive as it is now, there the backup
    void setDifferences(const std::vector<archive::TextDifference> &differences);
    [[nodiscard]] std::vector<Uid> ticked() const;
    [[nodiscard]] int differenceCount() const { return m_count; }
    [[nodiscard]] int entryCount() const { return m_entries; }

private:
    int m_count = 0;
    int m_entries = 0;
};

} // namespace dashiji::app
