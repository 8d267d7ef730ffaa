// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "app/cli/command.h"
#include "app/cli/words.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

constexpr const char *kProgram = "dashiji-cli";
constexpr qsizetype kMostInUsage = 5; ///< options that may be left out

struct Row {
    QString left;
    QString right;
};

QString table(const std::vector<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.left.size());
    QString text;
    for (const Row &row : rows)
        text += QStringLiteral("  %1  %2\n").arg(row.left, -static_cast<int>(width)).arg(row.right);
    return text;
}

QString optionWord(const Option &option)
{
    const QString name = QStringLiteral("--") + QString::fromStdString(option.name);
    return option.value ? name + QLatin1Char(' ') + QString::fromLatin1(option.value) : name;
}

} // namespace

QString usageLine(const Command &command)
{
    QStringList needed;
    QStringList others;
    for (const Option &option : command.options) {
        if (option.needed)
            needed << optionWord(option);
        else
            others << QLatin1Char('[') + optionWord(option) + QLatin1Char(']');
    }
    if (others.size() > kMostInUsage) // the help lists them
        others = QStringList(QStringLiteral("[OPTION]…"));
    const QStringList head{QString::fromLatin1(kProgram), QString::fromLatin1(command.name),
                           QString::fromLatin1(command.arguments)};
    return (head + needed + others + QStringList(QStringLiteral("[--json]"))).join(QLatin1Char(' '));
}

QString helpOf(const Command &command)
{
    std::vector<Row> options;
    for (const Option &option : command.options)
        options.push_back({optionWord(option), option.needed
                                                   ? Words::tr("%1 Needed.").arg(Words::tr(option.help))
                                                   : Words::tr(option.help)});
    options.push_back({QStringLiteral("--json"), Words::tr("Print one JSON document instead of text.")});
    options.push_back({QStringLiteral("--help"), Words::tr("Print this and do nothing.")});

    QString text = Words::tr("Usage: %1").arg(usageLine(command)) + QStringLiteral("\n\n");
    text += Words::tr(command.summary) + QLatin1Char('\n');
    if (*command.detail != '\0')
        text += Words::tr(command.detail) + QLatin1Char('\n');
    text += QLatin1Char('\n');
    text += Words::tr("Options:") + QLatin1Char('\n') + table(options) + QLatin1Char('\n');
    text += command.examples.size() == 1 ? Words::tr("Example:") : Words::tr("Examples:");
    text += QLatin1Char('\n');
    for (const char *example : command.examples)
        text += QStringLiteral("  %1 %2 %3\n")
                    .arg(QLatin1String(kProgram), QLatin1String(command.name), QString::fromUtf8(example));
    return text;
}

QString helpOfAll(const std::vector<Command> &commands)
{
    std::vector<Row> rows;
    for (const Command &command : commands)
        rows.push_back({QString::fromLatin1(command.name), Words::tr(command.summary)});
    QString text = Words::tr("Usage: %1").arg(QLatin1String(kProgram) + QStringLiteral(" COMMAND …")) +
                   QStringLiteral("\n\n");
    text += Words::tr("Writes, publishes and looks back on an office's year, without a window.") +
            QStringLiteral("\n\n");
    text += Words::tr("Commands:") + QLatin1Char('\n') + table(rows) + QLatin1Char('\n');
    text += Words::tr("Options and an example of a command: %1")
                .arg(QLatin1String(kProgram) + QStringLiteral(" COMMAND --help")) +
            QLatin1Char('\n');
    text += Words::tr(
                "Exit status: 0 done, 1 the work failed and nothing was changed, or something is missing in "
                "the answer, 2 wrong use.") +
            QLatin1Char('\n');
    return text;
}

} // namespace dashiji::app::cli
