// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numeralreader.h"

#include <QString>

namespace dashiji::text
{
namespace
{

bool isArabic(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isOverMark(char32_t c)
{
    return c == U'余' || c == U'多' || c == U'几';
}

/// No numeral is longer: what seems so is none, and looking for one at every place stays linear.
constexpr size_t kLongestNumeral = 64;

/// Reads one numeral without ranges and fractions.
class Reader
{
public:
    Reader(std::u32string_view line, size_t start)
        : m_line(line.substr(0, start + kLongestNumeral)), m_at(start), m_start(start)
    {
    }

    std::optional<Numeral> read()
    {
        while (step()) {
        }
        return finish();
    }

private:
    [[nodiscard]] char32_t at(size_t index) const { return index < m_line.size() ? m_line[index] : U'\n'; }

    /// Behind the blanks at @p index. PDF text and old hands set them between the signs of a numeral; there
    /// are never many.
    [[nodiscard]] size_t overBlanks(size_t index) const
    {
        constexpr size_t kMost = 4;
        size_t end = index;
        while (end < index + kMost && at(end) == U' ')
            ++end;
        return end;
    }

    /// One space is let through where digits or a scale word go on behind it.
    [[nodiscard]] size_t overSpace(size_t index) const
    {
        return at(index) == U' ' && index > m_start ? index + 1 : index;
    }

    bool step()
    {
        const char32_t c = at(m_at);
        if (isArabic(c) || (c == U'.' && startsWithPoint()))
            return m_pending || m_decimals ? false : readArabic();
        const HanSign sign = hanSign(c);
        switch (sign.token) {
        case Token::HanDigit:
        case Token::Zero:
            return readHanDigit(sign);
        case Token::Small:
            return readSmall(sign.value, m_at + 1);
        case Token::Big:
            return readBig(sign.value, m_at + 1);
        default:
            break;
        }
        if (c == U' ' && m_any)
            return stepOverBlanks();
        if (c == U'点')
            return readHanDecimals();
        if (isOverMark(c) && m_any)
            return readInnerOver();
        return false;
    }

    /// 三千 九百 六十五, 7 万, 二十六 点三三: on behind blanks, where the signs there cannot begin another
    /// numeral.
    bool stepOverBlanks()
    {
        const size_t next = overBlanks(m_at);
        const HanSign sign = hanSign(at(next));
        const bool unit = sign.token == Token::Small || sign.token == Token::Big;
        const bool goesOn =
            unit ? m_pending || (sign.token == Token::Big && m_hadUnit)
                 : at(next) == U'点' || isOverMark(at(next)) || (m_hadUnit && startsPart(next));
        if (!goesOn)
            return false;
        const size_t before = m_at;
        m_at = next;
        if (m_arabic && unit && sign.token == Token::Small && at(next) != U'十' &&
            hanSign(at(next + 1)).token != Token::Big && !m_hadUnit && m_pendingArabic)
            return m_at = before, false; // 35 百家: only 千万 and the like
        if (!step())
            return m_at = before, false;
        m_spaced = true;
        return true;
    }

    /// A digit with a unit behind it: what follows 三千 in 三千 九百; the last digit only of 一百 五 十 二.
    [[nodiscard]] bool startsPart(size_t index) const
    {
        size_t end = index;
        while (isArabic(at(end)) && end < index + 4)
            ++end;
        if (end == index && hanSign(at(index)).token != Token::HanDigit)
            return false;
        end = overBlanks(end == index ? index + 1 : end);
        const HanSign unit = hanSign(at(end));
        if (unit.token == Token::Small)
            return unit.value < m_lastPower || m_lastPower >= 4;
        return m_spaced && unit.token == Token::None && !isArabic(at(index));
    }

    /// .5, where no digit, letter or point stands before.
    [[nodiscard]] bool startsWithPoint() const
    {
        if (m_at != m_start || !isArabic(at(m_at + 1)))
            return false;
        const char32_t before = m_start > 0 ? m_line[m_start - 1] : U' ';
        return before == U' ' || before == U'-' || before > 0x7F;
    }

    [[nodiscard]] size_t behindDigits(size_t index) const
    {
        while (isArabic(at(index)))
            ++index;
        return index;
    }

    [[nodiscard]] QString slice(size_t from, size_t until) const
    {
        return QString::fromUcs4(m_line.data() + from, static_cast<qsizetype>(until - from));
    }

    bool readArabic()
    {
        size_t end = behindDigits(m_at);
        if (end <= m_at + 3)
            while (at(end) == U',' && behindDigits(end + 1) == end + 4)
                end += 4;
        QString digits = u'0' + slice(m_at, end).remove(u',');
        size_t point = end;
        if (at(point) == U' ' && at(point + 1) == U'.' && isArabic(at(point + 2))) // from PDF: "7705 .01"
            ++point;
        if (at(point) == U'.' && isArabic(at(point + 1))) {
            const size_t behind = behindDigits(point + 1);
            const bool sequence = (at(behind) == U'.' && isArabic(at(behind + 1))) // 1.2.3 is no decimal
                                  || (m_start > 1 && at(m_start - 1) == U'.' && isArabic(at(m_start - 2)));
            if (!sequence) {
                digits += slice(point, behind);
                end = behind;
            }
        }
        const auto value = Decimal::parse(digits);
        if (!value)
            return false;
        m_trailingPower = 0;
        m_pending = *value;
        m_arabic = m_pendingArabic = true;
        return accept(end);
    }

    bool readHanDigit(HanSign sign)
    {
        if (sign.token == Token::Zero) {
            if (!m_any || !m_hadUnit) { // 零点五, 〇 of a positional number; 零十 as a formal ten
                if (m_any || hanSign(at(m_at + 1)).token != Token::Small)
                    return readPositional();
                m_end = ++m_at;
                return true;
            }
            const HanSign next = hanSign(at(m_at + 1));
            const bool goesOn = next.token == Token::HanDigit || next.token == Token::Small ||
                                isArabic(at(m_at + 1)) || at(m_at + 1) == U'几';
            if (!goesOn)
                return false;
            m_afterZero = true;
            ++m_at;
            return true;
        }
        if (m_pending || m_decimals)
            return false;
        if (!m_any) {
            const HanSign next = hanSign(at(m_at + 1));
            if (next.token == Token::HanDigit || next.token == Token::Zero)
                return readPositional();
        }
        m_trailingPower = 0;
        m_pending = Decimal::fromInteger(sign.value);
        m_pendingArabic = false;
        return accept(m_at + 1);
    }

    /// The Han digits that begin at @p index as ASCII ones; @p index is then behind them.
    [[nodiscard]] QString hanDigits(size_t &index) const
    {
        QString digits;
        for (HanSign sign = hanSign(at(index)); sign.token == Token::HanDigit || sign.token == Token::Zero;
             sign = hanSign(at(++index)))
            digits += QChar(static_cast<char16_t>(u'0' + sign.value));
        return digits;
    }

    /// 二〇三五, 三五: digits side by side. Two neighbours that go up by one mean "seven or eight".
    bool readPositional()
    {
        size_t end = m_at;
        const QString digits = hanDigits(end);
        const auto value = Decimal::parse(digits);
        if (!value || m_any)
            return false;
        m_pendingArabic = false;
        const int first = digits.front().unicode() - u'0';
        const int last = digits.back().unicode() - u'0';
        if (digits.size() == 2 && first > 0 && (last == first + 1 || (first == 3 && last == 5))) {
            m_pending = Decimal::fromInteger(first);
            m_high = Decimal::fromInteger(last);
            m_vague = true;
        } else {
            m_pending = *value;
            m_positionalDigits = digits.size() > 1 ? digits.size() : 0;
        }
        return accept(end);
    }

    bool readSmall(int power, size_t next)
    {
        if (m_decimals && !m_arabic)
            return false;
        if (!m_pending) {
            if (m_any && !m_afterZero && m_hadUnit && m_lastPower <= power)
                return false;
            if (m_any && (m_lastPower <= power || power > 1)) // 百 and 千 need their digit: 三亿|千瓦时
                return false;
            if (!m_any && power > 1)
                m_vague = true; // 百名, 千家: no digit before
            m_pending = Decimal::fromInteger(1);
        } else if (m_hadSmall && power >= m_lastPower && !(m_lastPower > 3)) {
            return false;
        } else if (m_positionalDigits > 0) {
            return false;
        }
        if (m_pendingArabic)
            m_trailingPower += power;
        if (m_high)
            m_highFactor += power;
        add(m_section, timesPower(*m_pending, power));
        m_pending.reset();
        m_hadUnit = m_hadSmall = true;
        m_lastPower = power;
        m_afterZero = false;
        return accept(next);
    }

    bool readBig(int power, size_t next)
    {
        if (m_positionalDigits > 2)
            return false;
        if (m_pending)
            add(m_section, *m_pending);
        const bool empty = !m_pending && m_section.isZero();
        if (empty && m_total.isZero())
            return false; // 万 alone: 万州
        if (empty && power <= m_lastBig)
            return false;
        if (m_high)
            m_highFactor += power;
        m_pending.reset();
        if (power > m_lastBig && m_lastBig > 0) {
            add(m_total, m_section);
            m_total = timesPower(m_total, power);
        } else {
            add(m_total, timesPower(m_section, power));
        }
        m_section = Decimal();
        m_trailingPower += power;
        m_lastBig = m_lastPower = power;
        m_hadUnit = m_scaled = true;
        m_hadSmall = false;
        m_afterZero = false;
        m_decimals = false;
        return accept(next);
    }

    bool readHanDecimals()
    {
        size_t end = overBlanks(m_at + 1);
        const QString digits = hanDigits(end);
        const auto fraction = Decimal::parse(QStringLiteral("0.") + digits);
        if (!m_any || m_decimals || digits.isEmpty() || !fraction)
            return false;
        settlePending();
        add(m_section, *fraction);
        m_decimals = true;
        return accept(end);
    }

    /// 6600多万, 十几万: the mark stands between digits and scale; otherwise it ends the numeral.
    bool readInnerOver()
    {
        size_t i = m_at;
        const bool afterUnit = m_hadUnit || m_arabic || m_decimals || m_pending.has_value();
        if (!afterUnit)
            return false;
        constexpr size_t kMost = 3;
        while (i < m_at + kMost && isOverMark(at(i)))
            ++i;
        const HanSign next = hanSign(at(overSpace(i)));
        if (next.token != Token::Big)
            return false;
        m_over = true;
        m_at = overSpace(i);
        return readBig(next.value, m_at + 1);
    }

    void settlePending()
    {
        if (!m_pending)
            return;
        // 两千四百五 = 2450, 一万三 = 13000: a last digit counts in the next lower unit.
        const bool counts = m_hadUnit && !m_afterZero && !m_pendingArabic && m_lastPower > 1;
        add(m_section, counts ? timesPower(*m_pending, m_lastPower - 1) : *m_pending);
        m_pending.reset();
    }

    bool accept(size_t next)
    {
        m_at = m_end = next;
        return m_any = true;
    }

    // Exact arithmetic that remembers having overflowed.
    void add(Decimal &sum, const Decimal &more) { sum = kept(sum.plus(more)); }
    [[nodiscard]] Decimal timesPower(const Decimal &value, int power)
    {
        return kept(value.times(powerOfTen(power)));
    }
    [[nodiscard]] Decimal kept(const Result<Decimal> &result)
    {
        m_exact = m_exact && result.has_value();
        return result.value_or(Decimal());
    }

    std::optional<Numeral> finish()
    {
        if (!m_any || m_end == m_start || m_end == m_start + kLongestNumeral)
            return std::nullopt;
        Numeral numeral;
        numeral.start = m_start;
        numeral.end = m_end;
        if (m_pending && m_pendingArabic && m_hadUnit)
            m_trailingPower = 0; // 3万4000
        settlePending();
        add(m_total, m_section);
        if (!m_exact)
            return std::nullopt;
        numeral.value = m_total;
        numeral.chinese = !m_arabic;
        numeral.over = m_over;
        numeral.vague = m_vague;
        numeral.scaled = m_scaled;
        numeral.scale = powerOfTen(m_trailingPower);
        if (numeral.chinese && !m_scaled)
            numeral.scale = Decimal::fromInteger(1);
        if (m_high)
            numeral.valueMax = timesPower(*m_high, m_highFactor);
        readTail(numeral);
        return numeral;
    }

    /// What may follow the digits: w and k as scales, then 余, 多, 几, 来 or +.
    void readTail(Numeral &numeral) const
    {
        const auto isLetter = [&](size_t index) {
            const char32_t c = at(index);
            return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || isArabic(c);
        };
        const char32_t c = at(numeral.end);
        const bool w = c == U'w' || c == U'W';
        const bool k = c == U'k' || c == U'K';
        if (m_arabic && !m_hadUnit && (w || k) && !isLetter(numeral.end + 1)) {
            const Decimal factor = Decimal::fromInteger(w ? 10000 : 1000);
            if (const auto scaled = numeral.value.times(factor)) {
                numeral.value = *scaled;
                numeral.scale = factor;
                numeral.scaled = true;
                ++numeral.end;
            }
        }
        numeral.markEnd = numeral.end;
        const size_t mark = overSpace(numeral.end);
        const bool plus = at(mark) == U'+';
        const bool come = at(mark) == U'来' && m_hadUnit;
        if ((isOverMark(at(mark)) && (m_hadUnit || m_arabic)) || plus || come) {
            numeral.over = true;
            numeral.markEnd = mark + 1;
        }
    }

    std::u32string_view m_line;
    size_t m_at;
    size_t m_start;
    size_t m_end = 0;
    Decimal m_total;                  ///< what 万 and 亿 have closed
    Decimal m_section;                ///< what 十, 百 and 千 have closed since
    std::optional<Decimal> m_pending; ///< digits still without a unit
    std::optional<Decimal> m_high;    ///< the eight of "seven or eight"
    int m_highFactor = 0;
    int m_lastPower = 0;
    int m_lastBig = 0;
    int m_trailingPower = 0;
    bool m_pendingArabic = false;
    bool m_any = false;
    bool m_arabic = false;
    bool m_hadUnit = false;
    bool m_hadSmall = false;
    bool m_afterZero = false;
    bool m_decimals = false;
    qsizetype m_positionalDigits = 0; ///< 二〇三五 has four
    bool m_spaced = false;
    bool m_over = false;
    bool m_vague = false;
    bool m_scaled = false;
    bool m_exact = true;
};

} // namespace

std::optional<Numeral> readScaleAlone(std::u32string_view line, size_t position)
{
    const HanSign sign = hanSign(position < line.size() ? line[position] : U'\n');
    if (sign.token != Token::Big)
        return std::nullopt;
    Numeral numeral;
    numeral.start = position;
    numeral.end = numeral.markEnd = position + 1;
    numeral.value = numeral.scale = powerOfTen(sign.value);
    numeral.chinese = numeral.vague = numeral.scaled = true;
    return numeral;
}

std::optional<Numeral> readPlainNumeral(std::u32string_view line, size_t start)
{
    return Reader(line, start).read();
}

} // namespace dashiji::text
