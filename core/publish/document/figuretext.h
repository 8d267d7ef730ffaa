// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as people read them on a page: 408万元, ≥3,400名; and which numbers of an entry matter most.
#pragma once

#include "core/model/report.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace dashiji::publish
{

/// A value in its parts, which may be set in different sizes.
struct FigureText {
    QString sign;   ///< ≥ ≤ 约 近; nothing for an exact value
    QString digits; ///< grouped by thousands, both ends of a range
    QString unit;   ///< with 万 or 亿 where it was written so, or is long otherwise

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
[[nodiscard]] FigureText figureText(const Metric &metric, bool chinese);

/// 活 for activity …: the character that tells a category where colours cannot. @source ui.md
[[nodiscard]] QString categoryTag(Category category, bool chinese);

/// The name of a category: 活动, 经费 ….
[[nodiscard]] QString categoryName(Category category, bool chinese);

/// 本年, 累计, 较上年; nothing for Aspect::None.
[[nodiscard]] QString aspectName(Aspect aspect, bool chinese);

/// Whether a metric is printed: not rejected, and its words are still there.
[[nodiscard]] bool isPrinted(const Metric &metric);

/// The metrics of an entry that say most, the first being the one to show if there is room for one only.
/// @param leftOut those that say less than others: parts, and what is told elsewhere
[[nodiscard]] std::vector<const Metric *> mainMetrics(const Entry &entry, size_t most,
                                                      const std::set<MetricId> &leftOut = {});

} // namespace dashiji::publish
