// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/reportlookup.h"

#include <algorithm>

namespace dashiji::workflow
{
namespace
{

bool holds(const Report &report, EntryId entry)
{
    return std::ranges::any_of(report.sections, [entry](const Section &section) {
        return std::ranges::find(section.entries, entry, &Entry::id) != section.entries.end();
    });
}

bool holds(const Report &report, SectionId section)
{
    return std::ranges::find(report.sections, section, &Section::id) != report.sections.end();
}

template <class Id>
Result<Report> lookUp(const archive::Reader &archive, Id id, ReportId hint)
{
    if (hint.isValid())
        if (auto report = archive.report(hint); report && holds(*report, id))
            return report;
    const auto reports = TRY(archive.reports());
    for (const archive::ReportSummary &summary : reports)
        if (summary.id != hint)
            if (auto report = archive.report(summary.id); report && holds(*report, id))
                return report;
    return failure(ErrorCode::NotFound);
}

} // namespace

Result<Report> reportOf(const archive::Reader &archive, EntryId entry, ReportId hint)
{
    return lookUp(archive, entry, hint);
}

Result<Report> reportOf(const archive::Reader &archive, SectionId section, ReportId hint)
{
    return lookUp(archive, section, hint);
}

} // namespace dashiji::workflow
