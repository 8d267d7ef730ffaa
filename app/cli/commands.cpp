// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of commands.
#include "app/cli/command.h"

namespace dashiji::app::cli
{

std::vector<Command> allCommands()
{
    return {newCommand(),  importCommand(), metricsCommand(),    listCommand(),   showCommand(),
            editCommand(), photoCommand(),  indicatorsCommand(), exportCommand(), historyCommand(),
            undoCommand(), redoCommand(),   verifyCommand()};
}

} // namespace dashiji::app::cli
