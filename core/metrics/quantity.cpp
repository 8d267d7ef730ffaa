// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/quantity.h"

#include "core/metrics/conversion.h"
#include "core/metrics/foldedtext.h"
#include "core/metrics/wordlist.h"
#include "core/text/numeralreader.h"

#include <array>

namespace dashiji::metrics
{
namespace
{

struct BoundWords {
    Qualifier qualifier;
    WordList words;
};

/// Words before a number. 少于 and 不到 leave the bound itself out; nothing here counts so exactly.
const std::array<BoundWords, 5> &prefixBounds()
{
    static const std::array<BoundWords, 5> bounds{{
        {Qualifier::AtMost, WordList(UR"(
            不多于 不超过 不高于 不大于 至多 最多为 最多有 最多 最高 少于 低于 小于 不到 不足 不满 小于等于
            小于或者等于 小于或等于 未超过)")},
        {Qualifier::AtLeast, WordList(UR"(
            不少于 不低于 不小于 不下于 至少有 至少是 至少为 至少 最少 最低 大于等于 大于或者等于 大于或等于)")},
        {Qualifier::Over, WordList(UR"(超过了 超过 超出 超 突破了 突破 逾 上 大于 多于 高于 高出)")},
        {Qualifier::Approx, WordList(UR"(大约有 大约 约有 约为 约达 约合 约 大概有 大概)")},
        {Qualifier::Nearly, WordList(UR"(将近 接近 近)")},
    }};
    return bounds;
}

const std::array<BoundWords, 4> &suffixBounds()
{
    static const std::array<BoundWords, 4> bounds{{
        {Qualifier::AtLeast, WordList(UR"(及以上 以上 或以上 或者以上 或更多 或者更多)")},
        {Qualifier::Approx, WordList(UR"(左右 上下)")},
        {Qualifier::AtMost, WordList(UR"(以内 以下 之内 之下 及以下)")},
        {Qualifier::Over, WordList(UR"(有余)")},
    }};
    return bounds;
}

/// Words that only look like a bound: 最近, 会上, 签约, 高超.
bool isPartOfWord(char32_t word, char32_t before)
{
    const auto among = [&](std::u32string_view signs) {
        return signs.find(before) != std::u32string_view::npos;
    };
    switch (word) {
    case U'上':
        return among(U"以线会网晚早身路史月手地之加");
    case U'近':
        return among(U"最附临靠邻亲");
    case U'约':
        return among(U"签条节预合履违大公");
    case U'超':
        return among(U"赶高中英反");
    default:
        return false;
    }
}

/// Currencies as they stand before a number.
const Unit *currencyBefore(std::u32string_view line, size_t &start)
{
    struct Sign {
        std::u32string_view word;
        Unit unit;
    };
    static const Sign signs[] = {
        {U"人民币", {U"元", Category::Funding, UnitStrength::Strong}},
        {U"RMB", {U"元", Category::Funding, UnitStrength::Strong}},
        {U"￥", {U"元", Category::Funding, UnitStrength::Strong}},
        {U"¥", {U"元", Category::Funding, UnitStrength::Strong}},
        {U"HK$", {U"港元", Category::Funding, UnitStrength::Strong}},
        {U"US$", {U"美元", Category::Funding, UnitStrength::Strong}},
        {U"$", {U"美元", Category::Funding, UnitStrength::Strong}},
        {U"€", {U"欧元", Category::Funding, UnitStrength::Strong}},
        {U"£", {U"英镑", Category::Funding, UnitStrength::Strong}},
        {U"美元", {U"美元", Category::Funding, UnitStrength::Strong}},
        {U"港币", {U"港币", Category::Funding, UnitStrength::Strong}},
        {U"港元", {U"港元", Category::Funding, UnitStrength::Strong}},
        {U"欧元", {U"欧元", Category::Funding, UnitStrength::Strong}},
        {U"日元", {U"日元", Category::Funding, UnitStrength::Strong}},
    };
    const char32_t last = start > 0 ? line[start - 1] : U'\n';
    if (last != U'币' && last != U'元' && last != U' ' && last != U'B' && isHan(last))
        return nullptr;
    size_t end = start;
    while (end > 0 && start - end < 2 && line[end - 1] == U' ')
        --end;
    const std::u32string_view before = line.substr(0, end);
    for (const Sign &sign : signs) {
        if (!before.ends_with(sign.word))
            continue;
        const size_t at = before.size() - sign.word.size();
        const char32_t left = at > 0 ? line[at - 1] : U' ';
        if (text::startsNumeral(left) || left == U'万' || left == U'亿')
            return nullptr; // 3亿美元20万: it belongs to the number before
        start = at;
        return &sign.unit;
    }
    return nullptr;
}

/// Words that only begin like a measure word of one character: 场馆, 期刊, 位于.
const WordList &wordsLikeUnits()
{
    static const WordList words(UR"(
        场馆 场景 场所 场地 场合 场域 场均 期间 期刊 期待 期望 期限 期货 期末 期权 次要 次日 次年 次于 次生
        次方 名单 名称 名录 名家 名胜 名列 名牌 名片 名师工 位于 位居 位置 位列 位数 位次 部门 部署 部分 部长
        部委 部队 部曲 部级 本次 本届 本科 本年 本市 本地 本土 本报 本专科 本科生 处于 处长 处级 处理 处室
        份额 份子 分会 分论 分别 分中心 分支 分行 分公司 分为 分类 分之 分析 分布 分管 分享 分工 分赛 分院
        分步 分级 分层 分组 分批 分值 条例 条件 户外 户籍 户口 户型 班子 班级 班组 班长 课题 课程 课外 课堂教
        组织 组建 组成 组长 组团 组委 人工智能 人工 人均 人民 人类 人文 人口 人大 人社 人物 人事 人力 人居
        人计划 人会 人才计划 人机 类型 类别 类似 种子 种植 种业 种质 门诊 门户 门类 门店 门票 门槛 面积 面向
        面对 面试 面临 面貌 面粉 支持 支撑 支付 支行 支书 支部 支出 支线 市民 市场 市级 市长 市政 市值 市域
        市内 市外 市科 市委 市人 省部 省级 省委 省际 省内 省外 省人 国家 国际 国内 国有 国产 国外 国民 国庆
        国务 国科 国赛 县级 县域 县委 区域 区块 区级 区间 区委 村民 村级 村委 校长 校园 校友 校区 校企 校外
        校内 院士 院长 院校 院系 院线 院感 所有 所在 所属 所长 所需 所以 所得 节能 节目 节约 节日 节点 节水
        节庆 节气 项目标 件大事 队伍 队员 队长 队列 团队 团员 团委 团体 团结 团圆 团长 社会 社团 社区 社交
        社科 社保 馆员 馆长 馆藏 成立 成为 成员 成果 成功 成长 成都 成熟 成就 成绩 成本 成套 成效 成交 成年
        成人 成品 成分 成体 行动 行业 行政 行为 行程 行驶 行走 行列 行人 行长 线上 线下 线路 线索 线性 路径
        路演 路线 路由 步行 步骤 步伐 层次 层级 层面 单位 单元 单一 单独 单品 单项 对接 对口 对外 对于 对象
        对策 对话 对标 对应 对比 对一 家庭 家长 家乡 家国 家园 家属 元旦 元素 元宇宙 元件 元年 米饭 米粉 包括
        包含 包装 包容 把握 把关 片区 片面 台湾 台账 台风 台阶 台州 台北 台商 头部 头条 块链 起草 起步 起点
        起来 起源 起到 起飞 版权 版本 版面 首次 首届 首创 首席 首批 首个 首都 首要 则为 则是 字体 字典 字幕
        字节 字符 票房 票据 案例 案件 度假 度过 回收 回顾 回复 回访 回归 回应 回答 讲座 讲师 讲话 讲堂 讲解
        讲述 讲授 讲好 讲坛 张贴 张家 床位 根据 根本 集团 集中 集体 集成 集市 集群 集聚 间接 间隔 站点 站台
        站长 辑录 座谈 座位 座席 轮训 轮船 轮流 轮值)");
    return words;
}

/// Reads one quantity around its numeral.
class QuantityReader
{
public:
    QuantityReader(std::u32string_view line, const text::Numeral &numeral, const UnitLexicon &lexicon)
        : m_line(line), m_lexicon(lexicon)
    {
        m_quantity.numeral = numeral;
    }

    Quantity read()
    {
        readUnit();
        readPrefix();
        return m_quantity;
    }

private:
    [[nodiscard]] char32_t at(size_t index) const { return index < m_line.size() ? m_line[index] : U'\n'; }
    [[nodiscard]] size_t overSpace(size_t index) const { return at(index) == U' ' ? index + 1 : index; }

    void readUnit()
    {
        text::Numeral &numeral = m_quantity.numeral;
        m_quantity.end = numeral.markEnd;
        if (numeral.percent) {
            static const Unit percent{U"%", Category::Other, UnitStrength::Strong};
            m_quantity.unit = &percent;
            readSuffix();
            return;
        }
        if (takeKilo())
            return;
        const size_t after = overSpace(numeral.markEnd);
        const Unit *unit = m_lexicon.match(m_line, after);
        if (!unit || !isWholeWord(*unit, after)) {
            readSuffix();
            return;
        }
        m_quantity.unit = unit;
        m_quantity.end = after + unit->word.size();
        readHalf();
        readUpper();
        if (m_quantity.unit->word == U"元" && m_line.substr(m_quantity.end).starts_with(U"人民币"))
            m_quantity.end += 3;
        readOver();
        readSuffix();
    }

    /// 3千克, 2.3千米: the numeral has taken the 千 of the measure word.
    bool takeKilo()
    {
        text::Numeral &numeral = m_quantity.numeral;
        if (numeral.end < numeral.start + 2 || at(numeral.end - 1) != U'千' || numeral.markEnd != numeral.end)
            return false;
        const Unit *unit = m_lexicon.match(m_line, numeral.end - 1);
        const auto value = numeral.value.dividedBy(Decimal::fromInteger(1000));
        if (!unit || unit->word.size() < 2 || !value || !isWholeWord(*unit, numeral.end - 1))
            return false;
        numeral.value = *value;
        numeral.scale = Decimal::fromInteger(1);
        numeral.markEnd = --numeral.end;
        m_quantity.unit = unit;
        m_quantity.end = numeral.end + unit->word.size();
        readSuffix();
        return true;
    }

    [[nodiscard]] bool isWholeWord(const Unit &unit, size_t position) const
    {
        const std::u32string_view rest = m_line.substr(position + unit.word.size());
        if (isLatin(unit.word.back()) && !rest.empty() && (isLatin(rest.front()) || rest.front() == U'-'))
            return false;
        return unit.word.size() > 1 || wordsLikeUnits().lengthAt(m_line, position) == 0;
    }

    /// 三斤半, 三成半: half a unit more.
    void readHalf()
    {
        static const WordList measures(UR"(成 斤 公斤 吨 亩 米 倍 小时 里)");
        if (at(m_quantity.end) != U'半' || isHan(at(m_quantity.end + 1)) ||
            !measures.contains(m_quantity.unit->word) || m_quantity.numeral.scaled)
            return;
        if (const auto more = m_quantity.numeral.value.plus(Decimal::parse(u"0.5").value_or(Decimal()))) {
            m_quantity.numeral.value = *more;
            ++m_quantity.end;
        }
    }

    /// 5万元至20万元, 3个到5个: the unit stands with both ends of the range.
    void readUpper()
    {
        text::Numeral &low = m_quantity.numeral;
        if (low.valueMax || low.markEnd != low.end || !text::isRangeSign(at(m_quantity.end)))
            return;
        if (low.start > 0 && (at(low.start - 1) == U'从' || at(low.start - 1) == U'由'))
            return; // from … to …: a change, not a range
        size_t next = m_quantity.end + 1;
        if (at(next) == at(next - 1)) // ——
            ++next;
        if (next >= m_line.size() || !text::startsNumeral(at(next)))
            return;
        const auto high = text::scanNumeral(m_line, next);
        if (!high || high->valueMax || high->value < low.value)
            return;
        const size_t after = overSpace(high->markEnd);
        const Unit *unit = m_lexicon.match(m_line, after);
        if (!unit || unit->word != m_quantity.unit->word || !isWholeWord(*unit, after))
            return;
        low.valueMax = high->value;
        low.scale = high->scale;
        low.scaled = low.scaled || high->scaled;
        low.end = low.markEnd = high->end;
        m_quantity.end = after + unit->word.size();
    }

    /// 3000人次余; 120余场 is read with the numeral.
    void readOver()
    {
        if ((at(m_quantity.end) == U'余' || at(m_quantity.end) == U'多') && !isHan(at(m_quantity.end + 1))) {
            m_quantity.qualifier = Qualifier::Over;
            ++m_quantity.end;
        }
    }

    /// 100场以上, 5万元左右.
    void readSuffix()
    {
        const size_t start = m_quantity.unit ? m_quantity.end : overSpace(m_quantity.end);
        for (const BoundWords &bound : suffixBounds()) {
            if (const size_t length = bound.words.lengthAt(m_line, start)) {
                m_quantity.qualifier = bound.qualifier;
                m_quantity.end = start + length;
                return;
            }
        }
    }

    void readPrefix()
    {
        const text::Numeral &numeral = m_quantity.numeral;
        size_t start = numeral.start;
        const Unit *currency = currencyBefore(m_line, start);
        const bool pays = currency && (!m_quantity.unit || m_quantity.unit->word == U"元");
        if (!pays)
            start = numeral.start;
        else if (!m_quantity.unit || currency->word != U"元")
            m_quantity.unit = currency;
        const Prefix prefix = prefixBefore(m_line, start);
        m_quantity.start = start - prefix.length;
        if (prefix.length > 0 && !pays) {
            size_t more = m_quantity.start; // 人民币约50万元
            if (m_quantity.unit && m_quantity.unit->word == U"元" && currencyBefore(m_line, more))
                m_quantity.start = more;
        }
        if (prefix.length > 0)
            m_quantity.qualifier = prefix.qualifier;
        else if (m_quantity.qualifier == Qualifier::None && numeral.over)
            m_quantity.qualifier = Qualifier::Over;
        else if (m_quantity.qualifier == Qualifier::None && numeral.vague)
            m_quantity.qualifier = Qualifier::Approx;
    }

    std::u32string_view m_line;
    const UnitLexicon &m_lexicon;
    Quantity m_quantity;
};

} // namespace

Prefix prefixBefore(std::u32string_view line, size_t position)
{
    const size_t space = position > 0 && line[position - 1] == U' ' ? 1 : 0;
    const size_t end = position - space;
    Prefix best;
    for (const BoundWords &bound : prefixBounds())
        if (const size_t length = bound.words.lengthBefore(line, end); length > best.length)
            best = {length, bound.qualifier};
    if (best.length == 0)
        return {};
    const char32_t before = end > best.length ? line[end - best.length - 1] : U'\n';
    if (best.length == 1) {
        constexpr std::u32string_view kScales = U"十百千万亿";
        if (isPartOfWord(line[end - 1], before))
            return {};
        if (line[end - 1] == U'上' &&
            (position >= line.size() || kScales.find(line[position]) == std::u32string_view::npos))
            return {};
    }
    return {best.length + space, best.qualifier};
}

Quantity quantityOf(std::u32string_view line, const text::Numeral &numeral, const UnitLexicon &lexicon)
{
    return QuantityReader(line, numeral, lexicon).read();
}

std::optional<text::Numeral> bareScaleAt(std::u32string_view line, size_t position)
{
    auto numeral = text::readScaleAlone(line, position);
    if (!numeral || prefixBefore(line, position).length == 0)
        return std::nullopt;
    const auto at = [&](size_t index) { return index < line.size() ? line[index] : U'\n'; };
    if (at(position) == U'万' && at(position + 1) == U'亿') {
        numeral->value = numeral->scale = text::powerOfTen(12);
        ++numeral->end;
    }
    numeral->over = at(numeral->end) == U'余' || at(numeral->end) == U'多';
    numeral->markEnd = numeral->end + (numeral->over ? 1 : 0);
    return numeral;
}

std::optional<Quantity> quantityAt(std::u32string_view line, size_t position, const UnitLexicon &lexicon)
{
    auto numeral = bareScaleAt(line, position);
    if (!numeral)
        numeral = text::scanSignedNumeral(line, position);
    if (!numeral)
        return std::nullopt;
    return quantityOf(line, *numeral, lexicon);
}

bool isRatio(const Unit *unit)
{
    return unit && isRelative(QString::fromStdU32String(unit->word));
}

} // namespace dashiji::metrics
