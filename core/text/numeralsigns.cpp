// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numeralsigns.h"

#include <algorithm>
#include <string_view>

namespace dashiji::text
{

HanSign hanSign(char32_t c)
{
    switch (c) {
    case U'零':
    case U'〇':
        return {Token::Zero, 0};
    case U'一':
    case U'壹':
        return {Token::HanDigit, 1};
    case U'二':
    case U'两':
    case U'贰':
        return {Token::HanDigit, 2};
    case U'三':
    case U'叁':
        return {Token::HanDigit, 3};
    case U'四':
    case U'肆':
        return {Token::HanDigit, 4};
    case U'五':
    case U'伍':
        return {Token::HanDigit, 5};
    case U'六':
    case U'陆':
        return {Token::HanDigit, 6};
    case U'七':
    case U'柒':
        return {Token::HanDigit, 7};
    case U'八':
    case U'捌':
        return {Token::HanDigit, 8};
    case U'九':
    case U'玖':
        return {Token::HanDigit, 9};
    case U'十':
    case U'拾':
        return {Token::Small, 1};
    case U'百':
    case U'佰':
        return {Token::Small, 2};
    case U'千':
    case U'仟':
        return {Token::Small, 3};
    case U'万':
        return {Token::Big, 4};
    case U'亿':
        return {Token::Big, 8};
    default:
        return {Token::None, 0};
    }
}

Decimal powerOfTen(int exponent)
{
    constexpr int kLast = 18;
    qint64 power = 1;
    for (int i = 0; i < std::min(exponent, kLast); ++i)
        power *= 10;
    const Decimal value = Decimal::fromInteger(power);
    return exponent <= kLast ? value : value.times(powerOfTen(exponent - kLast)).value_or(Decimal());
}

bool isRangeSign(char32_t c)
{
    constexpr std::u32string_view kSigns = U"-–—~～至到";
    return kSigns.find(c) != std::u32string_view::npos;
}

} // namespace dashiji::text
