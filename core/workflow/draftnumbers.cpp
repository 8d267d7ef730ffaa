// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/draftnumbers.h"

#include "core/metrics/citing.h"
#include "core/metrics/followedit.h"

#include <algorithm>

namespace dashiji::workflow
{

ImportResult countedResult(const Report &draft)
{
    ImportResult result;
    result.year = draft.year;
    result.sections = static_cast<int>(draft.sections.size());
    for (const Section &section : draft.sections) {
        result.entries += static_cast<int>(section.entries.size());
        for (const Entry &entry : section.entries) {
            result.captions += static_cast<int>(entry.photos.size());
            result.metrics += static_cast<int>(entry.metrics.size());
            result.unconfirmed +=
                static_cast<int>(std::ranges::count(entry.metrics, MetricState::Unconfirmed, &Metric::state));
        }
    }
    return result;
}

int readNumbers(Report &draft, const metrics::UnitLexicon &lexicon)
{
    for (Section &section : draft.sections)
        for (Entry &entry : section.entries) {
            entry.metrics = metrics::metricsOf(entry.title, EntryField::Title, lexicon);
            std::ranges::move(metrics::metricsOf(entry.body, EntryField::Body, lexicon),
                              std::back_inserter(entry.metrics));
        }
    return metrics::markCitations(draft);
}

std::vector<int> numbersIn(const intake::Outline &outline, const metrics::UnitLexicon &lexicon)
{
    constexpr int kAnyYear = 2000; // what is found does not depend on it
    auto draft = intake::draftReport(outline, outline.year.value_or(kAnyYear));
    if (!draft) // without entries
        return {};
    readNumbers(*draft, lexicon);
    std::vector<int> numbers;
    for (const Section &section : draft->sections)
        for (const Entry &entry : section.entries)
            numbers.push_back(static_cast<int>(entry.metrics.size()));
    return numbers;
}

Result<void> linkNumbers(Report &draft, IndicatorLinker &linker)
{
    for (Section &section : draft.sections)
        for (Entry &entry : section.entries)
            for (Metric &metric : entry.metrics)
                metric.indicator = TRY(linker.link(metric, section.kind));
    return {};
}

} // namespace dashiji::workflow
