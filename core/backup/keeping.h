// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which backups stay, and which make room.
#pragma once

#include "core/backup/copy.h"

#include <QDate>

namespace dashiji::backup
{

inline constexpr int kDays = 7;
inline constexpr int kWeeks = 5;
inline constexpr int kMonths = 12;
/// What the copies of an archive come to at most, unless the last few alone are more.
inline constexpr qint64 kMostBytes = 1LL << 30;
inline constexpr int kFewest = 3;

/// The span of time a copy stands for.
enum class Span {
    Today, ///< all that were made today
    Day,   ///< the last of one of the last seven days
    Week,  ///< likewise, of the last five weeks
    Month, ///< of the last twelve months
    Older, ///< stands for none
};

/// What each copy stands for today; days are those of local time. @param copies newest first
[[nodiscard]] std::vector<Span> spansOf(const std::vector<Copy> &copies, QDate today);

/// Those that make room: what stands for no span; then, while all together are more than @p mostBytes, the
/// oldest, but never one of the newest three. One made by hand stands for its day, however old, until room is
/// needed. @param copies newest first @return their places, ascending
[[nodiscard]] std::vector<size_t> copiesToDrop(const std::vector<Copy> &copies, QDate today,
                                               qint64 mostBytes = kMostBytes);

} // namespace dashiji::backup
