// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/inlinetitles.h"

#include "core/text/cutting.h"

#include <algorithm>

namespace dashiji::intake
{
namespace
{

constexpr qsizetype kLongestColonTitle = 62;
constexpr qsizetype kLongestSentenceTitle = 36;
constexpr qsizetype kLongestOfficialTitle = 64; ///< behind 一、（一） 一是, where a sentence is the title
constexpr qsizetype kLongestLatinTitle = 110;
constexpr qsizetype kShortestBody = 8;

bool isIdeographic(QStringView words)
{
    return std::any_of(words.begin(), words.end(),
                       [](QChar character) { return character.unicode() >= 0x2E80; });
}

/// Positions outside of quotes and brackets.
class Outside
{
public:
    bool operator()(QChar character)
    {
        static constexpr QStringView kOpening = u"《（(〈【[“「『";
        static constexpr QStringView kClosing = u"》）)〉】]”」』";
        if (kOpening.contains(character))
            ++m_depth;
        else if (kClosing.contains(character))
            m_depth = std::max(0, m_depth - 1);
        return m_depth == 0;
    }

private:
    int m_depth = 0;
};

/// "成立 20 周年": a number set off by spaces on both sides breaks nothing.
bool isSpacedNumber(QStringView words)
{
    const auto end = std::find_if_not(words.begin(), words.end(), [](QChar unit) { return unit.isDigit(); });
    return end != words.begin() && end != words.end() && *end == u' ';
}

bool fits(QStringView title, qsizetype longest)
{
    return !title.isEmpty() && title.size() <= (isIdeographic(title) ? longest : kLongestLatinTitle);
}

std::optional<InlineTitle> inBrackets(QStringView words, qsizetype start)
{
    if (start >= words.size() || !QStringView(u"【〖").contains(words[start]))
        return std::nullopt;
    const qsizetype close = words.indexOf(words[start] == u'【' ? u'】' : u'〗', start);
    if (close < 0 || close - start > 42 || words.size() - close < kShortestBody)
        return std::nullopt;
    return InlineTitle{TitleBreak::Brackets, start + 1, close};
}

std::optional<InlineTitle> inBold(QStringView words, qsizetype start)
{
    // The signs may stand before the marker, as in "**1. Title** text", and then are part of it.
    if (words.sliced(start).startsWith(u"**"))
        start += 2;
    else if (!words.startsWith(u"**") || start == 0)
        return std::nullopt;
    const qsizetype close = words.indexOf(u"**", start);
    if (close <= start || words.size() - close < kShortestBody)
        return std::nullopt;
    return InlineTitle{TitleBreak::Bold, start, close};
}

} // namespace

std::optional<InlineTitle> findInlineTitle(const Look &look)
{
    const QStringView words = look.words;
    const qsizetype start = look.marker ? look.marker->length : 0;
    if (const auto bold = inBold(words, start))
        return bold;
    if (const auto brackets = inBrackets(words, start))
        return brackets;
    if (look.marker && look.marker->family == Family::Date)
        return std::nullopt;

    const QStringView rest = words.sliced(start);
    const bool official =
        look.marker && (look.marker->family == Family::ChineseComma ||
                        look.marker->family == Family::ChineseParen || look.marker->family == Family::Shi);
    const qsizetype longest = official ? kLongestOfficialTitle : kLongestSentenceTitle;
    const int mostCommas = official ? 3 : 1;
    Outside outside;
    int commas = 0;
    for (qsizetype at = 0; at < rest.size() && at <= kLongestLatinTitle; ++at) {
        const QChar character = rest[at];
        if (!outside(character))
            continue;
        const QStringView title = rest.first(at);
        const qsizetype left = rest.size() - at - 1;
        const QChar next = left > 0 ? rest[at + 1] : QChar();
        if (character == u',' || character == u'、')
            ++commas;
        if (left < kShortestBody)
            break;
        const auto found = [&](TitleBreak kind) { return InlineTitle{kind, start, start + at}; };
        // 10:30 and 3:2 are no breaks.
        const bool clock = next.isDigit() && at > 0 && rest[at - 1].isDigit();
        if (character == u':' && !clock && fits(title, kLongestColonTitle) && title.size() >= 2)
            return found(TitleBreak::Colon);
        if (character == u' ' && next == u' ' && commas == 0 && fits(title, kLongestSentenceTitle) &&
            title.size() >= 4 && look.width > 60)
            return found(TitleBreak::Space);
        // "1. 标题 正文": one space between ideographs, in a line too long for a heading.
        if (character == u' ' && look.marker && look.marker->number && at > 0 &&
            rest[at - 1].unicode() >= 0x2E80 && (next.unicode() >= 0x2E80 || next.isDigit()) &&
            !isSpacedNumber(rest.sliced(at + 1)) && commas <= 1 && title.size() >= 4 &&
            fits(title, kLongestSentenceTitle) && look.isLong())
            return found(TitleBreak::Space);
        if (character == u' ' && QStringView(u"-–—").contains(next) && at + 2 < rest.size() &&
            rest[at + 2] == u' ' && !isIdeographic(title) && title.size() >= 4)
            return found(TitleBreak::Dash);
        if (character == u'。' || character == u'！') {
            if (commas <= mostCommas && fits(title, longest) && !findDate(rest))
                return found(TitleBreak::Stop);
            break;
        }
        if (character == u'.' && next == u' ' && !isIdeographic(title) && title.size() >= 8) {
            if (commas <= 1 && title.count(u' ') <= 11 && at + 2 < rest.size())
                return found(TitleBreak::Stop);
            break;
        }
    }
    return std::nullopt;
}

bool isHeadingLike(const Look &look)
{
    return look.isShort() || (look.endsSentence && look.width <= Look::kShortWidth) ||
           (look.marker && look.marker->alone) || findInlineTitle(look);
}

} // namespace dashiji::intake
