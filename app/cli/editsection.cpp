// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of a section: its fields and place, a new entry in it, its removal.
#include "app/cli/edits.h"
#include "app/cli/fieldoptions.h"
#include "core/archive/verbs.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

constexpr int kMostPlaces = 9999;

/// Where a new entry goes: to --rank, or behind the last chosen one.
Outcome<int> placeOfNewEntry(const Arguments &arguments, const Section &section)
{
    const auto rank = arguments.number(u"rank", 1, kMostPlaces);
    if (!rank)
        return tl::unexpected(rank.error());
    if (*rank)
        return **rank - 1;
    const auto chosen =
        std::ranges::count_if(section.entries, [](const Entry &entry) { return !entry.candidate; });
    return static_cast<int>(chosen);
}

Outcome<Edit> entryAddition(const Arguments &arguments, const Section &section)
{
    const auto position = placeOfNewEntry(arguments, section);
    if (!position)
        return tl::unexpected(position.error());
    Entry added;
    added.title = arguments.value(u"add");
    const auto values = valuesOfEntry(arguments, added);
    if (!values)
        return tl::unexpected(values.error());
    return Edit{archive::verb::kEntryAdd, added.title,
                [=, id = section.id, title = added.title](archive::Writer &writer) -> Result<void> {
                    const auto entry = writer.addEntry(id, *position, title);
                    if (!entry)
                        return tl::unexpected(entry.error());
                    for (const FieldValue &value : *values)
                        if (auto set = writeField(writer, *entry, value); !set)
                            return set;
                    return {};
                }};
}

} // namespace

Outcome<std::vector<Edit>> editsOfSection(const Arguments &arguments, const EditPlace &place)
{
    const Section &section = *place.section;
    const auto values = arguments.isSet(u"add") ? std::vector<FieldValue>() : fieldValues(arguments, section);
    if (!values)
        return tl::unexpected(values.error());
    auto edits = editsOf(section.id, section.title, *values);
    if (arguments.isSet(u"move-to")) {
        const auto number = arguments.number(u"move-to", 1, kMostPlaces);
        if (!number)
            return tl::unexpected(number.error());
        edits.push_back({archive::verb::kSectionMove, section.title,
                         [id = section.id, position = **number - 1](archive::Writer &writer) {
                             return writer.moveSection(id, position);
                         }});
    }
    if (arguments.isSet(u"add")) {
        auto addition = entryAddition(arguments, section);
        if (!addition)
            return tl::unexpected(addition.error());
        edits.push_back(std::move(*addition));
    }
    if (arguments.isSet(u"remove"))
        edits.push_back({archive::verb::kSectionRemove, section.title,
                         [id = section.id](archive::Writer &writer) { return writer.removeSection(id); }});
    return edits;
}

} // namespace dashiji::app::cli
