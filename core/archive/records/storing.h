// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole records into the tables, with what they hold, and their places in lists.
#pragma once

#include "core/archive/records/recordwriter.h"
#include "core/model/report.h"

#include <vector>

namespace dashiji::archive
{

/// Each adds one value with all it holds, under its uid if it has one.
/// @errors RecordExists (a uid is another row's), RecordMissing (an indicator), PictureMissing (its bytes are
/// not in this archive)
Result<ReportId> storeReport(RecordWriter &rows, OrganizationId owner, const Report &report);
Result<SectionId> storeSection(RecordWriter &rows, ReportId report, const QString &order,
                               const Section &section);
Result<EntryId> storeEntry(RecordWriter &rows, SectionId section, const QString &order, const Entry &entry);
Result<PhotoId> storePhoto(RecordWriter &rows, EntryId entry, const QString &order, const Photo &photo);

/// Rows that stand in an order: those of a kind that belong to one row; of entries only the chosen ones, or
/// only the candidates.
struct Siblings {
    RowKind kind = RowKind::Entry;
    qint64 parent = 0;
    bool candidates = false;
};

/// The place of a row among its siblings, 0-based; behind the last when it is none of them.
[[nodiscard]] Result<int> placeOf(Database &database, const Siblings &siblings, qint64 row);

/// The key of a place among siblings. @param itself row that is moved, not counted among them; 0: a new one
/// @param position 0-based; outside the list it is the nearer end
/// @return empty when the row stands there already
/// Where two have the same key (made at the same time elsewhere), or keys have grown long, all siblings get
/// new ones.
[[nodiscard]] Result<QString> orderAt(RecordWriter &rows, const Siblings &siblings, qint64 itself,
                                      int position);

} // namespace dashiji::archive
