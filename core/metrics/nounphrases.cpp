// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/nounphrases.h"

#include "core/metrics/labelwords.h"
#include "core/metrics/quantity.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

constexpr size_t kWindow = 40; ///< code points looked at on either side

} // namespace

bool isClauseMark(char32_t c)
{
    constexpr std::u32string_view kMarks = U"，,。；;：:！!？?、()（）\n…|/*•●★◆■";
    return kMarks.find(c) != std::u32string_view::npos;
}

Stretch NounPhrases::behind(size_t start, size_t limit) const
{
    const size_t last = start + 4;
    if (at(start) == U'(' && at(start + 2) == U')') // 台(套)
        start += 3;
    while (start < last && (at(start) == U' ' || at(start) == U'的'))
        ++start;
    limit = std::min({limit, m_line.size(), start + kWindow});
    if (at(start) == U'“' || at(start) == U'「' || at(start) == U'《')
        return behindQuote(start, limit);
    size_t end = start;
    while (end < limit) {
        const char32_t c = at(end);
        if (isClauseMark(c) || c == U'的' || c == U'“' || c == U'《' || c == U'”')
            break;
        if (const size_t kept = labelWords().keptWords.lengthAt(m_line, end)) {
            end += kept;
            continue;
        }
        const size_t verb = labelWords().verbs.lengthAt(m_line, end);
        if (verb > 0 && !isNominal(end, verb, start))
            break;
        end += std::max<size_t>(verb, 1);
    }
    return trimmed({start, std::min(end, limit)});
}

/// A verb inside a noun: 参赛|队伍, 专题|报道.
bool NounPhrases::isNominal(size_t position, size_t length, size_t start) const
{
    const size_t after = position + length;
    if (length == 0)
        return false;
    if (labelWords().modifiers.lengthAt(m_line, position) == length &&
        (labelWords().nominalTails.lengthAt(m_line, after) > 0 ||
         isNominal(after, labelWords().modifiers.lengthAt(m_line, after), start)))
        return true;
    const bool endsPhrase = after >= m_line.size() || isClauseMark(at(after)) || at(after) == U'”';
    return endsPhrase && position > start && labelWords().verbalNouns.lengthAt(m_line, position) == length;
}

Stretch NounPhrases::behindQuote(size_t start, size_t limit) const
{
    const char32_t close = at(start) == U'“' ? U'”' : at(start) == U'「' ? U'」' : U'》';
    const size_t end = m_line.substr(0, std::min(m_line.size(), start + kWindow)).find(close, start);
    if (end == std::u32string_view::npos)
        return {};
    Stretch noun{end + 1, end + 1};
    while (noun.end < limit && !isClauseMark(at(noun.end)) && at(noun.end) != U'的') {
        const size_t verb = labelWords().verbs.lengthAt(m_line, noun.end);
        if (verb > 0 && !isNominal(noun.end, verb, noun.start))
            break;
        noun.end += std::max<size_t>(verb, 1);
    }
    noun.end = std::min(noun.end, limit);
    noun = trimmed(noun);
    return noun.isEmpty() ? trimmed({start + 1, end}) : noun;
}

/// The noun phrase that ends before the words that lead to @p position.
Stretch NounPhrases::before(size_t position, size_t low) const
{
    const size_t end = beforeFillers(position);
    const size_t lowest = std::max(low, end > kWindow ? end - kWindow : 0);
    size_t start = end;
    while (start > lowest) {
        const char32_t c = at(start - 1);
        if (isClauseMark(c) || c == U'的' || c == U'“' || c == U'「' || c == U'《' || endsListNumber(start))
            break;
        if (start < end && c == U'等' && labelWords().wordsWithAndSo.lengthAt(m_line, start - 1) == 0 &&
            labelWords().wordsWithAndSo.lengthBefore(m_line, start) == 0)
            break; // 甲、乙等专家|7人
        if (c == U'”' || c == U'」' || c == U'》') {
            if (start < end)
                break;
            return c == U'》' ? bookBefore(start, lowest) : quoteBefore(start, lowest);
        }
        const size_t kept = labelWords().keptWords.lengthBefore(m_line, start);
        const size_t verb = labelWords().verbs.lengthBefore(m_line, start);
        if (kept > verb && start - kept >= lowest) {
            start -= kept;
            continue;
        }
        if (verb > 0 && !isNounBefore(start, verb, end))
            break;
        start -= std::max<size_t>(verb, 1);
    }
    return withoutScope(trimmed({std::max(start, lowest), end}));
}

/// One member of a list of nouns.
Stretch NounPhrases::conjunctBefore(size_t end, size_t low) const
{
    size_t start = end;
    while (start > low && end - start < 16 && !isClauseMark(at(start - 1)) && at(start - 1) != U'和' &&
           at(start - 1) != U'及' && labelWords().verbs.lengthBefore(m_line, start) == 0)
        --start;
    return trimmed({start, end});
}

/// 8.|县财政资助
bool NounPhrases::endsListNumber(size_t position) const
{
    return position > 1 && (at(position - 1) == U'.' || at(position - 1) == U'．') &&
           at(position - 2) >= U'0' && at(position - 2) <= U'9';
}

