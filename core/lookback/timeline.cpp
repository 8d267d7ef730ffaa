// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/timeline.h"

#include <algorithm>
#include <tuple>

namespace dashiji::lookback
{
namespace
{

constexpr int kFortnight = 14;

/// @p day in another year.
QDate sameDay(const QDate &day, int year)
{
    const QDate first(year, day.month(), 1);
    return {year, day.month(), std::min(day.day(), first.daysInMonth())};
}

bool isOn(const DatedEntry &entry, const QDate &day)
{
    if (entry.told && !entry.told->areExact)
        return false;
    const QDate last = std::min(entry.until, entry.from.addDays(kFortnight - 1));
    for (QDate date = entry.from; date <= last; date = date.addDays(1))
        if (sameDay(date, day.year()) == day)
            return true;
    return false;
}

} // namespace

std::vector<DatedEntry> datedEntries(const Years &years)
{
    std::vector<DatedEntry> dated;
    for (size_t year = 0; year < years.size(); ++year)
        for (const EntryPlace &place : chosenEntries(*years[year])) {
            const Entry &entry = entryAt(*years[year], place);
            if (entry.from)
                dated.push_back({{year, place}, *entry.from, entry.until.value_or(*entry.from), {}});
            else if (const auto told = daysIn(entry, years[year]->year))
                dated.push_back({{year, place}, told->from, told->until, told});
        }
    std::ranges::stable_sort(
        dated, {}, [](const DatedEntry &entry) { return std::tuple(entry.from, entry.until, entry.place); });
    return dated;
}

std::vector<DatedEntry> onThisDay(const std::vector<DatedEntry> &entries, const QDate &day)
{
    std::vector<DatedEntry> found;
    std::ranges::copy_if(entries, std::back_inserter(found),
                         [&](const DatedEntry &entry) { return isOn(entry, day); });
    return found;
}

} // namespace dashiji::lookback
