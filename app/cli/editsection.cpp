// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of a section: its texts, kind and place, a new entry in it, its removal.
#include "app/cli/edits.h"
#include "app/cli/optionvalues.h"
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
    const auto body =
        arguments.isSet(u"body-file") ? textOf(arguments, u"body-file") : Outcome<QString>(QString());
    if (!body)
        return tl::unexpected(body.error());
    const auto state =
        arguments.isSet(u"state") ? wordOf<EntryState>(arguments, u"state") : EntryState::Writing;
    if (!state)
        return tl::unexpected(state.error());
    const QString title = arguments.value(u"add");
    const bool setsState = arguments.isSet(u"state");
    return Edit{archive::verb::kEntryAdd, title,
                [=, id = section.id](archive::Writer &writer) -> Result<void> {
                    const auto entry = writer.addEntry(id, *position, title);
                    if (!entry)
                        return tl::unexpected(entry.error());
                    if (!body->isEmpty())
                        if (auto set = writer.setEntryText(*entry, EntryField::Body, QString(), *body); !set)
                            return set;
                    return setsState ? writer.setEntryState(*entry, *state) : Result<void>();
                }};
}

Outcome<std::vector<Edit>> textEdits(const Arguments &arguments, const Section &section)
{
    std::vector<Edit> edits;
    if (arguments.isSet(u"title"))
        edits.push_back({archive::verb::kSectionText, section.title,
                         [id = section.id, base = section.title, title = arguments.value(u"title")](
                             archive::Writer &writer) { return writer.setSectionTitle(id, base, title); }});
    if (arguments.isSet(u"introduction-file")) {
        const auto text = textOf(arguments, u"introduction-file");
        if (!text)
            return tl::unexpected(text.error());
        edits.push_back(
            {archive::verb::kSectionText, section.title,
             [id = section.id, base = section.introduction, text = *text](archive::Writer &writer) {
                 return writer.setSectionIntroduction(id, base, text);
             }});
    }
    return edits;
}

} // namespace

Outcome<std::vector<Edit>> editsOfSection(const Arguments &arguments, const EditPlace &place)
{
    const Section &section = *place.section;
    auto edits = textEdits(arguments, section);
    if (!edits)
        return edits;
    if (arguments.isSet(u"kind")) {
        const auto kind = wordOf<SectionKind>(arguments, u"kind");
        if (!kind)
            return tl::unexpected(kind.error());
        edits->push_back(
            {archive::verb::kSectionKind, section.title,
             [=, id = section.id](archive::Writer &writer) { return writer.setSectionKind(id, *kind); }});
    }
    if (arguments.isSet(u"move-to")) {
        const auto number = arguments.number(u"move-to", 1, kMostPlaces);
        if (!number)
            return tl::unexpected(number.error());
        edits->push_back({archive::verb::kSectionMove, section.title,
                          [id = section.id, position = **number - 1](archive::Writer &writer) {
                              return writer.moveSection(id, position);
                          }});
    }
    if (arguments.isSet(u"add")) {
        auto addition = entryAddition(arguments, section);
        if (!addition)
            return tl::unexpected(addition.error());
        edits->push_back(std::move(*addition));
    }
    if (arguments.isSet(u"remove"))
        edits->push_back({archive::verb::kSectionRemove, section.title,
                          [id = section.id](archive::Writer &writer) { return writer.removeSection(id); }});
    return edits;
}

} // namespace dashiji::app::cli
