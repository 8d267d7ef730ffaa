// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/aspects.h"

#include "core/metrics/wordlist.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

struct AspectWords {
    /// Counted from the beginning until now, to the end of the sentence.
    WordList soFar{UR"(目前 截至 截止 历年 至今 到目前为止)"};
    /// The same, unless the clause speaks of one year: 全年累计|300场 sums up that year only.
    WordList sums{UR"(累计 总计)"};
    /// From here to the end of the sentence the text tells how things stand, until it tells what was done.
    WordList standing{UR"(现有 现已 年末 年底 期末 共有 拥有 馆藏 在册 总人数 存量 注册会员)"};
    /// The same, to the end of the clause.
    WordList total{UR"(
        增至 增加至 增加到 增长到 增长至 扩大到 扩大至 扩至 增加为 发展到 发展至 提升至 提升到 提高到 提高至
        上升至 上升到 升至 下降到 下降至 降至 达到 总数 总量 数量达 已有 已达 已经 建有 保有 设有 下设
        有教职工 总共 以来 估值 总规模 规模达 在校生 在职 常住人口 户籍人口 总面积 存栏 余额 全馆有 全校有
        全市有 学校有 学会有 协会有 公司有)"};
    /// What speaks of the year or of one occasion: what stood before is over, and 共有 sums up only this.
    WordList occasion{UR"(本次 此次 本届 今年 全年 本年 年内 当年 年度 本学年 一年来 上半年 下半年)"};
    /// What came new: what stood before is over, but not what it adds up to (新建2家、全市增至31家).
    WordList novelty{UR"(新增 新建 新发展 新开 新设 新入 新签 新招)"};
    /// What was done.
    WordList doing{UR"(举办 召开 开展 组织 完成 发布 发放 接待 实现)"};
    /// Right before a number: by how much something has changed.
    WordList change{UR"(
        增长 增加 下降 提高 提升 减少 降低 增幅 降幅 同比 上升 环比 增速 涨幅 翻 增长了 增加了 下降了 提高了
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
    void walkTo(size_t end)
    {
        while (m_at < end) {
            const char32_t c = m_line[m_at];
            if (c == U'。' || c == U'；' || c == U'！' || c == U'？' || c == U'!' || c == U'?') {
                m_soFar = m_standing = m_total = m_period = false;
                m_clause = m_at + 1;
            } else if (c == U'，' || c == U',' || c == U'：' || c == U':' || c == U';') {
                m_total = m_period = false;
                m_clause = m_at + 1;
            }
            m_at += std::max<size_t>(1, hear());
        }
    }

    /// Takes in the cue that stands here; returns its length.
    size_t hear()
    {
        if (const size_t length = aspectWords().soFar.lengthAt(m_line, m_at))
            return m_soFar = true, length;
        if (const size_t length = aspectWords().sums.lengthAt(m_line, m_at))
            return m_soFar = m_soFar || !m_period, length;
        const size_t occasion = aspectWords().occasion.lengthAt(m_line, m_at);
        const size_t novelty = aspectWords().novelty.lengthAt(m_line, m_at);
        if (occasion > 0 || novelty > 0) {
            m_soFar = m_standing = m_total = false;
            m_period = m_period || occasion > 0;
            return std::max(occasion, novelty);
        }
        if (aspectWords().doing.lengthAt(m_line, m_at) > 0)
            m_standing = false;
        else if (!m_period && aspectWords().standing.lengthAt(m_line, m_at) > 0)
            m_standing = true;
        else if (!m_period && aspectWords().total.lengthAt(m_line, m_at) > 0)
            m_total = true;
        return 0;
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
        if (m_soFar || m_standing || (m_total && !isFlow(index)))
            return Aspect::Total;
        return isStock(candidate, left) ? Aspect::Total : Aspect::Period;
    }

    /// 销售额达到3亿元: what flows through a year is counted anew each year, however 达到 it is.
    [[nodiscard]] bool isFlow(size_t index) const
    {
        static const WordList reached(UR"(达到 已达 达到了)");
        if (m_labels[index].empty() || reached.lengthBefore(m_line, m_candidates[index].start) == 0)
            return false;
        static const WordList flows(UR"(
            总值 产值 收入 支出 总额 成交额 销售额 交易额 增加值 产量 发电量 吞吐量 客运量 货运量 外借量 投资 外资
            利润 税收 年销量 年产量 人次 客流量)");
        const Stretch label = m_labels[index].front();
        return flows.lengthBefore(m_line, label.end) > 0;
    }

    /// 全市|3400余名网格员: the scope right before the number counts who there are; 会员单位达|42家: bodies
    /// are there.
    [[nodiscard]] static bool isStock(const Candidate &candidate, std::u32string_view left)
    {
        static const WordList scopes(UR"(全市 全省 全区 全县 全校 全院 全馆 全镇 全系统)");
        static const WordList bodies(UR"(家 户 所)");
        return candidate.unit && candidate.unit->category != Category::Funding &&
               (scopes.lengthBefore(left, left.size()) > 0 ||
                (left.ends_with(U"达") && bodies.contains(candidate.unit->word)));
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
        if (left.ends_with(U"增收") || left.ends_with(U"多") || left.ends_with(U"少"))
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
    bool m_soFar = false;
    bool m_standing = false;
    bool m_period = false;
    bool m_total = false;
};

} // namespace

std::vector<Aspect> findAspects(std::u32string_view line, const std::vector<Candidate> &candidates,
                                const std::vector<LabelChoices> &labels)
{
    return AspectReader(line, candidates, labels).read();
}

} // namespace dashiji::metrics
