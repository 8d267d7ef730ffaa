// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows into the tables, inside a transaction someone else holds. No journal here, no signals.
#pragma once

#include "core/archive/database.h"
#include "core/model/report.h"

#include <vector>

namespace dashiji::archive
{

/// Text as the file can hold it: without U+0000, and lone surrogates replaced by U+FFFD. Anything else is
/// kept.
[[nodiscard]] QString storableText(const QString &text);

/// A new random identity, as its 16 bytes.
[[nodiscard]] QByteArray newUid();

/// Each stores one value with all it holds under a new uid. @param serial  of the commit, becomes the row's
/// revision
Result<ReportId> storeReport(Database &database, qint64 serial, const Report &report);
Result<SectionId> storeSection(Database &database, qint64 serial, ReportId report, int ord,
                               const Section &section);
Result<EntryId> storeEntry(Database &database, qint64 serial, SectionId section, int ord, const Entry &entry);
Result<PhotoId> storePhoto(Database &database, qint64 serial, EntryId entry, int ord, const Photo &photo);

/// A list whose rows have a place (`ord`), counted from 0 without gaps.
enum class OrderedList {
    SectionsOfReport,
    EntriesOfSection, ///< chosen ones, then candidates
    PhotosOfEntry,
};

/// The ids of a list in their order.
[[nodiscard]] Result<std::vector<qint64>> readOrder(Database &database, OrderedList list, qint64 parent);
/// Writes the places of the rows; rows that have theirs already are not touched.
Result<void> storeOrder(Database &database, qint64 serial, OrderedList list, const std::vector<qint64> &ids);

} // namespace dashiji::archive
