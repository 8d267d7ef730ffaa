// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/dates.h"

#include "core/text/numerals.h"

#include <array>
#include <utility>

namespace dashiji::text
{
namespace
{

using Thirds = DateWords::Thirds;

/// Reads a folded text from left to right.
class DateCursor
{
public:
    explicit DateCursor(QStringView words) : m_words(words) {}

    /// A number within [least, most], with white space before it.
    std::optional<int> number(int least, int most)
    {
        const qsizetype back = m_at;
        spaces();
        const auto found = numberAt(m_words, m_at);
        if (!found || found->value < least || found->value > most) {
            m_at = back;
            return std::nullopt;
        }
        m_at += found->length;
        return static_cast<int>(found->value);
    }

    /// A number with a sign after it.
    std::optional<int> number(int least, int most, QStringView oneOf)
    {
        const qsizetype back = m_at;
        const auto found = number(least, most);
        if (found && sign(oneOf))
            return found;
        m_at = back;
        return std::nullopt;
    }

    bool sign(QStringView oneOf)
    {
        const qsizetype back = m_at;
        spaces();
        if (m_at < m_words.size() && oneOf.contains(m_words[m_at])) {
            ++m_at;
            return true;
        }
        m_at = back;
        return false;
    }

    bool word(QStringView expected)
    {
        if (!m_words.sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    template <std::size_t N>
    bool anyWord(const std::array<QStringView, N> &words)
    {
        for (const QStringView expected : words)
            if (word(expected))
                return true;
        return false;
    }

    void spaces()
    {
        while (m_at < m_words.size() && m_words[m_at] == u' ')
            ++m_at;
    }

    /// Whether one of the signs comes next, after white space.
    [[nodiscard]] bool sees(QStringView oneOf)
    {
        const qsizetype back = m_at;
        const bool isThere = sign(oneOf);
        m_at = back;
        return isThere;
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }
    [[nodiscard]] QChar next() const { return m_at < m_words.size() ? m_words[m_at] : QChar(); }
    [[nodiscard]] bool nextIsOneOf(QStringView signs) const
    {
        return m_at < m_words.size() && signs.contains(m_words[m_at]);
    }

private:
    QStringView m_words;
    qsizetype m_at = 0;
};

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2200;
/// Signs and words between the ends of a span, and those of a list.
constexpr QStringView kSpan = u"至到-–—~";
constexpr QStringView kList = u"、和";
constexpr QStringView kDashes = u"-–—";

/// 至, 到, —, ——: between the ends of a span.
bool spanSign(DateCursor &cursor)
{
    if (!cursor.sign(kSpan))
        return false;
    while (cursor.sign(kDashes)) {
    }
    return true;
}

/// 2021年, 110年, 24年 of an end; 次年, 同年.
void yearOfEnd(DateCursor &cursor, DateWords::End &end)
{
    static constexpr std::array<QStringView, 2> kNext{u"次年", u"翌年"};
    static constexpr std::array<QStringView, 3> kSame{u"同年", u"当年", u"今年"};
    end.year = cursor.number(1, kLastYear, u"年");
    end.nextYear = !end.year && cursor.anyWord(kNext);
    if (!end.year && !end.nextYear)
        cursor.anyWord(kSame);
}

/// "至10日", "—12日", "至次年2月3日": the end of a span of days.
void readSpanOfDays(DateCursor &cursor, DateWords &date)
{
    const qsizetype back = cursor.position();
    DateWords::End end;
    if (spanSign(cursor)) {
        yearOfEnd(cursor, end);
        end.month = cursor.number(1, 12, u"月");
        end.day = cursor.number(1, 31, u"日号");
    }
    if (end.day)
        date.until = end;
    else
        cursor.goTo(back);
}

/// "、9日", "和6月2日": the next of a list of days.
bool skipListedDay(DateCursor &cursor)
{
    const qsizetype back = cursor.position();
    if (cursor.sign(kList)) {
        const qsizetype month = cursor.position();
        if (!cursor.number(1, 12, u"月"))
            cursor.goTo(month);
        if (cursor.number(1, 31, u"日号"))
            return true;
    }
    cursor.goTo(back);
    return false;
}

/// "至6月", "—2022年3月" after a month: the end of a span of months.
void readSpanOfMonths(DateCursor &cursor, DateWords &date)
{
    const qsizetype back = cursor.position();
    DateWords::End end;
    if (spanSign(cursor)) {
        yearOfEnd(cursor, end);
        end.month = cursor.number(1, 12, u"月");
    }
    const qsizetype after = cursor.position();
    if (end.month && !cursor.number(1, 31, u"日号")) {
        date.until = end;
        cursor.goTo(after);
    } else {
        cursor.goTo(back);
    }
}

/// 上旬, 中下旬, 初, 底 after a month; 月份 and 月间 are the whole of it.
bool readThirds(DateCursor &cursor, DateWords &date)
{
    static constexpr std::array<std::pair<QStringView, Thirds>, 8> kParts{{{u"上中旬", {1, 2}},
                                                                           {u"中下旬", {2, 3}},
                                                                           {u"上旬", {1, 1}},
                                                                           {u"中旬", {2, 2}},
                                                                           {u"下旬", {3, 3}},
                                                                           {u"底", {3, 3}},
                                                                           {u"末", {3, 3}},
                                                                           {u"间", {1, 3}}}};
    for (const auto &[word, thirds] : kParts)
        if (cursor.word(word)) {
            date.thirds = thirds;
            return true;
        }
    const qsizetype back = cursor.position();
    if (cursor.word(u"初")) {
        if (!cursor.nextIsOneOf(u"中级步审选赛心")) { // 5月初中开学, 5月初步建成
            date.thirds = {1, 1};
            return true;
        }
        cursor.goTo(back);
    }
    return false;
}

/// 2021年, or with its month 110年 and 24年.
void readYear(DateCursor &cursor, DateWords &date)
{
    date.year = cursor.number(1, kLastYear, u"年");
    if (!date.year || *date.year >= kFirstYear)
        return;
    const qsizetype back = cursor.position();
    const bool hasMonth = cursor.number(1, 12) && (cursor.sign(u"月") || spanSign(cursor));
    cursor.goTo(hasMonth ? back : 0);
    if (!hasMonth)
        date.year.reset();
}

/// 2021年1月8日, 1月8日, 1月8日至10日, 2021年1月, 1月, 8日.
std::optional<DateWords> chineseDate(QStringView words)
{
    DateWords date;
    DateCursor cursor(words);
    readYear(cursor, date);
    if (!date.year && cursor.number(kFirstYear, kLastYear))
        return std::nullopt;
    const qsizetype afterYear = cursor.position();
    date.month = cursor.number(1, 12);
    // "1-3月", "1至3月": a span of months
    if (date.month) {
        const qsizetype back = cursor.position();
        DateWords::End end;
        if (spanSign(cursor) && (end.month = cursor.number(1, 12)) && cursor.sign(u"月"))
            date.until = end;
        else
            cursor.goTo(back);
        if (!date.until && !cursor.sign(u"月")) {
            date.month.reset();
            cursor.goTo(afterYear);
        }
    }
    // "1月份": a whole month; "三月街" and other names begin otherwise than dates do.
    if (date.month && (cursor.word(u"份") || readThirds(cursor, date) || date.until)) {
        if (!date.until)
            readSpanOfMonths(cursor, date);
        date.length = cursor.position();
        return date;
    }
    const qsizetype afterMonth = cursor.position();
    date.day = cursor.number(1, 31);
    if (date.day) {
        const qsizetype back = cursor.position();
        DateWords::End end;
        if (cursor.sign(kSpan) && (end.day = cursor.number(1, 31)) && cursor.sees(u"日号"))
            date.until = end;
        else
            cursor.goTo(back);
        while (!date.until && cursor.sign(u"、") && cursor.number(1, 31) && cursor.sees(u"、日号")) {
        }
        if (!cursor.sign(u"日号") || cursor.nextIsOneOf(u"线楼")) {
            date.day.reset();
            date.until.reset();
            cursor.goTo(afterMonth);
        }
    }
    if (!date.year && !date.month && !date.day)
        return std::nullopt;
    if (date.year && !date.month && !date.day && cursor.nextIsOneOf(u"度代"))
        return std::nullopt;
    if (date.day && !date.until)
        readSpanOfDays(cursor, date);
    while (date.day && !date.until && skipListedDay(cursor)) {
    }
    if (date.month && !date.day)
        readSpanOfMonths(cursor, date);
    date.length = cursor.position();
    return date;
}

/// 1990.09.06, 2021-1-8, 2021/01/08, 2021.3; the same sign twice.
std::optional<DateWords> numericDate(QStringView words)
{
    DateCursor cursor(words);
    DateWords date;
    if (!(date.year = cursor.number(kFirstYear, kLastYear)))
        return std::nullopt;
    const QChar sign = cursor.next();
    if (sign.isNull() || !QStringView(u".-/").contains(sign) || !cursor.sign(QStringView(&sign, 1)))
        return std::nullopt;
    if (!(date.month = cursor.number(1, 12)))
        return std::nullopt;
    const qsizetype afterMonth = cursor.position();
    if (cursor.sign(QStringView(&sign, 1)))
        date.day = cursor.number(1, 31);
    if (!date.day)
        cursor.goTo(afterMonth);
    if (cursor.next().isLetterOrNumber() && cursor.next().unicode() < 0x80)
        return std::nullopt;
    if (!date.day && cursor.nextIsOneOf(u"%万亿元-"))
        return std::nullopt;
    date.length = cursor.position();
    return date;
}

/// mid-, early, the end of: which part of a month the words after it mean.
Thirds englishThirds(DateCursor &cursor)
{
    static constexpr std::array<std::pair<QStringView, Thirds>, 8> kParts{{{u"early", {1, 1}},
                                                                           {u"the beginning of", {1, 1}},
                                                                           {u"mid-", {2, 2}},
                                                                           {u"mid ", {2, 2}},
                                                                           {u"the middle of", {2, 2}},
                                                                           {u"late", {3, 3}},
                                                                           {u"the end of", {3, 3}},
                                                                           {u"end of", {3, 3}}}};
    for (const auto &[word, thirds] : kParts)
        if (cursor.word(word))
            return thirds;
    return {};
}

std::optional<int> englishMonth(DateCursor &cursor)
{
    static constexpr std::array<QStringView, 12> kMonths{u"january",   u"february", u"march",    u"april",
                                                         u"may",       u"june",     u"july",     u"august",
                                                         u"september", u"october",  u"november", u"december"};
    cursor.spaces();
    for (std::size_t month = 0; month < kMonths.size(); ++month) {
        const qsizetype back = cursor.position();
        if (cursor.word(kMonths[month]) || cursor.word(kMonths[month].first(3))) {
            if (cursor.next() == u't' && month == 8)
                cursor.word(u"t");
            if (!cursor.next().isLetter()) {
                cursor.word(u".");
                return static_cast<int>(month) + 1;
            }
        }
        cursor.goTo(back);
    }
    return std::nullopt;
}

/// 12, 12th; not the 12 of 12,000.
std::optional<int> englishDay(DateCursor &cursor)
{
    static constexpr std::array<QStringView, 4> kEndings{u"st", u"nd", u"rd", u"th"};
    const qsizetype back = cursor.position();
    const auto day = cursor.number(1, 31);
    if (day)
        cursor.anyWord(kEndings);
    const qsizetype after = cursor.position();
    const bool isOfNumber =
        cursor.word(u",") && cursor.next().isDigit() && !cursor.number(kFirstYear, kLastYear);
    cursor.goTo(after);
    if (day && !isOfNumber && !cursor.next().isLetterOrNumber())
        return day;
    cursor.goTo(back);
    return std::nullopt;
}

/// –, to, through: between the ends of a span.
bool englishSpanSign(DateCursor &cursor)
{
    static constexpr std::array<QStringView, 3> kWords{u"to ", u"through ", u"until "};
    if (cursor.sign(kDashes))
        return true;
    const qsizetype back = cursor.position();
    cursor.spaces();
    if (cursor.anyWord(kWords))
        return true;
    cursor.goTo(back);
    return false;
}

/// 2021 or , 2021.
std::optional<int> englishYear(DateCursor &cursor)
{
    const qsizetype back = cursor.position();
    cursor.sign(u",");
    const auto year = cursor.number(kFirstYear, kLastYear);
    if (!year)
        cursor.goTo(back);
    return year;
}

/// 8–10 before a month: the day, and the end of a span.
std::optional<int> englishDayBefore(DateCursor &cursor, DateWords &date)
{
    const auto day = englishDay(cursor);
    const qsizetype back = cursor.position();
    DateWords::End end;
    if (day && englishSpanSign(cursor) && (end.day = englishDay(cursor)))
        date.until = end;
    else
        cursor.goTo(back);
    const qsizetype after = cursor.position();
    cursor.spaces();
    if (!day || !cursor.word(u"of "))
        cursor.goTo(after);
    return day;
}

/// –10, to May 3, and 11 after a day; –May, to June after a month.
void readEnglishSpan(DateCursor &cursor, DateWords &date)
{
    const qsizetype back = cursor.position();
    DateWords::End end;
    if (englishSpanSign(cursor)) {
        end.day = date.day ? englishDay(cursor) : std::nullopt;
        end.month = englishMonth(cursor);
        if (date.day && end.month && !end.day)
            end.day = englishDay(cursor);
    }
    if (date.day ? end.day.has_value() : end.month.has_value())
        date.until = end;
    else
        cursor.goTo(back);
}

/// January 8, 2021; Jan 8–10; 8 January 2021; 8–10 January; January 2021; mid-January; January.
std::optional<DateWords> englishDate(QStringView words)
{
    DateCursor cursor(words);
    DateWords date;
    date.thirds = englishThirds(cursor);
    if (cursor.position() == 0)
        date.day = englishDayBefore(cursor, date);
    date.month = englishMonth(cursor);
    if (!date.month)
        return std::nullopt;
    if (!date.day)
        date.day = englishDay(cursor);
    date.year = englishYear(cursor);
    if (!date.until) {
        readEnglishSpan(cursor, date);
        if (date.until && (date.until->year = englishYear(cursor)) && !date.year)
            date.year = date.until->year;
    }
    date.length = cursor.position();
    return date;
}

} // namespace

std::optional<DateWords> dateAt(QStringView words)
{
    for (auto *reader : {chineseDate, numericDate, englishDate})
        if (auto date = reader(words))
            return date;
    return std::nullopt;
}

} // namespace dashiji::text
