// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of an entry: title, body, state, dates, candidacy, place, removal.
#include "app/cli/edits.h"
#include "app/cli/optionvalues.h"
#include "app/cli/places.h"
#include "core/archive/verbs.h"

namespace dashiji::app::cli
{
namespace
{

constexpr int kLastPlace = 9999;

using Edits = std::vector<Edit>;

Outcome<void> gatherTexts(const Arguments &arguments, const Entry &entry, Edits &edits)
{
    const auto gather = [&](EntryField field, const QString &base, const QString &text) {
        edits.push_back({archive::verb::kEntryText, entry.title, [=, id = entry.id](archive::Writer &writer) {
                             return writer.setEntryText(id, field, base, text);
                         }});
    };
    if (arguments.isSet(u"title"))
        gather(EntryField::Title, entry.title, arguments.value(u"title"));
    if (arguments.isSet(u"body-file")) {
        const auto body = textOf(arguments, u"body-file");
        if (!body)
            return tl::unexpected(body.error());
        gather(EntryField::Body, entry.body, *body);
    }
    return {};
}

Outcome<void> gatherDates(const Arguments &arguments, const Entry &entry, Edits &edits)
{
    if (!arguments.isSet(u"from") && !arguments.isSet(u"until"))
        return {};
    const auto from =
        arguments.isSet(u"from") ? dayOf(arguments, u"from") : Outcome<std::optional<QDate>>(entry.from);
    if (!from)
        return tl::unexpected(from.error());
    const auto until =
        arguments.isSet(u"until") ? dayOf(arguments, u"until") : Outcome<std::optional<QDate>>(entry.until);
    if (!until)
        return tl::unexpected(until.error());
    if (*from && *until && **until < **from)
        return wrongUse(Words::tr("The last day is before the first."));
    edits.push_back({archive::verb::kEntryDates, entry.title, [=, id = entry.id](archive::Writer &writer) {
                         return writer.setEntryDates(id, *from, *until);
                     }});
    return {};
}

Outcome<void> gatherStates(const Arguments &arguments, const Entry &entry, Edits &edits)
{
    if (arguments.isSet(u"state")) {
        const auto state = wordOf<EntryState>(arguments, u"state");
        if (!state)
            return tl::unexpected(state.error());
        edits.push_back(
            {archive::verb::kEntryState, entry.title,
             [=, id = entry.id](archive::Writer &writer) { return writer.setEntryState(id, *state); }});
    }
    if (arguments.isSet(u"candidate")) {
        const QString word = arguments.value(u"candidate");
        if (word != QLatin1String("yes") && word != QLatin1String("no"))
            return wrongUse(Words::tr("--candidate is yes or no, not “%1”.").arg(word));
        const bool candidate = word == QLatin1String("yes");
        edits.push_back(
            {archive::verb::kEntryCandidate, entry.title, [=, id = entry.id](archive::Writer &writer) {
                 return writer.setEntryCandidate(id, candidate);
             }});
    }
    return {};
}

Outcome<void> gatherMove(const Arguments &arguments, const EditPlace &place, Edits &edits)
{
    if (!arguments.isSet(u"move-to") && !arguments.isSet(u"to-section"))
        return {};
    const Section *target = place.section;
    if (arguments.isSet(u"to-section")) {
        const auto index = sectionNamed(place.report, arguments.value(u"to-section"));
        if (!index)
            return tl::unexpected(index.error());
        target = &place.report.sections[*index];
    }
    const auto rank = arguments.number(u"move-to", 1, kLastPlace);
    if (!rank)
        return tl::unexpected(rank.error());
    const int position = rank->value_or(kLastPlace) - 1;
    edits.push_back({archive::verb::kEntryMove, place.entry->title,
                     [=, id = place.entry->id, section = target->id](archive::Writer &writer) {
                         return writer.moveEntry(id, section, position);
                     }});
    return {};
}

} // namespace

Outcome<std::vector<Edit>> editsOfEntry(const Arguments &arguments, const EditPlace &place)
{
    const Entry &entry = *place.entry;
    Edits edits;
    auto gathered = gatherTexts(arguments, entry, edits);
    if (gathered)
        gathered = gatherDates(arguments, entry, edits);
    if (gathered)
        gathered = gatherStates(arguments, entry, edits);
    if (gathered)
        gathered = gatherMove(arguments, place, edits);
    if (!gathered)
        return tl::unexpected(gathered.error());
    if (arguments.isSet(u"remove"))
        edits.push_back({archive::verb::kEntryRemove, entry.title,
                         [id = entry.id](archive::Writer &writer) { return writer.removeEntry(id); }});
    return edits;
}

} // namespace dashiji::app::cli
