// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates that a line of a chronicle begins with.
#include "core/intake/reading/markers.h"
#include "core/text/numerals.h"

#include <QString>

#include <array>

namespace dashiji::intake
{
namespace
{

/// Reads a folded text from left to right.
class DateCursor
{
public:
    explicit DateCursor(QStringView words) : m_words(words) {}

    /// A number within [least, most], with white space around it.
    std::optional<int> number(int least, int most)
    {
        const qsizetype back = m_at;
        spaces();
        const auto found = text::numberAt(m_words, m_at);
        if (!found || found->value < least || found->value > most) {
            m_at = back;
            return std::nullopt;
        }
        m_at += found->length;
        return static_cast<int>(found->value);
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

    void spaces()
    {
        while (m_at < m_words.size() && m_words[m_at] == u' ')
            ++m_at;
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }
    [[nodiscard]] QChar next() const { return m_at < m_words.size() ? m_words[m_at] : QChar(); }

private:
    QStringView m_words;
    qsizetype m_at = 0;
};

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2200;

/// "至10日", "—12日", "-2月3日", "、9日": the rest of a range of days.
void skipRange(DateCursor &cursor)
{
    const qsizetype back = cursor.position();
    if (cursor.sign(u"至到-–—~、和")) {
        while (cursor.sign(u"-–—")) {
        }
        const qsizetype month = cursor.position();
        if (!(cursor.number(1, 12) && cursor.sign(u"月")))
            cursor.goTo(month);
        if (cursor.number(1, 31) && cursor.sign(u"日号"))
            return;
    }
    cursor.goTo(back);
}

/// 2021年1月8日, 1月8日, 1月8日至10日, 2021年1月, 1月, 8日.
std::optional<LeadingDate> chineseDate(QStringView words)
{
    LeadingDate date;
    DateCursor cursor(words);
    if ((date.year = cursor.number(kFirstYear, kLastYear)) && !cursor.sign(u"年"))
        return std::nullopt;
    const qsizetype afterYear = cursor.position();
    date.month = cursor.number(1, 12);
    // "1-3月", "1至3月": a range of months
    if (date.month) {
        const qsizetype back = cursor.position();
        if (!(cursor.sign(u"至到-–—~") && cursor.number(1, 12) && cursor.next() == u'月'))
            cursor.goTo(back);
    }
    if (date.month && !cursor.sign(u"月")) {
        date.month.reset();
        cursor.goTo(afterYear);
    }
    // "1月份": a whole month; "三月街" and other names begin otherwise than dates do.
    if (date.month && cursor.word(u"份")) {
        date.length = cursor.position();
        return date;
    }
    const qsizetype afterMonth = cursor.position();
    if (date.month)
        for (const QStringView part :
             {QStringView(u"上旬"), QStringView(u"中旬"), QStringView(u"下旬"), QStringView(u"初"),
              QStringView(u"底"), QStringView(u"末"), QStringView(u"间")})
            if (cursor.word(part)) {
                date.length = cursor.position();
                return date;
            }
    date.day = cursor.number(1, 31);
    if (date.day) {
        const qsizetype back = cursor.position();
        if (!(cursor.sign(u"至到-–—~、") && cursor.number(1, 31) &&
              (cursor.next() == u'日' || cursor.next() == u'号')))
            cursor.goTo(back);
        if (!cursor.sign(u"日号") || cursor.next() == u'线' || cursor.next() == u'楼') {
            date.day.reset();
            cursor.goTo(afterMonth);
        }
    }
    if (!date.year && !date.month && !date.day)
        return std::nullopt;
    if (date.year && !date.month && !date.day && (cursor.next() == u'度' || cursor.next() == u'代'))
        return std::nullopt;
    if (date.day)
        skipRange(cursor);
    date.length = cursor.position();
    return date;
}

/// 1990.09.06, 2021-1-8, 2021/01/08, 2021.3; the same sign twice.
std::optional<LeadingDate> numericDate(QStringView words)
{
    DateCursor cursor(words);
    LeadingDate date;
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
    if (!date.day && QStringView(u"%万亿元-").contains(cursor.next()) && !cursor.next().isNull())
        return std::nullopt;
    date.length = cursor.position();
    return date;
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

/// January 8, 2021; Jan 8; 8 January 2021; January 2021; January.
std::optional<LeadingDate> englishDate(QStringView words)
{
    DateCursor cursor(words);
    LeadingDate date;
    date.day = cursor.number(1, 31);
    date.month = englishMonth(cursor);
    if (!date.month)
        return std::nullopt;
    const qsizetype afterMonth = cursor.position();
    if (!date.day) {
        date.day = cursor.number(1, 31);
        for (const QStringView ending :
             {QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"), QStringView(u"th")})
            if (date.day && cursor.word(ending))
                break;
        if (date.day && cursor.next().isLetterOrNumber()) {
            date.day.reset();
            cursor.goTo(afterMonth);
        }
        // "8-10": a range of days
        const qsizetype back = cursor.position();
        if (date.day && !(cursor.sign(u"-–—") && cursor.number(1, 31)))
            cursor.goTo(back);
    }
    const qsizetype beforeYear = cursor.position();
    cursor.sign(u",");
    if (!(date.year = cursor.number(kFirstYear, kLastYear)))
        cursor.goTo(beforeYear);
    date.length = cursor.position();
    // "May we ask …", "March on": a month alone must end the line or stand before a sign.
    if (!date.day && !date.year && !cursor.next().isNull() && !QStringView(u":,-–—").contains(cursor.next()))
        return std::nullopt;
    return date;
}

} // namespace

std::optional<LeadingDate> findDate(QStringView words)
{
    if (words.isEmpty())
        return std::nullopt;
    for (auto *reader : {chineseDate, numericDate, englishDate})
        if (auto date = reader(words))
            return date;
    for (const QStringView same :
         {QStringView(u"同日"), QStringView(u"同月"), QStringView(u"是月"), QStringView(u"是日"),
          QStringView(u"本月"), QStringView(u"是年"), QStringView(u"同年"), QStringView(u"年底"),
          QStringView(u"年初"), QStringView(u"月底"), QStringView(u"月初"), QStringView(u"上旬"),
          QStringView(u"中旬"), QStringView(u"下旬"), QStringView(u"当日"), QStringView(u"当月")})
        if (words.startsWith(same) && words.size() > same.size() &&
            (QStringView(u", :、").contains(words[same.size()])))
            return LeadingDate{std::nullopt, std::nullopt, std::nullopt, same.size()};
    if (words.size() > 1 && QStringView(u"△Δ").contains(words[0])) // of the day named before
        return LeadingDate{std::nullopt, std::nullopt, std::nullopt, 1};
    return std::nullopt;
}

} // namespace dashiji::intake
