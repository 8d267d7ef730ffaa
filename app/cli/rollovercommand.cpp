// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli rollover: next year's report out of this one's.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/model/enumtext.h"
#include "core/text/codepoints.h"
#include "core/workflow/rollingover.h"

namespace dashiji::app::cli
{

using Qt::StringLiterals::operator""_s;

namespace
{

using lookback::EntryPlace;
using lookback::Phrase;

QString wordOf(Phrase::Reason reason)
{
    switch (reason) {
    case Phrase::Reason::Year:
        return u"year"_s;
    case Phrase::Reason::Ordinal:
        return u"ordinal"_s;
    case Phrase::Reason::Anniversary:
        return u"anniversary"_s;
    case Phrase::Reason::Age:
        return u"age"_s;
    }
    return {};
}

QJsonObject phraseJson(const workflow::RollOverPlan &plan, const lookback::PlacedPhrase &placed)
{
    QJsonObject json = placeJson(plan.from, placed.place);
    const text::CodePointIndex index(plan.oldEntry(placed.place).text(placed.field));
    json.remove(u"title"_s);
    json[u"field"_s] = enumText(placed.field);
    json[u"start"_s] = index.toCodePoint(placed.phrase.span.start);
    json[u"end"_s] = index.toCodePoint(placed.phrase.span.end());
    json[u"text"_s] = placed.phrase.words;
    json[u"new"_s] = placed.phrase.redated;
    json[u"reason"_s] = wordOf(placed.phrase.reason);
    return json;
}

QJsonObject planJson(const workflow::RollOverPlan &plan)
{
    QJsonArray entries;
    for (const lookback::RecurringEntry &recurring : plan.next.entries) {
        QJsonObject json = placeJson(plan.next.report, {recurring.section, recurring.entry});
        json[u"recurring"_s] = true;
        json[u"from"_s] = placeJson(plan.from, recurring.from);
        entries.append(json);
    }
    QJsonArray phrases;
    for (const lookback::PlacedPhrase &placed : plan.next.phrases)
        phrases.append(phraseJson(plan, placed));
    QJsonArray ghosts;
    for (const workflow::LastValue &last : plan.lastValues)
        ghosts.append(QJsonObject{{u"indicator"_s, last.indicator.name},
                                  {u"aspect"_s, enumText(last.aspect)},
                                  {u"value"_s, last.value.value.toString()},
                                  {u"unit"_s, last.indicator.unit},
                                  {u"year"_s, last.value.year}});
    QJsonArray candidates;
    for (const EntryPlace &place : plan.next.candidates)
        candidates.append(
            QJsonObject{{u"title"_s, plan.oldEntry(place).title}, {u"from"_s, placeJson(plan.from, place)}});
    return {{u"year"_s, plan.next.report.year},
            {u"entries"_s, entries},
            {u"phrases"_s, phrases},
            {u"ghosts"_s, ghosts},
            {u"candidates"_s, candidates}};
}

void tellPlan(const workflow::RollOverPlan &plan, Terminal &terminal)
{
    for (const lookback::RecurringEntry &recurring : plan.next.entries)
        terminal.line(
            u"%1  %2"_s.arg(plan.next.report.sections[recurring.section].title,
                            lookback::entryAt(plan.next.report, {recurring.section, recurring.entry}).title));
    for (const lookback::PlacedPhrase &placed : plan.next.phrases)
        terminal.line(u"    %1 → %2\t%3"_s.arg(placed.phrase.words, placed.phrase.redated,
                                               plan.oldEntry(placed.place).title));
    for (const EntryPlace &place : plan.next.candidates)
        terminal.line(Words::tr("    not chosen in %1: %2")
                          .arg(QString::number(plan.from.year), plan.oldEntry(place).title));
}

int entriesOf(const Report &report)
{
    size_t count = 0;
    for (const Section &section : report.sections)
        count += section.entries.size();
    return static_cast<int>(count);
}

Outcome<void> runRollOver(const Arguments &arguments, Terminal &terminal)
{
    const auto from = TRY(arguments.year(u"from"));
    const auto to = TRY(arguments.year(u"to"));
    if (!from)
        return wrongUse(Words::tr("Say which year to roll over: --from YEAR."));
    const int year = to.value_or(*from + 1);
    if (year <= *from)
        return wrongUse(Words::tr("--to is a year after %1, not %2.").arg(*from).arg(year));
    const bool dry = arguments.isSet(u"dry-run");
    const auto archive = TRY(dry ? openForReading(arguments, terminal) : openForWriting(arguments));
    const auto owner = TRY(organizationNamed(arguments.value(u"organization"), *archive));
    const auto report = TRY(reportIdOf(*from, owner, *archive));
    auto plan = TRY(outcomeOf(workflow::planRollOver(*archive, report, year)));
    if (arguments.isSet(u"frame-only"))
        plan = workflow::frameOf(std::move(plan));
    if (!dry)
        TRY(outcomeOf(workflow::rollOver(*archive, plan)));
    tellPlan(plan, terminal);
    terminal.line(
        dry ? Words::tr("%1 would have %n entries to write.", nullptr, entriesOf(plan.next.report)).arg(year)
            : Words::tr("%1 has %n entries to write.", nullptr, entriesOf(plan.next.report)).arg(year));
    terminal.document(planJson(plan));
    return {};
}

} // namespace

Command rolloverCommand()
{
    return {
        .name = "rollover",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Makes next year's report out of one."),
        .detail = QT_TRANSLATE_NOOP(
            "dashiji::app::cli::Words",
            "The new report has the sections of the old one and, still to be written, the entries that come "
            "every year. Listed are the words that count the year, with what they would read, the last "
            "values "
            "of the indicators, and what was not chosen. A year that is there is filled if it has no "
            "entries, and "
            "refused if it has some. The old year stays as it is; undo takes the new one back."),
        .options = {{"from", "YEAR", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The year to roll over."),
                     true},
                    {"to", "YEAR",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "The new year; the next one if not said.")},
                    {"frame-only", nullptr,
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Only the sections, with as many empty places as are planned.")},
                    {"dry-run", nullptr,
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only print what would be made.")},
                    organizationOption(),
                    asOption()},
        .examples = {"office.dashiji --from 2020 --to 2021 --dry-run",
                     "office.dashiji --from 2020 --to 2021"},
        .run = runRollOver,
    };
}

} // namespace dashiji::app::cli
