// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/foldedtext.h"

#include "core/text/foldtables.h"

#include <algorithm>
#include <array>

namespace dashiji::metrics
{
namespace
{

constexpr char32_t kFirstHan = 0x4E00;
constexpr char32_t kLastHan = 0x9FFF;

/// Simplified form of each Han character, by its offset from U+4E00.
const std::array<char16_t, kLastHan - kFirstHan + 1> &simplifiedTable()
{
    static const auto table = [] {
        std::array<char16_t, kLastHan - kFirstHan + 1> map{};
        for (size_t i = 0; i < map.size(); ++i)
            map[i] = static_cast<char16_t>(text::simplified(static_cast<char32_t>(kFirstHan + i)));
        return map;
    }();
    return table;
}

bool isFullWidthDigit(char32_t c)
{
    return c >= U'０' && c <= U'９';
}

char32_t folded(char32_t c)
{
    if (c >= kFirstHan && c <= kLastHan)
        return simplifiedTable()[c - kFirstHan];
    if (c == 0xA0 || c == 0x3000 || c == 0x2009 || c == 0x202F || c == U'\t')
        return U' ';
    if (c == U'\r' || c == 0x2028 || c == 0x2029)
        return U'\n';
    if (c == U'，' || c == U'：' || c == U'；' || c == U'！' || c == U'？')
        return c; // clause marks stay themselves
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFF01 + 0x21;
    return c;
}

bool isPlainDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// 1 234 567: a blank before each three digits becomes the comma others write there.
void groupThousands(std::u32string &text)
{
    constexpr size_t kGroup = 3;
    const auto digitsAt = [&](size_t start) {
        size_t end = start;
        while (end < text.size() && isPlainDigit(text[end]))
            ++end;
        return end - start;
    };
    for (size_t start = 0; start < text.size(); start += std::max<size_t>(1, digitsAt(start))) {
        const size_t first = digitsAt(start);
        const bool joined = start > 0 && (isLatin(text[start - 1]) || text[start - 1] == U'.');
        if (first == 0 || first > kGroup || text[start] == U'0' || joined)
            continue;
        for (size_t end = start + first;
             end < text.size() && text[end] == U' ' && digitsAt(end + 1) == kGroup; end += 1 + kGroup)
            text[end] = U',';
    }
}

} // namespace

std::u32string foldForNumbers(QStringView text)
{
    std::u32string out;
    out.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            out += QChar::surrogateToUcs4(c, text.at(++i));
        else
            out += c.isSurrogate() ? char32_t(0xFFFD) : char32_t(c.unicode());
    }
    char32_t before = 0; // as it was typed
    for (size_t i = 0; i < out.size(); ++i) {
        const char32_t typed = out[i];
        const bool thousands =
            typed == U'，' && isFullWidthDigit(before) && i + 1 < out.size() && isFullWidthDigit(out[i + 1]);
        out[i] = thousands ? U',' : folded(typed);
        before = typed;
    }
    groupThousands(out);
    return out;
}

} // namespace dashiji::metrics
