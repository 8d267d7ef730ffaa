// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folding makes equal what readers take for equal, and knows where every folded unit came from.
#include "core/text/folding.h"
#include "core/text/foldtables.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

using namespace dashiji::text;
using namespace Qt::StringLiterals;

TEST(FoldingTest, WidthsAndCasesAreOne)
{
    EXPECT_EQ(fold(u"ＡＢＣ１２３"), u"abc123"_s);
    EXPECT_EQ(fold(u"ｶﾞ"), fold(u"ガ"));
    EXPECT_EQ(fold(u"（重庆），"), u"(重庆),"_s);
    EXPECT_EQ(fold(u"ÀÉ"), fold(u"àé"));
    EXPECT_EQ(fold(u"①"), u"1"_s);
}

TEST(FoldingTest, ZeroIsOneCharacter)
{
    EXPECT_EQ(fold(u"二〇三五"), fold(u"二零三五"));
}

TEST(FoldingTest, TraditionalMatchesSimplified)
{
    EXPECT_EQ(fold(u"臺灣學會舉辦開幕儀式"), u"台湾学会举办开幕仪式"_s);
    EXPECT_EQ(fold(u"圖書館歷年大事記"), fold(u"图书馆历年大事记"));
}

TEST(FoldingTest, RadicalsAreTheirIdeographs)
{
    EXPECT_EQ(fold(u"⼤事记"), u"大事记"_s); // Kangxi block, by NFKC
    EXPECT_EQ(fold(u"⺠生"), u"民生"_s);     // radicals supplement, by its own table
    EXPECT_EQ(fold(u"⻄部"), u"西部"_s);
    EXPECT_EQ(withoutRadical(U'中'), U'中');
}

TEST(FoldingTest, WhiteSpaceIsOneSpaceAndInvisibleIsNothing)
{
    EXPECT_EQ(fold(u"a \t\u3000\u00A0b"), u"a b"_s);
    EXPECT_EQ(fold(u"\uFEFF年\u200B会"), u"年会"_s);
    EXPECT_EQ(foldTight(u"承办 2021 大会"), u"承办2021大会"_s);
}

TEST(FoldingTest, UnitwiseFoldingKeepsOffsets)
{
    const QString original = u"⼀、舉辦　ＴＯＰ１ ①ﬁ𠀀"_s;
    EXPECT_EQ(foldUnits(original), u"一、举办 top1 ①ﬁ𠀀"_s);
}

TEST(FoldingTest, QuotesAndStopsStayThemselves)
{
    EXPECT_EQ(fold(u"“十佳”。"), u"“十佳”。"_s);
}

TEST(FoldingTest, OriginsPointBack)
{
    const QString original = u"Ｘ  ﬁ〇𠀀e\u0301終"_s;
    const FoldedText folded = foldWithOrigins(original);
    EXPECT_EQ(folded.text, u"x fi零𠀀é终"_s);
    ASSERT_EQ(folded.origins.size(), static_cast<std::size_t>(folded.text.size()) + 1);
    const auto quote = [&](QStringView part) {
        const auto range = folded.original(folded.text.indexOf(part), part.size());
        return original.sliced(range.start, range.end - range.start);
    };
    EXPECT_EQ(quote(u"i"), u"ﬁ"_s);
    EXPECT_EQ(quote(u"fi零"), u"ﬁ〇"_s);
    EXPECT_EQ(quote(u"𠀀"), u"𠀀"_s);
    EXPECT_EQ(quote(u"é"), u"e\u0301"_s);
    EXPECT_EQ(quote(u"终"), u"終"_s);
    EXPECT_EQ(quote(u"x "), u"Ｘ  "_s);
}

TEST(FoldingTest, EmptyRangeIsEmpty)
{
    const FoldedText folded = foldWithOrigins(u"年会");
    EXPECT_EQ(folded.original(2, 0).start, 2);
    EXPECT_EQ(folded.original(2, 0).end, 2);
}

TEST(FoldingTest, FoldingTwiceChangesNothing)
{
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        QString text;
        for (int i = 0; i < 40; ++i) {
            const auto character =
                static_cast<char32_t>(random() % 3 ? 0x20 + random() % 0x3000 : random() % 0x2FFFF);
            if (!QChar::isSurrogate(character))
                text += QString::fromUcs4(&character, 1);
        }
        const FoldedText once = foldWithOrigins(text);
        EXPECT_EQ(fold(once.text), once.text);
        EXPECT_EQ(fold(text), once.text);
        EXPECT_TRUE(std::is_sorted(once.origins.begin(), once.origins.end()));
        EXPECT_EQ(once.origins.back(), text.size());
    }
}

TEST(FoldingTest, LoneSurrogatesAreKept)
{
    const QString broken = u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00);
    EXPECT_EQ(foldWithOrigins(broken).origins.size(), 5U);
}
