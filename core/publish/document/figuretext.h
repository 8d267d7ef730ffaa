// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as people read them on a page: 408万元, 3400余名, over 3,400 people.
#pragma once

#include "core/model/report.h"

#include <QString>

#include <optional>

namespace dashiji::publish
{

/// A value in its parts, which may be set in different sizes.
struct FigureText {
    QString sign;   ///< 约 近 超过, over …; nothing for an exact value
    QString digits; ///< both ends of a range; in English grouped by thousands
    QString unit;   ///< behind 万 or 亿 where it was written so, or is long otherwise, and 余 or 多

    [[nodiscard]] QString plain() const { return sign + digits + unit; }
};

/// A value to be written.
struct FigureValue {
    Decimal value;                   ///< in base units
    std::optional<Decimal> valueMax; ///< of a range
    QString unit;                    ///< base measure word
    Decimal scale;                   ///< as it was written: 10000 for 万; 0 or 1: plain
    Qualifier qualifier = Qualifier::None;
};

/// @param chinese large numbers are written with 万 and 亿, else in full
[[nodiscard]] FigureText figureText(const FigureValue &value, bool chinese);
/// As its text writes it, where that is in digits; else as its value is written.
[[nodiscard]] FigureText figureText(const Metric &metric, bool chinese);

/// 本年, 累计, 较上年; nothing for Aspect::None.
[[nodiscard]] QString aspectName(Aspect aspect, bool chinese);

} // namespace dashiji::publish
