// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Make metric": what somebody chose in a text, read as a number.
#pragma once

#include "core/metrics/unitlexicon.h"
#include "core/model/metric.h"

#include <QStringList>

namespace dashiji::metrics
{

/// Reads chosen words as a metric, Confirmed and without id. Where the program finds a number that touches
/// them, it is that one with all that belongs to it (choosing 28 makes 28家); else the chosen words alone,
/// and what follows the number in them is its unit.
/// @param start, end code points of @p text @errors InvalidArgument (subject: the words) when no number is in
/// them
[[nodiscard]] Result<Metric> metricFromSelection(const QString &text, EntryField field, qsizetype start,
                                                 qsizetype end, const UnitLexicon &lexicon);

/// What a metric of a text may count, best first: the words around it that could name it.
[[nodiscard]] QStringList labelChoices(const QString &text, const Anchor &anchor, const UnitLexicon &lexicon);

} // namespace dashiji::metrics
