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
         {U"奖",     U"奖项",   U"标兵",     U"称号",       U"奖牌",     U"金奖",       U"银奖",
          U"铜奖",   U"一等奖", U"先进个人", U"先进集体",   U"荣誉",     U"一等奖队伍", U"奖状",
          U"奖章",   U"奖杯",   U"先锋号",   U"先进工作者", U"先进单位", U"一等奖",     U"二等奖",
          U"三等奖", U"特等奖", U"金牌",     U"银牌",       U"铜牌",     U"红旗手"}},
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
         {U"学会",       U"协会",     U"企业",       U"社区",       U"单位",     U"高校",   U"院校",
          U"学校",       U"机构",     U"企业科协",   U"科协",       U"社团",     U"公司",   U"团体",
          U"组织",       U"支部",     U"党支部",     U"党总支",     U"党委",     U"党组织", U"团支部",
          U"分支机构",   U"专委会",   U"专业委员会", U"队伍",       U"团队",     U"研究会", U"医院",
          U"幼儿园",     U"家庭农场", U"非企单位",   U"非企业单位", U"合作社",   U"商会",   U"联合体",
          U"会员单位",   U"乡镇",     U"街道",       U"县",         U"区县",     U"县区",   U"乡",
          U"镇",         U"村",       U"省",         U"省份",       U"城市",     U"国家",   U"地区",
          U"国家和地区", U"工会",     U"银行",       U"团体会员",   U"单位会员", U"商户",   U"志愿服务队",
          U"基金会"}},
        {Category::Activity,
         {U"活动", U"讲座",   U"培训班", U"论坛", U"会议", U"讲堂", U"赛项", U"大赛",   U"竞赛", U"展览",
          U"沙龙", U"研讨会", U"座谈会", U"培训", U"宣讲", U"课程", U"演出", U"报告会", U"年会", U"直播"}},
        {Category::People,
         {U"人才",   U"院士",   U"专家",   U"学生",   U"教师",   U"会员",   U"志愿者", U"党员",   U"用户",
          U"客户",   U"学员",   U"代表",   U"群众",   U"选手",   U"师生",   U"工作者", U"受众",   U"人数",
          U"人员",   U"粉丝",   U"读者",   U"成员",   U"患者",   U"观众",   U"运动员", U"游客",   U"旅客",
          U"考生",   U"毕业生", U"本科生", U"研究生", U"博士生", U"贡献者", U"开发者", U"劳动者", U"受益人",
          U"捐赠人", U"讲师",   U"教授",   U"儿童",   U"老人",   U"老年人", U"农户",   U"家庭",   U"青少年",
          U"居民",   U"干部",   U"职工",   U"农民",   U"嘉宾",   U"同学",   U"学者"}},
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

/// 团体会员64家: bodies, though the noun may be a person as well.
bool countsBodies(const Unit &unit)
{
    return unit.category == Category::Organization;
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
    if (isRatio(candidate.unit))
        return byUnit;
    if (byUnit == Category::People) {
        static const WordList awards(UR"(奖 标兵 称号 先进个人 奖章 奖状 先进工作者 先锋号 红旗手)");
        return awards.lengthBefore(label, label.size()) > 0 ? Category::Award : byUnit;
    }
    const bool general = !candidate.unit || isGeneral(*candidate.unit);
    for (const LabelRule &rule : labelRules()) {
        if (rule.tails.lengthBefore(label, label.size()) == 0)
            continue;
        if (general)
            return rule.category == Category::People && candidate.unit && countsBodies(*candidate.unit)
                       ? Category::Organization
                       : rule.category;
        if (rule.category == Category::Award ||
            (rule.category == Category::Document && byUnit == Category::Activity && label.ends_with(U"报道")))
            return rule.category;
    }
    static const WordList furniture(UR"(床位 病床 座位 席位 餐桌 样本 血样 标本 机票 车票 门票 床)");
    if (byUnit == Category::Document && furniture.lengthBefore(label, label.size()) > 0)
        return Category::Other;
    return byUnit;
}

} // namespace dashiji::metrics
