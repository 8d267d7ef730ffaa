// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/rollingover.h"

#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/workflow/exporting.h"

#include <algorithm>
#include <limits>

namespace dashiji::workflow
{
namespace
{

std::vector<LastValue> valuesOf(std::vector<Observation> observations,
                                const std::vector<Indicator> &indicators)
{
    const metrics::Counting counting(std::move(observations));
    std::vector<LastValue> values;
    for (const Indicator &indicator : indicators)
        for (const Aspect aspect : {Aspect::Period, Aspect::Total, Aspect::Change, Aspect::None})
            for (const metrics::YearValue &value : metrics::seriesOf(counting, indicator, aspect).values)
                values.push_back({indicator, aspect, value});
    return values;
}

bool hasEntries(const Report &report)
{
    return std::ranges::any_of(report.sections,
                               [](const Section &section) { return !section.entries.empty(); });
}

/// The section of an empty report that is meant by one of another; made where there is none.
Result<SectionId> sectionFor(archive::Writer &writer, const Report &report, const Section &wanted)
{
    const auto found = std::ranges::find_if(report.sections, [&](const Section &section) {
        return section.kind == wanted.kind &&
               (wanted.kind != SectionKind::Other || section.title == wanted.title);
    });
    constexpr int kAtTheEnd = std::numeric_limits<int>::max();
    return found != report.sections.end()
               ? Result<SectionId>(found->id)
               : writer.addSection(report.id, kAtTheEnd, wanted.kind, wanted.title);
}

/// Writes what the next year would have into a report without entries; what is written there stays.
Result<void> fill(archive::Writer &writer, const Report &standing, const Report &next)
{
    constexpr std::pair<Column, QString Report::*> kTexts[] = {{Column::Title, &Report::title},
                                                               {Column::Kicker, &Report::kicker},
                                                               {Column::Recipients, &Report::recipients}};
    for (const auto &[column, text] : kTexts)
        if ((standing.*text).isEmpty())
            TRY(writer.setReportText(standing.id, column, {}, next.*text));
    for (const Section &section : next.sections) {
        const auto into = TRY(sectionFor(writer, standing, section));
        for (const Entry &entry : section.entries) {
            const auto added = TRY(writer.addEntry(into, std::numeric_limits<int>::max(), entry.title));
            TRY(writer.setText(added, Column::Department, {}, entry.department));
            TRY(writer.setText(added, Column::Contact, {}, entry.contact));
            TRY(writer.setEntryState(added, entry.state)); // words of any field begin the writing
        }
    }
    return {};
}

} // namespace

Result<std::vector<LastValue>> lastValuesOf(const archive::Reader &archive, ReportId report, EntryId entry)
{
    const auto now = TRY(archive.report(report));
    const auto reports = TRY(archive.reports()); // the newest first
    const auto last = std::ranges::find_if(reports, [&now](const archive::ReportSummary &summary) {
        return summary.owner == now.owner && summary.year < now.year;
    });
    if (last == reports.end())
        return std::vector<LastValue>();
    const auto before = TRY(archive.report(last->id));
    const auto chosen = TRY(archive.chosenPairs());
    const auto pairs = lookback::pairEntries(before, now, chosen);
    const auto own = std::ranges::find_if(pairs, [&](const lookback::EntryPair &pair) {
        return pair.from && pair.to && lookback::entryAt(now, *pair.to).id == entry;
    });
    if (own == pairs.end())
        return std::vector<LastValue>();
    std::vector<Observation> observations = observationsOf(before);
    std::erase_if(observations, [told = lookback::entryAt(before, *own->from).id](
                                    const Observation &observation) { return observation.entry != told; });
    const auto indicators = TRY(archive.indicators());
    return valuesOf(std::move(observations), indicators);
}

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
    if (const auto there = std::ranges::find_if(reports, isOf(year)); there != reports.end()) {
        plan.standing = TRY(wholeReport(archive, there->id));
        if (hasEntries(*plan.standing))
            return failure(ErrorCode::YearExists, QString::number(year));
    }
    std::optional<Report> before;
    if (const auto summary = std::ranges::find_if(reports, isOf(plan.from.year - 1));
        summary != reports.end())
        before = TRY(archive.report(summary->id));
    const auto chosen = TRY(archive.chosenPairs());
    const auto indicators = TRY(archive.indicators());
    plan.next = lookback::rollOver(plan.from, year, before ? &*before : nullptr, chosen);
    plan.lastValues = valuesOf(observationsOf(plan.from), indicators);
    plan.entriesPlanned = TRY(archive.yearPlan(from)).entries;
    return plan;
}

RollOverPlan frameOf(RollOverPlan plan)
{
    plan.next.entries.clear();
    plan.next.phrases.clear();
    Entry place;
    place.state = EntryState::Empty;
    for (Section &section : plan.next.report.sections) {
        const bool isList = section.kind == SectionKind::Events || section.kind == SectionKind::Highlights;
        section.entries.assign(isList ? static_cast<size_t>(plan.entriesPlanned) : 0, place);
    }
    return plan;
}

Result<ReportId> rollOver(archive::Archive &archive, const RollOverPlan &plan)
{
    ReportId made;
    archive::Writer &writer = archive.writer();
    TRY(writer.group(archive::verb::kReportRollOver, QString::number(plan.next.report.year),
                     [&]() -> Result<void> {
                         if (plan.standing) {
                             made = plan.standing->id;
                             return fill(writer, *plan.standing, plan.next.report);
                         }
                         made = TRY(writer.importReport(plan.next.report));
                         return {};
                     }));
    return made;
}

} // namespace dashiji::workflow
