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

QStringList organizations(const QString &text)
{
    return found(NameKind::Organization, text);
}

} // namespace

TEST(OrganizationsTest, EndsToTheLeftWhereTheSentenceBegins)
{
    EXPECT_EQ(organizations(u"活动由江湾市科学技术协会主办，依托青石大学承办。"_s),
              (QStringList{u"江湾市科学技术协会"_s, u"青石大学"_s}));
    EXPECT_EQ(organizations(u"联合江湾市委组织部、江湾市委党校举办研修班。"_s),
              (QStringList{u"江湾市委组织部"_s, u"江湾市委党校"_s}));
    EXPECT_EQ(organizations(u"打造白鹭图书馆"_s), QStringList{u"白鹭图书馆"_s});
}

TEST(OrganizationsTest, JoinsOrPartsAtAnd)
{
    EXPECT_EQ(organizations(u"支持城市化与区域创新发展研究中心建设。"_s),
              QStringList{u"城市化与区域创新发展研究中心"_s});
    EXPECT_EQ(organizations(u"青石大学和江湾学院签约。"_s), (QStringList{u"青石大学"_s, u"江湾学院"_s}));
    EXPECT_EQ(organizations(u"工业和信息化部部长到会。"_s), QStringList{u"工业和信息化部"_s});
}

TEST(OrganizationsTest, TakesABranchWithItsHouse)
{
    EXPECT_EQ(organizations(u"中国江湾股份有限公司青石分公司成立科协。"_s),
              QStringList{u"中国江湾股份有限公司青石分公司"_s});
    EXPECT_EQ(organizations(u"成立“智汇江湾”(青石)咨询委员会。"_s),
              QStringList{u"“智汇江湾”(青石)咨询委员会"_s});
}

TEST(OrganizationsTest, TakesTheShortFormsOfAnOffice)
{
    EXPECT_EQ(organizations(u"在江湾市委、市政府领导下，市科协召开会议。"_s),
              (QStringList{u"江湾市委"_s, u"市政府"_s, u"市科协"_s}));
}

TEST(OrganizationsTest, NamesNoKind)
{
    for (const QString &text :
         {u"新成立4个学会、20家一流学会。"_s, u"各级科协、区县科协积极参与。"_s, u"建设高素质法院队伍。"_s,
          u"大学生和中学生参加，中心城区受益。"_s, u"一些政府工作人员"_s, u"第六届科协论坛"_s,
          u"推进服务型政府建设。"_s, u"党组理论学习中心组学习。"_s})
        EXPECT_EQ(organizations(text), QStringList()) << text.toStdString();
}

TEST(OrganizationsTest, LooksIntoNoTitle)
{
    EXPECT_EQ(organizations(u"印发《江湾市科协章程》。"_s), QStringList());
}

} // namespace dashiji::names
