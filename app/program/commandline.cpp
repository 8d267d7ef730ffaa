// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace dashiji::app
{
namespace
{

/// Words of the command line, in one translation context.
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::CommandLine)
};

ParsedCommandLine wrong(const QString &sentence)
{
    return {{}, Farewell{sentence + u'\n', 2}};
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandWords::tr("Write, check, publish and look back on the years of an office."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption language(
        QStringLiteral("language"), CommandWords::tr("Speak en or zh_CN this time."), QStringLiteral("LANG"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  CommandWords::tr("Open on this page: start, write, read …"),
                                  QStringLiteral("PAGE"));
    parser.addOption(language);
    parser.addOption(page);
    parser.addPositionalArgument(QStringLiteral("ARCHIVE"), CommandWords::tr("The archive to open."),
                                 QStringLiteral("[ARCHIVE]"));
    if (!parser.parse(QStringList{QStringLiteral("dashiji")} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {{}, Farewell{parser.helpText(), 0}};
    if (parser.isSet(version))
        return {{}, Farewell{QStringLiteral("dashiji %1\n").arg(QCoreApplication::applicationVersion()), 0}};
    if (parser.positionalArguments().size() > 1)
        return wrong(CommandWords::tr("One archive can be opened at a time."));

    ParsedCommandLine parsed;
    parsed.line.archive = parser.positionalArguments().value(0);
    parsed.line.language = parser.value(language);
    if (parser.isSet(language) && parsed.line.language != QLatin1String("en") &&
        parsed.line.language != QLatin1String("zh_CN"))
        return wrong(
            CommandWords::tr("There is no language “%1”. Use en or zh_CN.").arg(parsed.line.language));
    parsed.line.page = parser.value(page);
    return parsed;
}

std::optional<Farewell> checkPage(const QString &page, const QStringList &pages)
{
    if (page.isEmpty() || pages.contains(page))
        return std::nullopt;
    return wrong(CommandWords::tr("There is no page “%1”. Use one of: %2.")
                     .arg(page, pages.join(QStringLiteral(", "))))
        .farewell;
}

} // namespace dashiji::app
