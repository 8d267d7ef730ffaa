// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of a database without the rows of some of its tables: for copies that share what is large and does
// not change.
#pragma once

#include "core/model/error.h"

#include <QStringList>

struct sqlite3;

namespace dashiji::archive
{

/// Copies one sight of a database, row by row, into a file that must not exist: schema, settings of the
/// header and search index are the same to the letter. It gives way: who wants to write, here or in another
/// program, does not wait for it, and there is no copy then. @param left tables that stay empty in the copy
/// @errors FileExists, FileUnwritable, DiskFull, ArchiveLocked (somebody writes), ArchiveDamaged (a row
/// cannot be read), DatabaseFailed
[[nodiscard]] Result<void> copyWithout(sqlite3 *source, const QString &path, const QStringList &left);

} // namespace dashiji::archive
