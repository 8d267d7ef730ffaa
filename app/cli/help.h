// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What --help prints, made from the table of commands.
#pragma once

#include <QString>

#include <vector>

namespace dashiji::app::cli
{

struct Command;

/// "dashiji-cli list ARCHIVE [--year YEAR] [--json]"
[[nodiscard]] QString usageLine(const Command &command);
/// Usage, what it does, options and examples of one command; ends with a line end.
[[nodiscard]] QString helpOf(const Command &command);
/// The commands, one line each; ends with a line end.
[[nodiscard]] QString helpOfAll(const std::vector<Command> &commands);

} // namespace dashiji::app::cli
