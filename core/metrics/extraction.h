// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers in prose: every metric of a text, with where it stands and what it counts.
#pragma once

#include "core/metrics/unitlexicon.h"
#include "core/model/metric.h"

#include <QString>

#include <optional>
#include <vector>

namespace dashiji::metrics
{

/// A stretch of the text with its words. Offsets are Unicode code points of the whole text, end exclusive.
struct Label {
    qsizetype start = 0;
    qsizetype end = 0;
    QString text;
};

/// One metric as it was found.
struct FoundMetric {
    qsizetype start = 0; ///< prefix qualifier, numeral, measure word, suffix qualifier
    qsizetype end = 0;
    qsizetype numeralStart = 0;
    qsizetype numeralEnd = 0;
    QString text;
    Decimal value; ///< in base units
    std::optional<Decimal> valueMax;
    Decimal scale;
    QString unit; ///< empty if none
    Qualifier qualifier = Qualifier::None;
    std::vector<Label> labels; ///< best first; may be empty
    Category category = Category::Other;
    Aspect aspect = Aspect::Period;
};

/// A place that looks like a count whose measure word is not known.
struct UnknownCount {
    qsizetype start = 0;
    qsizetype end = 0;
    QString text;
};

struct Extraction {
    std::vector<FoundMetric> metrics; ///< in text order
    std::vector<UnknownCount> doubts;
};

/// Reads a text line by line, one pass, linear in its length.
[[nodiscard]] Extraction extractMetrics(QStringView text, const UnitLexicon &lexicon);

} // namespace dashiji::metrics
