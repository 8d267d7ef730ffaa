// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/pagestyle.h"
#include "core/publish/type/shaping.h"
#include "core/publish/type/typesetting.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;

namespace
{

class ShapingTest : public testing::Test
{
protected:
    ShapedText shaped(const QString &text) { return shapeText(text, m_font, m_chains); }

    FontChoice m_font = standardStyle().body.font;
    FontChains m_chains;
};

TEST_F(ShapingTest, GlyphNumbersAreThoseOfTheScreenFont)
{
    const QString text = QStringLiteral("科技工作者2021 Science，。");
    const ShapedText result = shaped(text);
    ASSERT_EQ(result.faces.size(), 1u);
    const QVector<quint32> expected = result.faces[0]->rawFont(12).glyphIndexesForString(text);
    ASSERT_EQ(result.glyphs.size(), size_t(expected.size()));
    for (size_t i = 0; i < result.glyphs.size(); ++i)
        EXPECT_EQ(result.glyphs[i].id, expected[qsizetype(i)]) << i;
}

TEST_F(ShapingTest, ClustersCoverTheTextInOrder)
{
    const ShapedText result = shaped(QStringLiteral("一e\u0301二𠮷三fi fl ﷺ אבג abc ﬁ"));
    qsizetype at = 0;
    for (const Cluster &cluster : result.clusters) {
        EXPECT_EQ(cluster.textStart, at);
        EXPECT_GT(cluster.textEnd, cluster.textStart);
        at = cluster.textEnd;
    }
    EXPECT_EQ(at, result.text.size());
}

TEST_F(ShapingTest, LeavesOutControlsAndMendsLoneSurrogates)
{
    const QString text = QStringLiteral("甲") + QChar(0x07) + QStringLiteral("乙") + QChar(0xd83d) +
                         QStringLiteral("丙") + QChar(0xdc00);
    EXPECT_EQ(shaped(text).text, QStringLiteral("甲乙\uFFFD丙\uFFFD"));
}

TEST_F(ShapingTest, FallsBackGlyphByGlyph)
{
    // Latin Extended Additional is in no Chinese font of Debian, but in DejaVu
    const ShapedText result = shaped(QStringLiteral("科协\u1E9Fᴀ大会"));
    EXPECT_GE(result.faces.size(), 2u);
    EXPECT_EQ(result.faces[result.clusters[0].face], result.faces[result.clusters.back().face]);
    EXPECT_EQ(m_chains.missingCharacters(), QString());
}

TEST_F(ShapingTest, DrawsABoxForWhatNoFontHasAndNamesIt)
{
    const QString unknown = QString::fromUcs4(U"\U0001FAE8", 1);
    const ShapedText result = shaped(QStringLiteral("甲") + unknown + unknown);
    ASSERT_EQ(result.clusters.size(), 3u);
    EXPECT_EQ(m_chains.missingCharacters(), unknown);
    EXPECT_EQ(result.glyphs[1].id, result.faces[0]->glyph(U'□'));
    EXPECT_GT(result.clusters[1].width, 0.5);
    EXPECT_EQ(result.text, QStringLiteral("甲") + unknown + unknown);
}

TEST_F(ShapingTest, QuotationMarksAreNarrowInEnglishOnly)
{
    EXPECT_LT(shaped(QStringLiteral("it’s")).clusters[2].width, 0.4);
    EXPECT_NEAR(shaped(QStringLiteral("“ABC”年会")).clusters[0].width, 1, 0.01);
    EXPECT_LT(shaped(QStringLiteral("“ABC”")).clusters[0].width, 0.6);
}

TEST_F(ShapingTest, RightToLeftLettersBecomeOneRunOfTheirOwn)
{
    const ShapedText result = shaped(QStringLiteral("甲שלום עולם乙"));
    EXPECT_FALSE(result.clusters.front().rightToLeft);
    EXPECT_FALSE(result.clusters.back().rightToLeft);
    for (size_t i = 1; i + 1 < result.clusters.size(); ++i)
        EXPECT_TRUE(result.clusters[i].rightToLeft) << i;
}

TEST_F(ShapingTest, AMarkOnASpaceIsNoSpace)
{
    // or it would be lost with the space at the end of a line
    const ShapedText result = shaped(QStringLiteral("a \u0301b"));
    ASSERT_EQ(result.clusters.size(), 3u);
    EXPECT_EQ(result.clusters[1].textEnd - result.clusters[1].textStart, 2);
    EXPECT_EQ(result.clusters[1].kind, CharClass::Letter);
}

TEST(TypesettingTest, ACutLineDoesNotEndInAnOpeningMark)
{
    FontChains chains;
    const TextStyle style = standardStyle().body;
    const QString text = QStringLiteral("编印《手册》“案例”〔选〕");
    for (double width = 2 * style.size; width < 10 * style.size; width += 3) {
        QString shown;
        for (const GlyphRun &run : setLineWithin(text, width, style, chains).runs)
            shown += run.text;
        shown.chop(1); // …
        ASSERT_FALSE(shown.isEmpty());
        EXPECT_FALSE(QStringLiteral("《“〔").contains(shown.back())) << shown.toStdString();
    }
}

TEST(TypesettingTest, AVeryLongLineKeepsAllItsWords)
{
    FontChains chains;
    const QString text(GlyphRun::kMostText + 10, u'a');
    const SetLine line = setLine(text, standardStyle().body, chains);
    QString set;
    for (const GlyphRun &run : line.runs) {
        EXPECT_EQ(run.glyphs.back().textStart + 1, run.text.size());
        set += run.text;
    }
    EXPECT_EQ(set, text);
    EXPECT_EQ(line.runs.size(), 2u);
}

} // namespace
