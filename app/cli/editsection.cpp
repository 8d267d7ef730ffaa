// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of a section: its fields and place, a new entry in it, its removal.
#include "app/cli/edits.h"
#include "app/cli/settling.h"
#include "core/archive/verbs.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

/// Where a new entry goes: to --rank, or behind the last chosen one.
Outcome<int> placeOfNewEntry(const Arguments &arguments, const Section &section)
{
    const auto rank = TRY(arguments.place(u"rank"));
    if (rank)
        return *rank - 1;
    const auto chosen =
        std::ranges::count_if(section.entries, [](const Entry &entry) { return !entry.candidate; });
    return static_cast<int>(chosen);
}

Outcome<Edit> entryAddition(const Arguments &arguments, const Section &section)
{
    const auto position = TRY(placeOfNewEntry(arguments, section));
    Entry added;
    added.title = arguments.value(u"add");
    const auto values = TRY(valuesOfEntry(arguments, added));
    return Edit{archive::verb::kEntryAdd, added.title,
                [=, id = section.id, title = added.title](archive::Writer &writer) -> Result<void> {
                    const auto entry = TRY(writer.addEntry(id, position, title));
                    for (const FieldValue &value : values)
                        TRY(writeField(writer, entry, value));
                    return {};
                }};
}

} // namespace

Outcome<std::vector<Edit>> editsOfSection(const Arguments &arguments, const EditPlace &place)
{
    const Section &section = *place.section;
    auto values = TRY(arguments.isSet(u"add") ? std::vector<FieldValue>() : fieldValues(arguments, section));
    TRY(settle(arguments, values));
    auto edits = editsOf(section.id, section.title, values);
    if (arguments.isSet(u"move-to")) {
        const auto number = TRY(arguments.place(u"move-to"));
        edits.push_back({archive::verb::kSectionMove, section.title,
                         [id = section.id, position = *number - 1](archive::Writer &writer) {
                             return writer.moveSection(id, position);
                         }});
    }
    if (arguments.isSet(u"add")) {
        auto addition = TRY(entryAddition(arguments, section));
        edits.push_back(std::move(addition));
    }
    if (arguments.isSet(u"remove"))
        edits.push_back({archive::verb::kSectionRemove, section.title,
                         [id = section.id](archive::Writer &writer) { return writer.removeSection(id); }});
    return edits;
}

} // namespace dashiji::app::cli
