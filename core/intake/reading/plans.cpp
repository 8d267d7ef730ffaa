// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/plans.h"

#include "core/intake/reading/cues.h"
#include "core/intake/reading/inlinetitles.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace dashiji::intake
{
namespace
{

constexpr std::size_t kMostKinds = 6; ///< lists weighed as sections or entries, those with the most items
constexpr int kNarrowestName = 5;     ///< columns of a bare heading
constexpr int kWidestName = 72;

bool isBullet(Family family)
{
    return family == Family::Bullet || family == Family::Bold;
}

/// Whether the words were said before, with or without quotes.
bool saysAgain(QSet<QString> &said, QString words)
{
    words.remove(u'“').remove(u'”');
    const bool again = said.contains(words);
    said.insert(words);
    return again;
}

/// Plans are made of items, item by item; this knows the text around them.
class Planner
{
public:
    Planner(const std::vector<ListItem> &items, const std::vector<Look> &looks)
        : m_items(items), m_looks(looks)
    {
        for (std::size_t at = 0; at < items.size(); ++at)
            m_itemsOf[items[at].kind].push_back(at);
        findTitleItem();
        findBareHeadings();
    }

    [[nodiscard]] Plans plans() const
    {
        std::vector<Plan> plans;
        const auto add = [&](Plan plan) {
            const bool empty =
                plan.unmarked == Unmarked::None && plan.bareSections.empty() &&
                std::ranges::all_of(plan.levels, [](Level level) { return level == Level::Inside; });
            if (!empty && std::ranges::find(plans, plan) == plans.end())
                plans.push_back(std::move(plan));
        };
        for (const int kind : largestKinds()) {
            add(entriesOf(kind));
            if (mayNameSections(kind))
                add(sectionsOf(kind));
            if (m_items[m_itemsOf.at(kind).front()].family == Family::Bold)
                add(stackedHeadings(kind));
        }
        if (m_bare.size() >= 2)
            add(bareSections());
        for (const Unmarked way :
             {Unmarked::OneLevel, Unmarked::TwoLevels, Unmarked::RunIn, Unmarked::Promised}) {
            Plan plan = nothing();
            plan.unmarked = way;
            add(plan);
        }
        return {m_bare, plans};
    }

private:
    [[nodiscard]] Plan nothing() const
    {
        Plan plan;
        plan.levels.assign(m_items.size(), Level::Inside);
        plan.titleItem = m_titleItem;
        return plan;
    }

    /// One outermost heading before all others is the title of the whole, not a list; a list begins with 1.
    void findTitleItem()
    {
        if (m_items.empty() || m_items.front().paragraph > 1 || m_items.front().number == 1 ||
            m_itemsOf[m_items.front().kind].size() > 1)
            return;
        const bool alone =
            std::ranges::none_of(m_items.begin() + 1, m_items.end(),
                                 [&](const ListItem &item) { return item.depth <= m_items.front().depth; });
        if (alone && m_items.size() > 1)
            m_titleItem = m_items.front().paragraph;
    }

    /// Lines without a marker that text or a list follows and no numbering runs across: as good as headings.
    void findBareHeadings()
    {
        std::vector<int> runs(m_looks.size() + 1, 0); // how many numberings begin before and end after
        for (const auto &[kind, items] : m_itemsOf) {
            if (!isNumbered(m_items[items.front()].family) && m_items[items.front()].family != Family::Date)
                continue;
            for (std::size_t first = 0; first < items.size();) {
                std::size_t last = first;
                while (last + 1 < items.size() && !m_items[items[last + 1]].startsRun)
                    ++last;
                ++runs[m_items[items[first]].paragraph];
                --runs[m_items[items[last]].paragraph];
                first = last + 1;
            }
        }
        std::vector<bool> listed(m_looks.size(), false);
        for (const ListItem &item : m_items)
            listed[item.paragraph] = true;
        const auto leadsToList = [&](std::size_t at) {
            const std::size_t after = nextOf(at);
            return after < m_looks.size() && listed[after];
        };
        QSet<QString> said; // short lines: a page repeats its title, and a title names no section
        int open = 0;
        for (std::size_t at = 0; at < m_looks.size(); ++at) {
            open += runs[at];
            const Look &look = m_looks[at];
            const bool repeated = look.isShort() && saysAgain(said, look.words);
            const bool marked = look.marker && (listed[at] || look.marker->family != Family::Date);
            if (open > 0 || marked || repeated || !look.isShort() || look.furniture || look.byline ||
                look.attached || look.captionCue > 0 || look.width < kNarrowestName ||
                look.width > kWidestName || isDateLine(look.words) ||
                (look.sectionCue == 0 && showsOccasion(look)))
                continue;
            const std::size_t next = nextOf(at);
            if (next < m_looks.size() &&
                (listed[next] ||
                 (m_looks[next].endsOpen && (m_looks[next].width > 24 || leadsToList(next))) ||
                 (m_looks[next].endsSentence && m_looks[next].width > look.width)))
                m_bare.push_back(at);
        }
    }

    [[nodiscard]] std::size_t nextOf(std::size_t paragraph) const
    {
        do
            ++paragraph;
        while (paragraph < m_looks.size() && m_looks[paragraph].furniture);
        return paragraph;
    }

    [[nodiscard]] std::vector<int> largestKinds() const
    {
        std::vector<int> kinds;
        for (const auto &[kind, items] : m_itemsOf)
            kinds.push_back(kind);
        std::ranges::stable_sort(kinds, std::greater(), [&](int kind) { return m_itemsOf.at(kind).size(); });
        kinds.resize(std::min(kinds.size(), kMostKinds));
        return kinds;
    }

    /// A list inside another names sections only where it holds lists itself.
    [[nodiscard]] bool mayNameSections(int kind) const
    {
        const std::vector<std::size_t> &mine = m_itemsOf.at(kind);
        const ListItem &first = m_items[mine.front()];
        if (first.points)
            return false;
        return first.depth == 0 || std::ranges::any_of(mine, [&](std::size_t at) {
                   return at + 1 < m_items.size() && m_items[at + 1].depth > first.depth &&
                          !m_items[at + 1].points;
               });
    }

    /// A list is the entries, whatever stands around it; the sections have no marker.
    [[nodiscard]] Plan entriesOf(int kind) const
    {
        Plan plan = nothing();
        for (const std::size_t at : m_itemsOf.at(kind))
            if (m_items[at].paragraph != m_titleItem)
                plan.levels[at] = Level::Entry;
        return plan;
    }

    /// A list names the sections, and so do those it stands inside; a run of it that holds no list is none.
    [[nodiscard]] Plan sectionsOf(int kind) const
    {
        Plan plan = nothing();
        const int depth = m_items[m_itemsOf.at(kind).front()].depth;
        std::vector<std::size_t> bounds; // items that name sections
        for (std::size_t at = 0; at < m_items.size(); ++at) {
            const ListItem &item = m_items[at];
            if (item.paragraph == m_titleItem)
                continue;
            if ((item.kind == kind && runHoldsLists(at)) || (item.depth < depth && !isBullet(item.family))) {
                plan.levels[at] = Level::Section;
                bounds.push_back(at);
            }
        }
        if (bounds.empty())
            return nothing();
        // Before and after the list that names sections there may be sections without a marker.
        const std::size_t first = m_items[bounds.front()].paragraph;
        const std::size_t last = m_items[bounds.back()].paragraph;
        for (const std::size_t bare : m_bare)
            if (bare < first ? isChapter(bare, first) : bare > last && isListName(bare, last))
                plan.bareSections.push_back(bare);
        chooseEntries(plan);
        return plan;
    }

    /// Headings in bold on two levels: one right over another names a section, one over text is an entry.
    [[nodiscard]] Plan stackedHeadings(int kind) const
    {
        Plan plan = nothing();
        const std::vector<std::size_t> &mine = m_itemsOf.at(kind);
        for (std::size_t at = 0; at < mine.size(); ++at) {
            const std::size_t paragraph = m_items[mine[at]].paragraph;
            const bool stacked = at + 1 < mine.size() && nextOf(paragraph) == m_items[mine[at + 1]].paragraph;
            if (at == 0 && titleCue(m_looks[paragraph].words) >= 4 && !plan.titleItem)
                plan.titleItem = paragraph;
            if (paragraph != plan.titleItem)
                plan.levels[mine[at]] = stacked ? Level::Section : Level::Entry;
        }
        return plan.hasSections() ? plan : nothing();
    }

    [[nodiscard]] Plan bareSections() const
    {
        Plan plan = nothing();
        plan.bareSections = m_bare;
        // What stands over all is the title.
        if (std::all_of(m_looks.begin(), m_looks.begin() + std::ptrdiff_t(m_bare.front()),
                        [](const Look &look) { return look.furniture || look.byline; }))
            plan.bareSections.erase(plan.bareSections.begin());
        if (plan.bareSections.size() < 2)
            return nothing();
        chooseEntries(plan);
        return plan;
    }

    /// A bare heading right over the first item of a list; behind another list an introduction may stand
    /// between.
    [[nodiscard]] bool isListName(std::size_t bare, std::size_t section) const
    {
        const std::size_t next = nextOf(bare);
        const auto item = std::ranges::lower_bound(m_items, next, {}, &ListItem::paragraph);
        if (item == m_items.end() || !item->startsRun || !isNumbered(item->family) ||
            item->family == Family::Shi)
            return false; // 一是…… 二是…… tells text
        const bool behindList = item != m_items.begin() && (item - 1)->paragraph > section;
        return item->paragraph == next || (behindList && item->paragraph == next + 1);
    }

    /// A bare heading with text of its own before the first section with a marker; not the head of the text.
    [[nodiscard]] bool isChapter(std::size_t bare, std::size_t end) const
    {
        constexpr std::size_t kLeastText = 3;
        const auto after = std::ranges::upper_bound(m_bare, bare);
        const std::size_t until = after == m_bare.end() ? end : std::min(*after, end);
        const auto isTitle = [](const Look &look) { return look.isShort() && titleCue(look.words) >= 4; };
        const bool behindTitle =
            std::any_of(m_looks.begin(), m_looks.begin() + std::ptrdiff_t(bare), isTitle);
        return bare > 0 && until >= bare + 1 + kLeastText && (behindTitle || !isTitle(m_looks[bare])) &&
               m_looks[nextOf(bare)].width > Look::kShortWidth;
    }

    /// Whether the numbering an item belongs to holds other lists, or is the first of its kind.
    [[nodiscard]] bool runHoldsLists(std::size_t at) const
    {
        const std::vector<std::size_t> &mine = m_itemsOf.at(m_items[at].kind);
        auto first = std::ranges::find(mine, at);
        auto end = first + 1;
        while (first != mine.begin() && !m_items[*first].startsRun)
            --first;
        while (end != mine.end() && !m_items[*end].startsRun)
            ++end;
        if (first == mine.begin())
            return true;
        const std::size_t last = end == mine.end() ? *(end - 1) : *end;
        return std::any_of(
            m_items.begin() + std::ptrdiff_t(*first), m_items.begin() + std::ptrdiff_t(last),
            [&](const ListItem &item) { return item.kind != m_items[at].kind && !item.points; });
    }

    /// Gives every section of a plan the outermost list inside it as its entries.
    void chooseEntries(Plan &plan) const
    {
        std::vector<std::size_t> starts = plan.bareSections; // paragraphs
        for (std::size_t at = 0; at < m_items.size(); ++at)
            if (plan.levels[at] == Level::Section)
                starts.push_back(m_items[at].paragraph);
        std::ranges::sort(starts);
        for (std::size_t at = 0; at < starts.size(); ++at)
            chooseEntries(plan, starts[at], at + 1 < starts.size() ? starts[at + 1] : m_looks.size());
    }

    void chooseEntries(Plan &plan, std::size_t heading, std::size_t end) const
    {
        if (namesNotes(afterMarker(m_looks[heading])))
            return;
        std::map<int, std::vector<std::size_t>> lists;
        auto item = std::ranges::upper_bound(m_items, heading, {}, &ListItem::paragraph);
        for (; item != m_items.end() && item->paragraph < end; ++item)
            lists[item->kind].push_back(static_cast<std::size_t>(item - m_items.begin()));
        const std::vector<std::size_t> *best = nullptr;
        for (const auto &[kind, list] : lists)
            if (canBeEntries(list, heading, end) && (!best || rank(list) < rank(*best)))
                best = &list;
        if (best)
            for (const std::size_t at : *best)
                plan.levels[at] = Level::Entry;
    }

    /// Official texts nest 一、（一） 1. (1); of lists of one rank the first is the outer.
    [[nodiscard]] std::pair<int, std::size_t> rank(const std::vector<std::size_t> &list) const
    {
        return {usualDepth(m_items[list.front()].family), list.front()};
    }

    /// A list with headings; bullets only where a marker names the section and little else stands in it.
    [[nodiscard]] bool canBeEntries(const std::vector<std::size_t> &list, std::size_t heading,
                                    std::size_t end) const
    {
        const ListItem &first = m_items[list.front()];
        const auto text = std::count_if(m_looks.begin() + std::ptrdiff_t(heading) + 1,
                                        m_looks.begin() + std::ptrdiff_t(end),
                                        [](const Look &look) { return !look.furniture; });
        const bool fills = std::ssize(list) * 5 >= text * 3;
        if (first.points)
            return false;
        if (first.family == Family::ChineseParen)
            return true;
        const auto headings = std::ranges::count_if(
            list, [&](std::size_t at) { return isHeadingLike(m_looks[m_items[at].paragraph]); });
        if (headings * 2 < std::ssize(list) && !fills)
            return false;
        if (!isBullet(first.family))
            return list.size() > 1 || first.number == 1;
        const Look &section = m_looks[heading];
        if (!section.marker && section.sectionCue < 2)
            return m_looks[first.paragraph].marker->variant == u'—' && list.size() > 2;
        return m_itemsOf.at(first.kind).size() > 1 && (fills || first.paragraph <= heading + 2);
    }

    const std::vector<ListItem> &m_items;
    const std::vector<Look> &m_looks;
    std::map<int, std::vector<std::size_t>> m_itemsOf; ///< by kind
    std::vector<std::size_t> m_bare;                   ///< paragraphs
    std::optional<std::size_t> m_titleItem;
};

} // namespace

bool Plan::hasSections() const
{
    return !bareSections.empty() || std::ranges::find(levels, Level::Section) != levels.end();
}

Plans planReadings(const std::vector<ListItem> &items, const std::vector<Look> &looks)
{
    return Planner(items, looks).plans();
}

} // namespace dashiji::intake
