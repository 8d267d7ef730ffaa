// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/labels.h"

#include "core/metrics/wordlist.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

constexpr size_t kWindow = 40; ///< code points looked at on either side

bool isClauseMark(char32_t c)
{
    switch (c) {
    case U'，':
    case U',':
    case U'。':
    case U'；':
    case U';':
    case U'：':
    case U':':
    case U'！':
    case U'？':
    case U'、':
    case U'(':
    case U')':
    case U'（':
    case U'）':
    case U'\n':
    case U'…':
    case U'|':
    case U'/':
    case U'!':
    case U'?':
        return true;
    default:
        return false;
    }
}

/// Verbs and adverbs that end a noun phrase at their left and begin one at their right.
const WordList &verbs()
{
    static const WordList words = {
        U"参加",   U"参与",     U"获评",   U"获批",   U"获得",   U"获奖",   U"荣获", U"获",     U"成功",
        U"通过",   U"进入",     U"出席",   U"入选",   U"完成",   U"现场",   U"授课", U"报名",   U"分别",
        U"确定为", U"被",       U"为",     U"将",     U"已",     U"均",     U"全部", U"积极",   U"踊跃",
        U"落地",   U"推动",     U"发挥",   U"用心",   U"联合",   U"命名",   U"举办", U"召开",   U"开展",
        U"组织",   U"举行",     U"承办",   U"主办",   U"协办",   U"建立",   U"建成", U"新建",   U"新增",
        U"设立",   U"成立",     U"创建",   U"发表",   U"发布",   U"出版",   U"编印", U"编制",   U"编写",
        U"印发",   U"印制",     U"制定",   U"出台",   U"制发",   U"撰写",   U"报送", U"提交",   U"提出",
        U"形成",   U"征集",     U"收集",   U"收到",   U"评选出", U"评选",   U"评出", U"表彰",   U"奖励",
        U"资助",   U"支持",     U"扶持",   U"培育",   U"培养",   U"培训",   U"引进", U"引入",   U"推荐",
        U"推选",   U"选派",     U"选拔",   U"遴选",   U"吸引",   U"吸纳",   U"覆盖", U"服务",   U"惠及",
        U"受益",   U"带动",     U"解决",   U"帮助",   U"对接",   U"签约",   U"签订", U"签署",   U"落实",
        U"实施",   U"实现",     U"推出",   U"推广",   U"转化",   U"申报",   U"申请", U"立项",   U"结题",
        U"承担",   U"主持",     U"发放",   U"发送",   U"捐赠",   U"捐款",   U"筹集", U"筹得",   U"募集",
        U"争取",   U"投入",     U"下拨",   U"拨付",   U"安排",   U"使用",   U"支出", U"销售",   U"接待",
        U"接收",   U"受理",     U"办理",   U"办结",   U"处理",   U"调解",   U"走访", U"慰问",   U"看望",
        U"帮扶",   U"救助",     U"邀请",   U"聘请",   U"聘任",   U"招募",   U"招收", U"录取",   U"录用",
        U"毕业",   U"发展",     U"新发展", U"吸收",   U"注册",   U"登记",   U"认定", U"认证",   U"评定",
        U"备案",   U"命中",     U"审批",   U"新审批", U"审议",   U"审核",   U"验收", U"批准",   U"获批建",
        U"升级",   U"改造",     U"修复",   U"维修",   U"采购",   U"购置",   U"购买", U"新购",   U"更新",
        U"配备",   U"配置",     U"安装",   U"铺设",   U"种植",   U"播出",   U"播放", U"刊发",   U"刊登",
        U"报道",   U"转载",     U"推送",   U"上线",   U"上传",   U"下载",   U"开通", U"开设",   U"开办",
        U"开放",   U"启动",     U"启用",   U"投用",   U"运行",   U"运营",   U"管理", U"维护",   U"检查",
        U"排查",   U"整改",     U"巡查",   U"监测",   U"检测",   U"调研",   U"考察", U"访问",   U"交流",
        U"来访",   U"出访",     U"赴",     U"前往",   U"走进",   U"深入",   U"在",   U"于",     U"由",
        U"从",     U"对",       U"向",     U"以",     U"因",     U"按",     U"比",   U"占",     U"达",
        U"至",     U"共计",     U"累计",   U"总计",   U"合计",   U"共有",   U"有",   U"其中",   U"包括",
        U"涉及",   U"拥有",     U"现有",   U"建有",   U"设有",   U"具有",   U"当选", U"担任",   U"晋级",
        U"晋升",   U"脱颖而出", U"参赛",   U"参展",   U"参会",   U"到场",   U"观看", U"收看",   U"浏览",
        U"点击",   U"关注",     U"致辞",   U"演讲",   U"讲话",   U"作报告", U"增至", U"增长",   U"增加",
        U"下降",   U"减少",     U"提升",   U"提高",   U"降低",   U"上升",   U"超过", U"突破",   U"也",
        U"都",     U"还",       U"又",     U"并",     U"再",     U"就",     U"即",   U"会同",   U"与会",
        U"透过",   U"围绕",     U"聚焦",   U"依托",   U"利用",   U"借助",   U"根据", U"针对",   U"促进",
        U"推进",   U"助力",     U"赋能",   U"牵头",   U"策划",   U"协调",   U"指导", U"督促",   U"引导",
        U"汇聚",   U"聚集",     U"聚齐",   U"齐聚",   U"集中",   U"增补",   U"补充", U"调整",   U"优化",
        U"修订",   U"产生",     U"取得",   U"得到",   U"收获",   U"赢得",   U"夺得", U"斩获",   U"拿下",
        U"摘得",   U"收录",     U"收藏",   U"馆藏",   U"外借",   U"入藏",   U"归还", U"送去",   U"送出",
        U"赠送",   U"开课",     U"提供",   U"减免",   U"免除",   U"节约",   U"节省", U"挽回",   U"缴纳",
        U"征收",   U"实发",     U"兑现",   U"偿还",   U"融资到", U"宣布",   U"公布", U"公示",   U"揭牌",
        U"授牌",   U"挂牌",     U"联动",   U"动员",   U"发动",   U"号召",   U"组建", U"筹建",   U"改建",
        U"扩建",   U"重建",     U"迁建",   U"领投",   U"及时",   U"同时",   U"首次", U"先后",   U"陆续",
        U"相继",   U"持续",     U"连续",   U"每年",   U"平均",   U"最终",   U"顺利", U"圆满",   U"正式",
        U"结项",   U"结业",     U"问世",   U"亮相",   U"上市",   U"落户",   U"入驻", U"签下",   U"受到",
        U"接受",   U"加入",     U"退出",   U"离开",   U"来自",   U"隶属",   U"属于", U"位于",   U"分布",
        U"遍布",   U"遍及",     U"辐射",   U"直达",   U"送达",   U"触达",   U"捐出", U"拍摄",   U"制作",
        U"录制",   U"直播",     U"创作",   U"演出",   U"展出",   U"展示",   U"陈列", U"展览了", U"开展了",
        U"举办了", U"组织了",   U"发布了", U"了",     U"过",     U"着",     U"成为", U"评为",   U"列为",
        U"选为",   U"作为",     U"捐资",   U"融得",   U"共享",   U"产出",   U"收看", U"签署",   U"投资建设"};
    return words;
}

