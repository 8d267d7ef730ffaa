// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks that the journal tells how the rows came to be what they are.
#pragma once

#include "core/model/error.h"

#include <QStringList>

namespace dashiji::archive
{

class Database;

/// Plays the journal from its beginning and compares what it comes to with what is there; looks for changes
/// without rows and rows that cannot be read.
/// @return one line for each thing that does not fit
[[nodiscard]] Result<QStringList> journalInconsistencies(Database &database);

/// Whether head's link is the one the journal's changes lead to.
[[nodiscard]] Result<bool> isChainWhole(Database &database);

/// Rows whose checksum is not theirs, one line each.
[[nodiscard]] Result<QStringList> damagedRecords(Database &database);

} // namespace dashiji::archive
