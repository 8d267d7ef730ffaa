// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports whole as a JSON file with their pictures, for another archive.
#pragma once

#include "app/cli/outcome.h"
#include "core/workflow/exportingyears.h"

namespace dashiji::app::cli
{

class Terminal;

[[nodiscard]] bool isReportFileName(const QString &path);

/// Writes the reports of each file. @param allIndicators as workflow::exportReports
[[nodiscard]] Outcome<void> exportToReportFiles(const archive::Archive &archive,
                                                const std::vector<workflow::YearFile> &files,
                                                bool allIndicators, Terminal &terminal);

} // namespace dashiji::app::cli
