// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links metrics to indicators: to a known one that fits well, or to a new one.
#pragma once

#include "core/archive/archive.h"
#include "core/metrics/indicatorindex.h"

namespace dashiji::workflow
{

/// For many metrics one after another, which may be observations of one indicator. Writes through the
/// archive's writer; meant to be used inside a group.
class IndicatorLinker
{
public:
    /// @errors as Archive::indicators
    [[nodiscard]] static Result<IndicatorLinker> of(archive::Archive &archive);

    /// The indicator a metric observes: the one it is linked to; else the best proposal from kTakenScore on;
    /// else a new one, for what the office did in the year or has at its end. None for what measures no
    /// result (guests, shares) or has no name. @errors as Writer::addIndicator
    [[nodiscard]] Result<std::optional<IndicatorId>> link(const Metric &metric, SectionKind section);

    /// Takes note of an indicator somebody else has just made, and of a metric that is linked to one.
    void know(const Indicator &indicator) { m_index.know(indicator); }
    void observe(IndicatorId indicator, const Metric &metric, SectionKind section)
    {
        m_index.observe(indicator, metric, section);
    }

    [[nodiscard]] int linkedToKnown() const { return m_linkedToKnown; }
    [[nodiscard]] int added() const { return m_added; }

private:
    IndicatorLinker(archive::Archive &archive, const std::vector<metrics::KnownIndicator> &known)
        : m_archive(&archive), m_index(known)
    {
    }

    archive::Archive *m_archive;
    metrics::IndicatorIndex m_index;
    int m_linkedToKnown = 0;
    int m_added = 0;
};

/// Indicators with what the archive's observations tell of them.
[[nodiscard]] Result<std::vector<metrics::KnownIndicator>> knownIndicators(const archive::Archive &archive);

} // namespace dashiji::workflow
