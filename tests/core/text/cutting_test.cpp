// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines, paragraphs, sentences and code points: pieces of a text that together are the text.
#include "core/text/codepoints.h"
#include "core/text/cutting.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji::text;
using namespace Qt::StringLiterals;

namespace
{

QStringList pieces(const QString &text, const std::vector<Span> &spans)
{
    QStringList found;
    for (const Span &span : spans)
        found << text.sliced(span.start, span.length);
    return found;
}

QStringList sentencesOf(const QString &text)
{
    return pieces(text, sentences(text));
}

} // namespace

TEST(CuttingTest, LinesEndInEveryWay)
{
    const QString text = u"a\nb\r\nc\rd\u2028e\u0085\n"_s;
    EXPECT_EQ(pieces(text, lines(text)), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u""_s}));
    EXPECT_TRUE(lines(u"").empty());
    EXPECT_EQ(lines(u"\r\n").size(), 1U);
}

TEST(CuttingTest, ParagraphsHaveNoBlanksAround)
{
    const QString text = u"\uFEFF　　一\u00A0\n \u3000\n\t二 三 \r\n"_s;
    EXPECT_EQ(pieces(text, paragraphs(text)), (QStringList{u"一"_s, u"二 三"_s}));
}

TEST(CuttingTest, SentencesKeepTheirClosingMarks)
{
    EXPECT_EQ(sentencesOf(u"他说：“开会。”会开了！好吗？！好……"_s),
              (QStringList{u"他说：“开会。”"_s, u"会开了！"_s, u"好吗？！"_s, u"好……"_s}));
}

TEST(CuttingTest, MarksInsideTitlesAndBracketsEndNothing)
{
    EXPECT_EQ(sentencesOf(u"读《为什么？怎么办？》一书（共3册。）后，写报告。完。"_s),
              (QStringList{u"读《为什么？怎么办？》一书（共3册。）后，写报告。"_s, u"完。"_s}));
    EXPECT_EQ(sentencesOf(u"（没有关上。第二句。"_s), (QStringList{u"（没有关上。"_s, u"第二句。"_s}));
}

TEST(CuttingTest, PointsEndOnlySentences)
{
    EXPECT_EQ(sentencesOf(u"Dr. A. Lee sold 1.5 million copies, i.e. many. The end."_s),
              (QStringList{u"Dr. A. Lee sold 1.5 million copies, i.e. many."_s, u"The end."_s}));
    EXPECT_EQ(sentencesOf(u"1. First thing"_s), (QStringList{u"1. First thing"_s}));
    EXPECT_EQ(sentencesOf(u"见 example.com 网站。"_s), (QStringList{u"见 example.com 网站。"_s}));
}

TEST(CodePointsTest, OffsetsConvertBothWays)
{
    const QString text = u"a𠀀b𠀁𠀂c"_s;
    const CodePointIndex index(text);
    EXPECT_EQ(index.codePointCount(), 6);
    EXPECT_EQ(codePointCount(text), 6);
    const qsizetype starts[] = {0, 1, 3, 4, 6, 8, 9};
    for (qsizetype point = 0; point <= 6; ++point) {
        EXPECT_EQ(index.toUtf16(point), starts[point]);
        EXPECT_EQ(index.toCodePoint(starts[point]), point);
    }
    EXPECT_EQ(index.toCodePoint(2), 1) << "inside a pair: the pair's own offset";
}

TEST(CodePointsTest, LoneSurrogatesCountAsOne)
{
    const QString text = QString(QChar(0xDC00)) + QChar(0xD800) + u"a"_s;
    EXPECT_EQ(CodePointIndex(text).codePointCount(), 3);
    EXPECT_EQ(codePointCount(text), 3);
}
