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
#include "core/archive/records/table.h"

#include <limits>
#include <set>

namespace dashiji::app::cli
{
namespace
{

constexpr int kUsualLimit = 1000;
constexpr int kMostLines = 1'000'000;
constexpr int kMostRowsUnasked = 100; ///< of a change, such as the import of a year, without --rows

/// A line of the history with what is to be told of its rows.
struct Line {
    archive::Change change;
    std::vector<archive::RowHistory> rows;
};

/// What was done, as undo and redo say it: "undo of 12 (edit of “…”)".
QString deedOf(const archive::Change &change, const std::set<ChangeId> &undos)
{
    const QString deed = changeText(change.verb, change.label);
    if (!change.undoes.isValid())
        return deed;
    return (undos.contains(change.undoes) ? Words::tr("redo of %1 (%2)") : Words::tr("undo of %1 (%2)"))
        .arg(change.undoes.value)
        .arg(deed);
}

QString shortly(const QVariant &value)
{
    constexpr qsizetype kLongest = 40;
    if (value.isNull())
        return Words::tr("nothing");
    const QString text = storedJson(value).toVariant().toString().simplified();
    return u'“' + (text.size() <= kLongest ? text : text.left(kLongest - 1) + QChar(0x2026)) + u'”';
}

void tellRows(const std::vector<archive::RowHistory> &rows, Terminal &terminal)
{
    for (const archive::RowHistory &row : rows) {
        const archive::Table &table = archive::tableOf(row.kind);
        for (const archive::ValueChange &value : row.values)
            //: %1 kind of record, %2 its number, %3 field, %4 value before, %5 after
            terminal.line(
                Words::tr("    %1 %2, %3: %4 → %5")
                    .arg(table.name)
                    .arg(row.id)
                    .arg(table.find(value.column)->name, shortly(value.before), shortly(value.after)));
    }
}

void tell(const std::vector<Line> &lines, bool withRows, const archive::Archive &archive, Terminal &terminal)
{
    std::set<ChangeId> undos;
    for (const Line &line : lines)
        if (line.change.undoes.isValid())
            undos.insert(line.change.id);
    QJsonArray changes;
    for (const Line &line : lines) {
        const archive::Change &change = line.change;
        QJsonArray rows;
        for (const archive::RowHistory &row : line.rows)
            rows.append(toJson(row));
        QJsonObject json = toJson(change);
        json.insert(QStringLiteral("row_changes"),
                    line.rows.empty() && change.rowCount > 0 ? QJsonValue() : QJsonValue(rows));
        changes.append(json);
        QStringList parts{QString::number(change.id.value), change.at.toLocalTime().toString(Qt::ISODate),
                          change.who, deedOf(change, undos)};
        parts.removeAll(QString()); // who it was is not always known
        QString text = parts.join(QStringLiteral("  "));
        if (!change.reason.isEmpty())
            text += Words::tr("  (because: %1)").arg(change.reason);
        terminal.line(change.undone ? Words::tr("%1  (undone)").arg(text) : text);
        if (withRows)
            tellRows(line.rows, terminal);
    }
    if (lines.empty())
        terminal.line(Words::tr("Nothing has been changed yet."));
    terminal.document({{QStringLiteral("archive"), archive.path()}, {QStringLiteral("changes"), changes}});
}

/// The entry --entry names: by its uid, or by its number in the history (it may be removed).
Outcome<archive::RecordId> entryNamed(const QString &name, const archive::Archive &archive)
{
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    if (isNumber)
        return archive::RecordId(EntryId{number});
    const auto row = TRY(outcomeOf(archive.rowOf(archive::RowKind::Entry, Uid(name))));
    if (!row)
        return failed(Words::tr("%1 has no entry %2. Say its uid, as show --json prints it, or its number in "
                                "the history.")
                          .arg(archive.path(), name));
    return archive::RecordId(EntryId{*row});
}

/// The record --entry, or --section and --rank name; none when none is named.
Outcome<std::optional<archive::RecordId>> recordOf(const Arguments &arguments,
                                                   const archive::Archive &archive)
{
    const auto found = [](const archive::RecordId &record) { return std::optional(record); };
    if (arguments.isSet(u"entry"))
        return entryNamed(arguments.value(u"entry"), archive).map(found);
    if (!arguments.isSet(u"section"))
        return arguments.isSet(u"rank") ? wrongUse(Words::tr("Say of which section: --section events."))
                                        : Outcome<std::optional<archive::RecordId>>(std::nullopt);
    const auto report = TRY(reportOf(arguments, archive));
    const auto index = TRY(sectionNamed(report, arguments.value(u"section")));
    const Section &section = report.sections[index];
    if (!arguments.isSet(u"rank"))
        return found(section.id);
    return entryRanked(section, arguments).map([&](size_t entry) {
        return found(section.entries[entry].id);
    });
}

/// What was done to one record: its own rows only.
Outcome<std::vector<Line>> linesOf(const archive::RecordId &record, int limit,
                                   const archive::Archive &archive)
{
    const auto steps = TRY(outcomeOf(archive.history(record, limit)));
    std::vector<Line> lines;
    for (const archive::RowHistory &step : steps) {
        if (lines.empty() || lines.back().change.id != step.change.id)
            lines.push_back({step.change, {}});
        lines.back().rows.push_back(step);
    }
    return lines;
}

/// @param mostRows of a change whose rows are told
Outcome<std::vector<Line>> linesOfAll(int year, int limit, int mostRows, const archive::Archive &archive)
{
    const auto history = TRY(outcomeOf(archive.history(year, limit)));
    std::vector<Line> lines;
    for (const archive::Change &change : history) {
        lines.push_back({change, {}});
        if (change.rowCount > mostRows)
            continue;
        auto rows = TRY(outcomeOf(archive.changeRows(change.id)));
        lines.back().rows = std::move(rows);
    }
    return lines;
}

Outcome<void> runHistory(const Arguments &arguments, Terminal &terminal)
{
    const auto year = TRY(arguments.year());
    const auto limit = TRY(arguments.number(u"limit", 1, kMostLines));
    const auto archive = TRY(openForReading(arguments, terminal));
    const auto record = TRY(recordOf(arguments, *archive));
    const int most = limit.value_or(kUsualLimit);
    const bool withRows = arguments.isSet(u"rows") || record;
    const int mostRows = withRows               ? std::numeric_limits<int>::max()
                         : terminal.wantsJson() ? kMostRowsUnasked
                                                : -1;
    const auto lines = TRY(record ? linesOf(*record, most, *archive)
                                  : linesOfAll(year.value_or(0), most, mostRows, *archive));
    tell(lines, withRows, *archive, terminal);
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
                    {"section", "SECTION",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Only changes of this section itself, or with --rank of one entry.")},
                    {"rank", "N",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only changes of this entry itself.")},
                    {"entry", "UID|N",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Only changes of the entry with this uid, or this number in the "
                                       "history, also when it is removed.")},
                    organizationOption(),
                    {"rows", nullptr,
                     QT_TRANSLATE_NOOP(
                         "dashiji::app::cli::Words",
                         "Print what each change did to every record; --json always does for changes of "
                         "up to a hundred records.")},
                    {"limit", "N",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "At most this many (1000 if not said).")}},
        .examples = {"office.dashiji --year 2021", "office.dashiji --year 2021 --section events --rank 3",
                     "office.dashiji --rows --limit 5"},
        .run = runHistory,
    };
}

} // namespace dashiji::app::cli
