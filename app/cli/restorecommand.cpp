// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli restore: an archive, a year or an entry as a backup has it.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/places.h"
#include "app/cli/shelves.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"

#include <algorithm>

namespace dashiji::app::cli
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// The report of a year in a copy, of --organization where several have one.
Outcome<Report> reportIn(const archive::Reader &copy, int year, const Arguments &arguments)
{
    const auto reports = TRY(outcomeOf(copy.reports()));
    const QString owner = arguments.value(u"organization");
    std::vector<archive::ReportSummary> found;
    for (const archive::ReportSummary &report : reports)
        if (report.year == year && (owner.isEmpty() || report.organization == owner))
            found.push_back(report);
    if (found.empty())
        return failed(Words::tr("The backup has no report of %1.").arg(year));
    if (found.size() > 1)
        return failed(
            Words::tr("The backup has %1 of several organizations: say whose by --organization.").arg(year));
    return outcomeOf(copy.report(found.front().id));
}

QJsonObject restoredJson(const Arguments &arguments, const ChosenCopy &chosen,
                         const backup::Restored &restored)
{
    return {{u"archive"_s, arguments.at(0)},
            {u"from"_s, chosen.copy->path()},
            {u"damaged"_s, QJsonArray::fromStringList(chosen.damaged)},
            {u"entries"_s, restored.entries},
            {u"missing_pictures"_s, QJsonArray::fromStringList(restored.missingPictures)}};
}

void tellMissing(const backup::Restored &restored, Terminal &terminal)
{
    for (const QString &where : restored.missingPictures)
        terminal.line(Words::tr("A picture could not be found: %1").arg(where));
}

Outcome<void> restoreAll(const Arguments &arguments, const ChosenCopy &chosen, Terminal &terminal)
{
    const auto replaced = TRY(outcomeOf(backup::restoreInPlace(*chosen.copy, arguments.at(0))));
    terminal.line(replaced.kept.isEmpty()
                      ? Words::tr("%1 is as it was in %2.").arg(arguments.at(0), chosen.copy->path())
                      : Words::tr("%1 is as it was in %2; what it was until now is kept as %3.")
                            .arg(arguments.at(0), chosen.copy->path(), replaced.kept));
    tellMissing(replaced.restored, terminal);
    QJsonObject json = restoredJson(arguments, chosen, replaced.restored);
    json.insert(u"kept"_s, replaced.kept.isEmpty() ? QJsonValue() : QJsonValue(replaced.kept));
    terminal.document(json);
    return {};
}

/// What is taken back from now on can be compared with what was there before.
Outcome<void> storeBefore(archive::Archive &archive)
{
    auto shelf = TRY(outcomeOf(backup::Shelf::of(archive)));
    TRY(outcomeOf(shelf.store(archive, backup::Occasion::Restoring)));
    return {};
}

Outcome<void> restoreEntry(const Arguments &arguments, const ChosenCopy &chosen, const Report &report,
                           Terminal &terminal)
{
    const auto section = TRY(sectionNamed(report, arguments.value(u"section")));
    const auto rank = TRY(entryRanked(report.sections[section], arguments));
    const Entry &entry = report.sections[section].entries[rank];
    const auto archive = TRY(openForWriting(arguments));
    TRY(storeBefore(*archive));
    const auto restored = TRY(outcomeOf(backup::restoreEntries(*archive, *chosen.copy, {entry.uid})));
    terminal.line(Words::tr("“%1” is as it was; undo takes that back.").arg(entry.title));
    tellMissing(restored, terminal);
    QJsonObject json = restoredJson(arguments, chosen, restored);
    json.insert(u"year"_s, report.year);
    json.insert(u"title"_s, entry.title);
    terminal.document(json);
    return {};
}

Outcome<void> restoreReport(const Arguments &arguments, const ChosenCopy &chosen, const Report &report,
                            Terminal &terminal)
{
    const auto archive = TRY(openForWriting(arguments));
    TRY(storeBefore(*archive));
    const QString day = chosen.at.toLocalTime().date().toString(Qt::ISODate);
    //: %1 a year, %2 the day of the backup it comes from: the name of an organization
    const QString beside = Words::tr("%1 (of %2)").arg(QString::number(report.year), day);
    const auto restored = TRY(outcomeOf(
        backup::restoreYear(*archive, *chosen.copy, report.id, beside, arguments.isSet(u"replace"))));
    const auto reports = TRY(outcomeOf(archive->reports()));
    const auto stored = std::ranges::find(reports, restored.report, &archive::ReportSummary::id);
    const auto organizations = TRY(outcomeOf(archive->organizations()));
    const auto owner = std::ranges::find(organizations, stored->owner, &Organization::id);
    terminal.line(
        Words::tr("%1 is there as it was, of “%2”; undo takes that back.").arg(report.year).arg(owner->name));
    tellMissing(restored, terminal);
    QJsonObject json = restoredJson(arguments, chosen, restored);
    json.insert(u"year"_s, report.year);
    json.insert(u"organization"_s, owner->name);
    terminal.document(json);
    return {};
}

Outcome<void> runRestore(const Arguments &arguments, Terminal &terminal)
{
    const auto year = TRY(arguments.year());
    if (!year && (arguments.isSet(u"section") || arguments.isSet(u"rank") || arguments.isSet(u"replace")))
        return wrongUse(Words::tr("Say of which year: --year YEAR."));
    const auto chosen = TRY(chosenCopy(arguments));
    for (const QString &damaged : chosen.damaged)
        terminal.line(Words::tr("%1 is damaged; the one before is used.").arg(damaged));
    if (!year)
        return restoreAll(arguments, chosen, terminal);
    const auto report = TRY(reportIn(chosen.copy->reader(), *year, arguments));
    if (arguments.isSet(u"section") || arguments.isSet(u"rank"))
        return restoreEntry(arguments, chosen, report, terminal);
    return restoreReport(arguments, chosen, report, terminal);
}

} // namespace

Command restoreCommand()
{
    return {
        .name = "restore",
        .arguments = "ARCHIVE [--from COPY] [--year YEAR]",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Brings an archive, a year or an entry back from a backup."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "The whole takes the place of the archive, which is kept beside it under "
                                    "another name; close it in "
                                    "other programs first. A year stands beside the present one, an entry in "
                                    "its place: one change, which "
                                    "undo takes back."),
        .options =
            {fromOption(QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                          "A name the backups are listed with, or a file; the newest "
                                          "sound one if not said.")),
             {"year", "YEAR",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only this year, beside the present one.")},
             {"replace", nullptr,
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "The year takes the place of the present one, which stays in the "
                                "history.")},
             {"section", "SECTION",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Only an entry: its section in the backup, by kind, title or number.")},
             {"rank", "N", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Its rank there, from 1.")},
             organizationOption(),
             asOption()},
        .examples = {"office.dashiji", "office.dashiji --year 2021 --from 20211216-084100",
                     "office.dashiji --year 2021 --section highlights --rank 5"},
        .run = runRestore,
    };
}

} // namespace dashiji::app::cli
