// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/meaning.h"

#include "core/metrics/wordlist.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

struct LabelRule {
    Category category;
    WordList tails; ///< the label ends with one of these
};

const std::vector<LabelRule> &labelRules()
{
    static const std::vector<LabelRule> rules = {
        {Category::Award,
         {U"奖", U"奖项", U"标兵", U"称号", U"奖牌", U"金奖", U"银奖", U"铜奖", U"一等奖", U"先进个人",
          U"先进集体", U"荣誉", U"一等奖队伍"}},
        {Category::Station,
         {U"工作站", U"基地", U"小院", U"科技小院", U"中心", U"服务站", U"站点", U"站", U"示范点", U"实验室",
          U"阅览室", U"农家书屋", U"书屋", U"驿站", U"科普馆", U"分馆", U"流动站", U"服务点"}},
        {Category::Other, {U"问题", U"难题", U"成果", U"技术", U"措施", U"任务清单", U"诉求", U"需求"}},
        {Category::Project, {U"项目", U"课题", U"工程", U"任务", U"立项"}},
        {Category::Document,
         {U"期刊", U"论文", U"建议", U"政策",   U"报道", U"清单", U"著作", U"专利",      U"标准",
          U"文件", U"制度", U"提案", U"案例集", U"长文", U"短文", U"稿件", U"文章",      U"报告",
          U"信息", U"图书", U"教材", U"规划",   U"办法", U"批示", U"软著", U"软件著作权"}},
        {Category::Organization,
         {U"学会",       U"协会",     U"企业", U"社区",   U"单位",    U"高校",   U"院校",     U"学校",
          U"机构",       U"企业科协", U"科协", U"社团",   U"公司",    U"团体",   U"组织",     U"支部",
          U"党支部",     U"队伍",     U"团队", U"研究会", U"医院",    U"幼儿园", U"家庭农场", U"非企单位",
          U"非企业单位", U"合作社",   U"商会", U"联合体", U"会员单位"}},
        {Category::Activity,
         {U"活动", U"讲座",   U"培训班", U"论坛", U"会议", U"讲堂", U"赛项", U"大赛",   U"竞赛", U"展览",
          U"沙龙", U"研讨会", U"座谈会", U"培训", U"宣讲", U"课程", U"演出", U"报告会", U"年会", U"直播"}},
        {Category::People,
         {U"人才", U"院士",   U"专家", U"学生", U"教师", U"会员",   U"志愿者", U"党员", U"用户", U"客户",
          U"学员", U"代表",   U"群众", U"选手", U"师生", U"工作者", U"受众",   U"人数", U"人员", U"粉丝",
          U"读者", U"青少年", U"居民", U"干部", U"职工", U"农民",   U"嘉宾",   U"同学", U"学者"}},
        {Category::Funding,
         {U"经费", U"资金", U"奖金", U"融资", U"投资", U"收入", U"补助", U"善款", U"产值", U"销售额",
          U"金额"}},
    };
    return rules;
}

bool isGeneral(const Unit &unit)
{
    static const std::u32string_view words[] = {U"个", U"项", U"家", U"件",   U"批", U"种",
                                                U"类", U"套", U"所", U"处",   U"座", U"条",
                                                U"份", U"次", U"期", U"项次", U"款", U"组"};
    return std::find(std::begin(words), std::end(words), unit.word) != std::end(words);
}

const WordList &totalCues()
{
    static const WordList words = {
        U"增至",   U"增加至", U"增加到", U"累计",   U"共有",     U"现有",       U"截至",   U"截止",
        U"总数",   U"总量",   U"总人数", U"拥有",   U"已有",     U"存量",       U"在册",   U"历年",
        U"建有",   U"保有",   U"馆藏",   U"总计",   U"数量达",   U"达到",       U"目前",   U"至今",
        U"以来",   U"现已",   U"设有",   U"下设",   U"注册会员", U"增长到",     U"增长至", U"扩大到",
        U"提升至", U"提升到", U"升至",   U"估值",   U"总规模",   U"到目前为止", U"总共",   U"已经",
        U"年末共", U"年底共", U"年末达", U"年底达", U"年末有",   U"年底有"};
    return words;
}

const WordList &changeCues()
{
    static const WordList words = {
        U"增长",   U"增加",   U"下降",   U"提高",   U"提升",   U"减少",     U"降低",   U"增幅",   U"降幅",
        U"同比",   U"上升",   U"环比",   U"增速",   U"涨幅",   U"翻",       U"增长了", U"增加了", U"下降了",
        U"提高了", U"提升了", U"减少了", U"降低了", U"上升了", U"同比增长", U"净增",   U"回落",   U"实现了"};
    return words;
}

