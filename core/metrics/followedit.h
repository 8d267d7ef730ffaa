// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics through an edit of the text they stand in: a changed number changes its metric, a new one is a new
// metric.
#pragma once

#include "core/metrics/unitlexicon.h"
#include "core/model/metric.h"

#include <QString>

#include <vector>

namespace dashiji::metrics
{

/// What an edit of a text does to its metrics.
///
/// Metrics elsewhere move. One whose words were edited takes value, unit and qualifier from them; a label,
/// category or aspect somebody has confirmed stays. One whose words are gone, or no longer hold a number, is
/// Unanchored and comes back with its words. Numbers nobody knew yet become new metrics, Unconfirmed and
/// without id; words that were rejected are not read again.
/// @param known all metrics of this text, in any state @return these, in their order, then the new ones by
/// place
[[nodiscard]] std::vector<Metric> followEdit(const std::vector<Metric> &known, EntryField field,
                                             const QString &before, const QString &after,
                                             const UnitLexicon &lexicon);

/// The metrics of a text that had none.
[[nodiscard]] std::vector<Metric> metricsOf(const QString &text, EntryField field,
                                            const UnitLexicon &lexicon);

} // namespace dashiji::metrics
