// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/candidate.h"

#include "core/metrics/foldedtext.h"
#include "core/metrics/wordlist.h"
#include "core/text/numeralscan.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

/// Words between the qualifier's place and the verb proper.
const WordList &leadingVerbs()
{
    static const WordList words = {
        U"达到了", U"达到",   U"已达",   U"高达",   U"多达", U"达",   U"增至", U"增加至", U"增加到",
        U"上升至", U"提升至", U"提升到", U"扩大到", U"扩至", U"升至", U"为",   U"共有",   U"共计",
        U"总计",   U"合计",   U"累计",   U"共",     U"有",   U"了",   U"已",   U"计",     U"至",
        U"到",     U"是",     U"约",     U"仅",     U"就",   U"各",   U"均",   U"总数",   U"数量"};
    return words;
}

/// A counting verb or adverb right before makes a count of a weak or Chinese numeral.
const WordList &countingCues()
{
    static const WordList words = {
        U"举办",   U"举办了", U"召开",   U"召开了", U"开展", U"开展了", U"组织", U"组织了", U"完成",
        U"完成了", U"共",     U"共有",   U"累计",   U"先后", U"连续",   U"达",   U"推出",   U"推出了",
        U"发布",   U"发布了", U"编印",   U"出版",   U"开课", U"开设",   U"策划", U"分",     U"获",
        U"获得",   U"获得了", U"承办",   U"主办",   U"进行", U"进行了", U"实施", U"实施了", U"建成",
        U"新增",   U"新建",   U"评选",   U"评选出", U"征集", U"收到",   U"合计", U"总计",   U"各",
        U"开办",   U"举行",   U"举行了", U"召集",   U"表彰", U"了",     U"设立", U"成立",   U"荣获",
        U"共计",   U"有",     U"参加",   U"占"};
    return words;
}

/// After 两个, 三个 …: fixed expressions, not counts.
const WordList &abstractNouns()
{
    static const WordList words = {
        U"意识", U"自信",   U"维护", U"确立",   U"全面", U"坚持", U"必须", U"务必",   U"文明", U"代表",
        U"倡导", U"一百年", U"大局", U"精神",   U"面向", U"结合", U"统一", U"转变",   U"相互", U"更",
        U"一批", U"一律",   U"不",   U"层面",   U"方面", U"方向", U"月",   U"季度",   U"学期", U"学年",
        U"小时", U"工作日", U"星期", U"周",     U"世纪", U"阶段", U"昼夜", U"交易日", U"月份", U"自然日",
        U"环节", U"有利于", U"到位", U"百分点", U"半",   U"单元"};
    return words;
}

const WordList &countNouns()
{
    static const WordList words = {U"量",   U"数",   U"人数", U"次数", U"人次", U"率",   U"总数", U"数量",
                                   U"总量", U"篇数", U"件数", U"场次", U"册数", U"户数", U"粉丝", U"访问",
                                   U"点击", U"阅读", U"播放", U"浏览", U"下载", U"转发", U"观看", U"受众",
                                   U"订阅", U"分数", U"总额", U"金额", U"总值", U"产值", U"收入", U"规模"};
    return words;
}

class Finder
{
public:
    Finder(std::u32string_view line, const std::vector<Exclusion> &exclusions, const UnitLexicon &lexicon)
        : m_line(line), m_exclusions(exclusions), m_lexicon(lexicon)
    {
    }

