// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People in Chinese prose: a surname with one or two signs, where a title, a deed or a list of people tells
// that it is a name.
#include "core/names/peoplewords.h"
#include "core/names/readings.h"

#include <algorithm>

namespace dashiji::names
{
namespace
{

constexpr qsizetype kLongestPart = 6; ///< of a name written by its sound: 莫因·哈克

/// How far what follows a name tells that it is one.
enum class Follows {
    Nothing, ///< the name goes on, or is none
    MayBe,   ///< a mark, a preposition
    Tells,   ///< a title, a deed
};

class PeopleReader
{
public:
    PeopleReader(const Line &line, const std::vector<FoundName> &organizations)
        : m_line(line), m_text(line.folded), m_organizations(organizations)
    {
    }

    std::vector<text::Span> read()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (const text::Span *title = m_line.titleAt(i)) {
                i = title->end();
                continue;
            }
            const qsizetype end = isHan(m_text[i]) ? namesFrom(i) : i;
            i = end > i ? end : i + 1;
        }
        return std::move(m_found);
    }

private:
    /// Takes the names that begin at a place. @return where they end
    qsizetype namesFrom(qsizetype start)
    {
        const bool titled = isTitleBefore(start);
        if (const qsizetype end = soundNameAt(start, titled); end > start)
            return take(start, end);
        const qsizetype end = nameAt(start);
        if (end == start)
            return start;
        const Follows follows = followsAt(end);
        if (titled || (follows == Follows::Tells && isFree(start)) || isAsked(start, end))
            return takeList(start, end);
        return isFree(start) && isListOfPeople(end) ? takeList(start, end) : start;
    }

    /// The name and those that are listed behind it.
    qsizetype takeList(qsizetype start, qsizetype end)
    {
        take(start, end);
        while (const qsizetype next = nextInList(end)) {
            const qsizetype nextEnd = nameAt(next);
            if (nextEnd == next)
                break;
            take(next, nextEnd);
            end = nextEnd;
        }
        return end;
    }

    qsizetype take(qsizetype start, qsizetype end)
    {
        m_found.push_back({start, end - start});
        return end;
    }

    /// Where the next of a list begins: behind 、 or 和, and what stands in brackets before it. 0: none.
    [[nodiscard]] qsizetype nextInList(qsizetype end) const
    {
        if (at(end) == u'(') {
            const qsizetype close = m_text.indexOf(u')', end);
            if (close < 0 || close - end > 24)
                return 0;
            end = close + 1;
        }
        while (at(end) == u' ')
            ++end;
        return at(end) == u'、' || at(end) == u'和' ? end + 1 : 0;
    }

    /// A list that ends as one of people does: 等3位, 当选.
    [[nodiscard]] bool isListOfPeople(qsizetype end) const
    {
        int count = 1;
        while (const qsizetype next = nextInList(end)) {
            const qsizetype nextEnd = nameAt(next);
            if (nextEnd == next)
                return false;
            end = nextEnd;
            ++count;
        }
        if (count < 2)
            return false;
        if (followsAt(end) == Follows::Tells)
            return true;
        if (at(end) != u'等')
            return false;
        qsizetype i = end + 1;
        while (at(i).isDigit() || QStringView(u"一二两三四五六七八九十余多").contains(at(i)))
            ++i;
        return at(i) == u'人' || at(i) == u'位' || at(i) == u'名' || kTitles.lengthAt(m_text, i) > 0 ||
               kDeeds.lengthAt(m_text, i) > 0;
    }

    /// Where a name of surname and given name ends; the place itself: none begins there.
    [[nodiscard]] qsizetype nameAt(qsizetype start) const
    {
        const qsizetype longSurname = kLongSurnames.lengthAt(m_text, start);
        const qsizetype surname = longSurname > 0 ? longSurname : kSurnames.contains(at(start)) ? 1 : 0;
        if (surname == 0)
            return start;
        qsizetype best = start;
        int bestWorth = 0;
        for (qsizetype given = 1; given <= 2; ++given) {
            const qsizetype end = start + surname + given;
            if (end > m_text.size() || !isGiven(m_text.sliced(start + surname, given)) ||
                isNoPerson(start, end))
                continue;
            if (const int worth = worthOf(end); worth > 0 && worth >= bestWorth) {
                best = end;
                bestWorth = worth;
            }
        }
        return best;
    }

