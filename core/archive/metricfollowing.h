// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics follow the edits of their texts, in the same transaction.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/edit.h"

namespace dashiji::archive
{

/// Stores what @p follower makes of the metrics of a text that was just changed.
/// @return how many are new
Result<int> followEdit(Database &database, const Edit &edit, const MetricFollower &follower, EntryId entry,
                       EntryField field, const QString &before, const QString &after);

} // namespace dashiji::archive
