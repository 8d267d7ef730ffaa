// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/rollingover.h"

#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/workflow/exporting.h"

#include <algorithm>

namespace dashiji::workflow
{
namespace
{

std::vector<LastValue> lastValuesOf(const Report &report, const std::vector<Indicator> &indicators)
{
    const metrics::Counting counting(observationsOf(report));
    std::vector<LastValue> values;
    for (const Indicator &indicator : indicators)
        for (const Aspect aspect : {Aspect::Period, Aspect::Total, Aspect::Change, Aspect::None})
            for (const metrics::YearValue &value : metrics::seriesOf(counting, indicator, aspect).values)
                values.push_back({indicator, aspect, value});
    return values;
}

} // namespace

Result<RollOverPlan> planRollOver(const archive::Reader &archive, ReportId from, int year)
{
    RollOverPlan plan;
    plan.from = TRY(wholeReport(archive, from));
    if (year <= plan.from.year)
        return failure(ErrorCode::InvalidArgument, QString::number(year));
    const auto reports = TRY(archive.reports());
    const auto isOf = [&](int wanted) {
        return [&plan, wanted](const archive::ReportSummary &summary) {
            return summary.year == wanted && summary.owner == plan.from.owner;
        };
    };
    if (std::ranges::any_of(reports, isOf(year)))
        return failure(ErrorCode::YearExists, QString::number(year));
    std::optional<Report> before;
    if (const auto summary = std::ranges::find_if(reports, isOf(plan.from.year - 1));
        summary != reports.end())
        before = TRY(archive.report(summary->id));
    const auto chosen = TRY(archive.chosenPairs());
    const auto indicators = TRY(archive.indicators());
    plan.next = lookback::rollOver(plan.from, year, before ? &*before : nullptr, chosen);
    plan.lastValues = lastValuesOf(plan.from, indicators);
    return plan;
}

Result<ReportId> rollOver(archive::Archive &archive, const RollOverPlan &plan)
{
    ReportId made;
    archive::Writer &writer = archive.writer();
    TRY(writer.group(archive::verb::kReportRollOver, QString::number(plan.next.report.year),
                     [&]() -> Result<void> {
                         made = TRY(writer.importReport(plan.next.report));
                         return {};
                     }));
    return made;
}

} // namespace dashiji::workflow
