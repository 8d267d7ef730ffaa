// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day of an entry that has none of its own, as its text tells it.
#pragma once

#include "core/model/report.h"
#include "core/text/cutting.h"

#include <QDate>

#include <optional>

namespace dashiji::lookback
{

/// Days of the report's year that a text names.
struct DaysInText {
    QDate from;
    QDate until;           ///< the same for a single day
    bool areExact = false; ///< days were written; of 5月上旬 and 5月 only the month was
    EntryField field = EntryField::Title;
    text::Span words; ///< 3月5日至7日; UTF-16 units of the field
};

/// The first date of the title, else of the body, that is in the report's year. A year that was named goes on
/// to the end of its sentence. Not meant are days up to which something is counted (截至12月底, as of June
/// 30) or is to be done (10月底前), what comes every year, and what stands in the title of a document.
[[nodiscard]] std::optional<DaysInText> daysIn(const Entry &entry, int year);

} // namespace dashiji::lookback
