// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/entryplan.h"

#include "core/publish/pages/annual/flow.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace dashiji::publish
{

namespace
{

constexpr size_t kLongestFlow = 40; ///< entries that flow together
constexpr double kRepeated = 60;    ///< cost of a layout that is the one before
constexpr double kWrongSide = 160;  ///< of a section that ends where no spread can follow

constexpr int kMostPlans = 8;

struct LayoutCount {
    EntryLayout layout;
    size_t entries;
};
constexpr LayoutCount kLayouts[] = {{EntryLayout::Lead, 1},
                                    {EntryLayout::Half, 2},
                                    {EntryLayout::Pair, 2},
                                    {EntryLayout::Three, 3},
                                    {EntryLayout::One, 1}};

/// What is known where a page begins.
struct PlanState {
    size_t entry = 0;
    bool verso = false;
    int before = -1;  ///< layout
    bool led = false; ///< a lead was given
    auto operator<=>(const PlanState &) const = default;
};

struct PlanStep {
    double cost = std::numeric_limits<double>::infinity();
    EntryLayout layout = EntryLayout::Flow;
    size_t entries = 0;
    PlanState next;
};

class EntryPlanner
{
public:
    EntryPlanner(std::vector<AnnualEntry> entries, const SectionPlace &place, const AnnualSource &source)
        : m_entries(std::move(entries)), m_section(place), m_source(source)
    {
        measureColumns();
    }

    std::vector<BodyPage> run()
    {
        std::vector<BodyPage> pages = laidOut();
        for (int tries = 1; m_foundHole && tries < kMostPlans; ++tries) {
            m_best.clear();
            pages = laidOut();
        }
        return pages;
    }

private:
    /// The pages of the best plan; where entries that flow left a hole that was not foreseen, it is noted.
    std::vector<BodyPage> laidOut()
    {
        std::vector<BodyPage> pages;
        m_foundHole = false;
        PlanState state{0, m_section.verso, -1, false};
        while (state.entry < m_entries.size()) {
            const PlanStep step = best(state);
            const bool ends = state.entry + step.entries == m_entries.size();
            auto laid = layEntries(step.layout, span(state.entry, step.entries),
                                   {state.verso, ends, m_section.foot}, m_source);
            if (step.layout == EntryLayout::Flow && hasHole(laid->pages, ends)) {
                m_foundHole = true;
                m_holes[{state.entry, step.entries}] += kPageHole;
            }
            std::ranges::move(laid->pages, std::back_inserter(pages));
            state = step.next;
            state.verso =
                m_section.verso == (pages.size() % 2 == 0); // a flow may take a page more than it costs
        }
        return pages;
    }

    [[nodiscard]] bool hasHole(const std::vector<BodyPage> &pages, bool ends) const
    {
        const double height = m_source.style.block.height() + m_source.style.lineStep;
        return std::ranges::any_of(pages, [&](const BodyPage &page) {
            return page.used < height * (ends && &page == &pages.back() ? kFullLast : kFullPage) -
                                   m_source.style.lineStep;
        });
    }

    [[nodiscard]] std::span<const AnnualEntry> span(size_t first, size_t count) const
    {
        return std::span(m_entries).subspan(first, count);
    }

    void measureColumns()
    {
        const PageStyle style = flowStyle(m_source.style, 2);
        for (AnnualEntry &entry : m_entries)
            for (const Piece &piece :
                 setPieces(m_source.tree, entry.first, entry.last, style, m_source.chains))
                entry.columnHeight += piece.before + piece.height() + piece.after;
    }

    PlanStep best(const PlanState &state)
    {
        if (state.entry == m_entries.size()) {
            PlanStep end;
            end.cost = m_section.isFollowed && !state.verso ? kWrongSide : 0;
            return end;
        }
        if (const auto known = m_best.find(state); known != m_best.end())
            return known->second;
        PlanStep result;
        const size_t left = m_entries.size() - state.entry;
        for (const auto &[layout, count] : kLayouts)
            if (count <= left && !(layout == EntryLayout::Lead && state.led))
                consider(state, layout, count, designed(state, layout, count), result);
        for (size_t count = 1; count <= std::min(left, kLongestFlow); ++count) {
            auto laid = flowCost(span(state.entry, count), {state.verso, count == left}, m_source.style);
            if (const auto hole = m_holes.find({state.entry, count}); hole != m_holes.end())
                laid.second += hole->second;
            consider(state, EntryLayout::Flow, count, laid, result);
        }
        return m_best[state] = result;
    }

    void consider(const PlanState &state, EntryLayout layout, size_t count, std::pair<size_t, double> laid,
                  PlanStep &result)
    {
        const auto &[pages, cost] = laid;
        if (pages == 0)
            return;
        PlanState next{state.entry + count, state.verso == (pages % 2 == 0), int(layout),
                       state.led || layout == EntryLayout::Lead};
        const double all = cost + (int(layout) == state.before ? kRepeated : 0) + best(next).cost;
        if (all < result.cost)
            result = {all, layout, count, next};
    }

    /// Pages and cost of a layout with photos; no pages where it does not fit.
    std::pair<size_t, double> designed(const PlanState &state, EntryLayout layout, size_t count)
    {
        const std::tuple key(state.entry, state.verso, layout);
        const auto known = m_costs.find(key);
        if (known != m_costs.end())
            return known->second;
        const auto laid =
            layEntries(layout, span(state.entry, count),
                       {state.verso, state.entry + count == m_entries.size(), m_section.foot}, m_source);
        return m_costs[key] = laid ? std::pair(laid->pages.size(), laid->cost) : std::pair(size_t(0), 0.0);
    }

    std::vector<AnnualEntry> m_entries;
    const SectionPlace m_section;
    const AnnualSource &m_source;
    bool m_foundHole = false;
    std::map<std::pair<size_t, size_t>, double> m_holes; ///< what flows cost beyond their measure
    std::map<PlanState, PlanStep> m_best;
    std::map<std::tuple<size_t, bool, EntryLayout>, std::pair<size_t, double>> m_costs;
};

} // namespace

std::vector<BodyPage> planEntries(std::vector<AnnualEntry> entries, const SectionPlace &place,
                                  const AnnualSource &source)
{
    return EntryPlanner(std::move(entries), place, source).run();
}

} // namespace dashiji::publish
