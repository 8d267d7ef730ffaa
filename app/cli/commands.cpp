// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of commands.
#include "app/cli/command.h"

#include <QtGlobal>

namespace dashiji::app::cli
{

Option asOption()
{
    return {"as", "NAME",
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                              "Who does it, for the history; your own name if not said.")};
}

Option organizationOption()
{
    return {"organization", "NAME",
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                              "Whose report, where several organizations have one of the year.")};
}

std::vector<Command> allCommands()
{
    return {newCommand(),        importCommand(),   metricsCommand(),       listCommand(),
            showCommand(),       searchCommand(),   editCommand(),          photoCommand(),
            indicatorsCommand(), namesCommand(),    compareCommand(),       rolloverCommand(),
            relativesCommand(),  timelineCommand(), anniversariesCommand(), exportCommand(),
            historyCommand(),    undoCommand(),     redoCommand(),          verifyCommand(),
            backupCommand(),     backupsCommand(),  restoreCommand(),       salvageCommand()};
}

} // namespace dashiji::app::cli
