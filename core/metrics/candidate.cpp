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

struct CandidateWords {
    /// Words between the qualifier's place and the verb proper.
    WordList leadingVerbs{UR"(
        达到了 达到 已达 高达 多达 达 增至 增加至 增加到 上升至 提升至 提升到 扩大到 扩至 升至 为 共有 共计
        总计 合计 累计 共 有 了 已 计 至 到 是 约 仅 就 各 均 总数 数量)"};
    /// A counting verb or adverb right before makes a count of a weak or Chinese numeral.
    WordList countingCues{UR"(
        举办 举办了 召开 召开了 开展 开展了 组织 组织了 完成 完成了 共 共有 累计 先后 连续 达 推出 推出了 发布
        发布了 编印 出版 开课 开设 策划 分 获 获得 获得了 承办 主办 进行 进行了 实施 实施了 建成 新增 新建
        评选 评选出 征集 收到 合计 总计 各 开办 举行 举行了 召集 表彰 了 设立 成立 荣获 共计 有 参加 占)"};
    /// After 两个, 三个 …: fixed expressions, not counts.
    WordList abstractNouns{UR"(
        意识 自信 维护 确立 全面 坚持 必须 务必 文明 代表 倡导 一百年 大局 精神 面向 结合 统一 转变 相互 更
        一批 一律 不 层面 方面 方向 月 季度 学期 学年 小时 工作日 星期 周 世纪 阶段 昼夜 交易日 月份 自然日
        环节 有利于 到位 百分点 半 单元)"};
    WordList countNouns{UR"(
        量 数 人数 次数 人次 率 总数 数量 总量 篇数 件数 场次 册数 户数 粉丝 访问 点击 阅读 播放 浏览 下载
        转发 观看 受众 订阅 分数 总额 金额 总值 产值 收入 规模)"};
};

const CandidateWords &candidateWords()
{
    static const CandidateWords words;
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
        if ((unit.word == U"个" || unit.word == U"大") &&
            candidateWords().abstractNouns.lengthAt(rest, 0) > 0)
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
               candidateWords().countingCues.lengthBefore(m_line, numeral.start) == 0;
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
        const bool cue = candidateWords().countingCues.lengthBefore(m_line, numeral.start) > 0;
        const bool endsClause = rest.empty() || (!isHan(rest.front()) && rest.front() != U' ' &&
                                                 rest.front() != U'“' && rest.front() != U'《');
        const bool qualified = numeral.over || (candidate.qualifier != Qualifier::None && !numeral.vague) ||
                               prefixBefore(m_line, numeral.start).length > 0;
        const bool large = numeral.value >= Decimal::fromInteger(10);
        if (unit.word == U"届")
            return cue || qualified; // 十六届人大 is the sixteenth
        if (numeral.vague && !numeral.scaled && !qualified && !numeral.valueMax &&
            numeral.start == numeral.end - 1)
            return unit.strength == UnitStrength::Strong && !endsClause &&
                   unit.word != U"人"; // 百名英才, no 百人合唱
        static const WordList issued(UR"(
            班 营 坊 讲堂 课堂 讲座 培训 论坛 沙龙 活动 节目 专栏 简报 快报 动态 会刊 内刊 专刊 期刊 刊物 杂志 课程)");
        const bool isPhase = unit.word == U"期" && issued.lengthBefore(m_line, numeral.start) == 0;
        if (endsClause && !numeral.vague && !isPhase && followsNoun(numeral.start))
            return true; // 出版专著四部。
        switch (unit.strength) {
        case UnitStrength::Strong:
            if (unit.word == U"期")
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
        if (candidateWords().countNouns.lengthBefore(m_line, left) > 0 && !looksLikeYear(numeral))
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
        const bool counts =
            numeral.value >= Decimal::fromInteger(10) && isHan(next) && !looksLikeYear(numeral);
        if (counts && !numeral.over)
            m_result.unknown.push_back({numeral.start, numeral.markEnd});
        return counts && numeral.over;
    }

    /// From the numeral back over 达, 已, 共有 … to what they speak of.
    [[nodiscard]] size_t skipVerbs(size_t position) const
    {
        while (true) {
            size_t from = position > 0 && m_line[position - 1] == U' ' ? position - 1 : position;
            const size_t length = candidateWords().leadingVerbs.lengthBefore(m_line, from);
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
        static const WordList bounds(UR"(大关 关口)"); // 突破万亿大关
        if (bounds.lengthAt(m_line, candidate.end) > 0)
            return false;
        if (isPlaceFromBehind(candidate) || isOfThePage(candidate.start) || isRule(candidate) ||
            isMeasure(candidate))
            return false;
        return !numeral.value.isZero() || numeral.percent || (candidate.unit && candidate.unit->word == U"%");
    }

    /// 后二十位, 最后3名: a place, not a count. 会后3名 is one.
    [[nodiscard]] bool isPlaceFromBehind(const Candidate &candidate) const
    {
        static const WordList after(UR"(之后 以后 会后 此后 今后 随后 然后 先后 课后 赛后 业后 前后)");
        return candidate.unit && (candidate.unit->word == U"位" || candidate.unit->word == U"名") &&
               candidate.start > 0 && m_line[candidate.start - 1] == U'后' &&
               after.lengthBefore(m_line, candidate.start) == 0;
    }

    /// 阅读次数：194次: what the page counts, not the house.
    [[nodiscard]] bool isOfThePage(size_t start) const
    {
        if (start < 2 || (m_line[start - 1] != U':' && m_line[start - 1] != U'：'))
            return false;
        static const WordList counters(UR"(
            阅读次数 浏览次数 点击次数 访问次数 阅读量 浏览量 点击量 访问量 点击数 浏览数 阅读数)");
        return counters.lengthBefore(m_line, start - 1) > 0;
    }

    /// 每支队伍不少于5人: what is asked for, not what was.
    [[nodiscard]] bool isRule(const Candidate &candidate) const
    {
        if (candidate.qualifier != Qualifier::AtLeast && candidate.qualifier != Qualifier::AtMost)
            return false;
        constexpr size_t kNear = 12;
        const size_t from = candidate.start > kNear ? candidate.start - kNear : 0;
        const std::u32string_view before = m_line.substr(from, candidate.start - from);
        const std::u32string_view clause = before.substr(before.find_last_of(U"，,。；;") + 1);
        static const WordList each(UR"(每支 每个 每队 每组 每人 每名 每家 每场 每期)");
        static const WordList bound(UR"(不少于 不低于 不超过 不多于 不得)");
        return each.occursIn(clause) && bound.occursIn(m_line.substr(from, candidate.end - from));
    }

    /// 通道全长400米, 6米长: how large one thing is.
    [[nodiscard]] bool isMeasure(const Candidate &candidate) const
    {
        if (!candidate.unit || candidate.unit->word != U"米")
            return false;
        static const WordList sizes(UR"(全长 总长 长 长约 全长约 宽 宽约 高 高约 深 厚 直径)");
        return sizes.lengthBefore(m_line, candidate.start) > 0 || sizes.lengthAt(m_line, candidate.end) > 0;
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
