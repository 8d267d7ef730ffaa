// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/anniversaries.h"

#include "core/lookback/occurrence.h"
#include "core/lookback/redating.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace dashiji::lookback
{
namespace
{

constexpr int kRound = 5;
constexpr qsizetype kShortestNamed = 3;
constexpr qsizetype kLongestNamed = 24;

/// Before a name: what is done on the day, or because of it.
constexpr std::array<QStringView, 23> kBecause{u"出席", u"参加", u"召开", u"举行", u"开展", u"承办",
                                               u"组织", u"庆祝", u"纪念", u"迎来", u"喜迎", u"喜逢",
                                               u"值此", u"适逢", u"正值", u"恰逢", u"迎接", u"围绕",
                                               u"为了", u"举办", u"今年", u"明年", u"去年"};
/// Around a name, and no part of it.
constexpr std::array<QStringView, 7> kLoose{u"在", u"是", u"为", u"于", u"将", u"的", u"以"};
/// After a name: what is told of it begins.
constexpr QStringView kGoesOn = u"有已在现共获是将被由了今也首来";
/// After a founding in a title: 读书社成立大会.
constexpr std::array<QStringView, 6> kFoundingGoesOn{u"大会", u"仪式", u"会议", u"暨", u"并", u"座谈会"};

bool isSign(QChar character)
{
    return QStringView(u"，。；！？、：:,;（）()\n").contains(character);
}

/// The end of a text back to the next sign.
QStringView clauseAtEnd(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && !isSign(text[start - 1]))
        --start;
    return text.sliced(start);
}

QStringView clauseAtStart(QStringView text)
{
    const auto end = std::ranges::find_if(text, isSign);
    return text.first(end - text.begin());
}

/// The name a clause ends with: after the reasons that are told before it, without years.
QStringView nameAtEnd(QStringView clause)
{
    qsizetype start = 0;
    for (const QStringView word : kBecause)
        if (const qsizetype at = clause.lastIndexOf(word); at >= 0)
            start = std::max(start, at + word.size());
    for (const Occurrence &occurrence : occurrencesIn(clause))
        start = std::max(start, occurrence.whole.end());
    QStringView name = text::trimmed(clause.sliced(start));
    for (bool changed = true; changed;) {
        changed = false;
        for (const QStringView word : kLoose) {
            if (name.startsWith(word)) {
                name = name.sliced(word.size());
                changed = true;
            }
            if (name.endsWith(word)) {
                name.chop(word.size());
                changed = true;
            }
        }
    }
    return name;
}

/// The name a clause begins with.
QStringView nameAtStart(QStringView clause)
{
    if (clause.startsWith(u'的'))
        clause = clause.sliced(1);
    const auto end = std::ranges::find_if(clause, [](QChar next) { return kGoesOn.contains(next); });
    return clause.first(end - clause.begin());
}

/// Something that began in a year.
struct Beginning {
    int year = 0;
    QString name; ///< up to the words that count: 江湾读书社成立
    Anniversary told;
};

/// A text of an entry, read for what it says of beginnings.
class Telling
{
public:
    Telling(QStringView text, int year, const Anniversary &at) : m_text(text), m_year(year), m_at(at) {}

    /// Of phrases that count the year: 20周年.
    void readAges(const std::vector<Phrase> &phrases, const QString &fallback, std::vector<Beginning> &found)
    {
        for (const Occurrence &occurrence : occurrencesIn(m_text)) {
            const bool counts = std::ranges::any_of(phrases, [&](const Phrase &phrase) {
                return phrase.reason == Phrase::Reason::Anniversary && phrase.span == occurrence.whole;
            });
            if (!counts)
                continue;
            const QStringView before = m_text.first(occurrence.whole.start);
            QString name = nameAtEnd(clauseAtEnd(before)).toString();
            if (name.size() - foundingAtEnd(name) < kShortestNamed)
                name = fallback + name;
            add(yearTold(before) - occurrence.value, name, occurrence.whole, found);
        }
    }

    /// Of years in which something was founded: 成立于2011年, 2011年5月成立的.
    void readFoundings(std::vector<Beginning> &found)
    {
        for (const Occurrence &occurrence : occurrencesIn(m_text)) {
            if (occurrence.kind != Occurrence::Kind::Year || occurrence.value > m_year)
                continue;
            const QStringView before = m_text.first(occurrence.whole.start);
            const QStringView after = withoutDay(m_text.sliced(occurrence.whole.end()));
            if (const qsizetype words = foundedInAtEnd(before); words > 0) {
                const QStringView word = before.last(words).chopped(1);
                add(occurrence.value, nameAtEnd(clauseAtEnd(before.chopped(words))).toString(), word,
                    occurrence.whole, found);
            } else if (const qsizetype word = foundingAtStart(after); word > 0) {
                QStringView name = nameAtStart(clauseAtStart(after.sliced(word)));
                if (name.size() < kShortestNamed)
                    name = nameAtEnd(clauseAtEnd(before));
                add(occurrence.value, name.toString(), after.first(word), occurrence.whole, found);
            }
        }
    }

    /// Of a title that says something was founded this year.
    void readTitle(std::vector<Beginning> &found)
    {
        for (qsizetype at = kShortestNamed; at < m_text.size(); ++at) {
            const QStringView after = m_text.sliced(at);
            const qsizetype word = foundingAtStart(after);
            if (word == 0)
                continue;
            const QStringView rest = after.sliced(word);
            const bool ends =
                rest.isEmpty() || isSign(rest.front()) ||
                std::ranges::any_of(kFoundingGoesOn, [&](QStringView next) { return rest.startsWith(next); });
            const QStringView clause = clauseAtEnd(m_text.first(at));
            if (ends && occurrencesIn(clause).empty())
                add(m_year, nameAtEnd(clause).toString(), after.first(word), {at, word}, found);
            return;
        }
    }

private:
    /// 5月20日 after a year.
    static QStringView withoutDay(QStringView text)
    {
        qsizetype end = 0;
        while (end < text.size() && (text[end].isDigit() || text[end] == u'月' || text[end] == u'日'))
            ++end;
        return text.sliced(end);
    }

    /// The year a sentence tells of, by what stands before a place in it: one it names, or that of the
    /// report.
    [[nodiscard]] int yearTold(QStringView before) const
    {
        const auto sentence = sentenceAround({before.size(), 0});
        const QStringView words = m_text.sliced(sentence.start, before.size() - sentence.start);
        int told = m_year;
        for (const Occurrence &occurrence : occurrencesIn(words))
            if (occurrence.kind == Occurrence::Kind::Year &&
                foundedInAtEnd(words.first(occurrence.whole.start)) == 0 &&
                foundingAtStart(withoutDay(words.sliced(occurrence.whole.end()))) == 0)
                told = occurrence.value;
        return words.contains(u"明年") ? m_year + 1 : words.contains(u"去年") ? m_year - 1 : told;
    }

    [[nodiscard]] text::Span sentenceAround(const text::Span &words) const
    {
        for (const text::Span &paragraph : text::paragraphs(m_text))
            for (const text::Span &sentence :
                 text::sentences(m_text.sliced(paragraph.start, paragraph.length))) {
                const qsizetype start = paragraph.start + sentence.start;
                if (words.start >= start && words.start <= start + sentence.length)
                    return {start, sentence.length};
            }
        return {0, m_text.size()};
    }

    void add(int year, const QString &name, QStringView founding, const text::Span &words,
             std::vector<Beginning> &found) const
    {
        if (name.size() >= kShortestNamed && name.size() <= kLongestNamed)
            add(year, QString(name).append(founding), words, found);
    }
    void add(int year, const QString &name, const text::Span &words, std::vector<Beginning> &found) const
    {
        Beginning beginning{year, name, m_at};
        beginning.told.words = words;
        beginning.told.sentence = sentenceAround(words);
        found.push_back(std::move(beginning));
    }

    QStringView m_text;
    int m_year;
    Anniversary m_at;
};

/// The chosen entries of an organization, the oldest year first.
std::vector<YearPlace> entriesOf(const Years &years, OrganizationId owner)
{
    std::vector<YearPlace> entries;
    for (size_t year = 0; year < years.size(); ++year)
        if (years[year]->owner == owner)
            for (const EntryPlace &place : chosenEntries(*years[year]))
                entries.push_back({year, place});
    return entries;
}

std::vector<Beginning> beginningsIn(const Years &years, const std::vector<YearPlace> &entries)
{
    std::vector<Beginning> found;
    for (const YearPlace &place : entries) {
        const Entry &entry = entryAt(years, place);
        const int told = reportAt(years, place).year;
        Anniversary at;
        at.place = place;
        Telling title(entry.title, told, at);
        at.field = EntryField::Body;
        Telling body(entry.body, told, at);
        title.readAges(phrasesIn(entry.title, told), {}, found);
        title.readTitle(found);
        title.readFoundings(found);
        body.readAges(phrasesIn(entry.body, entry.title, told), entry.title + u' ', found);
        body.readFoundings(found);
    }
    return found;
}

bool isOfOne(const Beginning &a, const Beginning &b)
{
    return a.year == b.year && (a.name.contains(b.name) || b.name.contains(a.name) ||
                                isNamedIn(a.name, b.name) || isNamedIn(b.name, a.name));
}

/// Each beginning once, by what was written last.
std::vector<Beginning> eachOnce(std::vector<Beginning> found)
{
    std::vector<Beginning> once;
    for (auto beginning = found.rbegin(); beginning != found.rend(); ++beginning)
        if (std::ranges::none_of(once, [&](const Beginning &known) { return isOfOne(known, *beginning); }))
            once.push_back(std::move(*beginning));
    return once;
}

/// An occurrence of a series, as a title tells it.
struct Held {
    int number = 0;
    Phrase phrase;
    YearPlace place;
};

/// By name and number, so that each series is in its order.
std::map<QString, std::map<int, Held>> seriesIn(const Years &years, const std::vector<YearPlace> &entries)
{
    std::map<QString, std::map<int, Held>> series;
    for (const YearPlace &place : entries) {
        const QString &title = entryAt(years, place).title;
        const QString name = seriesName(title);
        const std::vector<Occurrence> occurrences = occurrencesIn(title);
        for (const Phrase &phrase : phrasesIn(title, reportAt(years, place).year))
            for (const Occurrence &occurrence : occurrences)
                if (phrase.reason == Phrase::Reason::Ordinal && occurrence.whole == phrase.span &&
                    !name.isEmpty())
                    series[name].insert_or_assign(occurrence.value, Held{occurrence.value, phrase, place});
    }
    return series;
}

/// What a series comes to ahead, if the last two times tell its pace.
void addAhead(const Years &years, const QString &name, const std::map<int, Held> &held, int from, int until,
              std::vector<Anniversary> &ahead)
{
    if (held.size() < 2)
        return;
    const Held &last = held.rbegin()->second;
    const Held &before = std::next(held.rbegin())->second;
    const int lastYear = reportAt(years, last.place).year;
    const int between = lastYear - reportAt(years, before.place).year;
    const int times = last.number - before.number;
    if (between <= 0 || between % times != 0 || lastYear + between / times < from - 1)
        return;
    const int pace = between / times;
    const QString &title = entryAt(years, last.place).title;
    for (int more = 1; lastYear + more * pace <= until; ++more) {
        if ((last.number + more) % kRound != 0 || lastYear + more * pace < from)
            continue;
        const auto phrases = phrasesIn(title, lastYear, more);
        const auto again = std::ranges::find(phrases, last.phrase.span, &Phrase::span);
        Anniversary anniversary;
        anniversary.kind = Anniversary::Kind::Ordinal;
        anniversary.year = lastYear + more * pace;
        anniversary.number = last.number + more;
        anniversary.began = lastYear;
        anniversary.name = again->redated + name;
        anniversary.place = last.place;
        anniversary.words = last.phrase.span;
        anniversary.sentence = {0, title.size()};
        ahead.push_back(std::move(anniversary));
    }
}

/// What one organization comes to.
void addAhead(const Years &years, const std::vector<YearPlace> &entries, int from, int until,
              std::vector<Anniversary> &ahead)
{
    for (const Beginning &beginning : eachOnce(beginningsIn(years, entries)))
        for (int year = std::max(from, beginning.year + kRound); year <= until; ++year)
            if ((year - beginning.year) % kRound == 0) {
                Anniversary anniversary = beginning.told;
                anniversary.year = year;
                anniversary.number = year - beginning.year;
                anniversary.began = beginning.year;
                anniversary.name = QStringLiteral("%1%2周年").arg(beginning.name).arg(anniversary.number);
                ahead.push_back(std::move(anniversary));
            }
    for (const auto &[name, held] : seriesIn(years, entries))
        addAhead(years, name, held, from, until, ahead);
}

} // namespace

std::vector<Anniversary> anniversariesAhead(const Years &years, int from, int until)
{
    std::set<OrganizationId> owners;
    for (const auto &report : years)
        owners.insert(report->owner);
    std::vector<Anniversary> ahead;
    for (const OrganizationId owner : owners)
        addAhead(years, entriesOf(years, owner), from, until, ahead);
    std::ranges::stable_sort(ahead, {}, [](const Anniversary &anniversary) {
        return std::tuple(anniversary.year, anniversary.kind);
    });
    return ahead;
}

YearsAhead yearsAhead(const Years &years, const QDate &today)
{
    constexpr int kMore = 2;
    const int from = years.empty() ? today.year() : std::max(years.back()->year, today.year());
    return {from, from + kMore};
}

} // namespace dashiji::lookback
