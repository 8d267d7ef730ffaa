// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The indicators of an archive through the years, as reports draw them.
#pragma once

#include "core/archive/archive.h"
#include "core/publish/document/indicatorseries.h"

namespace dashiji::workflow
{

/// One series for every indicator and aspect among the observations, in the order of @p indicators, by the
/// rules of metrics::seriesOf. @param observations all of their texts, as metrics::Counting takes them
[[nodiscard]] std::vector<publish::IndicatorSeries> seriesOf(const std::vector<Indicator> &indicators,
                                                             std::vector<Observation> observations);

/// The same of an archive. @errors as Archive::observations
[[nodiscard]] Result<std::vector<publish::IndicatorSeries>> seriesOf(const archive::Reader &archive);

} // namespace dashiji::workflow
