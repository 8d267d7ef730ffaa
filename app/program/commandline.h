// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's program is told when it starts.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace dashiji::app
{

struct CommandLine {
    QString archive;  ///< empty: the start page
    QString language; ///< empty: as chosen before
    QString page;     ///< its name; empty: as the archive opens
};

/// The answer to --help, --version or a wrong call: print it and end.
struct Farewell {
    QString text;
    int status = 0; ///< 2: the call was wrong
};

/// Reads arguments without the program's name. Exactly one of the two is given.
struct ParsedCommandLine {
    CommandLine line;
    std::optional<Farewell> farewell;
};
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments);

/// @param pages names of those there are @return nothing when the page is one of them, or none is asked for
[[nodiscard]] std::optional<Farewell> checkPage(const QString &page, const QStringList &pages);

} // namespace dashiji::app
