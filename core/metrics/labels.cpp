// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/labels.h"

#include "core/metrics/foldedtext.h"
#include "core/metrics/labelwords.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

constexpr size_t kWindow = 40; ///< code points looked at on either side

bool isClauseMark(char32_t c)
{
    constexpr std::u32string_view kMarks = U"，,。；;：:！!？?、()（）\n…|/*•●★◆■";
    return kMarks.find(c) != std::u32string_view::npos;
}

bool endsSentence(char32_t c)
{
    return c == U'。' || c == U'；' || c == U'！' || c == U'？' || c == U';';
}

class Labeller
{
public:
    Labeller(std::u32string_view line, const std::vector<Candidate> &candidates)
        : m_line(line), m_candidates(candidates)
    {
    }

    std::vector<LabelChoices> label()
    {
        m_all.reserve(m_candidates.size());
        while (m_all.size() < m_candidates.size()) {
            if (labelRespectively())
                continue;
            m_all.push_back(choicesOf(m_all.size()));
        }
        return std::move(m_all);
    }

private:
    [[nodiscard]] char32_t at(size_t index) const { return index < m_line.size() ? m_line[index] : U'\n'; }

    [[nodiscard]] std::u32string_view textOf(Stretch span) const
    {
        return m_line.substr(span.start, span.end - span.start);
    }

    void offer(LabelChoices &choices, Stretch span) const
    {
        if (names(span))
            offerAnyhow(choices, span);
    }

    static void offerAnyhow(LabelChoices &choices, Stretch span)
    {
        if (!span.isEmpty() && std::find(choices.begin(), choices.end(), span) == choices.end())
            choices.push_back(span);
    }

    /// One character names nothing, nor does a verb that is no noun as well.
    [[nodiscard]] bool names(Stretch span) const
    {
        if (span.isEmpty())
            return false;
        const std::u32string_view words = textOf(span);
        if (words.size() == 1 && isHan(words.front()))
            return labelWords().shortNouns.contains(words);
        return !labelWords().verbs.contains(words) || labelWords().verbalNouns.contains(words) ||
               labelWords().modifiers.contains(words) || labelWords().peopleDo.contains(words) ||
               labelWords().keptWords.contains(words);
    }

    [[nodiscard]] LabelChoices choicesOf(size_t index)
    {
        LabelChoices choices;
        const Candidate &candidate = m_candidates[index];
        const Stretch right = rightOf(candidate, index);
        const Stretch left = leftOf(candidate.start, lowest(index));
        if (isRatio(candidate.unit)) {
            offerAnyhow(choices, growth(candidate));
            const size_t share = shareVerb(candidate.start, lowest(index));
            if (share < candidate.start) { // 管理费用占总支出的|3.2%: of whom, then of what
                offer(choices, leftOf(share, lowest(index)));
                if (choices.empty())
                    offer(choices, inherited(index));
            }
            offer(choices, left); // a share tells of what stands before it
            if (choices.empty())
                offer(choices, inherited(index));
        }
        if (right.isEmpty()) {
            offer(choices, honour(candidate, index));
            offer(choices, takingPart(candidate, index));
        }
        offer(choices, right);
        offer(choices, left);
        if (choices.empty())
            offer(choices, deedBefore(candidate, index));
        if (choices.empty())
            offer(choices, occasion(candidate, index));
        if (choices.empty() && candidate.unit && isLatin(candidate.unit->word.front()))
            offer(choices, {candidate.end - candidate.unit->word.size(), candidate.end}); // 2.6万 fork
        if (choices.empty())
            offer(choices, inherited(index));
        if (choices.empty() && isHeld(candidate))
            offer(choices, nearestEvent(candidate.start));
        if (choices.empty())
            offer(choices, leftOf(beforeOf(candidate.start), lowest(index)));
        if (choices.empty()) // 全年举办|3期: what was done says more than nothing
            offerAnyhow(choices, beforeVerb(candidate, index));
        return choices;
    }

    /// The left bound of what may belong to a candidate.
    [[nodiscard]] size_t lowest(size_t index) const { return index > 0 ? m_candidates[index - 1].end : 0; }

    [[nodiscard]] size_t limitRight(size_t index) const
    {
        return index + 1 < m_candidates.size() ? m_candidates[index + 1].verbStart : m_line.size();
    }

