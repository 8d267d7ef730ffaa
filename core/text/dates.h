// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates as they are written: 2021年3月5日至7日, 5月上旬, 1—3月, 2021-03-05, Sept. 12–14, mid-March 2022.
#pragma once

#include <QStringView>

#include <optional>

namespace dashiji::text
{

/// Words that say a day, a span of days or months, or a year. What is not written is not there.
struct DateWords {
    std::optional<int> year; ///< as written: 2021; 24 of 24年3月; 110 of 110年3月
    std::optional<int> month, day;
    /// The thirds of a month that are meant, 1 to 3: 上旬 and 月初 1 to 1, 中下旬 2 to 3, mid-March 2 to 2.
    struct Thirds {
        int first = 1;
        int last = 3;
    };
    Thirds thirds;
    /// The end of a span, as fine as its beginning: of 3月5日至7日 day 7, of 1—3月 month 3.
    struct End {
        std::optional<int> year, month, day;
        bool nextYear = false; ///< 次年, 翌年
    };
    std::optional<End> until;
    qsizetype length = 0; ///< UTF-16 units they take
};

/// The date a text begins with. Days listed (3月5日、7日) are taken in, and the first is meant.
/// @param words folded by foldUnits
[[nodiscard]] std::optional<DateWords> dateAt(QStringView words);

} // namespace dashiji::text
