// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences with their metrics marked: [[words=value unit qualifier]], "-" for no unit.
#include "core/metrics/extraction.h"
#include "core/model/enumtext.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace dashiji;
using namespace dashiji::metrics;

namespace
{

struct Marked {
    QString text;
    QStringList metrics;
};

/// Takes the marks out: what is left is the text, the marks are what must be found.
Marked unmark(const QString &marked)
{
    Marked result;
    qsizetype at = 0;
    for (qsizetype open = marked.indexOf(u"[["); open >= 0; open = marked.indexOf(u"[[", at)) {
        const qsizetype close = marked.indexOf(u"]]", open);
        const QString mark = marked.mid(open + 2, close - open - 2);
        const qsizetype equals = mark.lastIndexOf(u'=');
        const QStringList facts = mark.mid(equals + 1).split(u' ');
        const QString unit = facts.value(1) == QStringLiteral("-") ? QString() : facts.value(1);
        result.text += QStringView(marked).mid(at, open - at);
        result.text += QStringView(mark).left(equals);
        result.metrics << mark.left(equals) + u'|' + facts.value(0) + u'|' + unit + u'|' +
                              facts.value(2, QStringLiteral("none"));
        at = close + 2;
    }
    result.text += QStringView(marked).mid(at);
    return result;
}

QStringList found(const QString &text)
{
    static const UnitLexicon lexicon = UnitLexicon::standard();
    QStringList list;
    for (const FoundMetric &metric : extractMetrics(text, lexicon).metrics)
        list << metric.text + u'|' + metric.value.toString() + u'|' + metric.unit + u'|' +
                    enumText(metric.qualifier);
    return list;
}

const char16_t *const kSentences[] = {
    u"全馆外借[[70.47万人次=704700 人次]]，新增注册读者[[1.2万余人=12000 人 over]]。",
    u"外借人次[[70.47万=704700 -]]，到馆[[105万=1050000 -]]。",
    u"争取财政资金[[7705 .01万元=77050100 元]]。",
    u"上线首月[[突破200K star=200000 star over]]。",
    u"惠及[[上千万家庭=10000000 家庭 over]]。",
    u"带动[[百亿美元=10000000000 美元 approx]]投资。",
    u"覆盖[[近百所=100 所 nearly]]中小学。",
    u"参与人数[[超2万余名=20000 名 over]]。",
    u"到场观众[[约有 150 名=150 名 approx]]。",
    u"合作单位有商用OSV[[11家=11 家]]。",
    u"符合GB2(2)要求的产品已全部上架。",
    u"C919大型客机首飞成功，5G用户快速增长。",
    u"居全国80强（53位）。",
    u"二期会议中心投入使用，全年举办[[6期=6 期]]培训。",
    u"贯彻中央八项规定精神，取得[[三项=3 项]]专业资质。",
    u"2021十大科技新闻评选揭晓。",
    u"庆祝学校成立 20 周年。",
    u"科研经费占总收入的[[14.79%=14.79 %]]。",
    u"吸引[[4000+名=4000 名 over]]开发者，贡献[[8600+次=8600 次 over]]提交。",
    u"在2000年建成，累计投入[[2000 万=20000000 -]]。",
    u"注册志愿者从[[1.7亿人次=170000000 人次]]增加至[[23亿人次=2300000000 人次]]。",
    u"营业收入增长[[5.2%=5.2 %]]，三年平均为[[5.2%=5.2 %]]。",
    u"评选出S级[[18位=18 位]]，A级[[20位=20 位]]。",
    u"全年召开[[6个批次=6 个批次]]的评审会。",
    u"融资[[2000 万美金=20000000 美金]]。",
    u"[[一所=1 所]]学校获评示范校，[[两所=2 所]]学校获评特色校。",
    u"学校现有全日制在校生[[32,456人=32456 人]]，其中研究生[[8,912人=8912 人]]，专任教师[[2100余人=2100 人 "
    u"over]]。",
    u"拥有国家重点实验室[[3个=3 个]]、省部级平台[[56个=56 个]]，博士后流动站[[12个=12 个]]。",
    u"2022年，图书馆新增纸质图书[[3.5万册=35000 册]]，电子图书[[120万种=1200000 种]]，数据库[[86个=86 个]]。",
    u"全年开馆340天，接待读者[[128.6万人次=1286000 人次]]，日均[[3782人次=3782 人次]]。",
    u"举办讲座、展览等阅读推广活动[[1,356场=1356 场]]，参与读者[[45万人次=450000 人次]]。",
    u"全县实现地区生产总值[[326.8亿元=32680000000 元]]，同比增长[[6.3%=6.3 %]]。",
    u"新增城镇就业[[1.2万人=12000 人]]，城镇登记失业率控制在[[3.5%以内=3.5 % at_most]]。",
    u"建成高标准农田[[10.5万亩=105000 亩]]，粮食总产量达[[56.8万吨=568000 吨]]。",
    u"发放救助资金[[1.36亿元=136000000 元]]，惠及困难群众[[4.5万人次=45000 人次]]。",
    u"为职工办实事[[12件=12 件]]，走访慰问困难职工[[3600余户=3600 户 over]]。",
    u"新建基层工会[[128家=128 家]]，发展会员[[1.5万名=15000 名]]。",
    u"全年受理法律援助案件[[342件=342 件]]，挽回经济损失[[1280万元=12800000 元]]。",
    u"申请专利[[256件=256 件]]，其中发明专利[[180件=180 件]]，授权[[98件=98 件]]。",
    u"发表SCI论文[[1,230篇=1230 篇]]，其中一区论文[[320篇=320 篇]]。",
    u"获国家科技进步奖二等奖[[1项=1 项]]、省科技奖一等奖[[5项=5 项]]。",
    u"承办第十五届全国大学生运动会，获得金牌[[12枚=12 枚]]。",
    u"开展“送教下乡”[[三十余场=30 场 over]]，培训乡村教师[[两千多人次=2000 人次 over]]。",
    u"第3届理事会第2次会议于5月20日召开，[[126名=126 名]]代表出席。",
    u"截至12月底，微信公众号粉丝[[15.8万=158000 -]]，全年推送[[1200余条=1200 条 "
    u"over]]，阅读量[[超过560万=5600000 - over]]。",
    u"活动持续3天，共有来自[[12个=12 个]]国家和地区的[[500余名=500 名 over]]学者参会。",
    u"3月15日至18日，[[15家=15 家]]企业参展。",
    u"电话023-6367-1234，邮编400010，网址https://example.org/2021/12。",
    u"渝科协发〔2021〕35号文件印发各区县。",
    u"每人补助[[500元=500 元]]，共发放[[25万元=250000 元]]。",
    u"组织[[3—5人=3 人]]的小分队。",
    u"项目资金为[[50万—80万元=500000 元]]。",
    u"满意率达[[98.5%=98.5 %]]，较上年提高[[2.3个百分点=2.3 个百分点]]。",
    u"服务时长累计[[12万小时=120000 小时]]。",
    u"GitHub 上收获 [[3.2k Star=3200 Star]]，[[500 多个=500 个 over]] PR 被合并。",
    u"Linux 6.1 内核中来自社区的补丁[[1,200 个=1200 个]]。",
    u"Python 3.11 版本发布，性能提升[[25%=25 %]]。",
    u"[[三名=3 名]]同学获国家奖学金。",
    u"[[三名=3 名]]教师入选省级人才计划。",
    u"“三会一课”制度得到落实，召开支委会[[12次=12 次]]。",
    u"落实“四个意识”“四个自信”“两个维护”，上党课[[4次=4 次]]。",
    u"世界500强企业落户[[3家=3 家]]。",
    u"在全省高校中排名第12位，前进5位。",
    u"新增院士[[1名=1 名]]。",
    u"全年安全生产零事故。",
    u"推进“1+3+N”工作体系，[[2个=2 个]]中心建成投用。",
    u"编印简报[[24期=24 期]]，报送信息[[186条=186 条]]，被省级以上采用[[45条=45 条]]。",
    u"举办科技活动周，[[27个=27 个]]区县同步开展[[1,000多项=1000 项 over]]活动。",
    u"资助金额达[[￥300万=3000000 元]]。",
    u"共有[[3.2 万名=32000 名]]师生参加了为期两周的实践。",
    u"成功创建国家级科普基地[[2家=2 家]]，市级[[18家=18 家]]，总数达到[[65家=65 家]]。",
    u"募集善款[[八百余万元=8000000 元 over]]。",
    u"全校共设[[18个=18 个]]学院，开设本科专业[[72个=72 个]]，占地[[2800余亩=2800 亩 over]]。",
    u"全年发送科普短信[[近1000万条=10000000 条 nearly]]。",
    u"捐赠图书[[一万二千册=12000 册]]。",
    u"其中半数以上为青年。",
    u"人数[[128.6港币=128.6 港币]][[150万元=1500000 元]]。",
    u"老年人口占比[[超过两成=2 成 over]]。",
};

} // namespace

