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

QStringList documents(const QString &text)
{
    return found(NameKind::Document, text);
}

} // namespace

TEST(DocumentsTest, FindsPapersByTheirKind)
{
    EXPECT_EQ(
        documents(
            u"印发《江湾市科普行动方案（2021—2025年）》《关于办好展览的通知》，修订《江湾市科协章程》。"_s),
        (QStringList{u"江湾市科普行动方案（2021—2025年）"_s, u"关于办好展览的通知"_s, u"江湾市科协章程"_s}));
}

TEST(DocumentsTest, FindsPapersByTheirNumber)
{
    EXPECT_EQ(documents(u"按照《馆藏提升三年攻坚》（江文发〔2022〕12号）要求"_s),
              QStringList{u"馆藏提升三年攻坚"_s});
}

TEST(DocumentsTest, LeavesBooksJournalsAndCollections)
{
    EXPECT_EQ(
        documents(
            u"在《江湾日报》发表文章，编印《学习资料汇编》《工作方法案例集》，编写《碳达峰知多少》。"_s),
        QStringList());
    EXPECT_EQ(documents(u"报送《专家建议》50篇，出版《科普工作指南》。"_s), QStringList());
}

TEST(DocumentsTest, StandsABracketThatIsNeverClosed)
{
    EXPECT_EQ(documents(u"《全力以赴工作案例收入《科普工作规划》。"_s), QStringList{u"科普工作规划"_s});
    EXPECT_EQ(documents(u"》《"_s), QStringList());
}

} // namespace dashiji::names
