// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/model/report.h"

namespace dashiji::app::cli
{
namespace
{

constexpr int kMostPlaces = 9999;

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    for (const Option &option : command.options) {
        QStringList names{QString::fromStdString(option.name)};
        for (const std::string &alias : option.aliases)
            names << QString::fromStdString(alias);
        parser.addOption({names, QString(), option.value ? QString::fromLatin1(option.value) : QString()});
    }
}

} // namespace

Outcome<Arguments> Arguments::read(const Command &command, const QStringList &words)
{
    const auto parser = std::make_shared<QCommandLineParser>();
    addOptions(*parser, command);
    Arguments arguments;
    arguments.m_parser = parser;
    if (!parser->parse(QStringList(QString::fromLatin1(command.name)) + words))
        return wrongUse(parser->errorText());
    arguments.m_positional = parser->positionalArguments();
    if (arguments.wantsHelp())
        return arguments;
    if (arguments.m_positional.size() < command.fewest)
        return wrongUse(Words::tr("Something is missing: %1 wants %2.")
                            .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.arguments)));
    if (arguments.m_positional.size() > command.most)
        return wrongUse(
            Words::tr("“%1” is one argument too many.").arg(arguments.m_positional.at(command.most)));
    return arguments;
}

bool Arguments::isSet(QStringView option) const
{
    return m_parser->isSet(option.toString());
}

QString Arguments::value(QStringView option) const
{
    return m_parser->value(option.toString());
}

Outcome<std::optional<int>> Arguments::number(QStringView option, int least, int most) const
{
    if (!isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return wrongUse(Words::tr("--%1 wants a whole number from %2 to %3, not “%4”.")
                        .arg(option)
                        .arg(least)
                        .arg(most)
                        .arg(value(option)));
}

Outcome<std::optional<int>> Arguments::place(QStringView option) const
{
    return number(option, 1, kMostPlaces);
}

Outcome<std::optional<int>> Arguments::year(QStringView option) const
{
    return number(option, kFirstYear, kLastYear);
}

Outcome<int> Arguments::requiredYear() const
{
    const auto given = TRY(year());
    if (!given)
        return wrongUse(Words::tr("Say which year: --year 2021."));
    return *given;
}

} // namespace dashiji::app::cli
