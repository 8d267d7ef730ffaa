// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numeralscan.h"

#include "core/text/numeralreader.h"

namespace dashiji::text
{
namespace
{

/// Behind 分之, which old hands set with blanks: 三 分 之 一. 0 if it does not stand there.
size_t behindFractionBar(std::u32string_view line, size_t position)
{
    constexpr size_t kMostBlanks = 4;
    const auto overBlanks = [&](size_t index) {
        size_t end = index;
        while (end < line.size() && end < index + kMostBlanks && line[end] == U' ')
            ++end;
        return end;
    };
    for (const char32_t sign : {U'分', U'之'}) {
        position = overBlanks(position);
        if (position >= line.size() || line[position] != sign)
            return 0;
        ++position;
    }
    return overBlanks(position);
}

/// 百分之二点四, 千分之三, 三分之一.
std::optional<Numeral> readFraction(std::u32string_view line, size_t start, const Numeral &denominator)
{
    const size_t above = behindFractionBar(line, denominator.end);
    if (above == 0 || denominator.value.isZero() || denominator.value.isNegative())
        return std::nullopt;
    const bool negative = above < line.size() && line[above] == U'负';
    auto numerator = readPlainNumeral(line, above + (negative ? 1 : 0));
    if (!numerator)
        return std::nullopt;
    if (const auto opposite = Decimal().minus(numerator->value); negative && opposite)
        numerator->value = *opposite;
    numerator->start = start;
    if (denominator.value == Decimal::fromInteger(100)) {
        numerator->percent = true;
        return numerator;
    }
    if (const auto quotient = numerator->value.dividedBy(denominator.value))
        numerator->value = *quotient;
    else
        numerator->divisor = denominator.value;
    return numerator;
}

/// 万分之三, 亿分之一: the only place where 万 needs no digit before it.
std::optional<Numeral> tenThousandths(std::u32string_view line, size_t start)
{
    const auto denominator = readScaleAlone(line, start);
    return denominator ? readFraction(line, start, *denominator) : std::nullopt;
}

/// 数百, 几十万: the unit without its digit.
std::optional<Numeral> readSeveral(std::u32string_view line, size_t start)
{
    auto numeral = readScaleAlone(line, start + 1);
    if (!numeral && start + 1 < line.size() && hanSign(line[start + 1]).token == Token::Small)
        numeral = readPlainNumeral(line, start + 1);
    if (numeral) {
        numeral->start = start;
        numeral->vague = true;
    }
    return numeral;
}

/// Behind 至 or a dash, which may stand between two blanks: 20 - 100. 0 if there is none, or the line ends.
size_t behindRangeSign(std::u32string_view line, size_t position)
{
    const bool spaced = position + 1 < line.size() && line[position] == U' ';
    const size_t sign = position + (spaced ? 1 : 0);
    if (sign >= line.size() || !isRangeSign(line[sign]))
        return 0;
    const size_t next = sign + (spaced ? 2 : 1);
    const bool balanced = !spaced || (sign + 1 < line.size() && line[sign + 1] == U' ');
    return balanced && next < line.size() ? next : 0;
}

} // namespace

bool startsNumeral(char32_t c)
{
    const Token token = hanSign(c).token;
    return (c >= U'0' && c <= U'9') || (token != Token::None && token != Token::Big) || c == U'数' ||
           c == U'几';
}

std::optional<Numeral> scanNumeral(std::u32string_view line, size_t start)
{
    const char32_t c = start < line.size() ? line[start] : U'\n';
    if (c == U'数' || c == U'几')
        return readSeveral(line, start);
    auto numeral = readPlainNumeral(line, start);
    if (!numeral)
        return tenThousandths(line, start);
    if (auto fraction = readFraction(line, start, *numeral))
        return fraction;
    if (numeral->markEnd != numeral->end || numeral->valueMax)
        return numeral;
    const size_t next = behindRangeSign(line, numeral->end);
    if (next > 0 && startsNumeral(line[next])) {
        auto high = readPlainNumeral(line, next);
        if (high && high->chinese == numeral->chinese) {
            // 3—5万: the scale stands once, for both
            if (!numeral->scaled && high->scaled)
                if (const auto low = numeral->value.times(high->scale))
                    numeral->value = *low;
            if (numeral->value < high->value) {
                numeral->valueMax = high->value;
                numeral->scale = high->scale;
                numeral->scaled = high->scaled;
                numeral->end = high->end;
                numeral->markEnd = high->markEnd;
                numeral->over = high->over;
            }
        }
    }
    return numeral;
}

std::optional<Numeral> scanSignedNumeral(std::u32string_view line, size_t start)
{
    const bool negative =
        start < line.size() && (line[start] == U'负' || line[start] == U'-' || line[start] == U'−');
    auto numeral = scanNumeral(line, start + (negative ? 1 : 0));
    if (!numeral || !negative)
        return numeral;
    numeral->start = start;
    if (const auto opposite = Decimal().minus(numeral->value))
        numeral->value = *opposite;
    return numeral;
}

} // namespace dashiji::text
