// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/aspects.h"

#include "core/metrics/labelwords.h"

#include <algorithm>
#include <optional>

namespace dashiji::metrics
{
namespace
{

struct AspectWords {
    /// Counted from the beginning until now, to the end of the sentence.
    WordList soFar{UR"(目前 截至 截止 年来 历年 至今 到目前为止)"};
    /// The same, unless the clause speaks of one year: 全年累计|300场 sums up that year only.
    WordList sums{UR"(累计 总计)"};
    /// From here to the end of the sentence the text tells how things stand, until it tells what was done.
    WordList standing{UR"(现有 实有 现已 年末 年底 期末 共有 拥有 馆藏 在册 总人数 存量 注册会员)"};
    /// The same, to the end of the clause.
    WordList total{UR"(
        增至 增加至 增加到 增长到 增长至 扩大到 扩大至 扩至 增加为 发展到 发展至 提升至 提升到 提高到 提高至
        上升至 上升到 升至 下降到 下降至 降至 达到 总数 总量 数量达 下辖 所辖 辖有 内设 已有 已达 已经 建有 保有
        设有 下设 有教职工 总共 以来 估值 总规模 规模达 在校生 在职 常住人口 户籍人口 总面积 存栏 余额 全馆有 全校有
        全市有 学校有 学会有 协会有 公司有)"};
    /// What speaks of the year or of one occasion: what stood before is over, and 共有 sums up only this.
    WordList occasion{
        UR"(本次 此次 本届 今年 全年 本年 年内 当年 年度 本学年 一年来 上半年 下半年 活动期间 节日期间)"};
    /// What came new: what stood before is over, but not what it adds up to (新建2家、全市增至31家).
    WordList novelty{UR"(新增 新建 新发展 新开 新设 新入 新签 新招)"};
    /// Things that are there, where no verb says that something was done with them: 团体会员64家.
    WordList stocks{UR"(
        人口 会员 职工 教职工 教师 医师 护士 人员 工作者 干部 党员 团员 委员 理事 残疾人 本科生 研究生 留学生 编制
        用户 粉丝 在校学生 在校生 在职 在岗 网格员 学校 小学 中学 幼儿园 大学 高校 学院 医院 卫生院 卫生室 机构 单位 学会 协会 科协 研究会 工会 企业 合作社 支部 党委 党总支 党组织 乡镇 街道 社区 行政村 图书馆 博物馆
        文化馆 分馆 床位 座位 藏量 馆藏 藏书 存量 保有量 资产 建筑面积 占地面积 总面积 联合体 农技协 商会 总人数)"};
    /// The same, whatever was done in the clauses before.
    WordList standings{UR"(人口 藏量 馆藏 存量 保有量 余额 总资产 床位 粉丝)"};
    /// Verbs that are part of such a noun: 注册护士, 开放床位.
    WordList states{UR"(
        注册 登记 开放 执业 从业 管理 服务 研究 教育 工作 位于 属于 隶属 分布 包括 拥有 现有 共有 建有 设有 具有 达到 其中 共计 总计 合计 全部 直属 所属 下辖)"};
    /// What flows through a year and is counted anew each year, however it is 达到.
    WordList flows{UR"(
        总值 产值 收入 支出 总额 成交额 销售额 交易额 增加值 业务总量 现价总量 产量 发电量 吞吐量 客运量 货运量
        外借量 投资 外资 利润 税收 年销量 年产量 人次 客流量 报名人数 参观人数 观众人数 参与人数 参加人数 参赛人数
        受益人数 听众 受众)"};
    WordList reached{UR"(达 达到 已达 达到了 总量 总量为 总量达)"};
    /// They pass, though their noun says people who are there.
    WordList passing{UR"(出生人口 死亡人口 受灾人口 脱贫人口 流动人口 迁入人口 迁出人口)"};
    /// Where a number right behind counts who or what is there: 全市|3400余名网格员.
    WordList places{UR"(全市 全省 全区 全县 全校 全院 全馆 全镇 全系统 辖)"};
    WordList towards{UR"(为 向 对 给)"};
    WordList given{UR"(获 获得 荣获 获评 获批 入选 被 通过)"};
    /// Measure words of bodies.
    WordList bodies{UR"(家 户 所)"};
    /// What was done.
    WordList doing{UR"(举办 召开 开展 组织 完成 发布 发放 接待 实现)"};
    /// Right before a number: by how much something has changed.
    WordList change{UR"(
        增长 增加 下降 提高 提升 减少 降低 增幅 降幅 同比 上升 环比 增速 涨幅 翻 高 低 增长了 增加了 下降了 提高了
        提升了 减少了 降低了 上升了 净增 净增加 回落 上涨 下跌 上涨了 收窄 扩大 多 少 增收 减收 增幅达 增幅为
        增速为 增速达 增长率为 增长率达 分别增长 分别提高 分别下降 分别增加 增长约 同比下降 同比增长 实现了)"};
    WordList guests{UR"(嘉宾 院士 专家 学者 代表 科技工作者 来宾 领导 企业家 教授 责任人)"};
    WordList attending{UR"(
        出席 参加 致辞 演讲 授课 发表 到场 参会 作报告 做报告 围绕 与会 通过视频 交流 莅临 分别 现场)"};
};

const AspectWords &aspectWords()
{
    static const AspectWords words;
    return words;
}

/// Walks over a line once and knows at every candidate what the words before have set.
class AspectReader
{
public:
    AspectReader(std::u32string_view line, const std::vector<Candidate> &candidates,
                 const std::vector<LabelChoices> &labels)
        : m_line(line), m_candidates(candidates), m_labels(labels)
    {
    }

