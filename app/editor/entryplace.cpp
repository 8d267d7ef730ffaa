// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/entryplace.h"

#include "core/workflow/reportlookup.h"

#include <algorithm>

namespace dashiji::app
{

std::optional<EntryPlace> placeIn(const Report &report, EntryId entry)
{
    std::optional<EntryPlace> place;
    EntryId before;
    for (const Section &section : report.sections) {
        int rank = 0;
        for (const Entry &each : section.entries) {
            if (place) {
                place->next = each.id;
                return place;
            }
            if (!each.candidate)
                ++rank;
            if (each.id == entry)
                place = EntryPlace{report.id,
                                   report.year,
                                   report.status,
                                   section.id,
                                   section.kind,
                                   section.title,
                                   each.candidate ? 0 : rank,
                                   before,
                                   {}};
            before = each.id;
        }
    }
    return place;
}

std::optional<EntryPlace> findPlace(const archive::Archive &archive, EntryId entry, ReportId hint)
{
    const auto report = workflow::reportOf(archive, entry, hint);
    return report ? placeIn(*report, entry) : std::nullopt;
}

std::optional<SectionPlace> findSection(const archive::Archive &archive, SectionId section, ReportId hint)
{
    const auto report = workflow::reportOf(archive, section, hint);
    if (!report)
        return std::nullopt;
    return SectionPlace{report->id, report->year, report->status,
                        *std::ranges::find(report->sections, section, &Section::id)};
}

} // namespace dashiji::app
