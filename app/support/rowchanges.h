// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a change of the archive means for what is shown: what every listener asks of its rows. The names of
// columns are known here and nowhere else in the window.
#pragma once

#include "core/archive/changes.h"

#include <algorithm>

namespace dashiji::app
{

/// True if @p concerns is of any row, or of all one knows.
template <class Concerns>
[[nodiscard]] bool touches(const archive::ChangeSet &changes, Concerns concerns)
{
    return changes.isEverything() || std::any_of(changes.rows.begin(), changes.rows.end(), concerns);
}

/// Entries may stand elsewhere after it, or what stands around them may be called otherwise.
[[nodiscard]] bool mayMoveEntries(const archive::RowChange &row);
/// @param report only those of this year; invalid: of any
[[nodiscard]] bool mayMoveEntries(const archive::ChangeSet &changes, ReportId report = {});
/// A report may be published after it, or open again.
[[nodiscard]] bool changesStatus(const archive::ChangeSet &changes, ReportId report);
/// What a list shows of an entry or a year: its title, its state.
[[nodiscard]] bool showsInLists(const archive::RowChange &row);
/// A text of an entry, and nothing else of it.
[[nodiscard]] bool changesWordsOnly(const archive::RowChange &row);
/// A metric that moved with its words and says what it said.
[[nodiscard]] bool followsItsWords(const archive::RowChange &row);
/// A year that was not there before, or is not any more.
[[nodiscard]] bool changesYears(const archive::RowChange &row);

} // namespace dashiji::app
