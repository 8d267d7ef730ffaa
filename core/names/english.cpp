// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People and organizations in English prose: words in Title Case with an honorific, a title, or a word that
// organizations have in their names.
#include "core/names/readings.h"
#include "core/names/wordset.h"

#include <algorithm>
#include <array>

namespace dashiji::names
{
namespace
{

const WordSet kHonorifics(
    u"Dr Mr Mrs Ms Miss Prof Professor Sir Dame President Chairman Chairwoman Chair Director Dean "
    u"Secretary Treasurer Mayor Minister Ambassador Senator Rev Captain Rector Chancellor Curator "
    u"Academician Councillor Lord Lady Judge");
/// A word of these among others in Title Case makes an organization.
const WordSet kOrganizationWords(u"Association Associations Society Societies University Institute "
                                 u"Institution Foundation Council Committee Academy College Ltd Inc "
                                 u"Department Ministry Centre Center Library Bank Trust Federation Union "
                                 u"Commission Bureau Agency Museum School "
                                 u"Hospital Club Corporation Company Group Authority Alliance Network "
                                 u"Laboratory Observatory Office Board Chamber Press Charity Service");
/// Small words inside a name of an organization.
const WordSet kSmall(u"of for and the in on de");
/// Begin a sentence, and no name.
const WordSet kNoNames(
    u"The A An In On At Our We This That These It He She They For From With By As All Each Both After Before "
    u"During When While Since January February March April May June July August September October "
    u"November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday And But To Of If");

struct Word {
    text::Span span;
    bool isCapital = false;
    bool endsWithPoint = false; ///< as Dr. and J. do
};

class EnglishReader
{
public:
    explicit EnglishReader(const Line &line) : m_line(line), m_text(line.original) { split(); }

    void read(std::vector<FoundName> &names) const
    {
        for (std::size_t i = 0; i < m_words.size();) {
            const std::size_t next = readAt(i, names);
            i = next > i ? next : i + 1;
        }
    }

private:
    void split()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const auto isSign = [&](qsizetype at) {
                return at < m_text.size() &&
                       ((m_text[at].isLetter() && m_text[at].unicode() < 0x250) || m_text[at] == u'\'' ||
                        m_text[at] == u'’' || m_text[at] == u'-' || m_text[at] == u'&');
            };
            if (!isSign(i) || m_line.titleAt(i) != nullptr) {
                ++i;
                continue;
            }
            const qsizetype start = i;
            while (isSign(i))
                ++i;
            const bool point = i < m_text.size() && m_text[i] == u'.' && i - start <= 4;
            m_words.push_back({{start, i - start}, m_text[start].isUpper(), point});
        }
    }

    [[nodiscard]] QStringView word(std::size_t i) const
    {
        const text::Span span = m_words[i].span;
        return m_text.sliced(span.start, span.length - possessive(span));
    }
    /// Length of 's at the end.
    [[nodiscard]] qsizetype possessive(text::Span span) const
    {
        const QStringView said = m_text.sliced(span.start, span.length);
        return said.endsWith(u"'s") || said.endsWith(u"’s") ? 2 : 0;
    }
    /// Only one space, or a point of an abbreviation and a space, stands between a word and the next.
    [[nodiscard]] bool touches(std::size_t i) const
    {
        if (i + 1 >= m_words.size())
            return false;
        const qsizetype gap = m_words[i + 1].span.start - m_words[i].span.end();
        const bool abbreviation =
            m_words[i].endsWithPoint && (m_words[i].span.length == 1 || kHonorifics.contains(word(i)));
        return (gap == 1 && m_text[m_words[i].span.end()].isSpace()) || (gap == 2 && abbreviation);
    }

    [[nodiscard]] std::size_t readAt(std::size_t first, std::vector<FoundName> &names) const
    {
        if (!m_words[first].isCapital)
            return first;
        if (kHonorifics.contains(word(first)) && touches(first) && m_words[first + 1].isCapital &&
            !kOrganizationWords.contains(word(first + 1)))
            return readPerson(first + 1, names);
        if (kNoNames.contains(word(first)))
            return first;
        return readOrganization(first, names);
    }

    std::size_t readPerson(std::size_t first, std::vector<FoundName> &names) const
    {
        std::size_t last = first;
        while (last - first < 3 && touches(last) && m_words[last + 1].isCapital &&
               !kOrganizationWords.contains(word(last + 1)))
            ++last;
        if (kNoNames.contains(word(first)) || m_words[first].span.length < 2)
            return last + 1;
        add(NameKind::Person, first, last, names);
        return last + 1;
    }

    std::size_t readOrganization(std::size_t first, std::vector<FoundName> &names) const
    {
        std::size_t last = first;
        std::size_t lastCapital = first;
        bool named = kOrganizationWords.contains(word(first));
        while (touches(last)) {
            if (possessive(m_words[last].span) > 0 || kHonorifics.contains(word(last + 1)))
                break;
            if (m_words[last + 1].isCapital) {
                lastCapital = last + 1;
                named |= kOrganizationWords.contains(word(lastCapital));
            } else if (!kSmall.contains(word(last + 1)) ||
                       (word(last + 1) == u"in" && !kOrganizationWords.contains(word(last)))) {
                break;
            }
            ++last;
        }
        if (named && lastCapital > first)
            add(NameKind::Organization, first, lastCapital, names);
        else if (lastCapital == first + 1 && isTitled(lastCapital))
            add(NameKind::Person, first, lastCapital, names);
        else if (!named && lastCapital > first + 1)
            return first + 1; // a shorter one may be in it
        return lastCapital + 1;
    }

    /// "Jane Marsh, President", "Jane Marsh, our treasurer".
    [[nodiscard]] bool isTitled(std::size_t last) const
    {
        const qsizetype end = m_words[last].span.end();
        if (!m_text.sliced(end).startsWith(u", ") || last + 1 >= m_words.size())
            return false;
        std::size_t next = last + 1;
        while (next + 1 < m_words.size() && next < last + 3 &&
               (word(next) == u"our" || word(next) == u"the" || word(next) == u"Vice"))
            ++next;
        QString said = word(next).toString();
        said[0] = said[0].toUpper();
        return kHonorifics.contains(said);
    }

    void add(NameKind kind, std::size_t first, std::size_t last, std::vector<FoundName> &names) const
    {
        text::Span span{m_words[first].span.start, m_words[last].span.end() - m_words[first].span.start};
        span.length -= possessive(m_words[last].span);
        names.push_back({kind, span});
    }

    const Line &m_line;
    QStringView m_text;
    std::vector<Word> m_words;
};

} // namespace

void findEnglishNames(const Line &line, std::vector<FoundName> &names)
{
    EnglishReader(line).read(names);
}

} // namespace dashiji::names