    std::vector<Aspect> read()
    {
        std::vector<Aspect> aspects;
        aspects.reserve(m_candidates.size());
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const Candidate &candidate = m_candidates[i];
            walkTo(candidate.start);
            const size_t before = i > 0 ? m_candidates[i - 1].end : candidate.start;
            const std::u32string_view gap = m_line.substr(before, candidate.start - before);
            const bool listed = isListGap(gap) && gap.find(U'，') == std::u32string_view::npos;
            aspects.push_back(listed && aspects.back() != Aspect::Period ? aspects.back() : aspectOf(i));
        }
        return aspects;
    }

private:
    /// What the words before have set.
    struct Cues {
        bool soFar = false;
        bool standing = false;
        bool period = false;
        bool total = false;
        bool deed = false;     ///< a verb told that something was done
        bool deedHere = false; ///< in this clause
        bool carried = false;  ///< from the sentence before
    };

    void walkTo(size_t end)
    {
        while (m_at < end) {
            const char32_t c = m_line[m_at];
            if (c == U'；' || c == U';') {
                m_cues = {.standing = m_cues.standing, .carried = true};
                m_clause = m_at + 1;
            } else if (endsSentence(c)) {
                m_cues.carried = continues(m_at + 1);
                if (!m_cues.carried)
                    m_cues = {};
                m_clause = m_at + 1;
            } else if (c == U'，' || c == U',' || c == U'：' || c == U':') {
                m_cues.total = m_cues.period = m_cues.deedHere = false;
                m_clause = m_at + 1;
            } else if (c == U'(') {
                m_outside = m_cues;
            } else if (c == U')' && m_outside) {
                m_cues = *m_outside; // 器官捐献9例(累计41例)、角膜捐献3例
                m_outside.reset();
            }
            m_at += std::max<size_t>(1, hear());
        }
    }

    [[nodiscard]] static bool endsSentence(char32_t c)
    {
        constexpr std::u32string_view kEnds = U"。！？!?";
        return kEnds.find(c) != std::u32string_view::npos;
    }

    /// 共有学校486所。其中，小学206所: parts of what was told stand as it does.
    [[nodiscard]] bool continues(size_t position) const
    {
        return m_line.substr(std::min(position, m_line.size())).starts_with(U"其中");
    }

    /// Takes in the cue that stands here; returns its length.
    size_t hear()
    {
        if (const size_t length = aspectWords().soFar.lengthAt(m_line, m_at))
            return m_cues.soFar = true, length;
        if (const size_t length = aspectWords().sums.lengthAt(m_line, m_at))
            return m_cues.soFar = m_cues.soFar || !m_cues.period, length;
        const size_t occasion = aspectWords().occasion.lengthAt(m_line, m_at);
        const size_t novelty = aspectWords().novelty.lengthAt(m_line, m_at);
        if (occasion > 0 || novelty > 0) {
            m_cues.soFar = m_cues.standing = m_cues.total = false;
            m_cues.period = m_cues.period || occasion > 0;
            setDeed(novelty > 0);
            return std::max(occasion, novelty);
        }
        if (aspectWords().doing.lengthAt(m_line, m_at) > 0)
            m_cues.standing = false;
        else if (!m_cues.period && aspectWords().standing.lengthAt(m_line, m_at) > 0)
            m_cues.standing = true;
        else if (!m_cues.period && aspectWords().total.lengthAt(m_line, m_at) > 0)
            m_cues.total = true;
        if (const size_t kept = labelWords().keptWords.lengthAt(m_line, m_at))
            return kept;
        const size_t verb = labelWords().verbs.lengthAt(m_line, m_at);
        setDeed(verb > 1 && aspectWords().states.lengthAt(m_line, m_at) < verb);
        return 0;
    }

    void setDeed(bool isDeed)
    {
        if (isDeed && m_cues.carried)
            m_cues = {};
        m_cues.deed = m_cues.deed || isDeed;
        m_cues.deedHere = m_cues.deedHere || isDeed;
    }

    [[nodiscard]] Aspect aspectOf(size_t index) const
    {
        const Candidate &candidate = m_candidates[index];
        const size_t clause = std::min(m_clause, candidate.start);
        const std::u32string_view left = m_line.substr(clause, candidate.start - clause);
        const std::u32string_view right = m_line.substr(candidate.end, 6);
        const bool ratio = isRatio(candidate.unit);
        if (aspectWords().change.lengthBefore(left, left.size()) > 0 && isChange(candidate, left, right))
            return Aspect::Change;
        static const WordList growth(U"增长|的增长| 的增长| 增长|增幅", U"|");
        if (ratio && growth.lengthAt(right, 0) > 0)
            return Aspect::Change;
        if (ratio &&
            left.substr(left.size() > 24 ? left.size() - 24 : 0).find(U'占') != std::u32string_view::npos)
            return Aspect::None;
        if (isGuest(index))
            return Aspect::None;
        if (isFrom(left) || isCompared(left, right))
            return Aspect::None; // the value before
        if (m_cues.soFar || m_cues.standing || (m_cues.total && !isFlow(index)))
            return Aspect::Total;
        return isStock(index, left) ? Aspect::Total : Aspect::Period;
    }

