// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/daysintext.h"

#include "core/lookback/wordlists.h"
#include "core/text/dates.h"
#include "core/text/folding.h"
#include "core/text/numerals.h"

#include <algorithm>
#include <array>

namespace dashiji::lookback
{
namespace
{

using text::DateWords;

constexpr int kMinguo = 1911; ///< years of the Minguo calendar are counted from after it

/// Before a date: up to it something is counted.
constexpr std::array<QStringView, 7> kUpTo{u"截至", u"截止", u"截止到", u"截至到", u"截止至", u"迄", u"早于"};
constexpr std::array<QStringView, 5> kEnglishUpTo{u"as of", u"by", u"before", u"until", u"prior to"};
/// Before a date: it is another year's, every year's, the report's, or of the year that was named.
constexpr std::array<QStringView, 9> kOtherYear{u"去年", u"上年", u"前年", u"往年", u"上年度",
                                                u"明年", u"来年", u"次年", u"翌年"};
constexpr std::array<QStringView, 4> kEveryYear{u"每年", u"每年的", u"历年", u"历年的"};
constexpr std::array<QStringView, 3> kThisYear{u"今年", u"本年", u"本年度"};
constexpr std::array<QStringView, 2> kSameYear{u"同年", u"当年"};
/// After a date: until then; 前 alone, unless these follow it.
constexpr std::array<QStringView, 2> kBefore{u"之前", u"以前"};
constexpr QStringView kNotBefore = u"来往夕后";
/// Before an English month without day or year: it is a month, and no other word.
constexpr std::array<QStringView, 7> kEnglishIn{u"in",    u"during", u"of",     u"from",
                                                u"since", u"this",   u"between"};
/// Around a Chinese month alone whose number is in Chinese: it is a month, and no name (三月街).
constexpr std::array<QStringView, 5> kMonthOf{u"于", u"在", u"自", u"从", u"今年"};
constexpr std::array<QStringView, 8> kMonthGoesOn{u"起", u"以来", u"开始", u"开工",
                                                  u"至", u"到",   u"举办", u"举行"};
/// After 3月: no month of the year but an age, or a number of a journal.
constexpr QStringView kNoMonth = u"龄刊号";

bool endsWithWord(QStringView text, Words words)
{
    return std::ranges::any_of(words, [&](QStringView word) {
        return text.endsWith(word) &&
               (text.size() == word.size() || !text[text.size() - word.size() - 1].isLetter());
    });
}

bool isLatin(QChar character)
{
    return character >= u'a' && character <= u'z';
}

/// The last day of the part of a month that ends with a third of it.
QDate endOfThird(int year, int month, int third)
{
    return {year, month, third < 3 ? third * 10 : QDate(year, month, 1).daysInMonth()};
}

/// Goes through a text for the first date of a year.
class Finder
{
public:
    Finder(QStringView text, int year)
        : m_original(text), m_text(text::foldUnits(text)), m_words(m_text), m_year(year)
    {
    }

    std::optional<DaysInText> find()
    {
        for (qsizetype at = 0; at < m_words.size();) {
            const QChar character = m_words[at];
            if (QStringView(u"。!?;\n").contains(character))
                m_frame.reset();
            if (character == u'《')
                ++m_titles;
            else if (character == u'》')
                m_titles = std::max(0, m_titles - 1);
            const auto date = startsDate(at) ? text::dateAt(m_words.sliced(at)) : std::nullopt;
            if (!date) {
                ++at;
                continue;
            }
            const text::Span words{at, date->length};
            if (auto days = daysOf(*date, words))
                return days;
            at = std::max(at + 1, words.end());
        }
        return std::nullopt;
    }

private:
    /// A date may begin here: not within a number or a word of Latin letters.
    [[nodiscard]] bool startsDate(qsizetype at) const
    {
        const QChar character = m_words[at];
        const bool counts = character.isDigit() || text::isChineseNumeral(character);
        if (!counts && !isLatin(character))
            return false;
        if (at == 0)
            return true;
        const QChar before = m_words[at - 1];
        if (isLatin(character))
            return !before.isLetterOrNumber();
        const bool isOfNumber = before.isDigit() || text::isChineseNumeral(before) ||
                                QStringView(u"第数.·").contains(before) ||
                                (before == u'年' && at > 1 && m_words[at - 2].isDigit());
        return !isOfNumber;
    }

    /// The year a date is of: what it says, else what its sentence said before, else the report's.
    [[nodiscard]] int yearOf(const DateWords &date) const
    {
        if (!date.year)
            return m_frame.value_or(m_year);
        if (*date.year < 100)
            return m_year - m_year % 100 + *date.year;
        return *date.year < 1000 ? *date.year + kMinguo : *date.year;
    }