/// A verb that is part of the noun after all: 参赛队伍, 获奖团队, 捐赠收入, 报名学员.
const WordList &nominalTails()
{
    static const WordList words = {
        U"队伍", U"团队", U"人数", U"人员",   U"人次",   U"学员", U"选手", U"单位", U"组织", U"机构",
        U"经费", U"资金", U"收入", U"支出额", U"论文",   U"成果", U"作品", U"项目", U"活动", U"班",
        U"协议", U"次数", U"量",   U"数",     U"率",     U"额",   U"者",   U"对象", U"课程", U"中心",
        U"基地", U"平台", U"金额", U"典型",   U"案例",   U"会议", U"办法", U"方案", U"计划", U"制度",
        U"清单", U"报告", U"讲座", U"志愿者", U"服务队", U"企业", U"名单", U"系统", U"材料", U"建议",
        U"提案", U"标准", U"专家", U"教师",   U"导师",   U"时长", U"面积", U"费",   U"费用", U"奖",
        U"奖金", U"证书", U"合同", U"订单",   U"会员",   U"用户", U"代表", U"社区", U"站",   U"点",
        U"所",   U"馆",   U"室",   U"厅",     U"网",     U"展",   U"赛",   U"赛项", U"工作", U"行动",
        U"工程", U"体系", U"问题", U"技术",   U"难题",   U"人才", U"学生", U"家庭", U"群众", U"居民",
        U"儿童", U"老人", U"对",   U"次",     U"设施",   U"设备", U"车辆", U"物资", U"中的"};
    return words;
}

