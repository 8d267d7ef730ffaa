// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report is called in a list of years.
#pragma once

#include "core/archive/archive.h"

namespace dashiji::app
{

/// "2021", or "2021 甲市科协" where several of @p all have its year.
[[nodiscard]] QString yearName(const archive::ReportSummary &report,
                               const std::vector<archive::ReportSummary> &all);

} // namespace dashiji::app
