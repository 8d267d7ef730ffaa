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

/// Makes an adjective of a verb.
bool isSuffix(char32_t c)
{
    return c == U'性' || c == U'式' || c == U'型';
}

bool isListSign(char32_t c)
{
    constexpr std::u32string_view kSigns = U"、和及与";
    return kSigns.find(c) != std::u32string_view::npos;
}

} // namespace

bool isClauseMark(char32_t c)
{
    constexpr std::u32string_view kMarks = U"，,。；;：:！!？?、()（）\n…|/*•●★◆■";
    return kMarks.find(c) != std::u32string_view::npos;
}

Stretch NounPhrases::behind(size_t start, size_t limit, bool ofPeople) const
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
        if (const size_t aside = asideAt(end); aside > 0 && end > start) {
            end += aside;
            continue;
        }
        if (ofPeople && c == U'的' && end > start && labelWords().persons.lengthBefore(m_line, end) == 0) {
            start = ++end; // 20名家境困难的|孩子
            continue;
        }
        if (isClauseMark(c) || c == U'的' || c == U'“' || c == U'《' || c == U'”')
            break;
        if (end > start && labelWords().phraseEnds.lengthAt(m_line, end) > 0)
            break;
        const size_t verb = labelWords().verbs.lengthAt(m_line, end);
        if (const size_t kept = labelWords().keptWords.lengthAt(m_line, end); kept > 0 && kept >= verb) {
            end += kept;
            continue;
        }
        const bool done = ofPeople && end > start + 1 && labelWords().persons.lengthBefore(m_line, end) > 0;
        if (done && (c == U'到' || (at(end + 1) == U'了' && at(end + 2) != U'解')))
            break;
        if (verb > 0 && (done || !isNominal(end, verb, start)))
            break;
        end += std::max<size_t>(verb, 1);
    }
    return trimmed({start, std::min(end, limit)});
}

Stretch NounPhrases::behindClause(size_t start, size_t limit, bool ofPeople) const
{
    limit = std::min({limit, m_line.size(), start + kWindow});
    if (labelWords().verbs.lengthAt(m_line, start) == 0 &&
        labelWords().verbs.lengthAt(m_line, start + 1) == 0)
        return {};
    for (size_t i = start; i < limit && !isClauseMark(at(i)) && at(i) != U'“'; ++i)
        if (at(i) == U'的')
            return behind(i + 1, limit, ofPeople);
    constexpr std::u32string_view kReasons = U"因有无患";
    if (kReasons.find(at(start)) != std::u32string_view::npos)
        for (size_t i = start + 1; i < limit && !isClauseMark(at(i)); ++i)
            if (const size_t crowd = labelWords().crowds.lengthAt(m_line, i))
                return {i, i + crowd};
    return {};
}

/// The length of a bracket or quote inside a name: 村|(社区)|工会, 贫困|“两癌”|患者.
size_t NounPhrases::asideAt(size_t position) const
{
    constexpr size_t kLongest = 6;
    if (at(position) != U'(' && at(position) != U'“')
        return 0;
    const size_t close = m_line.substr(position, kLongest).find(at(position) == U'(' ? U')' : U'”');
    if (close == std::u32string_view::npos || !isHan(at(position + close + 1)))
        return 0;
    const size_t after = position + close + 1;
    const bool isDone =
        labelWords().verbs.lengthAt(m_line, after) > labelWords().keptWords.lengthAt(m_line, after);
    return isDone ? 0 : close + 1;
}

