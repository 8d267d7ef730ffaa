// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that is another one somewhere else: in another file, in a log that was set aside.
#pragma once

#include "core/archive/changes.h"
#include "core/model/fields.h"

#include <optional>

namespace dashiji::archive
{

struct TextDifference {
    QString where; ///< the year, then the section and the rank of the entry, or what the journal calls it
    int year = 0;
    Uid entry;     ///< it is in; null: the report's or a section's own, or not looked for
    QString title; ///< of that entry, here or, where it is not here, there
    Column column = Column::Title;
    QString here;  ///< empty also where the record is not there
    QString there; ///< likewise
    std::optional<RecordId>
        record; ///< in what one of the texts may be written into; none where it is not there
};

} // namespace dashiji::archive
