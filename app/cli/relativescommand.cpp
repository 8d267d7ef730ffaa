// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli relatives: what other years tell of the same as an entry.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/lookback/relatives.h"
#include "core/workflow/chronicle.h"
#include "core/workflow/comparing.h"

namespace dashiji::app::cli
{

using Qt::StringLiterals::operator""_s;

namespace
{

using lookback::Relative;
using lookback::YearPlace;
using lookback::Years;

/// The entry of --year, --section and --rank.
Outcome<EntryId> entryOf(const Arguments &arguments, const archive::Archive &archive)
{
    const auto report = TRY(reportOf(arguments, archive));
    if (!arguments.isSet(u"section"))
        return wrongUse(Words::tr("Say of which section: --section events."));
    const auto section = TRY(sectionNamed(report, arguments.value(u"section")));
    const auto entry = TRY(entryRanked(report.sections[section], arguments));
    return report.sections[section].entries[entry].id;
}

/// The entry an option names, 2020/events/3.
Outcome<EntryId> entryNamed(const Arguments &arguments, QStringView option, const archive::Archive &archive)
{
    const QStringList words = arguments.value(option).split(u'/');
    bool isYear = false;
    bool isRank = false;
    const int year = words.value(0).toInt(&isYear);
    const int rank = words.value(2).toInt(&isRank);
    if (words.size() != 3 || !isYear || !isRank)
        return wrongUse(Words::tr("Say the entry as 2020/events/3, not “%1”.").arg(arguments.value(option)));
    const auto owner = TRY(organizationNamed(arguments.value(u"organization"), archive));
    const auto id = TRY(reportIdOf(year, owner, archive));
    const auto report = TRY(outcomeOf(archive.report(id)));
    const auto at = TRY(sectionNamed(report, words[1]));
    const auto entry = TRY(entryRanked(report.sections[at], rank));
    return report.sections[at].entries[entry].id;
}

/// Keeps what --same and --not say.
Outcome<void> decide(const Arguments &arguments, archive::Archive &archive, EntryId entry)
{
    if (arguments.isSet(u"same")) {
        const auto other = TRY(entryNamed(arguments, u"same", archive));
        TRY(outcomeOf(workflow::choosePair(archive, other, entry)));
    }
    if (arguments.isSet(u"not")) {
        const auto other = TRY(entryNamed(arguments, u"not", archive));
        TRY(outcomeOf(workflow::partPair(archive, other, entry)));
    }
    return {};
}

Outcome<void> runRelatives(const Arguments &arguments, Terminal &terminal)
{
    const bool writes = arguments.isSet(u"same") || arguments.isSet(u"not");
    const auto archive = TRY(writes ? openForWriting(arguments) : openForReading(arguments, terminal));
    const auto entry = TRY(entryOf(arguments, *archive));
    TRY(decide(arguments, *archive, entry));

    const auto chronicle = TRY(outcomeOf(workflow::readChronicle(*archive)));
    const auto found = lookback::placeIn(chronicle.years, entry);
    if (!found)
        return failed(Words::tr("A candidate is in no year yet; choose it first."));
    const Years years = lookback::yearsOf(chronicle.years, lookback::reportAt(chronicle.years, *found).owner);
    const YearPlace own = *lookback::placeIn(years, entry);
    QJsonArray relatives;
    for (const Relative &relative : lookback::relativesOf(years, own, chronicle.chosen)) {
        QJsonObject json = placeJson(years, relative.place);
        json[u"by"_s] = pairingWord(relative.by);
        json[u"likeness"_s] = relative.likeness / 100.0;
        terminal.line(u"%1  %2, %3  %4"_s.arg(json[u"year"_s].toInt())
                          .arg(json[u"section"_s].toString())
                          .arg(json[u"rank"_s].toInt())
                          .arg(json[u"title"_s].toString()));
        relatives.append(json);
    }
    if (relatives.isEmpty())
        terminal.line(Words::tr("No other year tells of the same."));
    terminal.document(QJsonObject{{u"entry"_s, placeJson(years, own)}, {u"relatives"_s, relatives}});
    return {};
}

} // namespace

Command relativesCommand()
{
    return {
        .name = "relatives",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Prints what other years tell of the same as an entry."),
        .detail = QT_TRANSLATE_NOOP(
            "dashiji::app::cli::Words",
            "Series (第四届, 第三届) and like words tell which entries they are; --same and --not say it "
            "better and are kept, for comparing and rolling over too."),
        .options =
            {{"year", "YEAR", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The entry's year."), true},
             {"section", "SECTION",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Its section: events, highlights, a title, or a number from 1."),
              true},
             {"rank", "N", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Its rank in the section."), true},
             {"same", "YEAR/SECTION/N",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "This entry of another year tells of the same.")},
             {"not", "YEAR/SECTION/N",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "This entry of another year tells of something else.")},
             organizationOption(),
             asOption()},
        .examples = {"office.dashiji --year 2021 --section events --rank 3",
                     "office.dashiji --year 2021 --section events --rank 3 --same 2020/events/5"},
        .run = runRelatives,
    };
}

} // namespace dashiji::app::cli
