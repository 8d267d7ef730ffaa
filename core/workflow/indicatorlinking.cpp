// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/indicatorlinking.h"

#include "core/archive/writer.h"

namespace dashiji::workflow
{

Result<IndicatorLinker> IndicatorLinker::of(archive::Archive &archive)
{
    const auto known = TRY(knownIndicators(archive));
    return IndicatorLinker(archive, known);
}

Result<std::optional<IndicatorId>> IndicatorLinker::link(const Metric &metric, SectionKind section)
{
    if (metric.indicator)
        return metric.indicator;
    if (const auto known = m_index.best(metric, section)) {
        ++m_linkedToKnown;
        observe(known->indicator, metric, section);
        return known->indicator;
    }
    const bool isResult = metric.aspect == Aspect::Period || metric.aspect == Aspect::Total;
    if (!isResult || metric.label.isEmpty())
        return std::nullopt;
    const auto added = TRY(m_archive->writer().addIndicator(metric.label, metric.unit, metric.category));
    ++m_added;
    know({added, {}, metric.label, metric.unit, metric.category, 0, {}});
    observe(added, metric, section);
    return added;
}

Result<std::vector<metrics::KnownIndicator>> knownIndicators(const archive::Archive &archive)
{
    const auto indicators = TRY(archive.indicators());
    const auto observations = TRY(archive.observations());
    return metrics::knownIndicators(indicators, observations);
}

} // namespace dashiji::workflow
