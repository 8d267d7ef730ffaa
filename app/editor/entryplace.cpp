// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/entryplace.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

using archive::Archive;
using archive::ReportSummary;

/// The first answer of @p look over the reports of an archive, the hinted one first.
template <class Look>
auto searchReports(const Archive &archive, ReportId hint, Look look) -> decltype(look(Report()))
{
    if (hint.isValid()) {
        if (const Result<Report> report = archive.report(hint)) {
            if (auto found = look(*report))
                return found;
        }
    }
    const Result<std::vector<ReportSummary>> reports = archive.reports();
    if (!reports)
        return std::nullopt;
    for (const ReportSummary &summary : *reports) {
        const Result<Report> report =
            summary.id == hint ? Result<Report>(failure(ErrorCode::NotFound)) : archive.report(summary.id);
        if (!report)
            continue;
        if (auto found = look(*report))
            return found;
    }
    return std::nullopt;
}

} // namespace

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

std::optional<EntryPlace> findPlace(const Archive &archive, EntryId entry, ReportId hint)
{
    return searchReports(archive, hint, [&](const Report &report) { return placeIn(report, entry); });
}

std::optional<SectionPlace> findSection(const Archive &archive, SectionId section, ReportId hint)
{
    return searchReports(archive, hint, [&](const Report &report) -> std::optional<SectionPlace> {
        const auto found = std::find_if(report.sections.begin(), report.sections.end(),
                                        [&](const Section &each) { return each.id == section; });
        if (found == report.sections.end())
            return std::nullopt;
        return SectionPlace{report.id, report.year, report.status, *found};
    });
}

} // namespace dashiji::app
