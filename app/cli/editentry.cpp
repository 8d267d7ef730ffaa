// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of an entry: its fields, place, removal.
#include "app/cli/edits.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/places.h"
#include "app/cli/settling.h"
#include "app/cli/words.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/verbs.h"

#include <limits>

namespace dashiji::app::cli
{
namespace
{

using Edits = std::vector<Edit>;

Outcome<void> gatherMove(const Arguments &arguments, const EditPlace &place, Edits &edits)
{
    if (!arguments.isSet(u"move-to") && !arguments.isSet(u"to-section"))
        return {};
    const Section *target = place.section;
    if (arguments.isSet(u"to-section")) {
        const auto index = TRY(sectionNamed(place.report, arguments.value(u"to-section")));
        target = &place.report.sections[index];
    }
    const auto rank = TRY(arguments.place(u"move-to"));
    const int position = rank ? *rank - 1 : std::numeric_limits<int>::max(); // behind the last
    edits.push_back({archive::verb::kEntryMove, place.entry->title,
                     [=, id = place.entry->id, section = target->id](archive::Writer &writer) {
                         return writer.moveEntry(id, section, position);
                     }});
    return {};
}

} // namespace

Outcome<std::vector<FieldValue>> valuesOfEntry(const Arguments &arguments, const Entry &entry)
{
    auto values = fieldValues(arguments, entry);
    if (!values)
        return values;
    Entry changed = entry;
    for (const FieldValue &value : *values) {
        if (value.column == Column::From)
            archive::takeStored(changed.from, value.stored);
        if (value.column == Column::Until)
            archive::takeStored(changed.until, value.stored);
    }
    if (changed.from && changed.until && *changed.until < *changed.from)
        return wrongUse(Words::tr("The last day is before the first."));
    return values;
}

Outcome<std::vector<Edit>> editsOfEntry(const Arguments &arguments, const EditPlace &place)
{
    const Entry &entry = *place.entry;
    auto values = TRY(valuesOfEntry(arguments, entry));
    TRY(settle(arguments, values));
    Edits edits = editsOf(entry.id, entry.title, values);
    TRY(gatherMove(arguments, place, edits));
    if (arguments.isSet(u"remove"))
        edits.push_back({archive::verb::kEntryRemove, entry.title,
                         [id = entry.id](archive::Writer &writer) { return writer.removeEntry(id); }});
    return edits;
}

} // namespace dashiji::app::cli
