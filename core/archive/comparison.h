// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two files of one archive say differently.
#pragma once

#include "core/archive/archive.h"
#include "core/model/fields.h"

namespace dashiji::archive
{

/// A text that is another one in the other file.
struct TextDifference {
    QString where; ///< the year, then the section and the rank of the entry
    Column column = Column::Title;
    QString here;                   ///< empty also where the record is not there
    QString there;                  ///< likewise
    std::optional<RecordId> record; ///< in the other file, none where it is not there
};

/// The texts of reports, sections, entries and photos that differ, in the order of the years; records are the
/// same by their uids. Pictures, numbers and order are not compared. @errors as Reader::report
[[nodiscard]] Result<std::vector<TextDifference>> textDifferences(const Reader &here, const Reader &there);

} // namespace dashiji::archive
