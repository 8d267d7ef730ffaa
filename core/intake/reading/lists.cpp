// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/lists.h"

#include "core/intake/reading/cues.h"
#include "core/intake/reading/inlinetitles.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>

namespace dashiji::intake
{
namespace
{

/// Items that are marked in one way.
using KindKey = std::tuple<Family, char16_t, int>; ///< family, variant, class of indentation

constexpr int kLedClass = 1000; ///< class of lists a sentence leads to, beyond all indentation

struct Kind {
    std::vector<std::size_t> paragraphs; ///< rising
    bool points = false;
};

using Kinds = std::map<KindKey, Kind>;

/// Writers mix "1." and "1、" in one list; the variant tells kinds of bullets, words and levels apart.
KindKey keyOf(const Marker &marker)
{
    Family family = marker.family;
    if (family == Family::ArabicComma)
        family = Family::ArabicPoint;
    if (family == Family::ChinesePoint)
        family = Family::ChineseComma;
    const bool varies = family == Family::Bullet || family == Family::Part || family == Family::Markdown ||
                        family == Family::Decimal || family == Family::Lenticular ||
                        family == Family::NameInBrackets;
    return {family, varies ? marker.variant : u'\0', 0};
}

const Marker &markerOf(const std::vector<Look> &looks, std::size_t paragraph)
{
    return *looks[paragraph].marker;
}

/// Share of items that count down to 1: TOP 3, TOP 2, TOP 1.
double countdown(const std::vector<std::size_t> &paragraphs, const std::vector<Look> &looks)
{
    int good = 0;
    for (std::size_t index = 0; index + 1 < paragraphs.size(); ++index)
        good += markerOf(looks, paragraphs[index]).number.value_or(0) ==
                markerOf(looks, paragraphs[index + 1]).number.value_or(0) + 1;
    return paragraphs.size() < 2 ? 0 : good / static_cast<double>(paragraphs.size() - 1);
}

/// Share of items that begin a count at 1 or go on by one.
double consistency(const std::vector<std::size_t> &paragraphs, const std::vector<Look> &looks)
{
    if (countdown(paragraphs, looks) >= 0.9)
        return 1;
    int good = 0;
    const Marker *previous = nullptr;
    for (std::size_t index = 0; index < paragraphs.size(); ++index) {
        const Marker &marker = markerOf(looks, paragraphs[index]);
        const int number = marker.number.value_or(0);
        bool counts = number == 1 || (previous && number == previous->number.value_or(0) + 1 &&
                                      marker.parent == previous->parent);
        // A list that begins elsewhere (chapter 5 of a book) is one if it goes on.
        if (!counts && index + 1 < paragraphs.size() && (!previous || marker.parent != previous->parent))
            counts = markerOf(looks, paragraphs[index + 1]).number.value_or(0) == number + 1;
        good += counts;
        previous = &marker;
    }
    return paragraphs.empty() ? 0 : good / static_cast<double>(paragraphs.size());
}

bool reachesTwo(const std::vector<std::size_t> &paragraphs, const std::vector<Look> &looks)
{
    for (std::size_t index = 1; index < paragraphs.size(); ++index)
        if (markerOf(looks, paragraphs[index]).number.value_or(0) ==
            markerOf(looks, paragraphs[index - 1]).number.value_or(0) + 1)
            return true;
    return false;
}

/// "△……", "同日，……" go on with a day; a chronicle names days, too.
bool namesDays(const std::vector<std::size_t> &paragraphs, const std::vector<Look> &looks)
{
    const auto named = std::ranges::count_if(
        paragraphs, [&](std::size_t paragraph) { return markerOf(looks, paragraph).number.value_or(0) > 0; });
    return named * 3 >= std::ssize(paragraphs);
}

/// Share of dates that do not go back; under a heading of a year or month they begin anew.
double order(const std::vector<std::size_t> &paragraphs, const std::vector<Look> &looks)
{
    int good = 0;
    int previous = 0;
    std::size_t looked = 0;
    for (const std::size_t paragraph : paragraphs) {
        for (; looked < paragraph; ++looked)
            if (looks[looked].marker && (looks[looked].marker->family == Family::YearHeading ||
                                         looks[looked].marker->family == Family::MonthHeading))
                previous = 0;
        const int value = markerOf(looks, paragraph).number.value_or(0);
        good += value == 0 || value >= previous;
        previous = value == 0 ? previous : value;
    }
    return paragraphs.empty() ? 0 : good / static_cast<double>(paragraphs.size());
}

/// A list inside the items of the same kind stands further in: tell the two apart where that makes both
/// count.
void splitByIndent(Kinds &kinds, const std::vector<Paragraph> &paragraphs, const std::vector<Look> &looks)
{
    Kinds deeper;
    for (auto &[key, kind] : kinds) {
        std::vector<int> indents;
        for (const std::size_t paragraph : kind.paragraphs)
            indents.push_back(paragraphs[paragraph].indent);
        std::sort(indents.begin(), indents.end());
        int widest = 0;
        int threshold = 0;
        for (std::size_t index = 1; index < indents.size(); ++index)
            if (indents[index] - indents[index - 1] > widest) {
                widest = indents[index] - indents[index - 1];
                threshold = indents[index];
            }
        const Family family = std::get<Family>(key);
        if (widest < 2 || family == Family::Date || family == Family::Markdown)
            continue;
        Kind outer;
        Kind inner;
        for (const std::size_t paragraph : kind.paragraphs)
            (paragraphs[paragraph].indent < threshold ? outer : inner).paragraphs.push_back(paragraph);
        // The inner list begins inside the outer one.
        if (inner.paragraphs.front() < outer.paragraphs.front())
            continue;
        if (isNumbered(family)) {
            const double joint = consistency(kind.paragraphs, looks);
            if (std::min(consistency(outer.paragraphs, looks), consistency(inner.paragraphs, looks)) <= joint)
                continue;
        }
        deeper[{family, std::get<char16_t>(key), threshold}] = std::move(inner);
        kind = std::move(outer);
    }
    kinds.merge(deeper);
}

/// "2018年某馆大事记", "2018年，……", "2018-12-31": what heads a chronicle begins with a date, too. Its lines
/// name months or days, and where most of them are sentences all are.
void dropDatesOfHead(Kind &kind, const std::vector<Look> &looks)
{
    std::vector<std::size_t> &paragraphs = kind.paragraphs;
    const auto drop = [&](auto isOfHead) {
        if (std::ranges::count_if(paragraphs, isOfHead) * 4 > std::ssize(paragraphs))
            return;
        paragraphs.erase(paragraphs.begin(), std::ranges::find_if_not(paragraphs, isOfHead));
    };
    drop([&](std::size_t paragraph) {
        const int value = markerOf(looks, paragraph).number.value_or(0);
        return value >= 512 && value % 512 == 0;
    });
    drop([&](std::size_t paragraph) { return looks[paragraph].isShort(); });
}

/// Among years alone on their lines a whole date alone heads what a year does.
void mixCalendarHeadings(Kinds &kinds, const std::vector<Look> &looks)
{
    const auto years = kinds.find({Family::YearHeading, u'\0', 0});
    const auto dates = kinds.find({Family::Date, u'\0', 0});
    if (years == kinds.end() || dates == kinds.end())
        return;
    constexpr int kOfYear = 512; // months and days count less
    const auto headsYear = [&](std::size_t paragraph) {
        const Marker &marker = markerOf(looks, paragraph);
        return marker.alone && marker.number.value_or(0) >= kOfYear;
    };
    std::vector<std::size_t> &mixed = years->second.paragraphs;
    std::ranges::copy_if(dates->second.paragraphs, std::back_inserter(mixed), headsYear);
    std::ranges::sort(mixed);
    std::erase_if(dates->second.paragraphs, headsYear);
    if (dates->second.paragraphs.empty())
        kinds.erase(dates);
}

/// A short line at the very beginning that plainly is a title.
bool isTitleLine(std::size_t paragraph, const Look &look)
{
    return paragraph < 4 && look.isShort() && titleCue(look.words) >= 4;
}

/// "主要有：" and a list of the same kind within an item; behind it the outer list goes on where it stopped.
void splitLedLists(Kinds &kinds, const std::vector<Look> &looks)
{
    Kinds led;
    for (auto &entry : kinds) {
        const auto &key = entry.first;
        Kind &kind = entry.second;
        if (!isNumbered(std::get<Family>(key)))
            continue;
        const auto numberAt = [&](std::size_t at) {
            return markerOf(looks, kind.paragraphs[at]).number.value_or(0);
        };
        Kind outer;
        Kind inner;
        for (std::size_t at = 0; at < kind.paragraphs.size(); ++at) {
            const std::size_t paragraph = kind.paragraphs[at];
            const bool ledTo = paragraph > 0 && looks[paragraph - 1].endsOpen && !looks[paragraph - 1].marker;
            if (at > 0 && numberAt(at) == 1 && ledTo) {
                const int next = numberAt(at - 1) + 1;
                std::size_t end = at + 1;
                while (end < kind.paragraphs.size() && numberAt(end) == numberAt(end - 1) + 1)
                    ++end;
                if (end < kind.paragraphs.size() && numberAt(end) == next) {
                    for (; at < end; ++at)
                        inner.paragraphs.push_back(kind.paragraphs[at]);
                    --at;
                    continue;
                }
            }
            outer.paragraphs.push_back(paragraph);
        }
        if (inner.paragraphs.empty())
            continue;
        led[{std::get<Family>(key), std::get<char16_t>(key), std::get<int>(key) + kLedClass}] =
            std::move(inner);
        kind = std::move(outer);
    }
    kinds.merge(led);
}

/// Bullets of several signs nest by how far in they stand.
void keyBulletsByIndent(Kinds &kinds, const std::vector<Paragraph> &paragraphs)
{
    Kinds rekeyed;
    for (auto &[key, kind] : kinds) {
        KindKey byIndent = key;
        if (std::get<Family>(key) == Family::Bullet)
            for (const std::size_t paragraph : kind.paragraphs)
                std::get<int>(byIndent) =
                    paragraph == kind.paragraphs.front()
                        ? paragraphs[paragraph].indent
                        : std::min(std::get<int>(byIndent), paragraphs[paragraph].indent);
        rekeyed[byIndent] = std::move(kind);
    }
    kinds = std::move(rekeyed);
}

bool isBelievable(const KindKey &key, const Kind &kind, const std::vector<Look> &looks,
                  std::size_t textParagraphs)
{
    const std::size_t count = kind.paragraphs.size();
    switch (std::get<Family>(key)) {
    case Family::Markdown:
        return true;
    case Family::MonthHeading:
    case Family::YearHeading:
    case Family::Bullet:
    case Family::Bold:
    case Family::NameInBrackets:
        return count >= 2;
    case Family::Date:
        // Sentences often begin with a date; a chronicle's lines nearly all do.
        return count >= 3 && static_cast<double>(count) >= 0.3 * static_cast<double>(textParagraphs) &&
               namesDays(kind.paragraphs, looks) && order(kind.paragraphs, looks) >= 0.7;
    case Family::ArabicBare:
    case Family::ChineseBare:
    case Family::Letter:
    case Family::Roman:
        return count >= 2 && reachesTwo(kind.paragraphs, looks) && consistency(kind.paragraphs, looks) >= 0.8;
    case Family::ChineseComma:
    case Family::ChineseParen:
        // One is enough: nothing else is written so; a report may have one entry, end early or lose a number.
        return count == 1 || consistency(kind.paragraphs, looks) >= 0.6;
    default:
        // A heading with the number 1 over text: the text ends early, or there is one entry.
        if (count == 1) {
            const std::size_t only = kind.paragraphs[0];
            const auto isText = [&](const Look &look) {
                return look.isLong() &&
                       (!look.marker || usualDepth(look.marker->family) > usualDepth(std::get<Family>(key)));
            };
            return markerOf(looks, only).number == 1 && looks[only].width <= Look::kShortWidth &&
                   only + 1 < looks.size() && isText(looks[only + 1]);
        }
        if (std::get<Family>(key) == Family::Decimal)
            return reachesTwo(kind.paragraphs, looks) && consistency(kind.paragraphs, looks) >= 0.8;
        return consistency(kind.paragraphs, looks) >= 0.6;
    }
}

/// "a; b; c.": items of one sentence; or lines a sentence ending in a colon leads to, with no text between.
bool areSentencePoints(const Kind &kind, const std::vector<Look> &looks)
{
    std::size_t points = 0;
    std::size_t led = 0;
    bool leads = false;
    for (std::size_t at = 0; at < kind.paragraphs.size(); ++at) {
        const std::size_t paragraph = kind.paragraphs[at];
        const bool first = at == 0 || kind.paragraphs[at - 1] + 1 != paragraph;
        if (first)
            leads = paragraph > 0 && looks[paragraph - 1].endsOpen && !looks[paragraph - 1].marker;
        // What holds a whole sentence is more than a part of one.
        points += looks[paragraph].endsItem && !looks[paragraph].words.contains(u'。');
        const bool several = looks[paragraph].words.count(u'。') > 1;
        led += leads && !several && !(looks[paragraph].isLong() && findInlineTitle(looks[paragraph]));
    }
    const auto most = [&](std::size_t count) { return count > 0 && count * 2 >= kind.paragraphs.size(); };
    return most(points) || (most(led) && kind.paragraphs.size() > 1);
}

/// Depths by nesting: a kind first met inside another is under it until the outer one goes on.
class Nesting
{
public:
    /// The depth of an item of this kind here. @param markdownLevel 0: no Markdown heading
    int depthOf(const KindKey &key)
    {
        const auto found = std::find(m_open.begin(), m_open.end(), key);
        if (found != m_open.end()) {
            m_open.erase(found + 1, m_open.end());
            return static_cast<int>(m_open.size()) - 1;
        }
        while (!m_open.empty() && isOutside(key, m_open.back()))
            m_open.pop_back();
        m_open.push_back(key);
        return static_cast<int>(m_open.size()) - 1;
    }

private:
    /// True when `key` cannot stand under `open`.
    static bool isOutside(const KindKey &key, const KindKey &open)
    {
        const Family family = std::get<Family>(key);
        const Family above = std::get<Family>(open);
        if (family == above && family == Family::Bullet) // "* " after "- ": the same level in another style
            return std::get<int>(key) <= std::get<int>(open) + 1;
        if (family == above && (family == Family::Markdown || family == Family::Decimal))
            return std::get<char16_t>(key) < std::get<char16_t>(open);
        return usualDepth(family) + 2 <= usualDepth(above);
    }

