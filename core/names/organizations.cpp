// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Organizations in Chinese prose: an end (学会, 大学, 有限公司) and, to the left of it, as much as the
// grammar of the sentence gives to the name.
#include "core/names/organizationwords.h"
#include "core/names/readings.h"

#include <algorithm>

namespace dashiji::names
{
namespace
{

constexpr qsizetype kLongest = 40;   ///< characters of a name
constexpr qsizetype kFewest = 2;     ///< characters before the end
constexpr qsizetype kLongQuote = 16; ///< what stands in quotes or brackets inside a name

class OrganizationReader
{
public:
    explicit OrganizationReader(const Line &line) : m_line(line), m_text(line.folded) {}

    std::vector<text::Span> read()
    {
        std::vector<text::Span> found;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (const text::Span *title = m_line.titleAt(i)) {
                i = title->end() - 1;
                continue;
            }
            const qsizetype length = endAt(i);
            if (length == 0)
                continue;
            const text::Span name = nameWith({i, length});
            if (name.length == 0)
                continue;
            while (!found.empty() && name.start <= found.back().start)
                found.pop_back(); // its office, or its branch
            if (found.empty() || found.back().end() <= name.start)
                found.push_back(name);
        }
        return found;
    }

private:
    /// Length of the end of a name that starts at a place.
    [[nodiscard]] qsizetype endAt(qsizetype i) const
    {
        if (const qsizetype length = kOrganizationEnds.lengthAt(m_text, i); length > 0)
            return goesOn(i, length) ? 0 : length;
        if (m_text[i] == u'司')
            return isDivision(i) ? 1 : 0;
        const bool isOffice = kOffices.contains(m_text[i]) && kOfficeSubjects.lengthBefore(m_text, i) > 0;
        return isOffice ? 1 : 0;
    }

    [[nodiscard]] bool goesOn(qsizetype i, qsizetype length) const
    {
        return kGoesOn.lengthAt(m_text, i) > length;
    }

    /// 司 of a ministry: 总局认证监管司, and no 公司, 司法.
    [[nodiscard]] bool isDivision(qsizetype i) const
    {
        static constexpr qsizetype kSubject = 10; // characters at most between the two
        if (i < 4 || m_text[i - 1] == u'公' || kDivisionGoesOn.lengthAt(m_text, i) > 0)
            return false;
        const QStringView before =
            m_text.sliced(std::max<qsizetype>(0, i - kSubject), std::min(i, kSubject) - 2);
        return before.contains(u"总局") || before.contains(u'部') || before.contains(u"委员会");
    }

    [[nodiscard]] text::Span nameWith(text::Span end) const
    {
        qsizetype start = leftOf(end.start);
        start = behindHead(start, end.start);
        start = behindNumber(start, end.start);
        start = behindVerbs(start, end.start);
        const QStringView before = m_text.sliced(start, end.start - start);
        const QStringView last = m_text.sliced(end.start, end.length);
        const text::Span name{start, end.end() - start};
        if (before.isEmpty())
            return kWholeEnds.contains(last) ? name : text::Span();
        if (kOwnPlaces.contains(before))
            return kEndsOfPlaces.contains(last) ? name : text::Span();
        if (kWholeEnds.contains(m_text.sliced(start, name.length)))
            return name;
        const bool isKind = before.size() < kFewest || isGeneric(before) ||
                            (kHeads.lengthAt(before, 0) == 0 && kKinds.occursIn(before)) ||
                            kKindSigns.contains(before.back()) || !isNamed(before, last);
        return isKind ? text::Span() : name;
    }

    /// Some ends need more than a word before them: a place, or a longer name.
    [[nodiscard]] static bool isNamed(QStringView before, QStringView last)
    {
        const bool isOfPlace = kHeads.lengthAt(before, 0) > 0 ||
                               QStringView(u"省市县区州旗镇乡国盟").contains(before.back()) ||
                               before.endsWith(u"人民");
        if (last == u"政府" || (kEndsOfPlaces.contains(last) && last.endsWith(u'委')))
            return isOfPlace;
        if (last == u"中心")
            return isOfPlace || before.size() > 2;
        return last != u"学校" || before.size() > 3;
    }

    [[nodiscard]] qsizetype behindVerbs(qsizetype start, qsizetype end) const
    {
        while (const qsizetype length = kLeadingVerbs.lengthAt(m_text, start)) {
            if (start + length >= end)
                break; // 建设银行
            start += length;
        }
        return start;
    }

    [[nodiscard]] qsizetype leftOf(qsizetype end) const
    {
        qsizetype i = end;
        const qsizetype low = std::max<qsizetype>(0, end - kLongest);
        while (i > low) {
            const QChar c = m_text[i - 1];
            if (m_line.titleAt(i - 1) != nullptr)
                break;
            if (c == u'”' || c == u')') {
                const qsizetype open = openingOf(i - 1);
                if (open < low)
                    break;
                i = open;
                continue;
            }
            if (!c.isLetterOrNumber() && c != u'·')
                break;
            if (isBoundary(i, end))
                break;
            --i;
        }
        return i;
    }