/// Verbs that stand before a noun as part of it: 参赛队伍, 捐赠收入. Others, as 举办, always govern what
/// follows.
const WordList &modifiers()
{
    static const WordList words = {
        U"参赛", U"参展", U"参会", U"参与", U"获奖", U"投稿", U"报名", U"注册", U"登记", U"捐赠", U"捐款",
        U"培训", U"服务", U"帮扶", U"资助", U"支持", U"研究", U"管理", U"检测", U"监测", U"合作", U"交流",
        U"采购", U"推广", U"转化", U"申报", U"立项", U"结题", U"入选", U"评审", U"毕业", U"结业", U"录用",
        U"签约", U"调研", U"宣讲", U"演出", U"维修", U"安装", U"发展", U"培养", U"救助", U"慰问", U"走访",
        U"联动", U"指导", U"运营", U"维护", U"展示", U"直播", U"创作", U"签订", U"认证", U"认定", U"审批",
        U"办理", U"接待", U"优化", U"改造", U"更新", U"配置", U"销售", U"观看", U"访问", U"对接", U"表彰",
        U"奖励", U"推荐", U"引进", U"更新", U"志愿", U"组织"};
    return words;
}

/// Verbs that name a thing where they end a phrase: 专题报道, 股权投资.
const WordList &verbalNouns()
{
    static const WordList words = {U"报道", U"培训", U"服务", U"建议", U"研究", U"调研", U"交流", U"展览",
                                   U"资助", U"投资", U"融资", U"补助", U"捐赠", U"提案", U"创新", U"合作",
                                   U"演出", U"奖励", U"宣传", U"宣讲", U"展示", U"直播", U"巡展", U"转化",
                                   U"采购", U"检测", U"评审", U"访问", U"支出"};
    return words;
}

/// Scope words that are no label: the number counts what was counted before.
const WordList &scopes()
{
    static const WordList words = {
        U"全市", U"全国",   U"全省", U"全区", U"全县", U"全校", U"全院",     U"全会", U"全系统",
        U"总数", U"总量",   U"数量", U"总计", U"累计", U"目前", U"截至目前", U"至今", U"全年",
        U"本年", U"今年",   U"当年", U"年内", U"年末", U"年底", U"现",       U"其中", U"总",
        U"共",   U"同比",   U"本次", U"此次", U"每年", U"平均", U"合计",     U"首批", U"以来",
        U"已经", U"总规模", U"每场", U"每期", U"本届", U"最终", U"规模"};
    return words;
}

const WordList &leftFillers()
{
    static const WordList words = {
        U"达到了", U"达到",   U"已达",   U"高达", U"多达", U"达",    U"增至", U"增加至", U"增加到", U"上升至",
        U"提升至", U"提升到", U"扩大到", U"扩至", U"升至", U"为",    U"共有", U"共计",   U"总计",   U"合计",
        U"累计",   U"拥有",   U"现有",   U"建有", U"设有", U"具有",  U"共",   U"有",     U"了",     U"已经",
        U"已",     U"计",     U"至",     U"到",   U"是",   U"仅",    U"均",   U"各",     U"分别",   U"约",
        U"等",     U"总共",   U"成功",   U"同比", U"下降", U"增长",  U"增加", U"减少",   U"提升",   U"提高",
        U"上升",   U"降低",   U"平均",   U"每年", U"每场", U"人民币"};
    return words;
}

