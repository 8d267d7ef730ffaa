// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/levels.h"

#include "core/intake/reading/cues.h"

#include <algorithm>

namespace dashiji::intake
{
namespace
{

constexpr int kNarrow = 18;      ///< columns: nine ideographs
constexpr int kNarrowLatin = 32; ///< letters take more room, and say less by it
constexpr int kUsualName = 8;    ///< columns most sections' names have: four ideographs

bool saysWhoAndWhat(const Look &look)
{
    return look.words.indexOf(u':') > 0;
}

/// The headings of a text, from the first on.
class LevelTelling
{
public:
    LevelTelling(std::vector<BareHeading> &headings, const std::vector<Look> &looks)
        : m_headings(headings), m_looks(looks)
    {
    }

    bool tell()
    {
        if (!findSections())
            return takeAlternatingForms();
        bool opens = false;            // the heading before is a section right over this one
        bool entriesAreNarrow = false; // in the open section: then width says nothing
        for (std::size_t at = 0; at < m_headings.size(); ++at) {
            const bool alike = at > m_first && !opens && !entriesAreNarrow && (isAlike(at) || hasName(at));
            const bool part = at < m_first && isNarrow(look(at)) && !look(at).latin;
            BareHeading &heading = m_headings[at];
            heading.section =
                heading.section || standsOver(at) || at == m_first || alike || part || closes(at);
            entriesAreNarrow = !heading.section && (entriesAreNarrow || (opens && isAlike(at)));
            opens = heading.section && standsOver(at);
        }
        return true;
    }

private:
    [[nodiscard]] const Look &look(std::size_t at) const { return m_looks[m_headings[at].paragraph]; }

    /// A short name right over another heading that does not say it again.
    [[nodiscard]] bool standsOver(std::size_t at) const
    {
        return m_headings[at].overNext && isNarrow(look(at)) && !look(at + 1).words.contains(look(at).words);
    }

    [[nodiscard]] bool hasName(std::size_t at) const
    {
        return look(at).sectionCue > 0 && isNarrow(look(at)) && !look(at).latin;
    }

    /// One of the last headings, of no section: 总结, 致谢.
    [[nodiscard]] bool closes(std::size_t at) const
    {
        constexpr std::size_t kLast = 3;
        return at > m_first && at + kLast >= m_headings.size() && closesText(look(at).words);
    }

    /// As short as the sections' names.
    [[nodiscard]] bool isAlike(std::size_t at) const { return !look(at).latin && look(at).width <= m_widest; }

    /// Two sections at least, one of them right over its first entry.
    bool findSections()
    {
        int sections = 0;
        bool anyOver = false;
        for (std::size_t at = m_headings.size(); at-- > 0;) {
            if (!standsOver(at) && !hasName(at))
                continue;
            ++sections;
            anyOver = anyOver || standsOver(at);
            m_first = at;
            if (!look(at).latin)
                m_widest = std::max(m_widest, look(at).width);
        }
        return anyOver && sections >= 2;
    }

    /// "产品：…", plain ones, "生态：…", plain ones: headings of one form that never stand next to each other
    /// are over those of the other.
    bool takeAlternatingForms()
    {
        constexpr int kFewest = 3;
        int sections = 0;
        int entries = 0;
        for (std::size_t at = 0; at < m_headings.size(); ++at) {
            const bool form = saysWhoAndWhat(look(at));
            if (form && (at + 1 == m_headings.size() || saysWhoAndWhat(look(at + 1))))
                return false;
            sections += form;
            entries += !form;
        }
        if (sections < kFewest || entries < 2 * sections)
            return false;
        for (std::size_t at = 0; at < m_headings.size(); ++at)
            m_headings[at].section = m_headings[at].section || saysWhoAndWhat(look(at));
        return true;
    }

    std::vector<BareHeading> &m_headings;
    const std::vector<Look> &m_looks;
    std::size_t m_first = 0;   ///< the first that is surely a section
    int m_widest = kUsualName; ///< columns of the sections' names
};

} // namespace

bool isNarrow(const Look &look)
{
    return look.width <= (look.latin ? kNarrowLatin : kNarrow);
}

bool tellLevels(std::vector<BareHeading> &headings, const std::vector<Look> &looks)
{
    return LevelTelling(headings, looks).tell();
}

void tellFormsApart(std::vector<BareHeading> &headings, const std::vector<Look> &looks)
{
    constexpr int kLeast = 3;
    const auto lookOf = [&](const BareHeading &heading) -> const Look & { return looks[heading.paragraph]; };
    int row = 0;
    int longest = 0;
    bool anyLeads = false; // stands over one that says who and what
    std::vector<BareHeading *> others;
    for (BareHeading &heading : headings) {
        if (heading.section)
            continue;
        const bool form = saysWhoAndWhat(lookOf(heading));
        row = form ? row + 1 : 0;
        longest = std::max(longest, row);
        if (!form)
            others.push_back(&heading);
        anyLeads =
            anyLeads || (!form && &heading != &headings.back() && saysWhoAndWhat(lookOf(*(&heading + 1))));
    }
    if (longest < kLeast || !anyLeads)
        return;
    // Names of sections are short; what is much longer than its kind is one of the entries.
    const auto widthOf = [&](const BareHeading *heading) { return lookOf(*heading).width; };
    std::ranges::sort(others, {}, widthOf);
    const int usual = widthOf(others[others.size() / 2]);
    for (BareHeading *heading : others)
        heading->section = widthOf(heading) * 4 <= usual * 7;
}

} // namespace dashiji::intake
