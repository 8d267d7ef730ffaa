// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/indicatorlinking.h"

#include "core/archive/writer.h"

#include <algorithm>

namespace dashiji::workflow
{

Result<IndicatorLinker> IndicatorLinker::of(archive::Archive &archive)
{
    auto known = knownIndicators(archive);
    if (!known)
        return tl::unexpected(known.error());
    return IndicatorLinker(archive, std::move(*known));
}

Result<std::optional<IndicatorId>> IndicatorLinker::link(const Metric &metric, SectionKind section)
{
    if (metric.indicator)
        return metric.indicator;
    const auto proposals = metrics::proposeIndicators(metric, section, m_known);
    if (!proposals.empty() && proposals.front().score >= metrics::kTakenScore) {
        ++m_linkedToKnown;
        remember(proposals.front().indicator, metric, section);
        return proposals.front().indicator;
    }
    const bool isResult = metric.aspect == Aspect::Period || metric.aspect == Aspect::Total;
    if (!isResult || metric.label.isEmpty())
        return std::nullopt;
    const auto added = m_archive->writer().addIndicator(metric.label, metric.unit, metric.category);
    if (!added)
        return tl::unexpected(added.error());
    ++m_added;
    m_known.push_back({{*added, {}, metric.label, metric.unit, metric.category, 0}, {}, {}, {}});
    remember(*added, metric, section);
    return *added;
}

void IndicatorLinker::remember(IndicatorId indicator, const Metric &metric, SectionKind section)
{
    const auto known = std::ranges::find(
        m_known, indicator, [](const metrics::KnownIndicator &each) { return each.indicator.id; });
    if (known == m_known.end())
        return;
    if (!known->labels.contains(metric.label))
        known->labels << metric.label;
    known->aspects.insert(metric.aspect);
    known->sections.insert(section);
}

Result<std::vector<metrics::KnownIndicator>> knownIndicators(const archive::Archive &archive)
{
    const auto indicators = archive.indicators();
    if (!indicators)
        return tl::unexpected(indicators.error());
    const auto observations = archive.observations();
    if (!observations)
        return tl::unexpected(observations.error());
    return metrics::knownIndicators(*indicators, *observations);
}

} // namespace dashiji::workflow
