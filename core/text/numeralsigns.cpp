// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numeralsigns.h"

#include <QString>

#include <string_view>

namespace dashiji::text
{

HanSign hanSign(char32_t c)
{
    constexpr std::u32string_view kDigits = U"零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖";
    constexpr std::u32string_view kSmall = U"十百千拾佰仟";
    if (c < U'〇')
        return {Token::None, 0};
    if (const size_t place = kDigits.find(c); place != std::u32string_view::npos)
        return {place % 10 == 0 ? Token::Zero : Token::HanDigit, static_cast<int>(place % 10)};
    if (const size_t place = kSmall.find(c); place != std::u32string_view::npos)
        return {Token::Small, static_cast<int>(place % 3) + 1};
    if (c == U'两')
        return {Token::HanDigit, 2};
    if (c == U'万' || c == U'亿')
        return {Token::Big, c == U'万' ? 4 : 8};
    return {Token::None, 0};
}

Decimal powerOfTen(int exponent)
{
    return Decimal::parse(u'1' + QString(exponent, u'0')).value_or(Decimal());
}

bool isRangeSign(char32_t c)
{
    constexpr std::u32string_view kSigns = U"-–—~～至到";
    return kSigns.find(c) != std::u32string_view::npos;
}

} // namespace dashiji::text
