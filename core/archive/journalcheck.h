// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks that the journal tells how the rows came to be what they are.
#pragma once

#include "core/model/error.h"

#include <QStringList>

namespace dashiji::archive
{

class Database;

/// Compares the newest value the standing changes wrote into each column with the one that is there; looks
/// for changes without rows and rows that cannot be read.
/// @return one line for each thing that does not fit
[[nodiscard]] Result<QStringList> journalInconsistencies(Database &database);

} // namespace dashiji::archive