/// A verb inside a noun: 参赛|队伍, 专题|报道.
bool NounPhrases::isNominal(size_t position, size_t length, size_t start) const
{
    const size_t after = position + length;
    if (length == 0 || at(after) == U'了' || at(after) == U'过')
        return false;
    if (isSuffix(at(after)))
        return true; // 支持|性服务
    const size_t tail = labelWords().derivingTails.lengthAt(m_line, after);
    if (tail > 0 && (isClauseMark(at(after + tail)) || labelWords().verbs.lengthAt(m_line, after + tail) > 1))
        return true; // 公益宣传|牌
    const bool dealt = position > start && labelWords().dealings.lengthAt(m_line, position) == length &&
                       labelWords().objects.lengthAt(m_line, after) > 0; // 点位|接待游客
    if (!dealt && labelWords().modifiers.lengthAt(m_line, position) == length &&
        (labelWords().nominalTails.lengthAt(m_line, after) > 0 ||
         isNominal(after, labelWords().modifiers.lengthAt(m_line, after), start)))
        return true;
    const bool endsPhrase = after >= m_line.size() || isClauseMark(at(after)) || at(after) == U'”';
    if (endsPhrase && labelWords().nominalTails.lengthAt(m_line, position) == length)
        return true; // 9个志愿|组织
    return endsPhrase && position > start && labelWords().verbalNouns.lengthAt(m_line, position) == length &&
           labelWords().bodies.lengthBefore(m_line, position) == 0;
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
        const bool owned = c == U'的' && labelWords().keptWords.lengthBefore(m_line, start) == 0; // but 标的
        if (isClauseMark(c) || owned || c == U'“' || c == U'「' || c == U'《' || endsListNumber(start))
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
        if (kept > 0 && (start == end ? kept >= verb : kept > verb) && start - kept >= lowest) {
            start -= kept;
            continue;
        }
        if (start < end && labelWords().adverbs.lengthBefore(m_line, start) > verb)
            break;                                             // 项目共投入|资金
        const bool isSuffered = c == U'被' && end - start > 2; // 被盗|摩托车
        if (verb > 0 && !isSuffered && !isNounBefore(start, verb, end))
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
           at(start - 1) != U'及') {
        const size_t kept = labelWords().keptWords.lengthBefore(m_line, start);
        const size_t verb = labelWords().verbs.lengthBefore(m_line, start);
        if (verb > kept && !isNounBefore(start, verb, end))
            break;
        start = std::max(low, start - std::max<size_t>({verb, kept, 1}));
    }
    return withoutScope(trimmed({start, end}));
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
    if (start < end && isSuffix(at(start)))
        return true;
    const LabelWords &words = labelWords();
    if (start == end) // 文献外借|5万册; but 补助了|5万元 tells what was done
        return at(end) != U'了' && words.verbalNouns.lengthBefore(m_line, start) == verb;
    if (start < end && words.amountTails.lengthBefore(m_line, end) == end - start)
        return true; // 筹集|规模, 发放|金额
    if (words.givings.lengthBefore(m_line, start) == verb)
        return false; // 下拨|经费, 组织|职工: what is given or called together is not named after it
    const size_t adverb = words.adverbs.lengthBefore(m_line, start - verb);
    if (adverb > words.keptWords.lengthBefore(m_line, start - verb) &&
        words.amountTails.lengthBefore(m_line, end) == 0)
        return false; // 共投入|资金, but 累计|参与人数
    if (const size_t tail = words.derivingTails.lengthAt(m_line.substr(0, end), start);
        tail > 0 && (start + tail == end || isListSign(at(start + tail))))
        return true;
    if (words.modifiers.lengthBefore(m_line, start) == verb && words.nominalTails.lengthAt(m_line, start) > 0)
        return words.dealings.lengthBefore(m_line, start) != verb ||
               words.objects.lengthAt(m_line, start) == 0; // 参赛|选手, but 接待 a 读者
    return words.verbalNouns.lengthBefore(m_line, start) == verb &&
           words.verbalNouns.contains(m_line.substr(start, end - start)); // 考察|交流
}

/// The length of 全市, 上年末, 2023年度 or 12月 at the beginning of a phrase.
size_t NounPhrases::scopeAt(Stretch span) const
{
    size_t length = labelWords().scopes.lengthAt(m_line, span.start);
    if (length == 0 && span.end - span.start > 4 && at(span.start + 4) == U'年' && isYear(span.start))
        length = std::u32string_view(U"度底末").find(at(span.start + 5)) < 3 ? 6 : 5;
    if (length == 0)
        length = monthAt(span.start);
    const bool fits = span.start + length <= span.end;
    return fits && labelWords().keptWords.lengthAt(m_line, span.start) <= length ? length : 0;
}

/// What is left when 全市, 上年末 and 2023年度 are taken off.
Stretch NounPhrases::withoutScope(Stretch span) const
{
    const size_t first = span.start;
    for (size_t start = span.end; start != span.start && !span.isEmpty();) {
        start = span.start;
        span.start += scopeAt(span);
        if (span.start == start)
            span.start = std::max(start, behindOwner(span, start > first));
    }
    const bool time =
        !span.isEmpty() && at(span.start) >= U'0' && at(span.start) <= U'9' && span.end - span.start < 4;
    return time ? Stretch{} : trimmed(span);
}