const WordList &guests()
{
    static const WordList words = {U"嘉宾", U"院士", U"专家",   U"学者", U"代表",  U"科技工作者",
                                   U"来宾", U"领导", U"企业家", U"教授", U"责任人"};
    return words;
}

const WordList &attending()
{
    static const WordList words = {U"出席",     U"参加", U"致辞",   U"演讲",   U"授课", U"发表",
                                   U"到场",     U"参会", U"作报告", U"做报告", U"围绕", U"与会",
                                   U"通过视频", U"交流", U"莅临",   U"分别",   U"现场"};
    return words;
}

bool isFunding(const Candidate &candidate)
{
    return candidate.unit && candidate.unit->category == Category::Funding;
}

} // namespace

Category categoryOf(const Candidate &candidate, std::u32string_view label)
{
    const Category byUnit = candidate.unit ? candidate.unit->category : Category::Other;
    if (isFunding(candidate))
        return byUnit;
    if (candidate.unit && (candidate.unit->word == U"%" || candidate.unit->word == U"倍" ||
                           candidate.unit->word == U"个百分点"))
        return byUnit;
    if (byUnit == Category::People) {
        static const WordList awards = {U"奖", U"标兵", U"称号", U"先进个人"};
        return awards.lengthBefore(label, label.size()) > 0 ? Category::Award : byUnit;
    }
    const bool general = !candidate.unit || isGeneral(*candidate.unit);
    for (const LabelRule &rule : labelRules()) {
        if (rule.tails.lengthBefore(label, label.size()) == 0)
            continue;
        if (general)
            return rule.category;
        if (rule.category == Category::Award ||
            (rule.category == Category::Document && byUnit == Category::Activity && label.ends_with(U"报道")))
            return rule.category;
    }
    return byUnit;
}

Aspect aspectOf(std::u32string_view line, const Candidate &candidate, std::u32string_view label)
{
    const size_t clause = clauseStart(line, candidate.numeral.start);
    const std::u32string_view left = line.substr(clause, candidate.start - clause);
    const std::u32string_view right = line.substr(candidate.end, 12);
    if (changeCues().lengthBefore(left, left.size()) > 0)
        if (!left.ends_with(U"实现了") || right.starts_with(U"增长") || right.starts_with(U"的增长") ||
            right.starts_with(U" 增长"))
            return Aspect::Change;
    static const WordList growth = {U"增长", U"的增长", U" 的增长", U" 增长", U"增幅"};
    const bool ratio = candidate.unit && (candidate.unit->word == U"%" || candidate.unit->word == U"倍" ||
                                          candidate.unit->word == U"个百分点");
    if (ratio && growth.lengthAt(right, 0) > 0)
        return Aspect::Change;
    if (ratio && left.find(U'占') != std::u32string_view::npos)
        return Aspect::None;
    if (candidate.unit && candidate.unit->category == Category::People &&
        guests().lengthBefore(label, label.size()) > 0 && candidate.end < line.size()) {
        const size_t labelEnd = std::min(line.size(), candidate.end + label.size());
        if (attending().lengthAt(line, labelEnd) > 0 ||
            (line.substr(0, candidate.start).ends_with(U"等") && candidate.unit->word == U"位"))
            return Aspect::None;
    }
    if (left.ends_with(U"从") || left.ends_with(U"由"))
        return Aspect::None; // the value before
    const size_t sentence = sentenceStart(line, candidate.numeral.start);
    const std::u32string_view sentenceLeft =
        line.substr(std::max(sentence, candidate.start > 40 ? candidate.start - 40 : 0),
                    candidate.start - std::max(sentence, candidate.start > 40 ? candidate.start - 40 : 0));
    static const WordList strongTotals = {U"累计", U"目前", U"现有", U"历年", U"总计"};
    static const WordList thisTime = {U"本次", U"此次", U"本届", U"今年", U"全年", U"本年", U"年内", U"当年"};
    if (thisTime.occursIn(left) && left.find(U"累计") == std::u32string_view::npos)
        return Aspect::Period;
    if (totalCues().occursIn(left) || strongTotals.occursIn(sentenceLeft))
        return Aspect::Total;
    return Aspect::Period;
}

} // namespace dashiji::metrics
