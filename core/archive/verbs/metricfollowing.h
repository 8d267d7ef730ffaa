// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics through an edit of the text they stand in.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/records/recordwriter.h"

namespace dashiji::archive
{

/// Asks the follower what became of the metrics of a text that was just changed, and writes it.
/// @return how many are new
Result<int> followEdit(RecordWriter &rows, const MetricFollower &follower, EntryId entry, EntryField field,
                       const QString &before, const QString &after);

} // namespace dashiji::archive
