// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The indicators of an archive through the years, as reports draw them.
#pragma once

#include "core/archive/archive.h"
#include "core/publish/indicatorseries.h"

namespace dashiji::workflow
{

/// One series for every indicator and aspect among the observations, in the order of @p indicators. Metrics
/// without an indicator, rejected or without their words, are left out; of several in one year the first is
/// taken.
[[nodiscard]] std::vector<publish::IndicatorSeries> seriesOf(const std::vector<Indicator> &indicators,
                                                             const std::vector<Observation> &observations);

/// The same of an archive. @errors as Archive::observations
[[nodiscard]] Result<std::vector<publish::IndicatorSeries>> seriesOf(const archive::Archive &archive);

} // namespace dashiji::workflow
