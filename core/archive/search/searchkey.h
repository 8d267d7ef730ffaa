// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row key of the search index: in the order of years, so that the newest hits come first unsorted.
#pragma once

#include "core/archive/changes.h"
#include "core/archive/store/database.h"
#include "core/model/id.h"

namespace dashiji::archive
{

/// A key is year · 2^20 + n; n of reports and sections is 2^19 and more, that of entries less. The index
/// keeps the way from key to key, so they must lie near each other.
inline constexpr int kYearShift = 20;
inline constexpr qint64 kFirstHeadKey = qint64(1) << (kYearShift - 1);

/// Stands between the texts of one row of the index. What is looked for never holds it.
inline constexpr QChar kTextEnd = u'\x1f';

/// The next free key of the year a section belongs to.
/// @errors NotFound; InvalidArgument (that year has half a million entries)
[[nodiscard]] Result<qint64> nextSearchKey(Database &database, qint64 section);
/// The key of an entry; a free one for a report or section. @errors NotFound
[[nodiscard]] Result<qint64> searchKeyOf(Database &database, RowKind kind, qint64 id);

/// Gives the entries of a report keys of its year, after it got another one.
[[nodiscard]] Result<void> renewSearchKeys(Database &database, ReportId report);

} // namespace dashiji::archive
