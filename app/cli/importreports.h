// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A JSON file of reports, as export writes it, into an archive.
#pragma once

#include "app/cli/outcome.h"
#include "core/workflow/importing.h"

namespace dashiji::app::cli
{

class Arguments;
class Terminal;

/// Stores the reports of the one file, one change each; the archive is made when it is not there.
[[nodiscard]] Outcome<void> importReportFile(const Arguments &arguments,
                                             const workflow::ImportOptions &options, Terminal &terminal);

} // namespace dashiji::app::cli
