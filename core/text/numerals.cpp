// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numerals.h"

#include <QString>

#include <array>
#include <limits>
#include <vector>

namespace dashiji::text
{
namespace
{

/// A character of a Chinese numeral: a digit, or a power of ten.
struct Sign {
    enum Kind { Digit, Unit, Twenty } kind = Digit;
    int value = 0; ///< of a digit 0..9; of a unit its power of ten: 1 2 3 4 8; of 廿 卅 卌: 2 3 4
};

std::optional<Sign> signOf(QChar character)
{
    static constexpr QStringView kDigits = u"零一二三四五六七八九";
    static constexpr QStringView kFormal = u"〇壹贰叁肆伍陆柒捌玖";
    static constexpr QStringView kTraditional = u"○弌貳參肆伍陸柒捌玖";
    for (const QStringView digits : {kDigits, kFormal, kTraditional})
        if (const qsizetype value = digits.indexOf(character); value >= 0)
            return Sign{Sign::Digit, static_cast<int>(value)};
    switch (character.unicode()) {
    case u'两':
    case u'兩':
        return Sign{Sign::Digit, 2};
    case u'幺':
        return Sign{Sign::Digit, 1};
    case u'叄':
        return Sign{Sign::Digit, 3};
    case u'十':
    case u'拾':
        return Sign{Sign::Unit, 1};
    case u'百':
    case u'佰':
        return Sign{Sign::Unit, 2};
    case u'千':
    case u'仟':
        return Sign{Sign::Unit, 3};
    case u'万':
    case u'萬':
        return Sign{Sign::Unit, 4};
    case u'亿':
    case u'億':
        return Sign{Sign::Unit, 8};
    case u'廿':
        return Sign{Sign::Twenty, 2};
    case u'卅':
        return Sign{Sign::Twenty, 3};
    case u'卌':
        return Sign{Sign::Twenty, 4};
    default:
        return std::nullopt;
    }
}

constexpr std::array<qint64, 9> kPowers{1,       10,        100,        1000,       10'000,
                                        100'000, 1'000'000, 10'000'000, 100'000'000};
constexpr qsizetype kLongest = 40; ///< more characters than any number in range has
constexpr qint64 kGreatest = 9'999'999'999'999'999;

using Signs = std::vector<Sign>;
using Place = Signs::const_iterator;

/// Reads what is below 万: "三百零二", "十五", "廿三". A last digit after a gap-less unit counts tens of it:
/// 三百五.
/// @param above  the power just above, when something stands before: a zero is then needed where places are
/// left out
std::optional<qint64> belowTenThousand(Place at, Place end, std::optional<int> above)
{
    qint64 sum = 0;
    int last = above.value_or(4); ///< power of the last unit read
    bool zero = false;
    const bool first = !above;
    bool any = false;
    while (at != end) {
        if (at->kind == Sign::Digit && at->value == 0) {
            if (zero || (!any && first) || last <= 1)
                return std::nullopt;
            zero = true;
            ++at;
            continue;
        }
        int digit = 1;
        int power = 0;
        if (at->kind == Sign::Twenty) {
            digit = at->value;
            power = 1;
            ++at;
        } else if (at->kind == Sign::Unit) {
            // A bare 十 stands at the start, or right after 百 in older texts: 十五, 一百十五.
            if (at->value != 1 || zero || (any && last != 2))
                return std::nullopt;
            power = 1;
            ++at;
        } else {
            digit = at->value;
            ++at;
            if (at != end && at->kind == Sign::Twenty)
                return std::nullopt;
            if (at != end && at->kind == Sign::Unit) {
                power = at->value;
                ++at;
            } else if (at != end) {
                return std::nullopt; // two digits side by side
            } else if (!zero && (any || !first) && last > 1) {
                power = last - 1; // 三百五, 一万五
            }
        }
        if (power >= last || power > 3)
            return std::nullopt;
        if (zero ? power == last - 1 : ((any || !first) && power != last - 1))
            return std::nullopt;
        sum += digit * kPowers[static_cast<std::size_t>(power)];
        last = power;
        zero = false;
        any = true;
    }
    if (zero || !any)
        return std::nullopt;
    return sum;
}

/// The last place of a unit of this power, which splits a numeral into what it multiplies and what follows.
Place lastUnit(Place begin, Place end, int power)
{
    for (Place at = end; at != begin;) {
        --at;
        if (at->kind == Sign::Unit && at->value == power)
            return at;
    }
    return end;
}

std::optional<qint64> below(Place begin, Place end, int power, std::optional<int> above)
{
    // power: 8 = the text may hold 亿, 4 = 万 at most
    const Place unit = lastUnit(begin, end, power);
    if (unit == end)
        return power == 8 ? below(begin, end, 4, above) : belowTenThousand(begin, end, above);
    // 零 before a group ("一亿零三万") says that places are left out.
    Place groupBegin = begin;
    bool zero = false;
    if (above && groupBegin != unit && groupBegin->kind == Sign::Digit && groupBegin->value == 0) {
        zero = true;
        ++groupBegin;
    }
    const auto group = power == 8 ? below(groupBegin, unit, 4, std::nullopt)
                                  : belowTenThousand(groupBegin, unit, std::nullopt);
    if (!group)
        return std::nullopt;
    if (above && zero != (*group < 1000))
        return std::nullopt;
    qint64 value = *group * kPowers[static_cast<std::size_t>(power)];
    if (unit + 1 != end) {
        const auto rest = power == 8 ? below(unit + 1, end, 4, 8) : belowTenThousand(unit + 1, end, power);
        if (!rest)
            return std::nullopt;
        value += *rest;
    }
    return value;
}

std::optional<Number> chineseAt(QStringView text, qsizetype start)
{
    Signs signs;
    bool units = false;
    qsizetype at = start;
    for (; at < text.size(); ++at) {
        const auto sign = signOf(text[at]);
        if (!sign)
            break;
        if (signs.size() == kLongest)
            return std::nullopt;
        units = units || sign->kind != Sign::Digit;
        signs.push_back(*sign);
    }
    if (signs.empty())
        return std::nullopt;
    Number number{0, at - start, NumeralStyle::ChinesePositional};
    if (!units) {
        number.style = signs.size() == 1 ? NumeralStyle::ChinesePositional : NumeralStyle::ChineseDigits;
        if (signs.size() > 16)
            return std::nullopt;
        for (const Sign &sign : signs)
            number.value = number.value * 10 + sign.value;
        return number;
    }
    const auto value = below(signs.cbegin(), signs.cend(), 8, std::nullopt);
    if (!value || *value > kGreatest)
        return std::nullopt;
    number.value = *value;
    return number;
}

std::optional<int> arabicDigit(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    if (unit >= u'０' && unit <= u'９')
        return unit - u'０';
    return std::nullopt;
}

} // namespace

std::optional<Number> numberAt(QStringView text, qsizetype start)
{
    if (start < 0 || start >= text.size())
        return std::nullopt;
    if (!arabicDigit(text[start]))
        return chineseAt(text, start);
    Number number;
    qsizetype at = start;
    for (; at < text.size(); ++at) {
        const auto digit = arabicDigit(text[at]);
        if (!digit)
            break;
        if (number.value > (kGreatest - *digit) / 10)
            return std::nullopt;
        number.value = number.value * 10 + *digit;
    }
    number.length = at - start;
    return number;
}

std::optional<Number> parseNumber(QStringView text)
{
    const auto number = numberAt(text);
    if (!number || number->length != text.size())
        return std::nullopt;
    return number;
}

std::optional<Number> romanNumberAt(QStringView text, qsizetype start)
{
    struct Part {
        QStringView sign;
        int value = 0;
    };
    static constexpr std::array<Part, 13> kParts{{{u"M", 1000},
                                                  {u"CM", 900},
                                                  {u"D", 500},
                                                  {u"CD", 400},
                                                  {u"C", 100},
                                                  {u"XC", 90},
                                                  {u"L", 50},
                                                  {u"XL", 40},
                                                  {u"X", 10},
                                                  {u"IX", 9},
                                                  {u"V", 5},
                                                  {u"IV", 4},
                                                  {u"I", 1}}};
    if (start < 0 || start >= text.size())
        return std::nullopt;
    // One character for a whole number: Ⅰ..Ⅻ, ⅰ..ⅻ.
    for (const char16_t base : {u'\u2160', u'\u2170'})
        if (text[start].unicode() >= base && text[start].unicode() < base + 12)
            return Number{text[start].unicode() - base + 1, 1, NumeralStyle::Roman};

    const bool lower = text[start].isLower();
    qsizetype end = start;
    while (end < text.size() && end - start < 16 && text[end].isLower() == lower &&
           QStringView(u"IVXLCDM").contains(text[end], Qt::CaseInsensitive))
        ++end;
    const QStringView written = text.sliced(start, end - start);
    Number number{0, written.size(), NumeralStyle::Roman};
    QStringView rest = written;
    QString canonical;
    for (const Part &part : kParts) {
        while (rest.startsWith(part.sign, Qt::CaseInsensitive)) {
            number.value += part.value;
            rest = rest.sliced(part.sign.size());
        }
    }
    // Written as it should be is what writing the value gives again: not VIIII, not IXI.
    qint64 left = number.value;
    for (const Part &part : kParts)
        for (; left >= part.value; left -= part.value)
            canonical += part.sign;
    if (written.isEmpty() || !rest.isEmpty() || written.compare(canonical, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return number;
}

bool isChineseNumeral(QChar character)
{
    return signOf(character).has_value();
}

} // namespace dashiji::text
