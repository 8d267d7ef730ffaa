// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search index: asking it, checking it against the texts, making it again.
#pragma once

#include "core/model/error.h"
#include "core/model/id.h"
#include "core/model/place.h"

#include <vector>

namespace dashiji::archive
{

class Database;

/// The entries that hold every word of a query (words are what white space parts), found as folded substrings
/// of title or body: those with a hit in the title first, then the newest year, then by place.
/// @param limit  at most so many
[[nodiscard]] Result<std::vector<Place>> searchEntries(Database &database, const QString &query, int limit);

/// Whether the index says exactly what the texts say. Needs a connection that may write, but changes nothing.
[[nodiscard]] Result<bool> isSearchIndexSound(Database &database);

/// Lets an entry wait outside the index while it is typed into: an autosave would write all its words there
/// anew. Its texts are searched as they are meanwhile.
[[nodiscard]] Result<void> letWait(Database &database, EntryId entry);
/// Indexes an entry that waits; all that wait.
[[nodiscard]] Result<void> indexWaiting(Database &database, EntryId entry);
[[nodiscard]] Result<void> indexWaiting(Database &database);

/// Makes the index again from the texts. What waits goes on waiting.
[[nodiscard]] Result<void> rebuildSearchIndex(Database &database);

} // namespace dashiji::archive
