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

// Weights, found by a small grid over texts marked by hand; what each is for says the measure it goes with.
constexpr double kCovered = 2.0;      ///< text under entries: a report is told in entries, not beside them
constexpr double kNamedText = 0.6;    ///< what text under a section's name counts, where no entry is
constexpr double kTitled = 1.5;       ///< entries with a title
constexpr double kContinued = 1.0;    ///< numbers that go on from one another
constexpr double kFilled = 1.2;       ///< sections that hold entries
constexpr double kUnsectioned = 0.5;  ///< what a text without sections has instead
constexpr double kNested = 0.8;       ///< 一、 over （一）, a part over a list: as official texts nest
constexpr double kPromise = 3.0;      ///< "ten events", and there are ten
constexpr double kSwallowed = 6.0;    ///< numbered headings inside entries, where there are no sections
constexpr double kLost = 3.0;         ///< numbered headings outside of entries
constexpr double kLostBare = 3.0;     ///< lines that look like headings, outside of the lists and neither
constexpr double kBullets = 1.8;      ///< bullets that no marked section holds: text, more often than entries
constexpr double kLongSection = 3.0;  ///< section headings that are paragraphs
constexpr double kFewEntries = 0.6;   ///< one entry, or two
constexpr double kHollow = 2.0;       ///< sections that hold nothing, not even text
constexpr double kBare = 1.5;         ///< entries with nothing under them, where most have text
constexpr double kOnlyChildren = 0.6; ///< no section has two entries: they are the entries
constexpr double kManySections = 1.0; ///< more sections than a report has
constexpr double kNews = 2.5;         ///< without numbers, where the text begins like news
constexpr double kLookOnly = 0.8;     ///< headings that nothing but their look tells
constexpr double kBareNames = 0.5;    ///< sections that nothing but their look tells

constexpr double kIdleNames = 2.0; ///< such sections without entries: they are rather entries themselves

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

struct EntrySeen {
    std::size_t heading = 0;
    int number = 0;
    Family family = Family::Bullet;
    bool hasMarker = false, titled = false, hasText = false;
    int childHeadings = 0;
};

struct SectionSeen {
    std::optional<std::size_t> heading;
    bool hasText = false;
    std::vector<EntrySeen> entries;
};

/// Counts that short lines before and between the lists promise.
std::set<int> promisedCounts(const std::vector<Look> &looks)
{
    std::set<int> counts;
    std::size_t looked = 0;
    for (const Look &look : looks) {
        if (!look.isShort())
            continue;
        if (looked++ > 400)
            break;
        const bool speaks = look.sectionCue == 3 || titleCue(look.words) >= 4 || speaksOfEvents(look.words) ||
                            speaksOfHighlights(look.words);
        if (const auto count = promisedCount(look.words); count && speaks)
            counts.insert(*count);
    }
    return counts;
}

class Weighing
{
public:
    explicit Weighing(const Reading &reading) : m_reading(reading) { look(); }

    [[nodiscard]] double score() const
    {
        if (m_entries == 0)
            return -10;
        double score = kCovered * share(m_textInside, m_text) + kTitled * share(m_titled, m_entries) +
                       kContinued * share(m_continued, m_entries);
        if (m_marked == 0)
            score -= kSwallowed * share(m_children, m_children + m_entries);
        if (m_named == 0)
            score += kUnsectioned;
        else
            score -= kHollow * share(m_hollow, m_named);
        if (m_named > 0)
            score += kFilled * share(m_filled, m_named) + kNested * share(m_nested, m_named) -
                     kLongSection * share(m_longNames, m_named);
        score -= m_named > 1 && !m_anySiblings ? kOnlyChildren : 0;
        if (m_bare * 2 < m_entries)
            score -= kBare * share(m_bare, m_entries);
        score -= kLost * share(m_lost, m_lost + m_entries);
        score -= kLostBare * share(m_lostBare, m_lostBare + m_entries);
        score -= kBullets * share(m_bullets, m_entries);
        score -= m_entries < 3 ? kFewEntries * (3 - m_entries) : 0;
        score -= m_named > 12 ? kManySections : 0;
        const bool unmarked = m_reading.plan.unmarked != Unmarked::None;
        score -= unmarked ? kLookOnly : 0;
        score -= m_numbered == 0 && beginsLikeNews() ? kNews : 0;
        score -= m_reading.plan.bareSections.empty() ? 0 : kBareNames;
        score -= m_marked == 0 && !unmarked ? kIdleNames * share(m_idle, m_idle + m_entries) : 0;
        return score + promise();
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
            if (entry)
                entry->hasText = true;
            m_text += weight;
            m_textInside += entry ? weight : named ? kNamedText * weight : 0;
            if (!listed || listed->points || !isNumbered(listed->family) || usualDepth(listed->family) > 5)
                continue;
            if (!entry || standsOutside(*entry, *listed))
                m_lost += isHeadingLike(look);
            else if (entry->hasMarker)
                entry->childHeadings += isHeadingLike(look);
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
            m_idle += section.entries.empty();
            m_anySiblings = m_anySiblings || section.entries.size() > 1;
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
        constexpr std::size_t kHead = 8;
        const auto end = m_reading.looks.begin() + std::ptrdiff_t(std::min(m_reading.size(), kHead));
        return std::any_of(m_reading.looks.begin(), end,
                           [](const Look &look) { return isDateline(look.words); });
    }

    /// Sections whose entries are as many as a line promises; or entries that could have been, had they not
    /// been taken for sections.
    [[nodiscard]] double promise() const
    {
        const std::set<int> promised = promisedCounts(m_reading.looks);
        for (const SectionSeen &section : m_sections) {
            std::size_t run = 0;
            for (const EntrySeen &entry : section.entries) {
                run = entry.number == 1 ? 1 : run + 1;
                if (run > 2 && promised.contains(static_cast<int>(run)) &&
                    (&entry == &section.entries.back() || (&entry + 1)->number == 1))
                    return kPromise;
            }
        }
        return m_named > 2 && promised.contains(m_named) ? -kPromise : 0;
    }

    const Reading &m_reading;
    std::vector<SectionSeen> m_sections;
    std::map<int, std::size_t> m_holders; ///< of each list's last item: the entry it stands in
    double m_text = 0, m_textInside = 0, m_continued = 0;
    int m_entries = 0, m_titled = 0, m_children = 0, m_lost = 0;
    int m_numbered = 0, m_lostBare = 0, m_bullets = 0;
    double m_filled = 0;
    int m_bare = 0, m_idle = 0;
    bool m_anySiblings = false; ///< a section has two entries
    int m_named = 0, m_marked = 0, m_hollow = 0, m_nested = 0, m_longNames = 0;
};

} // namespace

double scoreOf(const Reading &reading)
{
    return Weighing(reading).score();
}

} // namespace dashiji::intake
