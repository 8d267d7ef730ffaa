// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/comparing.h"

#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/workflow/exporting.h"
#include "core/workflow/reportlookup.h"

#include <QSet>

#include <algorithm>

namespace dashiji::workflow
{
namespace
{

const Entry *entryOf(const Report &report, const std::optional<lookback::EntryPlace> &place)
{
    return place ? &lookback::entryAt(report, *place) : nullptr;
}

QSet<Uid> uidsOf(const Report &report)
{
    QSet<Uid> uids;
    for (const lookback::EntryPlace &place : lookback::chosenEntries(report))
        uids.insert(lookback::entryAt(report, place).uid);
    return uids;
}

Result<void> decide(archive::Archive &archive, EntryId a, EntryId b, bool together)
{
    const auto first = TRY(archive.entry(a));
    const auto second = TRY(archive.entry(b));
    const auto firstReport = TRY(reportOf(archive, a));
    const auto secondReport = TRY(reportOf(archive, b));
    if (firstReport.year == secondReport.year)
        return failure(ErrorCode::InvalidArgument, first.title);
    const auto chosen = TRY(archive.chosenPairs());
    const QSet<Uid> firstYear = uidsOf(firstReport);
    const QSet<Uid> secondYear = uidsOf(secondReport);
    const auto ties = [&](const Uid &one, const Uid &other) {
        return (one == first.uid && secondYear.contains(other)) ||
               (one == second.uid && firstYear.contains(other));
    };
    archive::Writer &writer = archive.writer();
    return writer.group(archive::verb::kEntryPair, second.title, [&]() -> Result<void> {
        for (const ChosenPair &pair : chosen)
            if (pair.together && (ties(pair.a, pair.b) || ties(pair.b, pair.a)))
                TRY(writer.removeChosenPair(pair.a, pair.b));
        return writer.setChosenPair({first.uid, second.uid, together});
    });
}

} // namespace

const Entry *ComparedYears::fromEntry(const lookback::ComparedEntry &entry) const
{
    return entryOf(from, entry.pair.from);
}

const Entry *ComparedYears::toEntry(const lookback::ComparedEntry &entry) const
{
    return entryOf(to, entry.pair.to);
}

Result<ComparedYears> compareYears(const archive::Reader &archive, ReportId from, ReportId to)
{
    ComparedYears years;
    years.from = TRY(wholeReport(archive, from));
    years.to = TRY(wholeReport(archive, to));
    if (years.from.year == years.to.year)
        return failure(ErrorCode::InvalidArgument, QString::number(years.from.year));
    const auto chosen = TRY(archive.chosenPairs());
    const auto indicators = TRY(archive.indicators());
    years.comparison = lookback::compareReports(
        years.from, years.to, lookback::pairEntries(years.from, years.to, chosen), indicators);
    return years;
}

ComparedYears numbersOnly(ComparedYears years)
{
    using Kind = lookback::MetricChange::Kind;
    std::erase_if(years.comparison.entries, [](const lookback::ComparedEntry &entry) {
        return !entry.hasNumbersChanged() && std::ranges::all_of(entry.metrics, [](const auto &change) {
            return change.kind == Kind::Same;
        });
    });
    for (lookback::ComparedEntry &entry : years.comparison.entries) {
        entry.title = lookback::numbersOnly(entry.title);
        entry.body = lookback::numbersOnly(entry.body);
    }
    return years;
}

Result<void> choosePair(archive::Archive &archive, EntryId a, EntryId b)
{
    return decide(archive, a, b, true);
}

Result<void> partPair(archive::Archive &archive, EntryId a, EntryId b)
{
    return decide(archive, a, b, false);
}

} // namespace dashiji::workflow
