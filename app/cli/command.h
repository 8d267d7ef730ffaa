// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A command of dashiji-cli as data: its name, its words, its options and the function that does it.
#pragma once

#include "app/cli/outcome.h"

#include <string>
#include <vector>

namespace dashiji::app::cli
{

class Arguments;
class Terminal;

struct Option {
    std::string name = {};       ///< without dashes
    const char *value = nullptr; ///< name of its value in the help: "YEAR"; nullptr for a switch
    const char *help = "";       ///< in Words
    bool needed = false;
    std::vector<std::string> aliases = {}; ///< other names, which the help leaves out
};

/// Of every command that writes into an archive; openForWriting() reads it.
Option asOption();
/// Of every command that looks for a report; reportOf() reads it.
Option organizationOption();

struct Command {
    const char *name = "";
    const char *arguments = "ARCHIVE"; ///< as in the usage line
    int fewest = 1;                    ///< arguments that are no options
    int most = 1;
    const char *summary = "";         ///< one short sentence, in Words
    const char *detail = "";          ///< what else is to be known of it, in Words
    std::vector<Option> options = {}; ///< besides --json and --help, which all have
    std::vector<const char *> examples = {};
    Outcome<void> (*run)(const Arguments &arguments, Terminal &terminal) = nullptr;
    bool drawsText = false; ///< needs the fonts of the machine
};

/// Every command, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();

Command newCommand();
Command importCommand();
Command metricsCommand();
Command indicatorsCommand();
Command namesCommand();
Command listCommand();
Command showCommand();
Command searchCommand();
Command editCommand();
Command photoCommand();
Command compareCommand();
Command rolloverCommand();
Command relativesCommand();
Command timelineCommand();
Command anniversariesCommand();
Command exportCommand();
Command historyCommand();
Command undoCommand();
Command redoCommand();
Command verifyCommand();
Command backupCommand();
Command backupsCommand();
Command restoreCommand();
Command salvageCommand();

} // namespace dashiji::app::cli
