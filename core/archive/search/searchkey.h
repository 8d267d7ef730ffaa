// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row key of the search index: in the order of years, so that the newest hits come first unsorted.
#pragma once

#include "core/archive/store/database.h"
#include "core/model/id.h"

namespace dashiji::archive
{

/// A key is year · 2^40 + n.
inline constexpr int kYearShift = 40;

/// The next free key of the year a section belongs to. @errors NotFound
[[nodiscard]] Result<qint64> nextSearchKey(Database &database, qint64 section);

/// Gives the entries of a report keys of its year, after it got another one.
[[nodiscard]] Result<void> renewSearchKeys(Database &database, ReportId report);

} // namespace dashiji::archive
