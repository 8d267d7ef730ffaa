// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli salvage: what can be read of a damaged archive, in a new one.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/archive/salvage.h"

namespace dashiji::app::cli
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// A list with what it is a list of, when there is something in it.
void tellList(const QString &what, const QStringList &names, Terminal &terminal)
{
    if (names.isEmpty())
        return;
    terminal.line(what);
    for (const QString &name : names)
        terminal.line(u"    "_s + name);
}

Outcome<void> runSalvage(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.at(0);
    const QString to = arguments.at(1);
    terminal.progress(Words::tr("Reading %1 …").arg(path));
    const auto found = TRY(outcomeOf(archive::salvage(path, to)));
    terminal.endProgress();
    QJsonObject rows;
    int count = 0;
    for (const auto &[table, number] : found.rows) {
        rows.insert(table, number);
        count += number;
    }
    terminal.line(Words::tr("Wrote %1 with %n rows of %2.", nullptr, count).arg(to, path));
    if (found.unreadablePages > 0)
        terminal.line(Words::tr("%n pages of the file could not be read.", nullptr, found.unreadablePages));
    tellList(Words::tr("Lost:"), found.lost, terminal);
    tellList(Words::tr("Made again as the history tells it:"), found.rebuilt, terminal);
    tellList(Words::tr("Empty, so that what belongs to it has a place:"), found.standIns, terminal);
    tellList(Words::tr("There, but not what was written:"), found.damaged, terminal);
    tellList(Words::tr("Pictures without their bytes:"), found.pictures, terminal);
    if (found.isWhole())
        terminal.line(Words::tr("Nothing was lost."));
    terminal.document({{u"archive"_s, path},
                       {u"copy"_s, to},
                       {u"whole"_s, found.isWhole()},
                       {u"rows"_s, rows},
                       {u"unreadable_pages"_s, found.unreadablePages},
                       {u"lost"_s, QJsonArray::fromStringList(found.lost)},
                       {u"rebuilt"_s, QJsonArray::fromStringList(found.rebuilt)},
                       {u"stand_ins"_s, QJsonArray::fromStringList(found.standIns)},
                       {u"damaged"_s, QJsonArray::fromStringList(found.damaged)},
                       {u"pictures"_s, QJsonArray::fromStringList(found.pictures)}});
    return {};
}

} // namespace

Command salvageCommand()
{
    return {
        .name = "salvage",
        .arguments = "ARCHIVE TO",
        .fewest = 2,
        .most = 2,
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Puts what can be read of a damaged archive into a new one."),
        .detail =
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                              "Reads every page by itself, makes again what only the history knows, and "
                              "lists what could not be "
                              "had. The damaged file stays as it is."),
        .examples = {"office.dashiji office-salvaged.dashiji"},
        .run = runSalvage,
    };
}

} // namespace dashiji::app::cli
