// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The arguments of one command, read and checked.
#pragma once

#include "app/cli/outcome.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace dashiji::app::cli
{

struct Command;

class Arguments
{
public:
    /// @param words what stands after the command's name
    /// @errors WrongUse: an option the command has not, one without its value, too few or too many arguments
    [[nodiscard]] static Outcome<Arguments> read(const Command &command, const QStringList &words);

    [[nodiscard]] bool wantsHelp() const { return isSet(u"help"); }
    [[nodiscard]] bool wantsJson() const { return isSet(u"json"); }

    /// What is no option: files and archives.
    [[nodiscard]] QString at(qsizetype index) const { return m_positional.value(index); }
    [[nodiscard]] const QStringList &all() const { return m_positional; }

    [[nodiscard]] bool isSet(QStringView option) const;
    /// Empty if the option was not given.
    [[nodiscard]] QString value(QStringView option) const;

    /// A whole number of an option, none if it was not given. @errors WrongUse: no number, or out of range
    [[nodiscard]] Outcome<std::optional<int>> number(QStringView option, int least, int most) const;
    /// A place in a list, from 1, none if it was not given.
    [[nodiscard]] Outcome<std::optional<int>> place(QStringView option) const;
    /// The year of --year or another option, none if it was not given.
    [[nodiscard]] Outcome<std::optional<int>> year(QStringView option = u"year") const;
    /// The year of --year. @errors WrongUse when it was not given
    [[nodiscard]] Outcome<int> requiredYear() const;

private:
    std::shared_ptr<const QCommandLineParser> m_parser;
    QStringList m_positional;
};

} // namespace dashiji::app::cli
