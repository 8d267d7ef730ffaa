// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search index: asking it, checking it against the texts, making it again.
#pragma once

#include "core/model/error.h"
#include "core/model/id.h"

namespace dashiji::archive
{

class Database;

/// Whether the index says exactly what the texts say. Needs a connection that may write, but changes nothing.
[[nodiscard]] Result<bool> isSearchIndexSound(Database &database);

/// Lets an entry wait outside the index while it is typed into: an autosave would write all its words there
/// anew. Its texts are searched as they are meanwhile.
[[nodiscard]] Result<void> letWait(Database &database, EntryId entry);
/// Indexes an entry that waits; all that wait.
[[nodiscard]] Result<void> indexWaiting(Database &database, EntryId entry);
[[nodiscard]] Result<void> indexWaiting(Database &database);

/// The name of a record the index is made from that is not what was written; null: all are.
[[nodiscard]] Result<QString> damageUnderIndex(Database &database);

/// Makes the index again from the texts. What waits goes on waiting. @errors RecordDamaged (a text is not
/// what was written: nothing is made)
[[nodiscard]] Result<void> rebuildSearchIndex(Database &database);

} // namespace dashiji::archive
