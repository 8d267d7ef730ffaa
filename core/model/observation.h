// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An observation: a metric with the year and the entry it stands in.
#pragma once

#include "core/model/report.h"

namespace dashiji
{

struct Observation {
    int year = 0;
    EntryId entry;
    QString entryTitle;
    int rank =
        0; ///< place of the entry among the chosen ones of its section, 1 for the first; 0: a candidate
    SectionId section;
    SectionKind kind = SectionKind::Other;
    QString sectionTitle;
    Metric metric;
    QString text; ///< of the field the metric stands in: what is said around it
};

/// The metrics of a report with their places, as an archive tells them: candidates have rank 0.
[[nodiscard]] std::vector<Observation> observationsOf(const Report &report);

} // namespace dashiji
