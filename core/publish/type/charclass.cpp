// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/charclass.h"

#include <QChar>

#include <string_view>

namespace dashiji::publish
{

namespace
{

constexpr std::u32string_view kOpen = U"“‘（《〈【「『〔〖［｛";
constexpr std::u32string_view kClose = U"，。、；：？！”’）》〉】」』〕〗］｝．";
constexpr std::u32string_view kBracketEnds = U"”’）》〉】」』〕〗］｝)]}";
constexpr std::u32string_view kAsciiOpen = U"([{";
constexpr std::u32string_view kAsciiClose = U",.;:!?)]}";
constexpr std::u32string_view kMiddleDot = U"·・•‧";
constexpr std::u32string_view kPostfix = U"%％‰℃℉°′″々ー";
constexpr std::u32string_view kPrefix = U"￥¥$€£№＃#＄";
constexpr std::u32string_view kUnits =
    U"个家项名人位次场期篇件条年月日号届周万亿千百十余多几种类所座部本册份幅张台套辆只支批组队对户村镇县区市"
    U"省"
    U"天时分秒米吨元倍岁克升亩度点级层代卷章节颗棵艘架枚块笔堂门科员站馆院校班营线路网处间片首句字页步步成强"
    U"個項場號週萬億餘幾種類冊張臺輛隻組隊對戶鎮縣區時噸歲畝點級層節顆塊筆門員館營線網處間頁強";
constexpr std::u32string_view kFixedSpaces = U"\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a";
constexpr std::u32string_view kMagnitudes = U"万亿千百十余多几萬億餘幾";

constexpr bool contains(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

} // namespace

CharClass classOf(char32_t c)
{
    if (c >= U'0' && c <= U'9')
        return CharClass::Digit;
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'))
        return CharClass::Letter;
    switch (c) {
    case U' ':
    case U'\t':
        return CharClass::Space;
    case U'\u00a0':
    case U'\u202f':
        return CharClass::NoBreakSpace;
    case U'\u3000':
        return CharClass::WideSpace;
    case U'\u200b':
        return CharClass::ZeroBreak;
    case U'\u2060':
    case U'\ufeff':
        return CharClass::ZeroJoin;
    case U'—':
    case U'―':
    case U'–':
    case U'～':
        return CharClass::Dash;
    case U'…':
    case U'⋯':
        return CharClass::Ellipsis;
    case U'-':
    case U'‐':
        return CharClass::Hyphen;
    case U'/':
        return CharClass::Slash;
    default:
        break;
    }
    if (contains(kFixedSpaces, c))
        return CharClass::WideSpace;
    if (contains(kOpen, c))
        return CharClass::Open;
    if (contains(kClose, c))
        return CharClass::Close;
    if (contains(kAsciiOpen, c))
        return CharClass::AsciiOpen;
    if (contains(kAsciiClose, c))
        return CharClass::AsciiClose;
    if (contains(kMiddleDot, c))
        return CharClass::MiddleDot;
    if (contains(kPostfix, c))
        return CharClass::Postfix;
    if (contains(kPrefix, c))
        return CharClass::Prefix;
    // from the radicals on nearly everything is set in squares; before that are the alphabets
    const bool square =
        (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xac00 && c < 0xd7b0) || (c >= 0xf900 && c < 0xfb00) ||
        (c >= 0xfe30 && c < 0xfe50) || (c >= 0xff00 && c < 0xff61) || (c >= 0xffe0 && c < 0xfff0) ||
        (c >= 0x1f000 && c < 0x1fb00) || (c >= 0x20000 && c < 0x40000) || (c >= 0x2460 && c < 0x2800);
    return square ? CharClass::Han : CharClass::Letter;
}

bool isIdeograph(char32_t c)
{
    return c == U'〇' || (c >= 0x3040 && c < 0x3100) || (c >= 0x3400 && c < 0xa000) ||
           (c >= 0xf900 && c < 0xfb00) || (c >= 0x20000 && c < 0x40000) || (c >= 0x2e80 && c < 0x2fe0);
}

bool isBracketEnd(char32_t c)
{
    return contains(kBracketEnds, c);
}

bool isUnit(char32_t c)
{
    return contains(kUnits, c);
}

bool isMagnitude(char32_t c)
{
    return contains(kMagnitudes, c);
}

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isIgnored(char32_t c)
{
    if (c == U'\t')
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || c == U'\u00ad' || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069) || c == U'\u200e' || c == U'\u200f';
}

} // namespace dashiji::publish
