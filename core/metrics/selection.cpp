// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/selection.h"

#include "core/metrics/extraction.h"
#include "core/metrics/followedit.h"
#include "core/metrics/rewriting.h"
#include "core/text/anchors.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

const FoundMetric *touching(const std::vector<FoundMetric> &found, qsizetype start, qsizetype end)
{
    const auto touches = [&](const FoundMetric &metric) { return metric.start < end && start < metric.end; };
    const auto first = std::ranges::find_if(found, touches);
    return first == found.end() ? nullptr : &*first;
}

} // namespace

Result<Metric> metricFromSelection(const QString &text, EntryField field, qsizetype start, qsizetype end,
                                   const UnitLexicon &lexicon)
{
    const Anchor chosen = text::anchorAt(field, text, start, end);
    const auto amount = TRY(readAmount(chosen.quote, lexicon));
    // A measure word that was chosen with its number is one, whatever the table says.
    UnitLexicon words = lexicon;
    if (!amount.unit.isEmpty() && amount.unit.size() <= kLongestUnit)
        words.add({amount.unit, Category::Other, UnitStrength::Strong});
    const UnitLexicon &known =
        touching(extractMetrics(text, lexicon).metrics, chosen.start, chosen.end) ? lexicon : words;
    for (Metric &metric : metricsOf(text, field, known))
        if (metric.anchor.start < chosen.end && chosen.start < metric.anchor.end) {
            metric.state = MetricState::Confirmed;
            return std::move(metric);
        }
    Metric metric;
    setAmount(metric, amount);
    metric.state = MetricState::Confirmed;
    metric.anchor = chosen;
    return metric;
}

QStringList labelChoices(const QString &text, const Anchor &anchor, const UnitLexicon &lexicon)
{
    QStringList choices;
    const auto found = extractMetrics(text, lexicon).metrics;
    if (const FoundMetric *metric = touching(found, anchor.start, anchor.end))
        for (const Label &label : metric->labels)
            if (!choices.contains(label.text))
                choices << label.text;
    return choices;
}

} // namespace dashiji::metrics
