// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numerals.h"

#include "core/text/numeralscan.h"
#include "core/text/numeralsigns.h"
#include "core/text/numeralwriting.h"

#include <QString>

#include <algorithm>
#include <array>

namespace dashiji::text
{
namespace
{

constexpr qint64 kGreatest = 9'999'999'999'999'999;
constexpr qsizetype kLongest = 40; ///< more characters than any number in range has

/// A sign of a numeral in its plain form: 两, 貳 and 贰 are 二, 廿 is 二十. Empty for any other character.
QString plainSign(QChar character)
{
    static constexpr QStringView kOlder = u"○弌幺兩貳參叄陸萬億廿卅卌";
    static constexpr QStringView kNewer[] = {u"零", u"一", u"一", u"二",   u"二",   u"三",  u"三",
                                             u"六", u"万", u"亿", u"二十", u"三十", u"四十"};
    if (const qsizetype older = kOlder.indexOf(character); older >= 0)
        return kNewer[older].toString();
    const HanSign sign = hanSign(character.unicode());
    switch (sign.token) {
    case Token::Zero:
    case Token::HanDigit:
        return kHanDigits.at(sign.value);
    case Token::Small:
    case Token::Big:
        return QStringView(u"十百千万亿").at(std::min(sign.value, 5) - 1);
    case Token::None:
        break;
    }
    return {};
}

/// 十五 as 一十五, so that both are one.
QString withFullTens(QString signs)
{
    for (qsizetype at = signs.size() - 1; at >= 0; --at)
        if (signs[at] == u'十' && (at == 0 || kHanDigits.indexOf(signs[at - 1]) < 1))
            signs.insert(at, u'一');
    return signs;
}

/// The value of plain signs with units among them, if they are written as that value is, with or without its
/// last unit (三百五): 三百二百 and 一百零 are not.
std::optional<qint64> valueOf(const QString &signs)
{
    const std::u32string line = signs.toStdU32String();
    const auto numeral = scanNumeral(line, 0);
    const auto isWritten = [&](bool shortened) {
        NumeralForm form;
        form.script = NumeralForm::Script::Han;
        form.shortened = shortened;
        return withFullTens(writeNumeral(numeral->value, form)) == withFullTens(signs);
    };
    const bool isWell = numeral && (isWritten(false) || isWritten(true));
    return isWell ? std::optional(numeral->value.toString().toLongLong()) : std::nullopt;
}

std::optional<Number> chineseAt(QStringView text, qsizetype start)
{
    QString signs;
    qsizetype end = start;
    for (QString sign; end < text.size() && !(sign = plainSign(text[end])).isEmpty(); ++end)
        if (signs += sign; signs.size() > kLongest)
            return std::nullopt;
    QString digits;
    for (const QChar sign : signs)
        if (const qsizetype digit = kHanDigits.indexOf(sign); digit >= 0)
            digits += QChar(u'0' + static_cast<char16_t>(digit));
    if (digits.size() < signs.size()) {
        const auto value = valueOf(signs);
        return value ? std::optional(Number{*value, end - start, NumeralStyle::ChinesePositional})
                     : std::nullopt;
    }
    constexpr qsizetype kMostDigits = 16;
    if (signs.isEmpty() || signs.size() > kMostDigits)
        return std::nullopt;
    const auto style = signs.size() == 1 ? NumeralStyle::ChinesePositional : NumeralStyle::ChineseDigits;
    return Number{digits.toLongLong(), end - start, style};
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
    static constexpr Part kParts[] = {{u"M", 1000}, {u"CM", 900}, {u"D", 500}, {u"CD", 400}, {u"C", 100},
                                      {u"XC", 90},  {u"L", 50},   {u"XL", 40}, {u"X", 10},   {u"IX", 9},
                                      {u"V", 5},    {u"IV", 4},   {u"I", 1}};
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
    return !plainSign(character).isEmpty();
}

} // namespace dashiji::text
