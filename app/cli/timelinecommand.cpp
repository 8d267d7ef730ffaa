// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli timeline and anniversaries: what was on which day, and what comes round.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/optionvalues.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/lookback/anniversaries.h"
#include "core/lookback/timeline.h"
#include "core/model/enumtext.h"
#include "core/text/codepoints.h"
#include "core/workflow/chronicle.h"

namespace dashiji::app::cli
{

using namespace Qt::StringLiterals;

namespace
{

using lookback::Anniversary;
using lookback::DatedEntry;
using lookback::Years;

/// The years of --organization, or of all.
Outcome<Years> yearsOf(const Arguments &arguments, const archive::Archive &archive)
{
    const auto owner = TRY(organizationNamed(arguments.value(u"organization"), archive));
    const auto chronicle = TRY(outcomeOf(workflow::readChronicle(archive)));
    return owner ? lookback::yearsOf(chronicle.years, *owner) : chronicle.years;
}

/// The day of --on, 05-20, in a year that has every day.
Outcome<std::optional<QDate>> dayOfYear(const Arguments &arguments)
{
    if (!arguments.isSet(u"on"))
        return std::nullopt;
    const QDate day = QDate::fromString(u"2000-"_s + arguments.value(u"on"), Qt::ISODate);
    if (!day.isValid())
        return wrongUse(Words::tr("Say the day as 05-20, not “%1”.").arg(arguments.value(u"on")));
    return day;
}

/// Which words of an entry are meant, in code points.
void addWords(QJsonObject &json, const Entry &entry, EntryField field, const text::Span &words)
{
    const QString &text = entry.text(field);
    const text::CodePointIndex points(text);
    json[u"field"_s] = enumText(field);
    json[u"start"_s] = points.toCodePoint(words.start);
    json[u"end"_s] = points.toCodePoint(words.end());
    json[u"text"_s] = text.sliced(words.start, words.length);
}

Outcome<void> runTimeline(const Arguments &arguments, Terminal &terminal)
{
    const auto range = TRY(yearRangeOf(arguments));
    const auto day = TRY(dayOfYear(arguments));
    const auto archive = TRY(openForReading(arguments, terminal));
    const auto years = TRY(yearsOf(arguments, *archive));
    std::vector<DatedEntry> dated = lookback::datedEntries(years);
    if (day)
        dated = lookback::onThisDay(dated, *day);
    QJsonArray entries;
    for (const DatedEntry &entry : dated) {
        if (entry.from.year() < range.first || entry.from.year() > range.last)
            continue;
        QJsonObject json = placeJson(years, entry.place);
        json[u"from"_s] = entry.from.toString(Qt::ISODate);
        json[u"until"_s] = entry.until.toString(Qt::ISODate);
        QString line = json[u"from"_s].toString() + u"  "_s + json[u"title"_s].toString();
        if (entry.told) {
            QJsonObject told;
            addWords(told, lookback::entryAt(years, entry.place), entry.told->field, entry.told->words);
            line += u"  "_s + Words::tr("(by its text: %1)").arg(told[u"text"_s].toString());
            json[u"told"_s] = told;
        }
        terminal.line(line);
        entries.append(json);
    }
    terminal.document(QJsonObject{{u"entries"_s, entries}});
    return {};
}

QJsonObject toJson(const Years &years, const Anniversary &anniversary)
{
    const Entry &entry = lookback::entryAt(years, anniversary.place);
    const QString &text = entry.text(anniversary.field);
    QJsonObject place = placeJson(years, anniversary.place);
    addWords(place, entry, anniversary.field, anniversary.words);
    place[u"sentence"_s] = text.sliced(anniversary.sentence.start, anniversary.sentence.length);
    const bool isFounding = anniversary.kind == Anniversary::Kind::Founding;
    return {{u"kind"_s, isFounding ? u"anniversary"_s : u"ordinal"_s},
            {u"year"_s, anniversary.year},
            {u"number"_s, anniversary.number},
            {u"began"_s, anniversary.began},
            {u"name"_s, anniversary.name},
            {u"place"_s, place}};
}

Outcome<void> runAnniversaries(const Arguments &arguments, Terminal &terminal)
{
    const auto said = TRY(yearRangeOf(arguments));
    const auto archive = TRY(openForReading(arguments, terminal));
    const auto years = TRY(yearsOf(arguments, *archive));
    const auto [from, until] = arguments.isSet(u"years") ? lookback::YearsAhead{said.first, said.last}
                                                         : lookback::yearsAhead(years, QDate::currentDate());
    QJsonArray anniversaries;
    for (const Anniversary &anniversary : lookback::anniversariesAhead(years, from, until)) {
        const QJsonObject json = toJson(years, anniversary);
        const QJsonObject place = json[u"place"_s].toObject();
        terminal.line(u"%1  %2"_s.arg(anniversary.year).arg(anniversary.name));
        terminal.line(u"      %1: %2"_s.arg(place[u"year"_s].toInt()).arg(place[u"sentence"_s].toString()));
        anniversaries.append(json);
    }
    if (anniversaries.isEmpty())
        terminal.line(Words::tr("No text tells of an anniversary from %1 to %2.").arg(from).arg(until));
    terminal.document(
        QJsonObject{{u"from"_s, from}, {u"until"_s, until}, {u"anniversaries"_s, anniversaries}});
    return {};
}

/// Of commands that go through all years.
Option anyOrganizationOption()
{
    return {"organization", "NAME",
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only the years of this organization.")};
}

} // namespace

Command timelineCommand()
{
    return {
        .name = "timeline",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Prints the entries that have a day, by their days."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "An entry without a day is put where its text says: by the first date of "
                                    "its title or body that is in the report's year."),
        .options = {{"years", "YEARS",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only these: 2021, or 2019-2021.")},
                    {"on", "MM-DD",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only what was on this day of any year.")},
                    anyOrganizationOption()},
        .examples = {"office.dashiji --years 2019-2021", "office.dashiji --on 05-30"},
        .run = runTimeline,
    };
}

Command anniversariesCommand()
{
    return {
        .name = "anniversaries",
        .summary =
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Prints what comes round: 成立20周年, 第十届."),
        .detail = QT_TRANSLATE_NOOP(
            "dashiji::app::cli::Words",
            "Counted from years of founding, from ages that were told (15周年) and from series that go on, "
            "by the last sentence that tells of them. Round is what five divides."),
        .options = {{"years", "YEARS",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "In which years: 2022, or 2022-2024; from now on, or from the newest "
                                       "year, if not said.")},
                    anyOrganizationOption()},
        .examples = {"office.dashiji", "office.dashiji --years 2022-2026"},
        .run = runAnniversaries,
    };
}

} // namespace dashiji::app::cli