/// A verb that belongs to the noun phrase it stands in: 参赛|队伍, 覆盖|率, 文献外借|.
bool NounPhrases::isNounBefore(size_t start, size_t verb, size_t end) const
{
    if (end - start == 1 && isHan(at(start))) // one character names nothing: 最高被|引
        return true;
    if (verb < 2)
        return false;
    static const WordList givings(
        UR"(下拨 拨付 争取 筹集 筹措 筹得 募集 发放 落实 兑付 兑现 划拨 申请 补发 组织)");
    if (givings.lengthBefore(m_line, start) == verb)
        return false; // 下拨|经费, 组织|职工: what is given or called together is not named after it
    if (start < end && labelWords().derivingTails.lengthAt(m_line.substr(0, end), start) == end - start)
        return true;
    if (start < end && labelWords().modifiers.lengthBefore(m_line, start) == verb &&
        labelWords().nominalTails.lengthAt(m_line, start) > 0)
        return true;
    return start == end && labelWords().verbalNouns.lengthBefore(m_line, start) == verb;
}

/// What is left when 全市, 上年末 and 2023年度 are taken off.
Stretch NounPhrases::withoutScope(Stretch span) const
{
    while (!span.isEmpty()) {
        size_t length = labelWords().scopes.lengthAt(m_line, span.start);
        if (length == 0 && span.end - span.start > 4 && at(span.start + 4) == U'年' && isYear(span.start))
            length = std::u32string_view(U"度底末").find(at(span.start + 5)) < 3 ? 6 : 5;
        if (length == 0 || span.start + length > span.end ||
            labelWords().keptWords.lengthAt(m_line, span.start) > length)
            break;
        span.start += length;
    }
    const bool time =
        !span.isEmpty() && at(span.start) >= U'0' && at(span.start) <= U'9' && span.end - span.start < 4;
    return time ? Stretch{} : trimmed(span);
}

bool NounPhrases::isYear(size_t position) const
{
    for (size_t i = position; i < position + 4; ++i)
        if (at(i) < U'0' || at(i) > U'9')
            return false;
    return true;
}

size_t NounPhrases::beforeFillers(size_t end) const
{
    constexpr size_t kMost = 24;
    const size_t first = end;
    while (first - end < kMost) {
        const size_t from = end > 0 && at(end - 1) == U' ' ? end - 1 : end;
        if (const size_t time = timeBefore(from); time < from) {
            end = time;
            continue;
        }
        const size_t length = labelWords().leftFillers.lengthBefore(m_line, from);
        if (length == 0 || labelWords().keptWords.lengthBefore(m_line, from) > length)
            return from;
        if (length == 1 && labelWords().verbs.lengthBefore(m_line, from) > 1)
            return from; // 举办 is no 办
        end = from - length;
    }
    return end;
}

/// Where a time begins that stands before a number: 从2020年的|3.6万亿元, 由上年|729万人.
size_t NounPhrases::timeBefore(size_t end) const
{
    const size_t behind = end > 0 && at(end - 1) == U'的' ? end - 1 : end;
    static const WordList past(UR"(上年 上年末 去年 去年底 上年同期 去年同期 年初)");
    static const WordList leading(UR"(从 由 至 到)");
    if (const size_t length = past.lengthBefore(m_line, behind))
        return behind - length;
    const size_t year =
        behind > 0 && (at(behind - 1) == U'底' || at(behind - 1) == U'末') ? behind - 1 : behind;
    if (year < 5 || at(year - 1) != U'年' || !isYear(year - 5))
        return end;
    return behind < end || leading.lengthBefore(m_line, year - 5) > 0 ? year - 5 : end;
}

Stretch NounPhrases::quoteBefore(size_t end, size_t lowest) const
{
    size_t start = end - 1;
    while (start > lowest && at(start - 1) != U'“' && at(start - 1) != U'「')
        --start;
    return start > lowest ? Stretch{start, end - 1} : Stretch{};
}

/// 《甲》《乙》50篇: both titles are counted.
Stretch NounPhrases::bookBefore(size_t end, size_t lowest) const
{
    size_t start = end;
    while (start > lowest && at(start - 1) == U'》') {
        size_t open = start - 1;
        while (open > lowest && at(open) != U'《')
            --open;
        if (at(open) != U'《')
            break;
        start = open;
    }
    return {start, end};
}

Stretch NounPhrases::trimmed(Stretch span) const
{
    static const WordList edges(UR"(“ ” 「 」 和 及 与 等 、 以及)");
    while (span.start < span.end && (at(span.start) == U' ' || edges.lengthAt(m_line, span.start) > 0))
        ++span.start;
    while (span.end > span.start && (at(span.end - 1) == U' ' || edges.lengthBefore(m_line, span.end) > 0 ||
                                     at(span.end - 1) == U'中' || at(span.end - 1) == U'内'))
        --span.end;
    const size_t adverb = labelWords().adverbs.lengthBefore(m_line, span.end);
    return adverb > 0 && adverb < span.end - span.start ? trimmed({span.start, span.end - adverb}) : span;
}

} // namespace dashiji::metrics