/// Nouns that name what is held in 场, 期, 届.
const WordList &eventNouns()
{
    static const WordList words = {
        U"讲堂",   U"讲坛",   U"论坛",   U"培训班", U"研修班", U"讲习班", U"活动",   U"大赛",
        U"竞赛",   U"讲座",   U"沙龙",   U"会议",   U"展览",   U"年会",   U"训练营", U"夏令营",
        U"高校行", U"校园行", U"校源行", U"公开课", U"课堂",   U"座谈会", U"研讨会", U"报告会",
        U"峰会",   U"发布会", U"宣讲",   U"培训",   U"巡展",   U"展演",   U"演出",   U"招聘会",
        U"推介会", U"对接会", U"分享会", U"读书会", U"科普行", U"音乐会", U"联谊会"};
    return words;
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
        std::vector<LabelChoices> all;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            LabelChoices choices;
            const Candidate &candidate = m_candidates[i];
            const Span right = rightOf(candidate, i);
            const Span left = leftOf(candidate, i);
            if (right.isEmpty())
                offer(choices, takingPart(candidate));
            const bool percent =
                candidate.unit && (candidate.unit->word == U"%" || candidate.unit->word == U"倍" ||
                                   candidate.unit->word == U"个百分点");
            if (percent)
                offer(choices, growth(candidate));
            if (percent && !left.isEmpty())
                offer(choices, left); // a share tells of what stands before it
            offer(choices, right);
            offer(choices, left);
            if (choices.empty())
                offer(choices, inherited(all, i));
            if (choices.empty() && isHeld(candidate))
                offer(choices, nearestEvent(candidate.start));
            if (choices.empty())
                offer(choices, beforeVerb(candidate, i));
            if (choices.empty() && candidate.unit)
                offer(choices, {candidate.end - candidate.unit->word.size(), candidate.end});
            all.push_back(std::move(choices));
        }
        return all;
    }