    /// The longer the word behind it that may follow a name, the likelier the name ends here.
    [[nodiscard]] int worthOf(qsizetype end) const
    {
        if (end >= m_text.size() || !m_text[end].isLetterOrNumber())
            return 4;
        const qsizetype deed = std::max({kTitles.lengthAt(m_text, end), kDeeds.lengthAt(m_text, end),
                                         kTitlesBehind.lengthAt(m_text, end)});
        if (deed > 0)
            return deed > 1 ? 5 : 2;
        const qsizetype behind = kMayFollow.lengthAt(m_text, end);
        return behind > 1 ? 3 : behind == 1 ? 2 : 0;
    }

    [[nodiscard]] Follows followsAt(qsizetype end) const
    {
        if (kTitles.lengthAt(m_text, end) > 0 || kTitlesBehind.lengthAt(m_text, end) > 0 ||
            kDeeds.lengthAt(m_text, end) > 0)
            return Follows::Tells;
        return worthOf(end) > 0 ? Follows::MayBe : Follows::Nothing;
    }

    [[nodiscard]] static bool isGiven(QStringView given)
    {
        return std::ranges::all_of(given, [](QChar c) { return isHan(c) && !kNoGiven.contains(c); }) &&
               !kNoGivenEnd.contains(given.back()) && !kTitles.contains(given);
    }

    [[nodiscard]] bool isNoPerson(qsizetype start, qsizetype end) const
    {
        const qsizetype word = kNoPeople.lengthAt(m_text, start);
        const bool isListed = at(end) == u'、' || at(end) == u'等' || followsAt(end) == Follows::Tells;
        return word >= end - start || (word > 0 && (!isListed || isPlaceOrOffice(m_text[end - 1]))) ||
               kTitles.lengthAt(m_text, start) > 0 ||
               std::ranges::any_of(m_organizations, [&](const FoundName &name) {
                   return name.words.start < end && start < name.words.end();
               });
    }

    /// 广东省, 国家局: no given name ends so where a word begins like a surname.
    [[nodiscard]] static bool isPlaceOrOffice(QChar c)
    {
        return QStringView(u"省市县区州镇乡村部局委会院校办处厅队").contains(c);
    }

    [[nodiscard]] bool isTitleBefore(qsizetype start) const
    {
        while (start > 0 && m_text[start - 1] == u' ')
            --start;
        return kTitles.lengthBefore(m_text, start) > 0;
    }

    /// Nothing of a longer word stands before: a mark, an organization, or a word that leads to people.
    [[nodiscard]] bool isFree(qsizetype start) const
    {
        static const WordSet leads(u"推荐 邀请 引进 选举 由 为 和 与 我所 我院 我会 我校 聘请 增补 特邀 陪同 "
                                   u"会见 贯彻 学习 传达 据 经 "
                                   u"以 在 向 对 被 按照 根据 落实 围绕 陪 请");
        if (start == 0 || !m_text[start - 1].isLetterOrNumber() || leads.lengthBefore(m_text, start) > 0)
            return true;
        return std::ranges::any_of(m_organizations,
                                   [&](const FoundName &name) { return name.words.end() == start; });
    }

    [[nodiscard]] bool isAsked(qsizetype start, qsizetype end) const
    {
        return at(end) == u'等' && kAsks.lengthBefore(m_text, start) > 0;
    }

    /// A name written by its sound, its parts joined by points.
    [[nodiscard]] qsizetype soundNameAt(qsizetype start, bool titled) const
    {
        qsizetype point = start;
        while (point < m_text.size() && point - start <= kLongestPart && isHan(m_text[point]))
            ++point;
        if (point == start || at(point) != u'·' || (!titled && !isFree(start)))
            return start;
        qsizetype end = point;
        while (at(end) == u'·') {
            qsizetype part = end + 1;
            while (part < m_text.size() && part - end <= kLongestPart && isHan(m_text[part]) &&
                   (part == end + 1 || worthOf(part) == 0))
                ++part;
            end = part;
        }
        return titled || followsAt(end) == Follows::Tells ? end : start;
    }

    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(u'\n'); }

    const Line &m_line;
    QStringView m_text;
    const std::vector<FoundName> &m_organizations;
    std::vector<text::Span> m_found;
};

} // namespace

void findPeople(const Line &line, const std::vector<FoundName> &organizations, std::vector<FoundName> &names)
{
    for (const text::Span &name : PeopleReader(line, organizations).read())
        names.push_back({NameKind::Person, name});
}

} // namespace dashiji::names