    Candidates find()
    {
        for (size_t i = 0; i < m_line.size();) {
            const size_t next = findAt(i);
            i = std::max(next, i + 1);
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] char32_t at(size_t index) const { return index < m_line.size() ? m_line[index] : U'\n'; }
    [[nodiscard]] size_t overSpace(size_t index) const { return at(index) == U' ' ? index + 1 : index; }

    size_t findAt(size_t i)
    {
        if (m_exclusions[i] == Exclusion::Blocked)
            return i + 1;
        auto numeral = text::startsNumeral(m_line[i]) ? text::scanNumeral(m_line, i) : bareScaleAt(m_line, i);
        if (!numeral)
            return behindDigits(i);
        if (m_exclusions[i] == Exclusion::Quoted && numeral->chinese)
            return numeral->markEnd;
        Candidate candidate{quantityOf(m_line, *numeral, m_lexicon)};
        if (candidate.unit && !numeral->percent && !countsIn(candidate)) {
            candidate.unit = nullptr;
            candidate.end = numeral->markEnd;
        }
        if (!candidate.unit && !isBareCount(candidate))
            return numeral->markEnd;
        if (!m_result.found.empty() && candidate.start < m_result.found.back().end)
            candidate.start = numeral->start;
        candidate.verbStart = skipVerbs(candidate.start);
        if (accept(candidate))
            m_result.found.push_back(candidate);
        return candidate.end;
    }

    /// What is too long for a number counts nothing, nor do its last digits.
    [[nodiscard]] size_t behindDigits(size_t i) const
    {
        while (at(i) >= U'0' && at(i) <= U'9')
            ++i;
        return i;
    }

    /// The measure word makes a count of the numeral here.
    [[nodiscard]] bool countsIn(const Candidate &candidate) const
    {
        const text::Numeral &numeral = candidate.numeral;
        const Unit &unit = *candidate.unit;
        const size_t word = m_line.substr(0, candidate.end).find(unit.word, numeral.markEnd);
        const std::u32string_view rest =
            m_line.substr(word == std::u32string_view::npos ? candidate.end : word + unit.word.size());
        if ((unit.word == U"个" || unit.word == U"大") && abstractNouns().lengthAt(rest, 0) > 0)
            return false; // 3个方面 and 6个环节 order a text; 个月 and 个小时 are time
        if (unit.word == U"小时" && isSpanOfTime(candidate, rest))
            return false;
        if (isAttribute(candidate))
            return false;
        if (!numeral.chinese)
            return !looksLikeYear(numeral) || isFirmAfterYear(unit, rest);
        if (unit.word == U"个" && isSlogan(numeral, rest))
            return false;
        return isUnitAfterHan(candidate, rest);
    }

    /// 24小时自助, 每周开放63小时: how long, not how much was done. 服务时长1200小时 is a sum of work.
    [[nodiscard]] bool isSpanOfTime(const Candidate &candidate, std::u32string_view rest) const
    {
        static const WordList work(
            UR"(时长 服务 志愿 累计 课时 工时 机时 人均 飞行 培训 总计 共计 学习 时间)");
        static const WordList places(
            UR"(内 制 自助 热线 交通圈 生活圈 通勤圈 经济圈 值班 值守 书店 客服 不 服务)");
        if (places.lengthAt(rest, 0) > 0)
            return true;
        if (candidate.numeral.scaled || candidate.numeral.value >= Decimal::fromInteger(1000))
            return false;
        const size_t from = candidate.start > 8 ? candidate.start - 8 : 0;
        return !work.occursIn(m_line.substr(from, candidate.start - from)) ||
               m_line.substr(from, candidate.start - from).find(U"响应时间") != std::u32string_view::npos;
    }

    /// 30人以下的小班: what kind of thing, not how many.
    [[nodiscard]] bool isAttribute(const Candidate &candidate) const
    {
        const std::u32string_view end = m_line.substr(0, candidate.end);
        return at(candidate.end) == U'的' && (end.ends_with(U"以下") || end.ends_with(U"以内"));
    }

    /// 两个毫不动摇, 三个坚持: what is to be done, numbered.
    [[nodiscard]] bool isSlogan(const text::Numeral &numeral, std::u32string_view rest) const
    {
        static const WordList deeds(
            UR"(毫不 区分开 不动摇 坚持 确保 加强 强化 更加 必须 务必 提升 转变 严格 狠抓 带头
            始终 坚定 决不 绝不 不得 不能 不准 到位 满意 作为 推进 聚焦 突出 注重 深化 优化 用心 打通 结合 促进)");
        return !numeral.over && numeral.value <= Decimal::fromInteger(12) && deeds.lengthAt(rest, 0) > 0 &&
               countingCues().lengthBefore(m_line, numeral.start) == 0;
    }

    [[nodiscard]] bool looksLikeYear(const text::Numeral &numeral) const
    {
        return numeral.end - numeral.start == 4 && numeral.markEnd == numeral.end && !numeral.scaled &&
               numeral.value >= Decimal::fromInteger(1900) && numeral.value <= Decimal::fromInteger(2099);
    }

    /// 2021国际论坛, 2022市年会: the year of an event's name. 2021名学员, 2000人次: a count all the same.
    [[nodiscard]] bool isFirmAfterYear(const Unit &unit, std::u32string_view rest) const
    {
        if (unit.strength == UnitStrength::Strong)
            return true;
        return rest.empty() || !isHan(rest.front());
    }

    [[nodiscard]] bool isUnitAfterHan(const Candidate &candidate, std::u32string_view rest) const
    {
        const text::Numeral &numeral = candidate.numeral;
        const Unit &unit = *candidate.unit;
        const bool cue = countingCues().lengthBefore(m_line, numeral.start) > 0;
        const bool endsClause = rest.empty() || (!isHan(rest.front()) && rest.front() != U' ' &&
                                                 rest.front() != U'“' && rest.front() != U'《');
        const bool qualified = numeral.over || (candidate.qualifier != Qualifier::None && !numeral.vague) ||
                               prefixBefore(m_line, numeral.start).length > 0;
        const bool large = numeral.value >= Decimal::fromInteger(10);
        if (numeral.vague && !numeral.scaled && !qualified && !numeral.valueMax &&
            numeral.start == numeral.end - 1)
            return unit.strength == UnitStrength::Strong && !endsClause; // 百名英才
        if (endsClause && !numeral.vague && followsNoun(numeral.start))
            return true; // 出版专著四部。
        switch (unit.strength) {
        case UnitStrength::Strong:
            if (unit.word == U"期" || unit.word == U"届")
                return cue || qualified || large;
            return true;
        case UnitStrength::Weak:
            if (qualified || numeral.scaled || (large && !numeral.vague))
                return true;
            if (unit.word == U"项" || unit.word == U"个")
                return true;
            return cue && unit.word != U"批" ? true : cue && endsClause;
        case UnitStrength::Arabic:
            return qualified || numeral.scaled || numeral.percent || (cue && endsClause) || (large && cue);
        }
        return false;
    }

    /// The number stands behind its noun, as in a list of results, and not behind a word that orders: 前三位,
    /// 每四次.
    [[nodiscard]] bool followsNoun(size_t position) const
    {
        constexpr std::u32string_view kOrdering = U"第前后同每这那某上下再又多初周唯星头末逢隔";
        return position > 1 && isHan(m_line[position - 1]) && isHan(m_line[position - 2]) &&
               kOrdering.find(m_line[position - 1]) == std::u32string_view::npos &&
               m_exclusions[position - 1] == Exclusion::None;
    }

    /// A number without measure word: scale 万/亿, a counting noun at its left, or a qualifier with a noun
    /// behind.
    bool isBareCount(const Candidate &candidate)
    {
        const text::Numeral &numeral = candidate.numeral;
        const size_t after = overSpace(numeral.markEnd);
        const Prefix prefix = prefixBefore(m_line, numeral.start);
        const char32_t next = at(after);
        if (next == U'%' || next == U'°')
            return false;
        if (numeral.scaled) {
            if (!numeral.chinese)
                return !isLatin(next) || at(numeral.markEnd) == U' ';
            return prefix.length > 0 || numeral.over;
        }
        if (numeral.chinese)
            return false;
        size_t left = numeral.start - prefix.length;
        left = skipVerbs(left);
        if (countNouns().lengthBefore(m_line, left) > 0 && !looksLikeYear(numeral))
            return true;
        const bool marked = prefix.length > 0 || at(numeral.markEnd - 1) == U'+';
        if (marked && numeral.value >= Decimal::fromInteger(10)) {
            const size_t noun = m_line.substr(after).starts_with(U"的") ? overSpace(after + 1) : after;
            const size_t before = left > 0 && m_line[left - 1] == U' ' ? left - 1 : left;
            const bool behindNoun =
                at(numeral.markEnd - 1) == U'+' && before > 0 && isHan(m_line[before - 1]);
            if (isHan(at(noun)) || isLatin(at(noun)) || behindNoun)
                return true;
        }
        if (numeral.value >= Decimal::fromInteger(10) && isHan(next) && !looksLikeYear(numeral) &&
            numeral.over)
            return true;
        if (numeral.value >= Decimal::fromInteger(10) && isHan(next) && !looksLikeYear(numeral))
            m_result.unknown.push_back({numeral.start, numeral.markEnd});
        return false;
    }

    /// From the numeral back over 达, 已, 共有 … to what they speak of.
    [[nodiscard]] size_t skipVerbs(size_t position) const
    {
        while (true) {
            size_t from = position > 0 && m_line[position - 1] == U' ' ? position - 1 : position;
            const size_t length = leadingVerbs().lengthBefore(m_line, from);
            if (length == 0)
                return position;
            position = from - length;
        }
    }

    [[nodiscard]] bool accept(const Candidate &candidate) const
    {
        const text::Numeral &numeral = candidate.numeral;
        if (numeral.chinese && numeral.value == Decimal::fromInteger(1) && !numeral.percent)
            return hasSiblingCount(candidate);
        if (numeral.chinese && numeral.start > 0) {
            const char32_t before = m_line[numeral.start - 1];
            if (before == U'周' || before == U'初' || before == U'唯' || before == U'星')
                return false;
        }
        if (!numeral.chinese && isRankBefore(candidate.start))
            return false;
        return !numeral.value.isZero() || numeral.percent || (candidate.unit && candidate.unit->word == U"%");
    }

    /// 一所学校获…，两所学校获…: there the 一 counts as well.
    [[nodiscard]] bool hasSiblingCount(const Candidate &candidate) const
    {
        if (!candidate.unit)
            return false;
        const std::u32string_view window = m_line.substr(candidate.end, 48);
        for (size_t i = 0; i < window.size(); ++i) {
            if (window[i] == U'。')
                return false;
            if (window.substr(i).starts_with(candidate.unit->word) && i > 0 &&
                text::startsNumeral(window[i - 1]) && window[i - 1] != U'一' && window[i - 1] != U'几' &&
                window[i - 1] != U'数') {
                const size_t noun = i + candidate.unit->word.size();
                return window.substr(noun, 1) == m_line.substr(candidate.end, 1);
            }
        }
        return false;
    }

    /// 前10名, 排名全国第3位, 位列5位: places, not counts.
    [[nodiscard]] bool isRankBefore(size_t position) const
    {
        static const WordList words(
            UR"(排名 位列 位居 名列 列全国 列全省 列全市 居全国 居全省 居全市 TOP Top top 排第
            编号 版本 第 前进 上升了 跃升 位次)");
        static const WordList marks(UR"(满分 及格线 合格线 分数线)");
        if (marks.lengthBefore(m_line, position) > 0)
            return true;
        static const WordList notRanks(UR"(目前 此前 之前 以前 日前 年前 会前 先前 提前 当前)");
        if (position > 0 && m_line[position - 1] == U'前')
            return notRanks.lengthBefore(m_line, position) == 0;
        return words.lengthBefore(m_line, position) > 0;
    }

    std::u32string_view m_line;
    const std::vector<Exclusion> &m_exclusions;
    const UnitLexicon &m_lexicon;
    Candidates m_result;
};

} // namespace

Candidates findCandidates(std::u32string_view line, const std::vector<Exclusion> &exclusions,
                          const UnitLexicon &lexicon)
{
    return Finder(line, exclusions, lexicon).find();
}

} // namespace dashiji::metrics
