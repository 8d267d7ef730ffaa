// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates, times, numbers and paths as people read them.
#pragma once

#include <QDateTime>
#include <QFontMetrics>
#include <QString>

#include <optional>
#include <vector>

namespace dashiji::app
{

/// "10:42:07", local time.
[[nodiscard]] QString timeOfDay(const QDateTime &moment);
/// "Nov 12": a day without its year.
[[nodiscard]] QString dayOfYear(const QDate &day);
/// "Nov": a day's month.
[[nodiscard]] QString monthOfYear(const QDate &day);
/// "12 Nov 2019", "12 Nov 2019 – 3 Dec", "Nov 2019", "all of 2019": days as people call them; empty when
/// there are none. @param until inclusive; none: one day
[[nodiscard]] QString daysText(const std::optional<QDate> &from, const std::optional<QDate> &until);
/// A past moment beside now: "10:42", "Yesterday 17:20", "Monday", "Nov 12", "12 Nov 2019".
[[nodiscard]] QString recentMoment(const QDateTime &moment,
                                   const QDateTime &now = QDateTime::currentDateTime());
/// "2016—2021", "2021", or "" when there are none (first = 0).
[[nodiscard]] QString yearRange(int first, int last);
/// "2016—2018, 2021": every one of @p years, which are in order.
[[nodiscard]] QString yearList(const std::vector<int> &years);
/// "1,234" in the language of the program.
[[nodiscard]] QString wholeNumber(qint64 number);
/// "12.3 MB"
[[nodiscard]] QString fileSize(qint64 bytes);
/// The path with the home folder as ~.
[[nodiscard]] QString shortPath(const QString &path);
/// shortPath() cut in the middle to @p width pixels, the file's name kept as long as possible.
[[nodiscard]] QString elidedPath(const QString &path, const QFontMetrics &metrics, int width);

} // namespace dashiji::app