    std::optional<DaysInText> daysOf(const DateWords &date, const text::Span &words)
    {
        const QStringView before = m_words.first(words.start).trimmed();
        const QStringView after = m_words.sliced(words.end());
        if (!date.year && endsWithAny(before, kOtherYear)) {
            m_frame = 0;
            return std::nullopt;
        }
        if (!date.year && (endsWithAny(before, kThisYear) || (!m_frame && endsWithAny(before, kSameYear))))
            m_frame = m_year;
        const int year = yearOf(date);
        if (date.year && (date.month || after.startsWith(u',')))
            m_frame = year;
        if (!date.month || m_titles > 0 || isBound(before, after) || endsWithAny(before, kEveryYear) ||
            !isMonth(date, words))
            return std::nullopt;
        return resolved(date, words, year);
    }

    /// Up to which something is counted or to be done: 截至, 至12月底 at the beginning of a clause, 10月底前.
    static bool isBound(QStringView before, QStringView after)
    {
        const bool isPlanned =
            startsWithAny(after, kBefore) ||
            (after.startsWith(u'前') && (after.size() == 1 || !kNotBefore.contains(after[1])));
        const bool opensClause = !before.isEmpty() && QStringView(u"至到").contains(before.back()) &&
                                 (before.size() == 1 || !before[before.size() - 2].isLetterOrNumber());
        return isPlanned || opensClause || endsWithAny(before, kUpTo) || endsWithWord(before, kEnglishUpTo);
    }

    /// The names of English months are; may and march are words.
    [[nodiscard]] bool isCapital(const text::Span &words) const
    {
        const QStringView original = m_original.sliced(words.start, words.length);
        return std::ranges::none_of(original, [](QChar character) { return isLatin(character.toLower()); }) ||
               std::ranges::any_of(original, [](QChar character) { return character.isUpper(); });
    }

    /// Whether a month alone is one, and no other word (may, 三月街, 12月刊).
    [[nodiscard]] bool isMonth(const DateWords &date, const text::Span &words) const
    {
        if (!isCapital(words))
            return false;
        if (date.day || date.year)
            return true;
        const QChar first = m_words[words.start];
        const QStringView before = m_words.first(words.start).trimmed();
        const QStringView after = m_words.sliced(words.end());
        if (first.isDigit())
            return after.isEmpty() || !kNoMonth.contains(after.front());
        if (first.unicode() < 0x80)
            return date.thirds.first > 1 || date.thirds.last < 3 || endsWithWord(before, kEnglishIn);
        const bool saysMonth = m_words[words.end() - 1] != u'月';
        return saysMonth || date.until || endsWithAny(before, kMonthOf) || after.isEmpty() ||
               !after.front().isLetterOrNumber() || startsWithAny(after, kMonthGoesOn);
    }

    [[nodiscard]] std::optional<DaysInText> resolved(const DateWords &date, const text::Span &words,
                                                     int year) const
    {
        const auto [first, last] = date.thirds;
        DaysInText days;
        days.areExact = date.day.has_value();
        days.words = words;
        days.from = QDate(year, *date.month, date.day.value_or((first - 1) * 10 + 1));
        days.until = date.day ? days.from : endOfThird(year, *date.month, last);
        if (date.until && days.from.isValid()) {
            const DateWords::End &end = *date.until;
            const int month = end.month.value_or(*date.month);
            DateWords ofEnd;
            ofEnd.year = end.year;
            int endYear = end.year ? yearOf(ofEnd) : year;
            if (end.nextYear || (!end.year && month < *date.month))
                ++endYear;
            const QDate until = end.day ? QDate(endYear, month, *end.day) : endOfThird(endYear, month, 3);
            if (until.isValid() && until > days.from)
                days.until = until;
        }
        const bool isOfYear =
            days.from.isValid() && (days.from.year() == m_year || days.until.year() == m_year);
        return isOfYear ? std::optional(days) : std::nullopt;
    }

    QStringView m_original;
    QString m_text; ///< folded; places in it are the same
    QStringView m_words;
    int m_year;
    std::optional<int> m_frame; ///< the year its sentence has named; 0: another one than the report's
    int m_titles = 0;           ///< 《 not closed
};

} // namespace

std::optional<DaysInText> daysIn(const Entry &entry, int year)
{
    for (const EntryField field : {EntryField::Title, EntryField::Body})
        if (auto days = Finder(entry.text(field), year).find()) {
            days->field = field;
            return days;
        }
    return std::nullopt;
}

} // namespace dashiji::lookback