class MarkedSentence : public testing::TestWithParam<const char16_t *>
{
};

TEST_P(MarkedSentence, GivesItsMetricsAndNoOthers)
{
    const Marked marked = unmark(QString::fromUtf16(GetParam()));
    EXPECT_EQ(found(marked.text), marked.metrics) << marked.text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Extraction, MarkedSentence, testing::ValuesIn(kSentences));

TEST(ExtractionTest, OffsetsAreCodePointsOfTheWholeText)
{
    const QString text = QStringLiteral("𬭳字😀一行\n第二行举办讲座226场。");
    const auto metrics = extractMetrics(text, UnitLexicon::standard()).metrics;
    ASSERT_EQ(metrics.size(), 1U);
    EXPECT_EQ(metrics[0].start, 13);
    EXPECT_EQ(metrics[0].end, 17);
    EXPECT_EQ(metrics[0].numeralEnd, 16);
    EXPECT_EQ(metrics[0].text, QStringLiteral("226场"));
}

TEST(ExtractionTest, TextBetweenOffsetsIsTheQuotedTextInAnySoup)
{
    const QString alphabet =
        QStringLiteral("0123456789０９一二两十百千万亿零余多几个家场次人名元%、，。（）《》“”第年月日届期 "
                       "\n.,-—~+至等获增至超近约Aa😀𬭳点分之");
    const UnitLexicon lexicon = UnitLexicon::standard();
    std::mt19937 random(408);
    const auto points = alphabet.toUcs4();
    for (int round = 0; round < 3000; ++round) {
        QList<uint> soup;
        for (auto length = random() % 120; length > 0; --length)
            soup << points[static_cast<qsizetype>(random() % static_cast<size_t>(points.size()))];
        const QString text =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(soup.constData()), soup.size());
        qsizetype last = 0;
        for (const FoundMetric &metric : extractMetrics(text, lexicon).metrics) {
            ASSERT_LE(last, metric.start) << text.toStdString();
            ASSERT_LE(metric.start, metric.numeralStart);
            ASSERT_LT(metric.numeralStart, metric.numeralEnd);
            ASSERT_LE(metric.numeralEnd, metric.end);
            ASSERT_LE(metric.end, soup.size());
            const auto words = soup.mid(metric.start, metric.end - metric.start);
            ASSERT_EQ(metric.text,
                      QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size()));
            ASSERT_FALSE(metric.text.contains(u'\n'));
            last = metric.end;
        }
    }
}

