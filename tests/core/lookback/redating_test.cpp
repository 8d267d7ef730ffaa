// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/redating.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::lookback;
using namespace Qt::StringLiterals;

namespace
{

/// A text with "[old>new]" where it is to be re-dated.
struct Marked {
    QString text;
    QString expected;
};

Marked marked(const QString &drawn)
{
    Marked result;
    for (qsizetype at = 0; at < drawn.size(); ++at) {
        if (drawn[at] != u'[') {
            result.text += drawn[at];
            result.expected += drawn[at];
            continue;
        }
        const qsizetype arrow = drawn.indexOf(u'>', at);
        const qsizetype end = drawn.indexOf(u']', at);
        result.text += drawn.sliced(at + 1, arrow - at - 1);
        result.expected += drawn.sliced(arrow + 1, end - arrow - 1);
        at = end;
    }
    return result;
}

QString bodyRedated(const QString &body, const QString &title = {})
{
    return redated(body, phrasesIn(body, title, 2031));
}

QString titleRedated(const QString &title)
{
    return redated(title, phrasesIn(title, 2031));
}

void expectBodies(const QStringList &drawn, const QString &title = {})
{
    for (const QString &each : drawn) {
        const Marked known = marked(each);
        EXPECT_EQ(bodyRedated(known.text, title), known.expected);
    }
}

} // namespace

TEST(RedatingTest, TitlesCountOn)
{
    for (const QString &each : {u"[第四届>第五届]江湾读书会在三溪举行"_s, u"[首届>第二届]青年创客赛开赛"_s,
                                u"[2031年>2032年]全市科普日启动"_s, u"[2031>2032]江湾科普博览会开幕"_s,
                                u"市老科协迎来成立[20周年>21周年]"_s, u"[第二十九期>第三十期]观测营结业"_s,
                                u"[第9届>第10届]海鸥摄影展"_s, u"[二〇三一年>二〇三二年]度工作会议召开"_s,
                                u"学会第五届理事会[第三次>第四次]会议召开"_s,
                                u"[第12次>第13次]院士江湾行启程"_s, u"[第15个>第16个]全国科技工作者日"_s}) {
        const Marked known = marked(each);
        EXPECT_EQ(titleRedated(known.text), known.expected);
    }
}

TEST(RedatingTest, BodiesCountOn)
{
    expectBodies({u"[2031年>2032年]3月，读书会开幕。"_s, u"截至[2031年>2032年]底，共建成53家。"_s,
                  u"自[2031年>2032年]3月至11月，巡展12站。"_s, u"学会成立[20周年>21周年]之际，编印画册。"_s,
                  u"建馆[三十年>三十一年]来，接待观众百万。"_s, u"[82岁>83岁]的老专家登台示范。"_s,
                  u"市里举办[第六届>第七届]机器人大赛。"_s, u"[第4届>第5届]摄影展同期开幕。"_s});
    expectBodies({u"[第四届>第五届]江湾读书会设会场12个。"_s, u"第三届江湾读书会的作者再次到场。"_s},
                 u"第四届江湾读书会开幕"_s);
}

TEST(RedatingTest, ABodyTellsTheOrdinalOfItsTitle)
{
    expectBodies({u"10月，[第四届>第五届]数字经济百人会以智造为主题。第三届百人会的倡议已经落地。"_s,
                  u"下一届将于[2032年>2033年]5月开幕。"_s},
                 u"数字经济百人会召开"_s);
}

TEST(RedatingTest, WhatIsDatedForGoodStays)
{
    expectBodies({u"“十四五”以来投入两亿元。"_s,
                  u"写入第十四个五年规划。"_s,
                  u"江湾第一中学的学生参加。"_s,
                  u"学会成立于1958年。"_s,
                  u"2031年以来，新增8家。"_s,
                  u"自2031年起实行。"_s,
                  u"基地始建于2031年。"_s,
                  u"落实行动方案（2031—2035年）。"_s,
                  u"执行2031年版目录。"_s,
                  u"收到江科发〔2031〕12号文。"_s,
                  u"曾获第二届全国创新奖。"_s,
                  u"自第二届读书会以来，作者增加。"_s,
                  u"第五届委员会作了部署。"_s,
                  u"学习党的第二十次全国代表大会精神。"_s,
                  u"60岁以上老人免费。"_s,
                  u"面向6—12岁儿童。"_s,
                  u"享年91岁。"_s,
                  u"学习在庆祝建会100周年大会上的讲话精神。"_s,
                  u"讲述第二次世界大战中的气象学。"_s,
                  u"2019年举办的第二届读书会留下名册。"_s,
                  u"会员平均年龄68岁。"_s,
                  u"第三次获得冠军。"_s,
                  u"用了第三个工作日。"_s,
                  u"比2030年增长一成。"_s});
}

TEST(RedatingTest, SaysWhyAndWhere)
{
    const auto phrases = phrasesIn(u"第四届读书会逢建会20周年，2031年的82岁作者到场", 2031);
    ASSERT_EQ(phrases.size(), 4U);
    EXPECT_EQ(phrases[0], (Phrase{Phrase::Reason::Ordinal, {0, 3}, u"第四届"_s, u"第五届"_s}));
    EXPECT_EQ(phrases[1].reason, Phrase::Reason::Anniversary);
    EXPECT_EQ(phrases[2].reason, Phrase::Reason::Year);
    EXPECT_EQ(phrases[3].reason, Phrase::Reason::Age);
}
