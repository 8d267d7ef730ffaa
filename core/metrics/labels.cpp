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

constexpr size_t kReach = 40; ///< code points looked at on either side

bool endsSentence(char32_t c)
{
    return c == U'。' || c == U'；' || c == U'！' || c == U'？' || c == U';';
}

class Labeller
{
public:
    Labeller(std::u32string_view line, const std::vector<Candidate> &candidates)
        : m_line(line), m_candidates(candidates), m_phrases(line)
    {
    }

    std::vector<LabelChoices> label()
    {
        m_all.reserve(m_candidates.size());
        while (m_all.size() < m_candidates.size()) {
            if (labelRespectively())
                continue;
            m_all.push_back(choicesOf(m_all.size()));
            shareWithPair();
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
        if (labelWords().times.lengthBefore(words, words.size()) > 0 ||
            labelWords().phraseEnds.contains(words))
            return false;
        if (std::ranges::none_of(words, [](char32_t c) { return isHan(c) || isLatin(c); }))
            return false;
        return !labelWords().verbs.contains(words) || labelWords().verbalNouns.contains(words) ||
               labelWords().modifiers.contains(words) || labelWords().peopleDo.contains(words) ||
               labelWords().keptWords.contains(words);
    }

    [[nodiscard]] LabelChoices choicesOf(size_t index)
    {
        LabelChoices choices;
        const Candidate &candidate = m_candidates[index];
        const Stretch right = m_phrases.behind(candidate.end, limitRight(index), countsPeople(candidate));
        const Stretch left = m_phrases.before(candidate.start, lowest(index));
        if (isRatio(candidate.unit)) {
            offerAnyhow(choices, growth(candidate));
            const size_t share = shareVerb(candidate.start, lowest(index));
            if (share < candidate.start) { // 管理费用占总支出的|3.2%: of whom, then of what
                offer(choices, m_phrases.before(share, lowest(index)));
                if (choices.empty())
                    offer(choices, inherited(index));
            }
            if (textOf(left) == U"占比")
                offer(choices, inherited(index));
            offer(choices, left); // a share tells of what stands before it
            if (choices.empty())
                offer(choices, inherited(index));
        }
        if (!names(right)) {
            offer(choices, honour(candidate, index));
            offer(choices, takingPart(candidate, index));
            offer(choices, m_phrases.behindClause(candidate.end, limitRight(index), countsPeople(candidate)));
            offer(choices, deedBehind(candidate));
        }
        offer(choices, right);
        offer(choices, left);
        if (choices.empty())
            offer(choices, heading(candidate, index));
        if (choices.empty())
            offer(choices, grown(candidate, index));
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
            offer(choices, m_phrases.before(beforeOf(candidate.start), lowest(index)));
        if (choices.empty()) // 全年举办|3期: what was done says more than nothing
            offerAnyhow(choices, beforeVerb(candidate, index));
        return choices;
    }

    /// 12户|30人享受低保: the first of a pair counts what the second does.
    void shareWithPair()
    {
        const size_t last = m_all.size() - 1;
        if (last > 0 && m_all[last - 1].empty() && m_candidates[last - 1].end == m_candidates[last].start)
            m_all[last - 1] = m_all[last];
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
        const size_t end = m_phrases.beforeFillers(m_candidates[first].start);
        const auto words = m_line.substr(end, m_candidates[first].start - end);
        if (words.find(U"分别") == std::u32string_view::npos)
            return false;
        size_t last = first;
        while (last + 1 < m_candidates.size() && last - first < 8 &&
               isListGap(m_line.substr(m_candidates[last].end,
                                       m_candidates[last + 1].start - m_candidates[last].end)))
            ++last;
        std::vector<Stretch> nouns;
        const size_t low = lowest(first);
        for (size_t noun = end; nouns.size() <= last - first;) {
            const Stretch span = m_phrases.conjunctBefore(noun, low);
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
        const size_t end = m_phrases.beforeFillers(position);
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
        const size_t end = std::min(candidate.end + kReach / 2, limitRight(index));
        for (size_t i = candidate.end; i < end && !isClauseMark(at(i)) && at(i) != U'的'; ++i)
            if (const size_t length = labelWords().peopleDo.lengthAt(m_line, i);
                length > 0 && at(i + length) != U'的') // 9名新入学的|学生
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
        const size_t limit = std::min(candidate.end + kReach, limitRight(index));
        Stretch name{candidate.end + verb, candidate.end + verb};
        while (name.end < limit && !isClauseMark(at(name.end)))
            ++name.end;
        static const WordList titles(UR"(称号 荣誉 荣誉称号)");
        name.end -= std::min(titles.lengthBefore(m_line, name.end), name.end - name.start);
        const bool quoted = at(name.start) == U'“' || at(name.start) == U'「';
        return quoted ? m_phrases.trimmed(name) : name;
    }

    /// 生活补助:|74人: the words before a colon head what follows.
    [[nodiscard]] Stretch heading(const Candidate &candidate, size_t index) const
    {
        const size_t end = m_phrases.beforeFillers(candidate.start);
        const bool headed = end > 1 && (at(end - 1) == U':' || at(end - 1) == U'：');
        const Stretch words = headed ? m_phrases.before(end - 1, lowest(index)) : Stretch{};
        return !words.isEmpty() && isHan(at(words.start)) ? words : Stretch{};
    }

    /// 流通量稳步增长，达到|63万册: what grew in the clause before.
    [[nodiscard]] Stretch grown(const Candidate &candidate, size_t index) const
    {
        static const WordList reaching(UR"(达到 达 升至 增至)");
        const size_t reach = candidate.start - reaching.lengthBefore(m_line, candidate.start);
        const bool leads =
            reach < candidate.start && reach > 1 && (at(reach - 1) == U'，' || at(reach - 1) == U',');
        return leads ? m_phrases.before(reach - 1, lowest(index)) : Stretch{};
    }

    /// 先后|3次走访慰问: what was done so often.
    [[nodiscard]] Stretch deedBehind(const Candidate &candidate) const
    {
        if (!candidate.unit || candidate.unit->word != U"次" ||
            m_phrases.beforeFillers(candidate.start) == candidate.start)
            return {};
        size_t end = candidate.end;
        while (const size_t verb = labelWords().modifiers.lengthAt(m_line, end))
            end += verb;
        return {candidate.end, end};
    }

    /// 受益|28人次: people are named after what they did, before what was counted before.
    [[nodiscard]] Stretch deedBefore(const Candidate &candidate, size_t index) const
    {
        const size_t end = m_phrases.beforeFillers(candidate.start);
        const size_t length = countsPeople(candidate) ? labelWords().peopleDo.lengthBefore(m_line, end) : 0;
        return end - length < lowest(index) ? Stretch{} : Stretch{end - length, end};
    }

    /// 600人参加比赛: what they took part in; 调研学习|12次: two deeds in a row name an occasion.
    [[nodiscard]] Stretch occasion(const Candidate &candidate, size_t index) const
    {
        static const WordList joining(UR"(参加 参加了 参与 参与了 享受 享受了 纳入)");
        if (const size_t verb = countsPeople(candidate) ? joining.lengthAt(m_line, candidate.end) : 0) {
            size_t end = candidate.end + verb;
            while (end < limitRight(index) && !isClauseMark(at(end)))
                ++end;
            return m_phrases.trimmed({candidate.end + verb, end});
        }
        if (!isHeld(candidate))
            return {};
        const size_t end = m_phrases.beforeFillers(candidate.start);
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
        const size_t end = m_phrases.beforeFillers(candidate.start);
        const size_t verb = labelWords().verbs.lengthBefore(m_line, end);
        if (verb == 0 || verb > end)
            return {};
        if (candidate.unit && candidate.unit->word == U"次")
            return {end - verb, end};
        size_t first = end - verb; // 企业初步审核通过|12家
        while (const size_t more = std::max(labelWords().modifiers.lengthBefore(m_line, first),
                                            labelWords().adverbs.lengthBefore(m_line, first)))
            first -= std::min(more, first);
        const Stretch noun = m_phrases.before(first, lowest(index));
        return !noun.isEmpty() ? noun : verb > 1 ? Stretch{end - verb, end} : Stretch{};
    }

    /// Counted before in this sentence, or in the one before of which this tells parts:
    /// 院士工作站1家、全市增至|28家; 50篇，30篇获得….
    [[nodiscard]] Stretch inherited(size_t index) const
    {
        if (index == 0 || m_all[index - 1].empty())
            return {};
        const size_t gap = m_candidates[index - 1].end;
        for (size_t i = gap; i < m_candidates[index].start; ++i)
            if (endsSentence(at(i)) && !m_line.substr(i + 1).starts_with(U"其中"))
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
        return m_phrases.trimmed({start, m_lastEvent.end});
    }

    std::u32string_view m_line;
    const std::vector<Candidate> &m_candidates;
    NounPhrases m_phrases;
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
