// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports whole as a JSON file with their pictures, for another archive.
#pragma once

#include "app/cli/outcome.h"
#include "core/archive/archive.h"

#include <optional>
#include <vector>

namespace dashiji::app::cli
{

class Arguments;
class Terminal;

/// Whether --to names such a file.
[[nodiscard]] bool goesToReportFile(const Arguments &arguments);

/// Writes the reports of years into --to; none named means all. With {year} in its name a file each.
/// @param owner whose; not set: anybody's
[[nodiscard]] Outcome<void> exportToReportFile(const Arguments &arguments, const archive::Archive &archive,
                                               const std::optional<OrganizationId> &owner,
                                               const std::vector<int> &years, Terminal &terminal);

} // namespace dashiji::app::cli