/// Where the thing begins whose owner is told first: 大连图书馆|下载量, 四川全省|图书馆, 市总工会|困难职工.
size_t NounPhrases::behindOwner(Stretch span, bool isScoped) const
{
    const LabelWords &words = labelWords();
    const std::u32string_view line = m_line.substr(0, span.end);
    constexpr std::u32string_view kOwn = U"市省县区州本我该各";
    const bool own = isScoped || kOwn.find(at(span.start)) != std::u32string_view::npos ||
                     line.substr(span.start).starts_with(U"中国") ||
                     line.substr(span.start).starts_with(U"中华");
    const bool amount = words.amountTails.lengthBefore(m_line, span.end) > 0;
    size_t thing = span.start;
    for (size_t i = span.start + 1; i + 2 <= span.end; ++i) {
        if (words.wholes.lengthBefore(line, i) > 0 && words.keptWords.lengthBefore(line, i) == 0)
            thing = i;
        else if ((own || (amount && i + 3 <= span.end)) && i >= span.start + 2 &&
                 words.scopes.lengthAt(line, i) < span.end - i && words.owners.lengthBefore(line, i) > 0 &&
                 words.owners.lengthAt(line, i) == 0 && words.ownParts.lengthAt(line, i) == 0)
            thing = i;
    }
    return thing;
}

/// The length of 12月 or 12月份.
size_t NounPhrases::monthAt(size_t position) const
{
    size_t end = position;
    while (at(end) >= U'0' && at(end) <= U'9')
        ++end;
    if (end == position || end > position + 2 || at(end) != U'月')
        return 0;
    return end + (at(end + 1) == U'份' ? 2 : 1) - position;
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
        if (const size_t compared = comparisonBefore(from); compared < from) {
            end = compared;
            continue;
        }
        if (const size_t time = timeBefore(from); time < from) {
            end = time;
            continue;
        }
        if (const size_t open = bracketBefore(from); open < from) {
            end = open;
            continue;
        }
        constexpr std::u32string_view kMore = U"高低多少快慢";
        if (from > 1 && kMore.find(at(from - 1)) != std::u32string_view::npos &&
            labelWords().amountTails.lengthBefore(m_line, from - 1) > 0) {
            end = from - 1; // 总体增速高|1.8个百分点
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

/// Where a bracket begins that stands between a noun and its number: 总藏量(不含电子文献)达|300万册.
size_t NounPhrases::bracketBefore(size_t end) const
{
    if (end < 3 || (at(end - 1) != U')' && at(end - 1) != U']'))
        return end;
    const bool note = at(end - 1) == U']'; // 会员[3]
    const size_t low = end > kWindow / 2 ? end - kWindow / 2 : 0;
    for (size_t i = end - 1; i > low; --i) {
        const char32_t c = at(i - 1);
        if (c == (note ? U'[' : U'('))
            return i - 1;
        if (note)
            continue;
        if (c == U')' || c == U'。' || (c >= U'0' && c <= U'9'))
            break;
    }
    return end;
}

/// Where a comparison begins that stands before a number: 较前一个五年|上升 80%, 高出全国平均水平|3个百分点.
size_t NounPhrases::comparisonBefore(size_t end) const
{
    constexpr size_t kLongest = 12;
    static const WordList others(UR"(年 年度 同期 年底 年末 月 季度 年初 平均水平 水平 平均)");
    if (others.lengthBefore(m_line, end) == 0)
        return end;
    for (size_t i = end; i > 0 && end - i < kLongest && !isClauseMark(at(i - 1)); --i)
        if (static const WordList higher(UR"(高于 高出 低于 超出)"); higher.lengthAt(m_line, i - 1) > 0)
            return i - 1;
        else if ((at(i - 1) == U'较' || at(i - 1) == U'比') &&
                 labelWords().keptWords.lengthAt(m_line, i - 1) == 0 &&
                 labelWords().keptWords.lengthBefore(m_line, i) == 0)
            return i - 1;
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
    static const WordList openings(UR"(“ ” 「 」 和 及 与 等 、 以及 后)");
    while (span.start < span.end && (at(span.start) == U' ' || openings.lengthAt(m_line, span.start) > 0))
        ++span.start;
    while (span.end > span.start && (at(span.end - 1) == U' ' || edges.lengthBefore(m_line, span.end) > 0 ||
                                     ((at(span.end - 1) == U'中' || at(span.end - 1) == U'内') &&
                                      labelWords().keptWords.lengthBefore(m_line, span.end) == 0)))
        --span.end;
    const size_t adverb = labelWords().adverbs.lengthBefore(m_line, span.end);
    return adverb > 0 && adverb < span.end - span.start ? trimmed({span.start, span.end - adverb}) : span;
}

} // namespace dashiji::metrics
