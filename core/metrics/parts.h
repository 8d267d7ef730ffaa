// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers that are parts of another of the same text: 26人，其中1人当选常委，3人当选委员.
#pragma once

#include "core/model/metric.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace dashiji::metrics
{

/// What a number is part of.
struct PartOf {
    size_t whole = 0;   ///< among the metrics given
    bool isNew = false; ///< what was added in the year, of a stock: 增至53家，其中新增10家
    friend bool operator==(const PartOf &, const PartOf &) = default;
};

/// Which of the metrics of a text are parts of others of it. A marker (其中, 包括, of which …) makes the
/// counts behind it parts of the nearest one before it that measures the same, as far as the sentence goes on
/// about them; without one, numbers are parts where the words tell a list and they add up to the whole
/// exactly. No part is greater than its whole, and none is its own whole through others. Linear but for the
/// numbers of a sentence.
/// @param metrics of this text, in any order; all that are known, since a count of something else ends a list
/// @return one for each of @p metrics
[[nodiscard]] std::vector<std::optional<PartOf>> partsIn(QStringView text,
                                                         const std::vector<const Metric *> &metrics);

} // namespace dashiji::metrics
