// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/relatives.h"

#include <algorithm>
#include <iterator>

namespace dashiji::lookback
{
namespace
{

/// Goes from year to year and gathers what tells of one thing.
class Family
{
public:
    Family(const Years &years, const std::vector<ChosenPair> &chosen, const YearPlace &entry)
        : m_years(years), m_chosen(chosen), m_members{entryAt(years, entry).uid}
    {
    }

    /// The relatives on one side of an entry, the nearest first.
    std::vector<Relative> walk(YearPlace from, int step)
    {
        std::vector<Relative> found;
        const int start = static_cast<int>(from.year);
        for (int year = start + step; year >= 0 && year < static_cast<int>(m_years.size()); year += step) {
            const auto relative = relativeIn(static_cast<size_t>(year), from);
            if (!relative)
                continue;
            from = relative->place;
            m_members.push_back(entryAt(m_years, from).uid);
            found.push_back(*relative);
        }
        return found;
    }

private:
    [[nodiscard]] bool isDecided(const Uid &uid, bool together) const
    {
        return std::ranges::any_of(m_chosen, [&](const ChosenPair &pair) {
            return pair.together == together && ((pair.a == uid && std::ranges::count(m_members, pair.b)) ||
                                                 (pair.b == uid && std::ranges::count(m_members, pair.a)));
        });
    }

    [[nodiscard]] std::optional<Relative> relativeIn(size_t year, const YearPlace &neighbour) const
    {
        const Report &report = *m_years[year];
        for (const EntryPlace &place : chosenEntries(report))
            if (isDecided(entryAt(report, place).uid, true))
                return Relative{{year, place}, EntryPair::By::Chosen, 0};
        for (const EntryPair &pair : pairEntries(report, reportAt(m_years, neighbour), m_chosen))
            if (pair.from && pair.to == neighbour.entry && !isDecided(entryAt(report, *pair.from).uid, false))
                return Relative{{year, *pair.from}, pair.by, pair.likeness};
        return std::nullopt;
    }

    const Years &m_years;
    const std::vector<ChosenPair> &m_chosen;
    std::vector<Uid> m_members;
};

} // namespace

std::vector<Relative> relativesOf(const Years &years, const YearPlace &entry,
                                  const std::vector<ChosenPair> &chosen)
{
    Family family(years, chosen, entry);
    const std::vector<Relative> earlier = family.walk(entry, -1);
    std::vector<Relative> relatives = family.walk(entry, 1);
    std::ranges::reverse(relatives);
    std::ranges::copy(earlier, std::back_inserter(relatives));
    return relatives;
}

} // namespace dashiji::lookback