private:
    [[nodiscard]] char32_t at(size_t index) const { return index < m_line.size() ? m_line[index] : U'\n'; }

    static void offer(LabelChoices &choices, Span span)
    {
        if (!span.isEmpty() && std::find(choices.begin(), choices.end(), span) == choices.end())
            choices.push_back(span);
    }

    [[nodiscard]] size_t limitRight(size_t index) const
    {
        return index + 1 < m_candidates.size() ? m_candidates[index + 1].verbStart : m_line.size();
    }

    [[nodiscard]] Span rightOf(const Candidate &candidate, size_t index) const
    {
        size_t start = candidate.end;
        while (at(start) == U' ' || at(start) == U'的')
            ++start;
        const size_t limit = std::min({limitRight(index), m_line.size(), start + kWindow});
        if (at(start) == U'“' || at(start) == U'「' || at(start) == U'《')
            return rightOfQuote(start, limit);
        size_t end = start;
        while (end < limit) {
            const char32_t c = at(end);
            if (isClauseMark(c) || c == U'的' || c == U'“' || c == U'《' || c == U'”')
                break;
            const size_t verb = verbs().lengthAt(m_line, end);
            if (verb > 0 && !isNominal(end, verb, start))
                break;
            end += std::max<size_t>(verb, 1);
        }
        return trimmed({start, end});
    }

    /// A verb inside a noun: 参赛|队伍, 专题|报道.
    [[nodiscard]] bool isNominal(size_t position, size_t length, size_t start) const
    {
        const size_t after = position + length;
        if (modifiers().lengthAt(m_line, position) == length && nominalTails().lengthAt(m_line, after) > 0)
            return true;
        const bool endsPhrase = after >= m_line.size() || isClauseMark(at(after)) || at(after) == U'”';
        return endsPhrase && position > start && verbalNouns().lengthAt(m_line, position) == length;
    }

    [[nodiscard]] Span rightOfQuote(size_t start, size_t limit) const
    {
        const char32_t close = at(start) == U'“' ? U'”' : at(start) == U'「' ? U'」' : U'》';
        const size_t end = m_line.substr(0, std::min(m_line.size(), start + kWindow)).find(close, start);
        if (end == std::u32string_view::npos)
            return {};
        Span noun{end + 1, end + 1};
        while (noun.end < limit && !isClauseMark(at(noun.end)) && at(noun.end) != U'的' &&
               verbs().lengthAt(m_line, noun.end) == 0)
            ++noun.end;
        noun = trimmed(noun);
        return noun.isEmpty() ? Span{start + 1, end} : noun;
    }

    [[nodiscard]] Span leftOf(const Candidate &candidate, size_t index) const
    {
        size_t end = candidate.start;
        end = skipFillers(end);
        const size_t previous = index > 0 ? m_candidates[index - 1].end : 0;
        const size_t lowest = std::max(previous, end > kWindow ? end - kWindow : 0);
        size_t start = end;
        while (start > lowest) {
            const char32_t c = at(start - 1);
            if (isClauseMark(c) || c == U'的')
                break;
            if (c == U'”' || c == U'」') {
                if (start < end)
                    break;
                return quoteBefore(start, lowest);
            }
            if (c == U'》') {
                if (start < end)
                    break;
                return bookBefore(start, lowest);
            }
            if (c == U'“' || c == U'「' || c == U'《')
                break;
            const size_t verb = verbs().lengthBefore(m_line, start);
            const bool modifies = verb > 1 && modifiers().lengthBefore(m_line, start) == verb &&
                                  nominalTails().lengthAt(m_line, start) > 0;
            const bool inNoun = verb > 1 && (modifies || (start == end && start > verb &&
                                                          verbalNouns().lengthBefore(m_line, start) == verb &&
                                                          verbs().lengthBefore(m_line, start - verb) == 0 &&
                                                          !isClauseMark(at(start - verb - 1))));
            if (verb > 0 && !inNoun)
                break;
            start -= std::max<size_t>(verb, 1);
        }
        Span span = trimmed({start, end});
        while (const size_t scope = scopes().lengthAt(m_line, span.start)) {
            if (span.start + scope > span.end)
                break;
            span.start += scope;
        }
        const bool time =
            !span.isEmpty() && at(span.start) >= U'0' && at(span.start) <= U'9' && span.end - span.start < 4;
        return time || isScope(span) ? Span{} : trimmed(span);
    }

    /// 400% 的增长, 7.5 倍增长
    [[nodiscard]] Span growth(const Candidate &candidate) const
    {
        size_t start = candidate.end;
        while (at(start) == U' ' || at(start) == U'的')
            ++start;
        static const WordList words = {U"增长", U"提升", U"下降", U"增幅", U"降幅"};
        return {start, start + words.lengthAt(m_line, start)};
    }

    /// 超13000人报名: what the people did names them.
    [[nodiscard]] Span takingPart(const Candidate &candidate) const
    {
        if (!candidate.unit || candidate.unit->category != Category::People)
            return {};
        static const WordList words = {U"报名", U"参赛", U"参会", U"参展",
                                       U"受益", U"入选", U"结业", U"毕业"};
        return {candidate.end, candidate.end + words.lengthAt(m_line, candidate.end)};
    }

    [[nodiscard]] static bool isHeld(const Candidate &candidate)
    {
        static const std::u32string_view words[] = {U"场", U"期", U"届", U"次",     U"场次",
                                                    U"轮", U"讲", U"站", U"个批次", U"批次"};
        return candidate.unit &&
               std::find(std::begin(words), std::end(words), candidate.unit->word) != std::end(words);
    }

    /// The noun before the verb: A 轮融资中获得|4.15 亿美元; or the verb itself: 被下载|500 次.
    [[nodiscard]] Span beforeVerb(const Candidate &candidate, size_t index) const
    {
        const size_t end = skipFillers(candidate.start);
        const size_t verb = verbs().lengthBefore(m_line, end);
        if (verb == 0 || verb > end)
            return {};
        if (candidate.unit && candidate.unit->word == U"次")
            return {end - verb, end};
        Candidate earlier = candidate;
        earlier.start = end - verb;
        const Span noun = leftOf(earlier, index);
        return noun.isEmpty() ? Span{end - verb, end} : noun;
    }

    [[nodiscard]] size_t skipFillers(size_t end) const
    {
        while (true) {
            const size_t from = end > 0 && at(end - 1) == U' ' ? end - 1 : end;
            const size_t length = leftFillers().lengthBefore(m_line, from);
            if (length == 0)
                return from;
            end = from - length;
        }
    }

    [[nodiscard]] Span quoteBefore(size_t end, size_t lowest) const
    {
        size_t start = end - 1;
        while (start > lowest && at(start - 1) != U'“' && at(start - 1) != U'「')
            --start;
        return start > lowest ? Span{start, end - 1} : Span{};
    }

    /// 《甲》《乙》50篇: both titles are counted.
    [[nodiscard]] Span bookBefore(size_t end, size_t lowest) const
    {
        size_t start = end;
        while (start > lowest && at(start - 1) == U'》') {
            const size_t open = m_line.rfind(U'《', start - 1);
            if (open == std::u32string_view::npos || open < lowest)
                break;
            start = open;
        }
        return {start, end};
    }

    [[nodiscard]] bool isScope(Span span) const
    {
        const auto words = m_line.substr(span.start, span.end - span.start);
        size_t i = 0;
        while (i < words.size()) {
            const size_t length = scopes().lengthAt(words, i);
            if (length == 0)
                return false;
            i += length;
        }
        return true;
    }

    [[nodiscard]] Span trimmed(Span span) const
    {
        const auto isEdge = [](char32_t c) {
            return c == U' ' || c == U'“' || c == U'”' || c == U'和' || c == U'及' || c == U'与' ||
                   c == U'等' || c == U'、';
        };
        while (span.start < span.end && isEdge(at(span.start)))
            ++span.start;
        while (span.end > span.start &&
               (isEdge(at(span.end - 1)) || at(span.end - 1) == U'中' || at(span.end - 1) == U'内'))
            --span.end;
        return span;
    }

    /// Counted before in this sentence: 院士工作站1家、全市增至|28家; 50篇，30篇获得….
    [[nodiscard]] Span inherited(const std::vector<LabelChoices> &earlier, size_t index) const
    {
        if (index == 0 || earlier[index - 1].empty())
            return {};
        const Candidate &previous = m_candidates[index - 1];
        if (sentenceStart(m_line, m_candidates[index].start) > previous.end)
            return {};
        return earlier[index - 1].front();
    }

    /// The last thing held before: 科技讲堂…。已成功举办|3期.
    [[nodiscard]] Span nearestEvent(size_t position) const
    {
        for (size_t end = position; end > 1; --end) {
            const size_t length = eventNouns().lengthBefore(m_line, end);
            if (length == 0)
                continue;
            size_t start = end - length;
            while (start > 0 && end - start < 24 && !isClauseMark(at(start - 1)) && at(start - 1) != U'的' &&
                   at(start - 1) != U'“' && at(start - 1) != U'”' && verbs().lengthBefore(m_line, start) == 0)
                --start;
            return trimmed({start, end});
        }
        return {};
    }

    std::u32string_view m_line;
    const std::vector<Candidate> &m_candidates;
};

} // namespace

size_t clauseStart(std::u32string_view line, size_t position)
{
    while (position > 0) {
        const char32_t c = line[position - 1];
        if (c == U'，' || c == U',' || c == U'。' || c == U'；' || c == U';' || c == U'：' || c == U':' ||
            c == U'！' || c == U'？')
            break;
        --position;
    }
    return position;
}

size_t sentenceStart(std::u32string_view line, size_t position)
{
    while (position > 0) {
        const char32_t c = line[position - 1];
        if (c == U'。' || c == U'；' || c == U'！' || c == U'？')
            break;
        --position;
    }
    return position;
}

std::vector<LabelChoices> findLabels(std::u32string_view line, const std::vector<Candidate> &candidates)
{
    return Labeller(line, candidates).label();
}

} // namespace dashiji::metrics