/// What once was looked at again from every number of a line; a square of many thousands never ends.
TEST(ExtractionTest, FindsTwiceAsMuchInALineTwiceAsLong)
{
    const UnitLexicon lexicon = UnitLexicon::standard();
    for (const QString &part :
         {QStringLiteral("1场"),         QStringLiteral("1"),     QStringLiteral("二"),
          QStringLiteral("一万亿"),      QStringLiteral("￥1万"), QStringLiteral("80强（"),
          QStringLiteral("《1"),         QStringLiteral("“二"),   QStringLiteral("共"),
          QStringLiteral("共1场"),       QStringLiteral("1,111"), QStringLiteral("第1"),
          QStringLiteral("1次。"),       QStringLiteral("1 "),    QStringLiteral("三分之"),
          QStringLiteral("分别为1人、"), QStringLiteral("1-"),    QStringLiteral("😀9名"),
          QStringLiteral("占1%"),        QStringLiteral("1.1")}) {
        const qsizetype times = 50'000 / part.size();
        const auto half = extractMetrics(part.repeated(times / 2), lexicon).metrics.size();
        const auto whole = extractMetrics(part.repeated(times / 2 * 2), lexicon).metrics.size();
        EXPECT_NEAR(static_cast<double>(whole), 2.0 * static_cast<double>(half), 2.0) << part.toStdString();
    }
}

