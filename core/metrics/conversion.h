// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Units that measure the same: by an exact factor (公里, 米), or as other words for one thing (场, 场次).
#pragma once

#include "core/model/decimal.h"

#include <QStringView>

#include <optional>

namespace dashiji::metrics
{

/// How two units stand to each other.
enum class UnitKinship {
    Same,        ///< the same word
    Convertible, ///< by an exact factor: 公里 and 米, 万元 and 元
    Synonym,     ///< other words for the same count: 场 and 场次, 人 and 名
    Counter,     ///< general counters that replace each other: 家, 个, 座
    None,
};

[[nodiscard]] UnitKinship kinship(QStringView unit, QStringView other);

/// True for measure words that tell a proportion: %, ‰, 个百分点, 个千分点, 倍, 成.
[[nodiscard]] bool isRelative(QStringView unit);

/// A value in another unit: 4080000 元 are 408 万元, 3 公里 are 3000 米.
/// @return none when the units do not measure the same, or the result is no finite decimal of 36 digits (a
/// square metre is 0.0015 亩, but an 亩 is no finite number of square metres)
/// @source GB 3100—1993, tables 1 to 5; 国务院关于在我国统一实行法定计量单位的命令 (1984): 15 亩 are 1 公顷
[[nodiscard]] std::optional<Decimal> converted(const Decimal &value, QStringView from, QStringView to);

/// The same, where other words for one count and counters that replace each other say as much: 3 场 are 3
/// 场次.
[[nodiscard]] std::optional<Decimal> valueAs(const Decimal &value, QStringView from, QStringView to);

} // namespace dashiji::metrics
