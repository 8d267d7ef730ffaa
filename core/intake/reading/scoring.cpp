// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/scoring.h"

#include "core/intake/reading/cues.h"
#include "core/intake/reading/inlinetitles.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace dashiji::intake
{
namespace
{

constexpr double kNamedText = 0.6; ///< what text under a section's name counts, where no entry is
constexpr double kNoEntries = -10;
constexpr int kMostSections = 12;

constexpr Criterion kCriteria[] = {
    {"covered", &Measures::covered, 2.0},
    {"titled", &Measures::titled, 1.5},
    {"continued", &Measures::continued, 1.0},
    {"filled", &Measures::filled, 1.2},
    {"unsectioned", &Measures::unsectioned, 0.5},
    {"hollow", &Measures::hollow, -2.0},
    {"nested", &Measures::nested, 2.3},
    {"promised", &Measures::promised, 3.0},
    {"swallowed", &Measures::swallowed, -6.0},
    {"sunk", &Measures::sunk, -0.7},
    {"lost", &Measures::lost, -3.0},
    {"lostBare", &Measures::lostBare, -3.0},
    {"bullets", &Measures::bullets, -1.8},
    {"longNames", &Measures::longNames, -3.0},
    {"fewEntries", &Measures::fewEntries, -0.6},
    {"bare", &Measures::bare, -1.5},
    {"onlyChildren", &Measures::onlyChildren, -2.1},
    {"manySections", &Measures::manySections, -1.0},
    {"bareNames", &Measures::bareNames, -0.5},
    {"idleNames", &Measures::idleNames, -2.0},
    {"news", &Measures::news, -4.0},
};

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/// 一、 and （一） are written over what counts, never inside of what a line without a number names.
bool isOfficial(Family family)
{
    return family == Family::ChineseComma || family == Family::ChineseParen;
}

struct EntrySeen {
    std::size_t heading = 0;
    int number = 0;
    Family family = Family::Bullet;
    bool hasMarker = false, titled = false, hasText = false;
    int childHeadings = 0;
    double text = 0; ///< under the heading
};

struct SectionSeen {
    std::optional<std::size_t> heading;
    bool hasText = false;
    std::vector<EntrySeen> entries;
};

/// Counts that short lines before and between the lists promise.
std::set<std::size_t> promisedCounts(const std::vector<Look> &looks)
{
    std::set<std::size_t> counts;
    std::size_t looked = 0;
    for (const Look &look : looks) {
        if (!look.isShort())
            continue;
        if (looked++ > 400)
            break;
        if (look.promised > 0 && (look.sectionCue == 3 || titleCue(look.words) >= 4 ||
                                  speaksOfEvents(look.words) || speaksOfHighlights(look.words)))
            counts.insert(look.promised);
    }
    return counts;
}

class Weighing
{
public:
    explicit Weighing(const Reading &reading) : m_reading(reading) { look(); }

    [[nodiscard]] Measures measures() const
    {
        Measures seen;
        seen.covered = share(m_textInside, m_text);
        seen.titled = share(m_titled, m_entries);
        seen.continued = share(m_continued, m_entries);
        seen.swallowed = m_marked == 0 ? share(m_children, m_children + m_entries) : 0;
        seen.unsectioned = m_named == 0;
        seen.hollow = share(m_hollow, m_named);
        seen.filled = share(m_filled, m_named);
        seen.nested = share(m_nested, m_named);
        seen.longNames = share(m_longNames, m_named);
        seen.onlyChildren = m_named > 1 && !m_anySiblings;
        seen.bare = m_bare * 2 < m_entries ? share(m_bare, m_entries) : 0;
        seen.sunk = share(m_sunk, m_sunk + m_entries);
        seen.lost = share(m_lost, m_lost + m_entries);
        seen.lostBare = share(m_lostBare, m_lostBare + m_entries);
        seen.bullets = share(m_bullets, m_entries);
        seen.fewEntries = std::max(0, 3 - m_entries);
        seen.manySections = m_named > kMostSections;
        const bool unmarked = m_reading.plan.unmarked != Unmarked::None;
        seen.news = m_numbered == 0 && beginsLikeNews();
        seen.bareNames = !m_reading.plan.bareSections.empty();
        seen.idleNames = m_marked == 0 && !unmarked ? share(m_idle, m_idle + m_entries) : 0;
        seen.promised = promise();
        return seen;
    }

private:
    void look()
    {
        std::size_t item = 0;
        const auto &items = m_reading.items;
        for (std::size_t at = 0; at < m_reading.size(); ++at) {
            const Look &look = m_reading.looks[at];
            while (item < items.size() && items[item].paragraph < at)
                ++item;
            const ListItem *listed =
                item < items.size() && items[item].paragraph == at ? &items[item] : nullptr;
            if (m_reading.is(at, ParagraphRole::SectionHeading)) {
                const bool trails = m_reading.paragraphs[at].attachment == Attachment::Previous;
                if (trails && !m_sections.empty())
                    m_sections.back().heading = at;
                m_sections.push_back({trails ? std::nullopt : std::optional(at), false, {}});
                continue;
            }
            if (m_reading.is(at, ParagraphRole::EntryHeading)) {
                addEntry(at, look, listed);
                continue;
            }
            if (m_reading.is(at, ParagraphRole::Ignored) || m_reading.is(at, ParagraphRole::Title) ||
                m_reading.is(at, ParagraphRole::Kicker) || m_reading.is(at, ParagraphRole::Signature))
                continue;
            const double weight = std::min(look.width, 400) / 100.0;
            EntrySeen *entry = openEntry();
            const bool named = !m_sections.empty() && m_sections.back().heading;
            if (!m_sections.empty())
                m_sections.back().hasText = true;
            if (entry) {
                entry->hasText = true;
                entry->text += weight;
            }
            m_text += weight;
            m_textInside += entry ? weight : named ? kNamedText * weight : 0;
            if (listed && listed->family == Family::Date && entry && !entry->hasMarker)
                ++m_sunk; // a chronicle under lines that only look like headings
            if (!listed || listed->points || !isNumbered(listed->family) || usualDepth(listed->family) > 5)
                continue;
            if (!entry || standsOutside(*entry, *listed))
                m_lost += isHeadingLike(look);
            else if (entry->hasMarker || isOfficial(listed->family))
                entry->childHeadings += isHeadingLike(look);
            else
                m_sunk += look.isLong() && !look.endsOpen;
        }
        count();
    }

    [[nodiscard]] EntrySeen *openEntry()
    {
        return m_sections.empty() || m_sections.back().entries.empty() ? nullptr
                                                                       : &m_sections.back().entries.back();
    }

    /// Whether a list item behind an entry is not inside of it: its marker is of a higher kind; or the entry
    /// has none, and the list began in another one.
    bool standsOutside(const EntrySeen &entry, const ListItem &item)
    {
        const std::size_t holder = std::exchange(m_holders[item.kind], entry.heading);
        return entry.hasMarker ? usualDepth(item.family) < usualDepth(entry.family)
                               : !item.startsRun && holder != entry.heading;
    }

    void addEntry(std::size_t at, const Look &look, const ListItem *listed)
    {
        if (m_sections.empty())
            m_sections.push_back({});
        EntrySeen entry;
        entry.heading = at;
        entry.number = listed ? listed->number : 0;
        entry.hasMarker = listed != nullptr;
        entry.family = listed ? listed->family : Family::Bullet;
        entry.titled = look.isShort() || findInlineTitle(look) || look.width <= Look::kShortWidth;
        entry.hasText = look.isLong();
        const double weight = std::min(look.width, 400) / 100.0;
        m_text += weight;
        m_textInside += weight;
        m_sections.back().entries.push_back(entry);
    }

    /// Behind a list of bare names stands what is of none of them.
    [[nodiscard]] static double textBehindNames(const std::vector<EntrySeen> &entries)
    {
        constexpr int kNames = 4;
        double behind = 0;
        int bare = 0; // names before this one, in its list
        for (const EntrySeen &entry : entries) {
            bare = entry.number == 1 ? 0 : bare;
            behind += entry.hasText && bare >= kNames ? entry.text : 0;
            bare = entry.hasText ? 0 : bare + 1;
        }
        return behind;
    }

    void count()
    {
        for (const std::size_t bare : m_reading.bareHeadings)
            m_lostBare += titleCue(m_reading.looks[bare].words) < 4 &&
                          (m_reading.isOpen(bare) || m_reading.is(bare, ParagraphRole::Introduction));
        for (const SectionSeen &section : m_sections) {
            const Look *name = section.heading ? &m_reading.looks[*section.heading] : nullptr;
            const bool marked =
                name && (name->sectionCue >= 2 ||
                         (m_reading.inList[*section.heading] && (usualDepth(name->marker->family) != 5 ||
                                                                 name->marker->family == Family::Decimal)));
            m_idle += section.entries.empty() && !(name && namesOutlook(name->words));
            m_anySiblings = m_anySiblings || section.entries.size() > 1;
            m_textInside -= textBehindNames(section.entries);
            int previous = 0;
            for (const EntrySeen &entry : section.entries) {
                ++m_entries;
                m_titled += entry.titled;
                m_bare += !entry.hasText;
                const bool follows =
                    entry.number == previous + 1 || entry.number == 1 || entry.number == previous - 1;
                m_continued += entry.number > 0 ? double(follows) : 0.5;
                m_children += entry.childHeadings;
                m_bullets += entry.family == Family::Bullet && entry.hasMarker && !marked;
                m_numbered += entry.number > 0;
                previous = entry.number;
            }
            if (!section.heading)
                continue;
            ++m_named;
            m_marked += m_reading.inList[*section.heading];
            m_filled += !section.entries.empty() ? 1 : section.hasText ? kNamedText : 0;
            m_hollow += section.entries.empty() && !section.hasText;
            const Look &look = m_reading.looks[*section.heading];
            m_longNames += look.isLong() && look.width > Look::kShortWidth;
            if (look.marker && !section.entries.empty() && section.entries.front().hasMarker)
                m_nested += usualDepth(look.marker->family) < usualDepth(section.entries.front().family) &&
                            usualDepth(look.marker->family) <= 3;
        }
    }

    [[nodiscard]] bool beginsLikeNews() const
    {
        constexpr int kHead = 8; // paragraphs of the text, not of the page
        int seen = 0;
        for (std::size_t at = 0; at < m_reading.size() && seen < kHead; ++at) {
            const Look &look = m_reading.looks[at];
            if (isDateline(look.words) || (seen == 0 && look.isLong() && opensWithPartOfDay(look.words)))
                return true;
            seen += !m_reading.is(at, ParagraphRole::Ignored);
        }
        return false;
    }

    /// Sections whose entries are as many as a line promises; or entries that could have been, had they not
    /// been taken for sections.
    [[nodiscard]] double promise() const
    {
        const std::set<std::size_t> promised = promisedCounts(m_reading.looks);
        for (const SectionSeen &section : m_sections) {
            std::size_t run = 0;
            for (const EntrySeen &entry : section.entries) {
                run = entry.number == 1 ? 1 : run + 1;
                if (run > 2 && promised.contains(run) &&
                    (&entry == &section.entries.back() || (&entry + 1)->number == 1))
                    return 1;
            }
        }
        return m_named > 2 && promised.contains(static_cast<std::size_t>(m_named)) ? -1 : 0;
    }

    const Reading &m_reading;
    std::vector<SectionSeen> m_sections;
    std::map<int, std::size_t> m_holders; ///< of each list's last item: the entry it stands in
    double m_text = 0, m_textInside = 0, m_continued = 0;
    int m_entries = 0, m_titled = 0, m_children = 0, m_lost = 0;
    int m_numbered = 0, m_lostBare = 0, m_bullets = 0;
    double m_filled = 0;
    int m_bare = 0, m_idle = 0, m_sunk = 0;
    bool m_anySiblings = false; ///< a section has two entries
    int m_named = 0, m_marked = 0, m_hollow = 0, m_nested = 0, m_longNames = 0;
};

} // namespace

std::span<const Criterion> criteria()
{
    return kCriteria;
}

Measures measure(const Reading &reading)
{
    return Weighing(reading).measures();
}

double scoreOf(const Measures &measures)
{
    constexpr double kNoneLack = 3; // fewEntries where there is none at all
    if (measures.fewEntries >= kNoneLack)
        return kNoEntries;
    double score = 0;
    for (const Criterion &criterion : kCriteria)
        score += criterion.weight * measures.*criterion.measure;
    return score;
}

} // namespace dashiji::intake
