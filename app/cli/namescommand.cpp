// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli names: who and what the reports name, through the years.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/optionvalues.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/formatting.h"
#include "core/model/enumtext.h"
#include "core/workflow/nameindex.h"

namespace dashiji::app::cli
{

using Qt::StringLiterals::operator""_s;

namespace
{

QJsonObject occurrenceJson(const lookback::Years &years, const names::NameOccurrence &occurrence)
{
    QJsonObject json;
    if (const auto place = lookback::placeIn(years, occurrence.place.entry))
        json = placeJson(years, *place);
    json[u"field"_s] = enumText(occurrence.place.spot->field);
    json[u"start"_s] = occurrence.place.spot->start;
    json[u"end"_s] = occurrence.place.spot->end;
    json[u"text"_s] = occurrence.words;
    return json;
}

Outcome<void> runNames(const Arguments &arguments, Terminal &terminal)
{
    const auto range = TRY(yearRangeOf(arguments));
    std::optional<NameKind> kind;
    if (arguments.isSet(u"kind"))
        kind = TRY(wordOf<NameKind>(arguments, u"kind"));
    const auto archive = TRY(openForReading(arguments, terminal));
    const auto owner = TRY(organizationNamed(arguments.value(u"organization"), *archive));
    workflow::NameIndex index = TRY(outcomeOf(workflow::readNameIndex(*archive)));
    const auto isWanted = [&](const names::NameOccurrence &occurrence) {
        if (occurrence.year < range.first || occurrence.year > range.last)
            return false;
        const auto place = lookback::placeIn(index.chronicle.years, occurrence.place.entry);
        return !owner || (place && lookback::reportAt(index.chronicle.years, *place).owner == *owner);
    };
    QJsonArray document;
    for (names::NamedOne &one : index.names) {
        std::erase_if(one.occurrences, [&](const auto &occurrence) { return !isWanted(occurrence); });
        if (one.occurrences.empty() || (kind && one.kind != *kind))
            continue;
        QJsonArray places;
        for (const names::NameOccurrence &occurrence : one.occurrences)
            places.append(occurrenceJson(index.chronicle.years, occurrence));
        const int times = static_cast<int>(one.occurrences.size());
        terminal.line(
            u"%1\t%2\t%3\t%4"_s.arg(enumText(one.kind), one.name, yearList(one.years())).arg(times) +
            (one.isConfirmed ? QString() : u"\t"_s + Words::tr("to be confirmed")));
        document.append(QJsonObject{{u"kind"_s, enumText(one.kind)},
                                    {u"name"_s, one.name},
                                    {u"written"_s, QJsonArray::fromStringList(one.words)},
                                    {u"confirmed"_s, one.isConfirmed},
                                    {u"places"_s, places}});
    }
    if (document.isEmpty())
        terminal.line(Words::tr("No text names a person, an organization or a document."));
    terminal.document(document);
    return {};
}

} // namespace

Command namesCommand()
{
    return {
        .name = "names",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Prints the people, organizations and documents the reports name."),
        .options = {{"years",
                     "A-B",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only these years."),
                     false,
                     {"year"}},
                    {"kind", "KIND",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Only these: person, organization or document.")},
                    organizationOption()},
        .examples = {"office.dashiji --year 2021 --kind person", "office.dashiji --years 2019-2021"},
        .run = runNames,
    };
}

} // namespace dashiji::app::cli
