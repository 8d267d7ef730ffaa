// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/names/foundnames.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace dashiji::names
{

using Qt::StringLiterals::operator""_s;

namespace
{

QStringList people(const QString &text)
{
    return found(NameKind::Person, text);
}

} // namespace

TEST(PeopleTest, FindsANameBehindItsTitle)
{
    EXPECT_EQ(people(u"理事长林若川出席开幕式，秘书长 高远主持。"_s), (QStringList{u"林若川"_s, u"高远"_s}));
}

TEST(PeopleTest, FindsANameBeforeItsTitle)
{
    EXPECT_EQ(people(u"江湾大学沈怀瑾教授应邀授课，顾宁院士点评。"_s), (QStringList{u"沈怀瑾"_s, u"顾宁"_s}));
}

TEST(PeopleTest, FindsEveryoneOfAList)
{
    EXPECT_EQ(people(u"副会长周砚、钟离秋白、马驰等参加活动。"_s),
              (QStringList{u"周砚"_s, u"钟离秋白"_s, u"马驰"_s}));
    EXPECT_EQ(people(u"高新桥、吴岳、陈芷当选委员。"_s), (QStringList{u"高新桥"_s, u"吴岳"_s, u"陈芷"_s}));
    EXPECT_EQ(people(u"包为山、樊承志等3位专家现场授课。"_s), (QStringList{u"包为山"_s, u"樊承志"_s}));
}

TEST(PeopleTest, EndsAShortNameBeforeTheDeed)
{
    EXPECT_EQ(people(u"副市长熊岚出席并致辞。"_s), QStringList{u"熊岚"_s});
    EXPECT_EQ(people(u"会长郑重表示欢迎。"_s), QStringList{u"郑重"_s});
}

TEST(PeopleTest, FindsANameWrittenByItsSound)
{
    EXPECT_EQ(people(u"驻华大使穆罕·阿里等4位来宾致辞。"_s), QStringList{u"穆罕·阿里"_s});
}

TEST(PeopleTest, ReadsTraditionalCharacters)
{
    EXPECT_EQ(people(u"理事長陳學誠致詞，許寧秘書長作報告。"_s), (QStringList{u"陳學誠"_s, u"許寧"_s}));
}

TEST(PeopleTest, TakesNoCommonWordForAName)
{
    for (const QString &text :
         {u"评选高级工程师20名，常务副会长单位5家。"_s, u"农民富起来，专家常态化服务。"_s,
          u"支持项目15个，安排经费30万元。"_s, u"向各位代表致敬，方案获得通过。"_s,
          u"广东省委员会、江苏主席团参加会议。"_s, u"林博士介绍了情况。"_s})
        EXPECT_EQ(people(text), QStringList()) << text.toStdString();
}

} // namespace dashiji::names
