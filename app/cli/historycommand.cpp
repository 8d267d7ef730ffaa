// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli history: the journal of an archive.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/changetext.h"

namespace dashiji::app::cli
{
namespace
{

constexpr int kUsualLimit = 1000;
constexpr int kMostLines = 1'000'000;

Outcome<void> runHistory(const Arguments &arguments, Terminal &terminal)
{
    const auto year = arguments.year();
    if (!year)
        return tl::unexpected(year.error());
    const auto limit = arguments.number(u"limit", 1, kMostLines);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto archive = openForReading(arguments);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto history = (*archive)->history(year->value_or(0), limit->value_or(kUsualLimit));
    if (!history)
        return failed(history.error());

    QJsonArray changes;
    for (const archive::Change &change : *history) {
        changes.append(toJson(change));
        QStringList parts{change.at.toLocalTime().toString(Qt::ISODate), change.who,
                          changeText(change.verb, change.label)};
        parts.removeAll(QString()); // who it was is not always known
        const QString line = parts.join(QStringLiteral("  "));
        terminal.line(change.undone ? Words::tr("%1  (undone)").arg(line) : line);
    }
    if (history->empty())
        terminal.line(Words::tr("Nothing has been changed yet."));
    terminal.document(
        {{QStringLiteral("archive"), (*archive)->path()}, {QStringLiteral("changes"), changes}});
    return {};
}

} // namespace

Command historyCommand()
{
    return {
        .name = "history",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Prints what was changed, by whom and when, newest first."),
        .options = {{"year", "YEAR",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only changes of this year's report.")},
                    {"limit", "N",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "At most this many (1000 if not said).")}},
        .examples = {"office.dashiji --year 2021"},
        .run = runHistory,
    };
}

} // namespace dashiji::app::cli
