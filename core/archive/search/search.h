// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search index: asking it, checking it against the texts, making it again.
#pragma once

#include "core/archive/search/query.h"
#include "core/model/error.h"
#include "core/model/id.h"
#include "core/model/place.h"

#include <vector>

namespace dashiji::archive
{

class Database;

/// The entries that hold every word of a query, found as folded substrings of title or body: those with all
/// of them in the title first, then the newest year, then by place. Filters alone find all they let pass.
/// @param limit  at most so many
[[nodiscard]] Result<std::vector<Place>> searchEntries(Database &database, const SearchQuery &query,
                                                       int limit);
/// How many entries a query finds.
[[nodiscard]] Result<int> countEntries(Database &database, const SearchQuery &query);
/// Which of some entries a query finds.
[[nodiscard]] Result<std::vector<EntryId>> entriesAmong(Database &database, const SearchQuery &query,
                                                        const std::vector<EntryId> &entries);

/// What a query lets pass, as a condition upon `section s` and `report r`, and `entry e` where there is one.
struct Narrowing {
    QString where; ///< "1" or more, to stand behind WHERE
    QVariantList values;
};
[[nodiscard]] Result<Narrowing> narrowingOf(Database &database, const SearchQuery &query, bool ofEntries);

/// Whether the index says exactly what the texts say. Needs a connection that may write, but changes nothing.
[[nodiscard]] Result<bool> isSearchIndexSound(Database &database);

/// Lets an entry wait outside the index while it is typed into: an autosave would write all its words there
/// anew. Its texts are searched as they are meanwhile.
[[nodiscard]] Result<void> letWait(Database &database, EntryId entry);
/// Indexes an entry that waits; all that wait.
[[nodiscard]] Result<void> indexWaiting(Database &database, EntryId entry);
[[nodiscard]] Result<void> indexWaiting(Database &database);

/// Makes the index again from the texts. What waits goes on waiting. @errors RecordDamaged (an entry is not
/// what was written: nothing is made)
[[nodiscard]] Result<void> rebuildSearchIndex(Database &database);

} // namespace dashiji::archive
