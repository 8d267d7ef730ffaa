// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli: finds the command, reads its arguments, does it, and answers with an exit status.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/language.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

namespace dashiji::app::cli
{
namespace
{

/// Standard error holds our one line and nothing of the libraries, unless someone looks for a fault.
void dropMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Fonts want QGuiApplication, which takes longer to start; no command wants a display. Lives as long as the
/// process: an ending QGuiApplication reads the settings of all fonts, if nobody has yet, to let go of them.
void makeApplication(int &argc, char **argv, const Command *command)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (command && command->drawsText)
        new QGuiApplication(argc, argv);
    else
        new QCoreApplication(argc, argv);
}

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

int finish(const Command &command, const Failure &failure)
{
    Terminal::complain(failure.message);
    if (failure.status == Status::WrongUse)
        std::fputs((Words::tr("Usage: %1").arg(usageLine(command)) + QLatin1Char('\n')).toUtf8().constData(),
                   stderr);
    return static_cast<int>(failure.status);
}

int runCommand(const Command &command, const QStringList &words)
{
    const auto arguments = Arguments::read(command, words);
    if (!arguments)
        return finish(command, arguments.error());
    if (arguments->wantsHelp()) {
        print(helpOf(command));
        return 0;
    }
    Terminal terminal(arguments->wantsJson());
    const auto done = command.run(*arguments, terminal);
    terminal.endProgress();
    if (!done)
        return finish(command, done.error());
    return static_cast<int>(terminal.isLacking() ? Status::Failed : Status::Done);
}

int runWithoutCommand(const QString &word, const std::vector<Command> &commands)
{
    if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help")) {
        print(helpOfAll(commands));
        return 0;
    }
    if (word == QLatin1String("--version")) {
        print(QStringLiteral("dashiji-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    Terminal::complain(
        word.isEmpty() ? Words::tr("Say what to do; the commands are listed by: dashiji-cli --help")
                       : Words::tr("There is no command “%1”; the commands are listed by: dashiji-cli --help")
                             .arg(word));
    return static_cast<int>(Status::WrongUse);
}

} // namespace

int runProgram(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(dropMessage);
    const std::vector<Command> commands = allCommands();
    const QLatin1StringView word(argc > 1 ? argv[1] : "");
    const auto found = std::ranges::find_if(
        commands, [word](const Command &command) { return word == QLatin1StringView(command.name); });
    const Command *command = found == commands.end() ? nullptr : &*found;

    makeApplication(argc, argv, command);
    QCoreApplication::setApplicationName(QStringLiteral("dashiji-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DASHIJI_VERSION));
    Language language;
    language.speak();
    const QStringList words = QCoreApplication::arguments();
    return command ? runCommand(*command, words.mid(2)) : runWithoutCommand(words.value(1), commands);
}

} // namespace dashiji::app::cli

int main(int argc, char **argv)
{
    return dashiji::app::cli::runProgram(argc, argv);
}