TEST(ExtractionTest, UnknownMeasureWordIsADoubtAndLearntFromATable)
{
    UnitLexicon lexicon = UnitLexicon::standard();
    const QString text = QStringLiteral("全年推广良种羊35胎。");
    EXPECT_TRUE(extractMetrics(text, lexicon).metrics.empty());
    ASSERT_EQ(extractMetrics(text, lexicon).doubts.size(), 1U);
    ASSERT_TRUE(lexicon.extend("胎\tother\tS\n"));
    ASSERT_EQ(extractMetrics(text, lexicon).metrics.size(), 1U);
}

TEST(ExtractionTest, WrongTableOfUnitsIsRefusedWithItsLine)
{
    UnitLexicon lexicon = UnitLexicon::standard();
    const auto result = lexicon.extend("胎\tother\tS\n窝 other S\n");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().subject, QStringLiteral("2"));
    EXPECT_TRUE(extractMetrics(QStringLiteral("推广良种羊35胎。"), lexicon).metrics.empty());
}

TEST(ExtractionTest, WhatThereIsAtTheEndOfTheYearIsATotal)
{
    const auto metrics = extractMetrics(QStringLiteral("服务站新增4家，年末共37家；年底举办义诊3场。"),
                                        UnitLexicon::standard())
                             .metrics;
    ASSERT_EQ(metrics.size(), 3U);
    EXPECT_EQ(metrics[0].aspect, Aspect::Period);
    EXPECT_EQ(metrics[1].aspect, Aspect::Total);
    EXPECT_EQ(metrics[2].aspect, Aspect::Period);
}

TEST(ExtractionTest, TotalIsInheritedLabelAndPeriodIsNot)
{
    const auto metrics =
        extractMetrics(QStringLiteral("新建服务站2家、全市增至31家。"), UnitLexicon::standard()).metrics;
    ASSERT_EQ(metrics.size(), 2U);
    EXPECT_EQ(metrics[0].labels.front().text, QStringLiteral("服务站"));
    EXPECT_EQ(metrics[1].labels.front().text, QStringLiteral("服务站"));
    EXPECT_EQ(metrics[0].aspect, Aspect::Period);
    EXPECT_EQ(metrics[1].aspect, Aspect::Total);
    EXPECT_EQ(metrics[1].category, Category::Station);
}

