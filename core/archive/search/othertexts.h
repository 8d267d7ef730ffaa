// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is searched beside titles and bodies of entries: heads and introductions, captions, people, labels.
// The texts of one report, section or entry are one row of the index.
#pragma once

#include "core/archive/changes.h"
#include "core/archive/store/database.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace dashiji::archive
{

/// A report, section or entry, by its kind and id.
using TextOwner = std::pair<RowKind, qint64>;

struct OtherText {
    RowKind record; ///< whose it is: the owner's own, a photo's or a metric's
    qint64 row;
    qint64 revision;
    Column field;
    QString text; ///< not empty
};

/// All of them that an owner has.
[[nodiscard]] Result<std::vector<OtherText>> otherTextsOf(Database &database, TextOwner owner);

/// Whether a column holds such a text.
[[nodiscard]] bool isOtherText(RowKind record, Column field);
/// Whose the texts of a record are; none: it has none. @param parent the row it belongs to
[[nodiscard]] std::optional<TextOwner> textOwner(RowKind record, qint64 id, qint64 parent);

/// Indexes what owners have now: rows that are gone go, new ones and changed ones come.
[[nodiscard]] Result<void> indexOtherTexts(Database &database, const std::set<TextOwner> &owners);
/// Makes the rows of all owners again, without the index of their words.
[[nodiscard]] Result<void> writeOtherTexts(Database &database);
/// Whether the rows say what the texts say.
[[nodiscard]] Result<bool> areOtherTextsWritten(Database &database);

} // namespace dashiji::archive
