// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal of schema versions 1 and 2 as one that only grows.
#pragma once

#include "core/model/error.h"

namespace dashiji::archive
{

class Database;

/// Writes the changes of temp.old_change and temp.old_change_row into the journal of version 3: one that was
/// taken back gets the taking back behind it, at the place where it must have been; columns get their new
/// names and values. Sets head's serial and chain.
/// @errors ArchiveDamaged (a journal that cannot be read)
[[nodiscard]] Result<void> carryJournal(Database &database);

} // namespace dashiji::archive