namespace
{

struct Named {
    const char16_t *text;
    std::vector<const char16_t *> labels; ///< of its numbers; empty: none
};

const Named kNamed[] = {
    {u"6.市财政补助95万元。", {u"市财政补助"}},
    {u"*造林面积37万亩*修复湿地2处。", {u"造林面积", u"湿地"}},
    {u"聘请丁一、王二等客座教授8人。", {u"客座教授"}},
    {u"5人入选青年骨干计划，2人获突出贡献专家称号。", {u"青年骨干计划", u"突出贡献专家"}},
    {u"支出善款7.2万元，受益31人次。", {u"善款", u"受益"}},
    {u"共计820人次前往展厅参观。", {u"参观"}},
    {u"组织职工300人参加登山比赛，另有40人参加书画比赛。", {u"职工", u"书画比赛"}},
    {u"馆藏总量从2019年的31万册增长到2024年的46万册。", {u"馆藏总量", u"馆藏总量"}},
    {u"规模以上企业达72家。", {u"规模以上企业"}},
    {u"12个分馆共举办读书会90场。", {u"分馆", u"读书会"}},
    {u"走访9个县、31个村。", {u"县", u"村"}},
    {u"截止2023年底善款结余8万元。", {u"善款结余"}},
    {u"仓库收获2.1万 star、300 fork。", {u"star", u"fork"}},
    {u"全年接待读者31万人次，交流论文42篇。", {u"读者", u"论文"}},
    {u"专项行动共投入经费8万元，累计参与人数900人。", {u"经费", u"参与人数"}},
    {u"向养老院补助了5万元。", {u"养老院"}},
    {u"青禾图书馆电子书下载量为9万册次。", {u"电子书下载量"}},
    {u"市茶叶协会技术培训12期，全市法院结案700件。", {u"技术培训", u"结案"}},
    {u"馆藏总量(不含期刊)达31万册。", {u"馆藏总量"}},
    {u"企业科协[3]42个。", {u"企业科协"}},
    {u"一、生活补助:74人,31万元。", {u"生活补助", u"生活补助"}},
    {u"先后4次走访慰问60名困难职工。", {u"走访慰问", u"困难职工"}},
    {u"为80名患白内障的老人做了检查。", {u"老人"}},
    {u"帮助9名因病致贫群众。", {u"群众"}},
    {u"400余名市民参与活动，70名学员到基地实习。", {u"市民", u"学员"}},
    {u"更换了20块公益宣传牌，建立5个志愿组织。", {u"公益宣传牌", u"志愿组织"}},
    {u"完成了4个村(社区)工会组织的换届。", {u"村(社区)工会组织"}},
    {u"提供支持性服务90人次。", {u"支持性服务"}},
    {u"12户30人享受低保。", {u"低保", u"低保"}},
    {u"其他案件新收12件，审结案件9件。", {u"案件", u"案件"}},
    {u"出国考察交流5次。", {u"出国考察交流"}},
    {u"现有普通高中6所。", {u"普通高中"}},
    {u"追回被盗自行车9辆，返还资金5万元。", {u"被盗自行车", u"资金"}},
    {u"为12名新入学的贫困大学生和7名贫困“双女”家庭提供帮助。", {u"贫困大学生", u"贫困“双女”家庭"}},
    {u"全国卫生机构总数900个，比上年增加30个。", {u"卫生机构总数", u"卫生机构总数"}},
    {u"接待过夜游客4万人次，捐资助学活动5次。", {u"过夜游客", u"助学活动"}},
};

} // namespace

TEST(ExtractionTest, LabelIsANounAndNotWhatStandsAroundIt)
{
    const UnitLexicon lexicon = UnitLexicon::standard();
    for (const Named &named : kNamed) {
        const QString text = QString::fromUtf16(named.text);
        QStringList labels;
        for (const FoundMetric &metric : extractMetrics(text, lexicon).metrics)
            labels << (metric.labels.empty() ? QString() : metric.labels.front().text);
        QStringList expected;
        for (const char16_t *label : named.labels)
            expected << QString::fromUtf16(label);
        EXPECT_EQ(labels, expected) << text.toStdString();
    }
}

TEST(ExtractionTest, PlacesRulesMeasuresAndThePageAreNoResults)
{
    const UnitLexicon lexicon = UnitLexicon::standard();
    for (const QString &text :
         {QStringLiteral("市八届人大三次会议开幕。"), QStringLiteral("退出全省后二十位。"),
          QStringLiteral("6·9公益日启动。"), QStringLiteral("百人合唱上演。"),
          QStringLiteral("阅读次数：318次"), QStringLiteral("每支队伍不少于6人。"),
          QStringLiteral("走廊全长300米。"), QStringLiteral("水库二期、机场三期开工。"),
          QStringLiteral("首次突破万亿大关。")})
        EXPECT_TRUE(extractMetrics(text, lexicon).metrics.empty()) << text.toStdString();
}

