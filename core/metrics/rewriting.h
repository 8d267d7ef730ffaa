// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a metric, read and written: 超过800人次 is 800, 人次, over; with 900 it is 超过900人次.
#pragma once

#include "core/metrics/unitlexicon.h"
#include "core/model/metric.h"

#include <optional>

namespace dashiji::metrics
{

/// How much a metric says, without what of.
struct Amount {
    Decimal value; ///< in base units
    std::optional<Decimal> valueMax;
    Decimal scale = Decimal::fromInteger(1);
    QString unit; ///< empty if none
    Qualifier qualifier = Qualifier::None;
    friend bool operator==(const Amount &, const Amount &) = default;
};

/// Lets a metric say an amount; everything else of it stays.
void setAmount(Metric &metric, const Amount &amount);

/// Reads the words of a metric, as they are quoted or typed into a table: "超过800人次", "27.5万", "1,280",
/// "三十六". What follows the number and is no known measure word is taken for the unit when it is short.
/// @errors InvalidArgument (subject: the words) when there is no number in them
[[nodiscard]] Result<Amount> readAmount(const QString &words, const UnitLexicon &lexicon);

/// Writes another amount into the words of a metric in their own style: 160余 → 180余, 三十六 → 四十二,
/// 26万 → 27.5万, 3—5 → 4—6. Only what differs is written anew; a qualifier that is new gets the usual word.
/// @param words as they stand @errors InvalidArgument (subject: the words) when there is no number in them,
/// or the value is negative
[[nodiscard]] Result<QString> rewrite(const QString &words, const Amount &amount, const UnitLexicon &lexicon);

} // namespace dashiji::metrics
