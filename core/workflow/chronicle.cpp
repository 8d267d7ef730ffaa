// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/chronicle.h"

#include <algorithm>

namespace dashiji::workflow
{

Result<Chronicle> readChronicle(const archive::Reader &archive, const Chronicle &before,
                                const std::set<ReportId> &touched)
{
    Chronicle chronicle;
    const auto reports = TRY(archive.reports());
    for (const archive::ReportSummary &summary : reports) {
        const auto known =
            std::ranges::find_if(before.years, [&](const auto &report) { return report->id == summary.id; });
        if (known != before.years.end() && !touched.contains(summary.id)) {
            chronicle.years.push_back(*known);
            continue;
        }
        auto report = TRY(archive.report(summary.id));
        chronicle.years.push_back(std::make_shared<const Report>(std::move(report)));
    }
    std::ranges::stable_sort(chronicle.years, {}, [](const auto &report) { return report->year; });
    chronicle.chosen = TRY(archive.chosenPairs());
    return chronicle;
}

} // namespace dashiji::workflow
