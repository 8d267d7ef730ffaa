// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report is called in a list of years, and which is beside it.
#pragma once

#include "core/archive/archive.h"

namespace dashiji::app
{

/// "2021", or "2021 甲市科协" where several of @p all have its year.
[[nodiscard]] QString yearName(const archive::ReportSummary &report,
                               const std::vector<archive::ReportSummary> &all);

/// The report of the same organization in the next year it has, or in the one before.
/// @param step 1: later, -1: earlier @return invalid: there is none
[[nodiscard]] ReportId reportBeside(ReportId report, int step,
                                    const std::vector<archive::ReportSummary> &all);

} // namespace dashiji::app
