// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/meaning.h"

#include "core/metrics/wordlist.h"

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
        {Category::Award, WordList(UR"(
            奖 奖项 标兵 称号 奖牌 金奖 银奖 铜奖 一等奖 先进个人 先进集体 荣誉 一等奖队伍 奖状 奖章 奖杯 冠军 亚军 季军
            先锋号 先进工作者 先进单位 二等奖 三等奖 特等奖 金牌 银牌 铜牌 红旗手)")},
        {Category::Station, WordList(UR"(
            工作站 基地 小院 科技小院 中心 服务站 站点 站 示范点 实验室 阅览室 农家书屋 书屋 驿站 科普馆 分馆
            流动站 服务点 接种点 采样点 代办点 网点 教学点 监测点 实践所)")},
        {Category::Document, WordList(UR"(提案 议案 建议案 方案 预案 档案 教案)")},
        {Category::Other,
         WordList(
             UR"(案 案件 实事 纠纷 赔偿 犯罪 问题 难题 成果 技术 措施 任务清单 诉求 需求 诉讼 抗诉 信访)")},
        {Category::Project, WordList(UR"(项目 课题 工程 任务 立项)")},
        {Category::Document, WordList(UR"(
            期刊 论文 建议 政策 报道 清单 著作 专利 标准 文件 制度 提案 案例集 长文 短文 稿件 文章 报告 信息
            图书 教材 规划 办法 批示 软著 软件著作权)")},
        {Category::Organization, WordList(UR"(
            学会 协会 企业 社区 单位 高校 院校 学校 机构 科协 农技协 社团 公司 团体 组织 支部 党支部 党总支
            党委 党组织 团支部 分支机构 专委会 专业委员会 队伍 团队 研究会 医院 卫生院 卫生室 幼儿园 小学 中学 大学 家庭农场 非企单位
            非企业单位 合作社 商会 联合体 会员单位 乡镇 街道 县 区县 县区 县市 市县 县域 乡 镇 村 省 省份 城市 国家 地区
            国家和地区 工会 银行 团体会员 单位会员 商户 工商户 经营主体 市场主体 志愿服务队 基金会)")},
        {Category::Activity, WordList(UR"(
            活动 赛事 讲座 培训班 论坛 会议 讲堂 赛项 大赛 竞赛 展览 沙龙 研讨会 座谈会 培训 宣讲 课程 演出 报告会
            年会 直播)")},
        {Category::People, WordList(UR"(
            人才 院士 专家 学生 教师 会员 志愿者 党员 用户 客户 学员 代表 群众 选手 师生 工作者 受众 人数 人员
            粉丝 读者 成员 患者 观众 运动员 游客 旅客 考生 毕业生 本科生 研究生 博士生 贡献者 开发者 劳动者
            受益人 捐赠人 讲师 教授 儿童 老人 老年人 农户 家庭 青少年 居民 干部 职工 农民 嘉宾 同学 学者)")},
        {Category::Funding, WordList(UR"(经费 资金 奖金 融资 投资 收入 补助 善款 产值 销售额 金额)")},
    };
    return rules;
}

bool isGeneral(const Unit &unit)
{
    static const WordList words(UR"(个 项 家 件 批 种 类 套 所 处 座 条 份 次 期 项次 款 组)");
    return words.contains(unit.word);
}

} // namespace

Category categoryOf(const Candidate &candidate, std::u32string_view label)
{
    static const WordList amounts(UR"(数 数量 总数 人数 个数 数目)");
    label.remove_suffix(amounts.lengthBefore(label, label.size())); // 科技奖项|数
    const Category byUnit = candidate.unit ? candidate.unit->category : Category::Other;
    if (byUnit == Category::Funding || isRatio(candidate.unit))
        return byUnit;
    if (byUnit == Category::People) {
        static const WordList awards(UR"(奖 标兵 称号 先进个人 奖章 奖状 先进工作者 先锋号 红旗手)");
        static const WordList houses(UR"(企业 主体 工商户 单位 商户)");
        if (candidate.unit->word == U"户" && houses.lengthBefore(label, label.size()) > 0)
            return Category::Organization;
        return awards.lengthBefore(label, label.size()) > 0 ? Category::Award : byUnit;
    }
    const bool general = !candidate.unit || isGeneral(*candidate.unit);
    for (const LabelRule &rule : labelRules()) {
        if (rule.tails.lengthBefore(label, label.size()) == 0)
            continue;
        if (general) // 团体会员64家: bodies, though the noun may be a person as well
            return rule.category == Category::People && byUnit == Category::Organization ? byUnit
                                                                                         : rule.category;
        if (rule.category == Category::Award ||
            (rule.category == Category::Document && byUnit == Category::Activity && label.ends_with(U"报道")))
            return rule.category;
    }
    static const WordList halls(UR"(图书馆 博物馆 文化馆 科技馆 美术馆)"); // 3217个 as well as 12家
    if (candidate.unit && candidate.unit->word == U"个" && halls.lengthBefore(label, label.size()) > 0)
        return Category::Organization;
    static const WordList furniture(
        UR"(航线 线路 公路 道路 铁路 高铁 产业链 生产线 管线 通道 河道 河流 街巷 小巷 新线 断头路 管道 隧道 绿道 步道 辅助器具 器具 用品 物品 物资 衣物 器材 口罩 起诉 审结 执结 听证 电话 床位 病床 座位 席位 餐桌 样本 血样 标本 机票 车票 门票 床)");
    if (byUnit == Category::Document && furniture.lengthBefore(label, label.size()) > 0)
        return Category::Other;
    return byUnit;
}

} // namespace dashiji::metrics
