// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports as an import reads them from sentences, their numbers found and their citations marked.
#pragma once

#include "core/metrics/citing.h"
#include "core/metrics/followedit.h"
#include "tests/core/metrics/standardlexicon.h"

#include <algorithm>
#include <iterator>

namespace dashiji::test
{

constexpr IndicatorId kReadIndicator{7}; ///< of all numbers

inline Entry entryOf(const QString &title, const QString &body)
{
    static qint64 next = 0;
    Entry entry;
    entry.id = EntryId{++next};
    entry.title = title;
    entry.body = body;
    entry.metrics = metrics::metricsOf(title, EntryField::Title, standardLexicon());
    std::ranges::move(metrics::metricsOf(body, EntryField::Body, standardLexicon()),
                      std::back_inserter(entry.metrics));
    return entry;
}

inline Report reportOf(std::vector<Entry> entries)
{
    Report report;
    report.year = 2021;
    report.sections.emplace_back();
    report.sections.front().entries = std::move(entries);
    metrics::markCitations(report);
    for (Entry &entry : report.sections.front().entries)
        for (Metric &metric : entry.metrics)
            metric.indicator = kReadIndicator;
    return report;
}

} // namespace dashiji::test