    std::vector<KindKey> m_open;
};

} // namespace

bool isNumbered(Family family)
{
    switch (family) {
    case Family::Markdown:
    case Family::NameInBrackets:
    case Family::Bold:
    case Family::Bullet:
    case Family::Date:
    case Family::MonthHeading:
    case Family::YearHeading:
        return false;
    default:
        return true;
    }
}

std::vector<ListItem> findLists(const std::vector<Paragraph> &paragraphs, const std::vector<Look> &looks)
{
    Kinds kinds;
    std::size_t textParagraphs = 0;
    for (std::size_t index = 0; index < looks.size(); ++index) {
        textParagraphs += !looks[index].furniture;
        const bool dated = looks[index].marker && looks[index].marker->family == Family::Date;
        if (looks[index].marker && !(dated && isTitleLine(index, looks[index])))
            kinds[keyOf(*looks[index].marker)].paragraphs.push_back(index);
    }
    mixCalendarHeadings(kinds, looks);
    splitByIndent(kinds, paragraphs, looks);
    splitLedLists(kinds, looks);
    keyBulletsByIndent(kinds, paragraphs);
    for (auto &[key, kind] : kinds) {
        if (std::get<Family>(key) == Family::Date)
            dropDatesOfHead(kind, looks);
    }
    std::erase_if(kinds, [&](const auto &kind) {
        return !isBelievable(kind.first, kind.second, looks, textParagraphs);
    });

    struct Place {
        std::size_t paragraph;
        const KindKey *key;
        int depth;
    };
    std::vector<Place> places;
    for (auto &[key, kind] : kinds) {
        kind.points = areSentencePoints(kind, looks);
        for (const std::size_t paragraph : kind.paragraphs)
            places.push_back({paragraph, &key, 0});
    }
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.paragraph < b.paragraph; });

    // A kind's depth is the one most of its items stand at.
    Nesting nesting;
    std::map<const KindKey *, std::map<int, int>> votes;
    for (Place &place : places) {
        place.depth = nesting.depthOf(*place.key);
        ++votes[place.key][place.depth];
    }
    std::map<const KindKey *, int> numbers;
    for (const auto &[key, kind] : kinds)
        numbers.emplace(&key, static_cast<int>(numbers.size()));
    std::map<const KindKey *, int> depths;
    for (const auto &[key, counts] : votes)
        depths[key] = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
                          return a.second < b.second;
                      })->first;

    std::vector<ListItem> items;
    items.reserve(places.size());
    std::map<const KindKey *, const ListItem *> last;
    for (const Place &place : places) {
        const Marker &marker = markerOf(looks, place.paragraph);
        ListItem item;
        item.paragraph = place.paragraph;
        item.family = std::get<Family>(*place.key);
        item.number =
            isNumbered(item.family) || item.family == Family::Markdown ? marker.number.value_or(0) : 0;
        item.parent = marker.parent;
        item.kind = numbers[place.key];
        item.depth = depths[place.key];
        item.points = kinds[*place.key].points;
        const ListItem *before = last[place.key];
        item.startsRun = !before || item.parent != before->parent ||
                         (item.number > 0 && item.number < before->number &&
                          !(before->countsDown && item.number + 1 == before->number));
        item.countsDown =
            item.startsRun ? item.number > 1 : before->countsDown && item.number + 1 == before->number;
        items.push_back(item);
        last[place.key] = &items.back();
    }
    return items;
}

} // namespace dashiji::intake