    /// 本科生、硕士生、博士生分别为|3人、2人、1人: the first of the numbers counts the first of the nouns.
    bool labelRespectively()
    {
        const size_t first = m_all.size();
        const size_t end = skipFillers(m_candidates[first].start);
        const auto words = m_line.substr(end, m_candidates[first].start - end);
        if (words.find(U"分别") == std::u32string_view::npos || isRatio(m_candidates[first].unit))
            return false;
        size_t last = first;
        while (last + 1 < m_candidates.size() && last - first < 8 &&
               isListGap(m_line.substr(m_candidates[last].end,
                                       m_candidates[last + 1].start - m_candidates[last].end)))
            ++last;
        std::vector<Stretch> nouns;
        const size_t low = lowest(first);
        for (size_t noun = end; nouns.size() <= last - first;) {
            const Stretch span = conjunctBefore(noun, low);
            if (span.isEmpty())
                break;
            nouns.push_back(span);
            if (span.start <= low || !isListGap(m_line.substr(span.start - 1, 1)))
                break;
            noun = span.start - 1;
        }
        if (last == first || nouns.size() != last - first + 1)
            return false;
        for (auto noun = nouns.rbegin(); noun != nouns.rend(); ++noun)
            m_all.push_back({*noun});
        return true;
    }

    /// One member of a list of nouns.
    [[nodiscard]] Stretch conjunctBefore(size_t end, size_t low) const
    {
        size_t start = end;
        while (start > low && end - start < 16 && !isClauseMark(at(start - 1)) && at(start - 1) != U'和' &&
               at(start - 1) != U'及' && labelWords().verbs.lengthBefore(m_line, start) == 0)
            --start;
        return trimmed({start, end});
    }