    /// 销售额达到3亿元, 业务总量3亿元: what flows through a year is counted anew each year.
    [[nodiscard]] bool isFlow(size_t index) const
    {
        const Unit *unit = m_candidates[index].unit;
        const bool money = unit && unit->category == Category::Funding;
        const bool isReached = aspectWords().reached.lengthBefore(m_line, m_candidates[index].start) > 0;
        if (m_labels[index].empty() || !(money || isReached))
            return false;
        return aspectWords().flows.lengthBefore(m_line, m_labels[index].front().end) > 0 ||
               (unit && unit->word == U"人次");
    }

    /// What is there, not what was done: 全市|3400余名网格员, 会员单位达|42家, 团体会员|42家.
    [[nodiscard]] bool isStock(size_t index, std::u32string_view left) const
    {
        const AspectWords &words = aspectWords();
        const Candidate &candidate = m_candidates[index];
        if (!candidate.unit || candidate.unit->category == Category::Funding)
            return false;
        const Stretch label = m_labels[index].empty() ? Stretch{} : m_labels[index].front();
        if (words.places.lengthBefore(left, left.size()) >
            0) // unless something is given to them, or by others
            return words.towards.lengthAt(left, 0) == 0 &&
                   words.given.lengthAt(m_line, std::max(candidate.end, label.end)) == 0;
        if (left.ends_with(U"达") && words.bodies.contains(candidate.unit->word))
            return true;
        if (m_cues.period || label.isEmpty() || label.end > candidate.start ||
            words.passing.lengthBefore(m_line, label.end) > 0)
            return false;
        return (!m_cues.deed && words.stocks.lengthBefore(m_line, label.end) > 0) ||
               (!m_cues.deedHere && words.standings.lengthBefore(m_line, label.end) > 0);
    }

    /// 从|3.6万亿元, 由上年|729万人, 从2020年的|3.6万亿元
    [[nodiscard]] static bool isFrom(std::u32string_view left)
    {
        if (left.ends_with(U"的"))
            left.remove_suffix(1);
        static const WordList past(UR"(上年 上年末 去年 去年底 年初)");
        left.remove_suffix(past.lengthBefore(left, left.size()));
        constexpr size_t kYear = 5; // 2020年
        if (left.size() > kYear && left.back() == U'年')
            left.remove_suffix(kYear);
        return left.ends_with(U"从") || left.ends_with(U"由");
    }

    /// 较上年的|9860万元|增长28.8%
    [[nodiscard]] static bool isCompared(std::u32string_view left, std::u32string_view right)
    {
        static const WordList moves(UR"(增长 增加 提高 提升 上升 下降 减少 降低 翻)");
        return (left.starts_with(U"较") || left.starts_with(U"比")) && moves.lengthAt(right, 0) > 0;
    }

    [[nodiscard]] static bool isChange(const Candidate &candidate, std::u32string_view left,
                                       std::u32string_view right)
    {
        if (left.ends_with(U"实现了"))
            return right.starts_with(U"增长") || right.starts_with(U"的增长") || right.starts_with(U" 增长");
        static const WordList compared(UR"(增收 多 少 高 低)");
        if (compared.lengthBefore(left, left.size()) == aspectWords().change.lengthBefore(left, left.size()))
            return isRatio(candidate.unit);
        return true;
    }

    [[nodiscard]] bool isGuest(size_t index) const
    {
        const Candidate &candidate = m_candidates[index];
        if (!candidate.unit || candidate.unit->category != Category::People || m_labels[index].empty() ||
            candidate.end >= m_line.size())
            return false;
        const Stretch span = m_labels[index].front();
        const std::u32string_view label = m_line.substr(span.start, span.end - span.start);
        if (aspectWords().guests.lengthBefore(label, label.size()) == 0)
            return false;
        return aspectWords().attending.lengthAt(m_line,
                                                std::min(m_line.size(), candidate.end + label.size())) > 0 ||
               (m_line.substr(0, candidate.start).ends_with(U"等") && candidate.unit->word == U"位");
    }

    std::u32string_view m_line;
    const std::vector<Candidate> &m_candidates;
    const std::vector<LabelChoices> &m_labels;
    size_t m_at = 0;
    size_t m_clause = 0;
    Cues m_cues;
    std::optional<Cues> m_outside; ///< what was heard before an open bracket
};

} // namespace

std::vector<Aspect> findAspects(std::u32string_view line, const std::vector<Candidate> &candidates,
                                const std::vector<LabelChoices> &labels)
{
    return AspectReader(line, candidates, labels).read();
}

} // namespace dashiji::metrics