    /// Of a closing quote or bracket; -1: it belongs to the sentence.
    [[nodiscard]] qsizetype openingOf(qsizetype close) const
    {
        const QChar open = m_text[close] == u'”' ? u'“' : u'(';
        for (qsizetype i = close - 1; i >= std::max<qsizetype>(0, close - kLongQuote); --i)
            if (m_text[i] == open)
                return i;
        return -1;
    }

    /// Whether the words that end at a place belong to the sentence.
    [[nodiscard]] bool isBoundary(qsizetype i, qsizetype end) const
    {
        const qsizetype length = kBoundaries.lengthBefore(m_text, i);
        if (length == 0)
            return isCounting(i);
        if (length == 1 && isInsideName(i - 1))
            return false;
        const QChar c = m_text[i - 1];
        if (length == 1 && (c == u'与' || c == u'和'))
            return !joins(i - 1, end);
        return true;
    }

    [[nodiscard]] bool isInsideName(qsizetype sign) const
    {
        for (qsizetype start = std::max<qsizetype>(0, sign - 3); start <= sign; ++start)
            if (start + kInsideNames.lengthAt(m_text, start) > sign)
                return true;
        return false;
    }

    /// 与, 和 inside a name (城市与区域发展研究中心), not between two.
    [[nodiscard]] bool joins(qsizetype sign, qsizetype end) const
    {
        if (kHeads.lengthAt(m_text, sign + 1) > 0 || end == sign + 1)
            return false;
        for (qsizetype i = sign + 3; i < std::min(end, sign + 5); ++i)
            if (QStringView(u"省市县区州").contains(m_text[i]))
                return false;
        for (qsizetype length = 1; length <= 4; ++length)
            if (sign >= length && kOrganizationEnds.lengthAt(m_text, sign - length) == length)
                return false;
        qsizetype run = 0; // of signs before it that may be of the name
        while (run < sign && isHan(m_text[sign - run - 1]) && run < kLongest &&
               (kBoundaries.lengthBefore(m_text, sign - run) == 0 || isInsideName(sign - run - 1)))
            ++run;
        return run >= 2;
    }

    /// 4个, 20家: what is counted is a kind of organizations.
    [[nodiscard]] bool isCounting(qsizetype i) const
    {
        static constexpr QStringView kMeasures = u"个家所名位座年月日期次项";
        return i >= 2 && kMeasures.contains(m_text[i - 1]) &&
               (m_text[i - 2].isDigit() ||
                QStringView(u"一两二三四五六七八九十百余多几").contains(m_text[i - 2]));
    }

    /// A head inside the stretch begins the name, unless what stands before it is a name as well.
    [[nodiscard]] qsizetype behindHead(qsizetype start, qsizetype end) const
    {
        for (qsizetype i = start; i < end; ++i) {
            if (m_text[i] == u'“' || m_text[i] == u'(')
                break;
            if (kHeads.lengthAt(m_text, i) == 0)
                continue;
            if (i == start)
                return behindRepeatedPlace(start, end);
            for (qsizetype j = start; j < i; ++j)
                if (endAt(j) > 0 || QStringView(u"省市区县州").contains(m_text[j]))
                    return start;
            return i;
        }
        return behindRepeatedPlace(start, end);
    }

    /// 大连市|大连理工大学: an address before a name that begins with its place.
    [[nodiscard]] qsizetype behindRepeatedPlace(qsizetype start, qsizetype end) const
    {
        for (qsizetype i = start + 3; i + 2 < end; ++i)
            if (QStringView(u"省市县区州").contains(m_text[i - 1]) &&
                m_text.sliced(i, 2) == m_text.sliced(i - 3, 2))
                return i;
        return start;
    }

    [[nodiscard]] qsizetype behindNumber(qsizetype start, qsizetype end) const
    {
        qsizetype i = start;
        while (i < end && m_text[i].isDigit())
            ++i;
        return i > start && i < end && QStringView(u"年月日届").contains(m_text[i]) ? i + 1 : i;
    }

    [[nodiscard]] static bool isGeneric(QStringView words)
    {
        std::vector<bool> reached(static_cast<std::size_t>(words.size()) + 1, false);
        reached[0] = true;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!reached[static_cast<std::size_t>(i)])
                continue;
            for (qsizetype length = 1; length <= 4 && i + length <= words.size(); ++length)
                if (kGeneric.contains(words.sliced(i, length)))
                    reached[static_cast<std::size_t>(i + length)] = true;
        }
        return reached.back();
    }

    const Line &m_line;
    QStringView m_text;
};

} // namespace

void findOrganizations(const Line &line, std::vector<FoundName> &names)
{
    for (const text::Span &name : OrganizationReader(line).read())
        names.push_back({NameKind::Organization, name});
}

} // namespace dashiji::names