    [[nodiscard]] Stretch rightOf(const Candidate &candidate, size_t index) const
    {
        size_t start = candidate.end;
        if (at(start) == U'(' && at(start + 2) == U')') // 台(套)
            start += 3;
        while (start < candidate.end + 4 && (at(start) == U' ' || at(start) == U'的'))
            ++start;
        const size_t limit = std::min({limitRight(index), m_line.size(), start + kWindow});
        if (at(start) == U'“' || at(start) == U'「' || at(start) == U'《')
            return rightOfQuote(start, limit);
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
    [[nodiscard]] bool isNominal(size_t position, size_t length, size_t start) const
    {
        const size_t after = position + length;
        if (length == 0)
            return false;
        if (labelWords().modifiers.lengthAt(m_line, position) == length &&
            (labelWords().nominalTails.lengthAt(m_line, after) > 0 ||
             isNominal(after, labelWords().modifiers.lengthAt(m_line, after), start)))
            return true;
        const bool endsPhrase = after >= m_line.size() || isClauseMark(at(after)) || at(after) == U'”';
        return endsPhrase && position > start &&
               labelWords().verbalNouns.lengthAt(m_line, position) == length;
    }

    [[nodiscard]] Stretch rightOfQuote(size_t start, size_t limit) const
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
    [[nodiscard]] Stretch leftOf(size_t position, size_t low) const
    {
        const size_t end = skipFillers(position);
        const size_t lowest = std::max(low, end > kWindow ? end - kWindow : 0);
        size_t start = end;
        while (start > lowest) {
            const char32_t c = at(start - 1);
            if (isClauseMark(c) || c == U'的' || c == U'“' || c == U'「' || c == U'《' ||
                endsListNumber(start))
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

    /// 8.|县财政资助
    [[nodiscard]] bool endsListNumber(size_t position) const
    {
        return position > 1 && (at(position - 1) == U'.' || at(position - 1) == U'．') &&
               at(position - 2) >= U'0' && at(position - 2) <= U'9';
    }

    /// A verb that belongs to the noun phrase it stands in: 参赛|队伍, 覆盖|率, 文献外借|.
    [[nodiscard]] bool isNounBefore(size_t start, size_t verb, size_t end) const
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
    [[nodiscard]] Stretch withoutScope(Stretch span) const
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

    [[nodiscard]] bool isYear(size_t position) const
    {
        for (size_t i = position; i < position + 4; ++i)
            if (at(i) < U'0' || at(i) > U'9')
                return false;
        return true;
    }

    /// Where 占 begins in 占总数的|72%; the candidate's own start if it is no share.
    [[nodiscard]] size_t shareVerb(size_t position, size_t low) const
    {
        for (size_t i = position; i > low && position - i < 20; --i) {
            const char32_t c = at(i - 1);
            if (isClauseMark(c) && c != U'(')
                break;
            if (c == U'占' && labelWords().keptWords.lengthAt(m_line, i - 1) < 2)
                return i - 1;
        }
        return position;
    }

    /// Before the 的 or verb right before a number: 具有博士学位的|1690人.
    [[nodiscard]] size_t beforeOf(size_t position) const
    {
        const size_t end = skipFillers(position);
        return end > 0 && at(end - 1) == U'的' ? end - 1 : end;
    }

    /// 400% 的增长, 7.5 倍增长
    [[nodiscard]] Stretch growth(const Candidate &candidate) const
    {
        size_t start = candidate.end;
        while (start < candidate.end + 3 && (at(start) == U' ' || at(start) == U'的'))
            ++start;
        static const WordList words(UR"(增长 提升 下降 增幅 降幅)");
        const size_t end = start + words.lengthAt(m_line, start);
        return at(end) == U'至' || at(end) == U'到' ? Stretch{} : Stretch{start, end};
    }

    [[nodiscard]] static bool countsPeople(const Candidate &candidate)
    {
        return candidate.unit && candidate.unit->category == Category::People;
    }

    /// 超13000人报名, 1112人次前往展厅参观: what the people did names them.
    [[nodiscard]] Stretch takingPart(const Candidate &candidate, size_t index) const
    {
        if (!countsPeople(candidate))
            return {};
        const size_t end = std::min(candidate.end + kWindow / 2, limitRight(index));
        for (size_t i = candidate.end; i < end && !isClauseMark(at(i)) && at(i) != U'的'; ++i)
            if (const size_t length = labelWords().peopleDo.lengthAt(m_line, i))
                return {i, i + length};
        return {};
    }

    /// 3人入选青年英才计划, 2人获突出贡献专家称号: people are named after what they were given.
    [[nodiscard]] Stretch honour(const Candidate &candidate, size_t index) const
    {
        static const WordList given(UR"(
            入选 入选了 获 荣获 获得 获评 获批 获授 获颁 当选 当选为 被评为 被授予 评为 被认定为 晋升 晋升为 考取)");
        const size_t verb = given.lengthAt(m_line, candidate.end);
        if (!countsPeople(candidate) || verb == 0)
            return {};
        const size_t limit = std::min(candidate.end + kWindow, limitRight(index));
        Stretch name{candidate.end + verb, candidate.end + verb};
        while (name.end < limit && !isClauseMark(at(name.end)))
            ++name.end;
        static const WordList titles(UR"(称号 荣誉 荣誉称号)");
        name.end -= std::min(titles.lengthBefore(m_line, name.end), name.end - name.start);
        const bool quoted = at(name.start) == U'“' || at(name.start) == U'「';
        return quoted ? trimmed(name) : name;
    }

    /// 受益|28人次: people are named after what they did, before what was counted before.
    [[nodiscard]] Stretch deedBefore(const Candidate &candidate, size_t index) const
    {
        const size_t end = skipFillers(candidate.start);
        const size_t length = countsPeople(candidate) ? labelWords().peopleDo.lengthBefore(m_line, end) : 0;
        return end - length < lowest(index) ? Stretch{} : Stretch{end - length, end};
    }

    /// 600人参加比赛: what they took part in; 调研学习|12次: two deeds in a row name an occasion.
    [[nodiscard]] Stretch occasion(const Candidate &candidate, size_t index) const
    {
        static const WordList joining(UR"(参加 参加了 参与 参与了)");
        if (const size_t verb = countsPeople(candidate) ? joining.lengthAt(m_line, candidate.end) : 0) {
            size_t end = candidate.end + verb;
            while (end < limitRight(index) && !isClauseMark(at(end)))
                ++end;
            return trimmed({candidate.end + verb, end});
        }
        if (!isHeld(candidate))
            return {};
        const size_t end = skipFillers(candidate.start);
        size_t start = end;
        size_t verbs = 0;
        for (size_t verb = 2; verb == 2 && start > lowest(index); start -= verb == 2 ? 2 : 0) {
            verb = labelWords().modifiers.lengthBefore(m_line, start);
            verbs += verb == 2 ? 1 : 0;
        }
        return verbs >= 2 ? Stretch{start, end} : Stretch{};
    }

    [[nodiscard]] static bool isHeld(const Candidate &candidate)
    {
        static const WordList words(UR"(场 期 届 次 场次 轮 讲 站 个批次 批次)");
        return candidate.unit && words.contains(candidate.unit->word);
    }

    /// The noun before the verb: A 轮融资中获得|4.15 亿美元; or the verb itself: 被下载|500 次.
    [[nodiscard]] Stretch beforeVerb(const Candidate &candidate, size_t index) const
    {
        const size_t end = skipFillers(candidate.start);
        const size_t verb = labelWords().verbs.lengthBefore(m_line, end);
        if (verb == 0 || verb > end)
            return {};
        if (candidate.unit && candidate.unit->word == U"次")
            return {end - verb, end};
        const Stretch noun = leftOf(end - verb, lowest(index));
        return noun.isEmpty() ? Stretch{end - verb, end} : noun;
    }

    [[nodiscard]] size_t skipFillers(size_t end) const
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
    [[nodiscard]] size_t timeBefore(size_t end) const
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

    [[nodiscard]] Stretch quoteBefore(size_t end, size_t lowest) const
    {
        size_t start = end - 1;
        while (start > lowest && at(start - 1) != U'“' && at(start - 1) != U'「')
            --start;
        return start > lowest ? Stretch{start, end - 1} : Stretch{};
    }

    /// 《甲》《乙》50篇: both titles are counted.
    [[nodiscard]] Stretch bookBefore(size_t end, size_t lowest) const
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

    [[nodiscard]] Stretch trimmed(Stretch span) const
    {
        static const WordList edges(UR"(“ ” 「 」 和 及 与 等 、 以及)");
        while (span.start < span.end && (at(span.start) == U' ' || edges.lengthAt(m_line, span.start) > 0))
            ++span.start;
        while (span.end > span.start &&
               (at(span.end - 1) == U' ' || edges.lengthBefore(m_line, span.end) > 0 ||
                at(span.end - 1) == U'中' || at(span.end - 1) == U'内'))
            --span.end;
        const size_t adverb = labelWords().adverbs.lengthBefore(m_line, span.end);
        return adverb > 0 && adverb < span.end - span.start ? trimmed({span.start, span.end - adverb}) : span;
    }

    /// Counted before in this sentence: 院士工作站1家、全市增至|28家; 50篇，30篇获得….
    [[nodiscard]] Stretch inherited(size_t index) const
    {
        if (index == 0 || m_all[index - 1].empty())
            return {};
        const size_t gap = m_candidates[index - 1].end;
        for (size_t i = gap; i < m_candidates[index].start; ++i)
            if (endsSentence(at(i)))
                return {};
        return m_all[index - 1].front();
    }

    /// The last thing held before: 科技讲堂…。已成功举办|3期. Each place of the line is looked at once.
    [[nodiscard]] Stretch nearestEvent(size_t position)
    {
        for (; m_eventsRead <= position; ++m_eventsRead)
            if (const size_t length = labelWords().eventNouns.lengthBefore(m_line, m_eventsRead))
                m_lastEvent = {m_eventsRead - length, m_eventsRead};
        if (m_lastEvent.isEmpty())
            return {};
        size_t start = m_lastEvent.start;
        while (start > 0 && m_lastEvent.end - start < 24 && !isClauseMark(at(start - 1)) &&
               at(start - 1) != U'的' && at(start - 1) != U'“' && at(start - 1) != U'”' &&
               labelWords().verbs.lengthBefore(m_line, start) == 0)
            --start;
        return trimmed({start, m_lastEvent.end});
    }

    std::u32string_view m_line;
    const std::vector<Candidate> &m_candidates;
    std::vector<LabelChoices> m_all;
    size_t m_eventsRead = 1;
    Stretch m_lastEvent;
};

} // namespace

bool isListGap(std::u32string_view gap)
{
    return !gap.empty() && gap.size() <= 3 &&
           gap.find_first_not_of(U"、和及与， ") == std::u32string_view::npos;
}

std::vector<LabelChoices> findLabels(std::u32string_view line, const std::vector<Candidate> &candidates)
{
    return Labeller(line, candidates).label();
}

} // namespace dashiji::metrics