TEST(ExtractionTest, AspectTellsStockFromTheYear)
{
    const UnitLexicon lexicon = UnitLexicon::standard();
    const auto aspects = [&](const QString &text) {
        std::vector<Aspect> found;
        for (const FoundMetric &metric : extractMetrics(text, lexicon).metrics)
            found.push_back(metric.aspect);
        return found;
    };
    using Found = std::vector<Aspect>;
    EXPECT_EQ(aspects(QStringLiteral("全市2100余名网格员开展巡查。")), Found{Aspect::Total});
    EXPECT_EQ(aspects(QStringLiteral("会员单位达42家。")), Found{Aspect::Total});
    EXPECT_EQ(aspects(QStringLiteral("全年累计举办讲座42场。")), Found{Aspect::Period});
    EXPECT_EQ(aspects(QStringLiteral("累计举办讲座42场。")), Found{Aspect::Total});
    EXPECT_EQ(aspects(QStringLiteral("年销售额达到3亿元。")), Found{Aspect::Period});
    EXPECT_EQ(aspects(QStringLiteral("目前正在改造!举办讲座9场。")), Found{Aspect::Period});
    EXPECT_EQ(aspects(QStringLiteral("会员由上年720人增至910人。")), (Found{Aspect::None, Aspect::Total}));
    EXPECT_EQ(aspects(QStringLiteral("直属单位23个，从业人员637人。")),
              (Found{Aspect::Total, Aspect::Total}));
    EXPECT_EQ(aspects(QStringLiteral("走访企业5家、社区3个。")), (Found{Aspect::Period, Aspect::Period}));
    EXPECT_EQ(aspects(QStringLiteral("共有学校90所。其中，小学60所；表彰学校4所。")),
              (Found{Aspect::Total, Aspect::Total, Aspect::Period}));
    EXPECT_EQ(aspects(QStringLiteral("器官捐献9例(累计41例)、角膜捐献3例。")),
              (Found{Aspect::Period, Aspect::Total, Aspect::Period}));
    EXPECT_EQ(aspects(QStringLiteral("邮政业务总量3亿元，报名人数达到900人。")),
              (Found{Aspect::Period, Aspect::Period}));
    EXPECT_EQ(aspects(QStringLiteral("全区9家单位获评先进。")), Found{Aspect::Period});
    EXPECT_EQ(aspects(QStringLiteral("五年来，共筹集善款42万元。")), Found{Aspect::Total});
}

TEST(ExtractionTest, CasesAndHousesAreCountedAsWhatTheyAre)
{
    const UnitLexicon lexicon = UnitLexicon::standard();
    const auto category = [&](const QString &text) {
        const auto metrics = extractMetrics(text, lexicon).metrics;
        return metrics.empty() ? Category::People : metrics.front().category;
    };
    EXPECT_EQ(category(QStringLiteral("审结合同案件42件。")), Category::Other);
    EXPECT_EQ(category(QStringLiteral("办理提案42件。")), Category::Document);
    EXPECT_EQ(category(QStringLiteral("新增经营主体42户。")), Category::Organization);
    EXPECT_EQ(category(QStringLiteral("新开国际航线4条。")), Category::Other);
    EXPECT_EQ(category(QStringLiteral("设立科技奖项数7项。")), Category::Award);
    EXPECT_EQ(category(QStringLiteral("发放辅助器具70件。")), Category::Other);
    EXPECT_EQ(category(QStringLiteral("新建乡镇卫生院3个。")), Category::Organization);
    EXPECT_EQ(category(QStringLiteral("全省有公共图书馆90个。")), Category::Organization);
}
