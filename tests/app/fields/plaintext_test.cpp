// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/plaintext.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji::app;
using namespace Qt::StringLiterals;

TEST(CleanParagraphsTest, MakesOneLineBreakBetweenParagraphs)
{
    EXPECT_EQ(cleanParagraphs(u"第一段\r\n\r\n\r\n第二段\u2029第三段\r第四段\u2028第五段\n"_s),
              u"第一段\n第二段\n第三段\n第四段\n第五段"_s);
}

TEST(CleanParagraphsTest, DropsIndentsAndKeepsBlanksInside)
{
    EXPECT_EQ(cleanParagraphs(u"\u3000\u3000全年 4\u00a0期\u3000论坛  \n\t\t海智工作站"_s),
              u"全年 4\u00a0期\u3000论坛\n海智工作站"_s);
    EXPECT_EQ(cleanParagraphs(u"\u3000\u3000一段带缩进"_s), u"一段带缩进"_s);
}

TEST(CleanParagraphsTest, LeavesAPieceOfALineAsItIs)
{
    EXPECT_EQ(cleanParagraphs(u" and more "_s), u" and more "_s);
}

TEST(CleanParagraphsTest, DropsControlsAndObjectMarksButNoJoiners)
{
    EXPECT_EQ(cleanParagraphs(u"a\u0000b\u0007c\ufffcd\ufeffe\u200df"_s), u"abcde\u200df"_s);
}

TEST(CleanLineTest, PutsParagraphsOnOneLine)
{
    EXPECT_EQ(cleanLine(u"标题\n  副题 \n"_s), u"标题 副题"_s);
}

TEST(CleanParagraphsTest, CellsOfATableStayApartByTabs)
{
    EXPECT_EQ(cleanParagraphs(u"论坛\t4 期\n工作站\t28 家\t"_s), u"论坛\t4 期\n工作站\t28 家"_s);
    EXPECT_EQ(cleanParagraphs(u"论坛\t4 期"_s), u"论坛\t4 期"_s);
    EXPECT_EQ(cleanLine(u"论坛\t4 期"_s), u"论坛 4 期"_s);
}

TEST(CharacterCountTest, CountsCodePointsWithoutBlanks)
{
    EXPECT_EQ(characterCount(u"“科创中国”试点\n向区县 延伸\u3000𠮷"), 14);
    EXPECT_EQ(characterCount(u""), 0);
}

TEST(ReplacementBetweenTest, FindsTheSmallestReplacement)
{
    EXPECT_EQ(replacementBetween(u"新增10家工作站", u"新增12家工作站"), (Replacement{3, 1, u"2"_s}));
    EXPECT_EQ(replacementBetween(u"aa", u"aaa"), (Replacement{2, 0, u"a"_s}));
    EXPECT_EQ(replacementBetween(u"同", u"同"), (Replacement{1, 0, {}}));
    EXPECT_EQ(replacementBetween(u"", u"全部"), (Replacement{0, 0, u"全部"_s}));
    EXPECT_EQ(replacementBetween(u"全部", u""), (Replacement{0, 2, {}}));
}

TEST(ReplacementBetweenTest, NeverCutsASurrogatePair)
{
    // The two characters share their high surrogate, these two their low one.
    EXPECT_EQ(replacementBetween(u"甲𠮷乙", u"甲𠮶乙"), (Replacement{1, 2, u"𠮶"_s}));
    const QString one = u"甲"_s + QChar(0xd842) + QChar(0xdfb7);
    const QString other = u"甲"_s + QChar(0xd843) + QChar(0xdfb7);
    EXPECT_EQ(replacementBetween(one, other), (Replacement{1, 2, other.sliced(1)}));
}
