// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/pagestyle.h"
#include "core/publish/type/fontface.h"
#include "core/publish/type/hyphenation.h"
#include "core/publish/type/typesetting.h"
#include "tests/core/publish/pdfreading.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

constexpr QChar kSoftHyphen(0x00ad);

const QString kEnglish = QStringLiteral(
    "Throughout the year the federation coordinated international conferences, established interdisciplinary "
    "laboratories and distributed comprehensive documentation concerning environmental responsibilities, "
    "while volunteers demonstrated extraordinary determination in communities surrounding the mountainous "
    "municipalities.");

class HyphenationTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (hyphenPoints(u"hyphenation").empty())
            GTEST_SKIP() << "needs hyphen-en-us";
    }

    QStringList linesOf(const QString &text, double ems)
    {
        QStringList lines;
        for (const SetLine &line : setParagraph(
                 text, m_style, {ems * m_style.size, 0, Setting::Justified, Alignment::Left}, m_chains)) {
            QString words;
            for (const GlyphRun &run : line.runs)
                words += run.text;
            lines.append(words);
        }
        return lines;
    }

    TextStyle m_style = standardStyle(false).body;
    FontChains m_chains;
};

TEST_F(HyphenationTest, PartsWordsByThePatternsOfTheLanguage)
{
    EXPECT_EQ(hyphenPoints(u"hyphenation"), (std::vector<qsizetype>{2, 6}));
    EXPECT_EQ(hyphenPoints(u"Hyphenation"), (std::vector<qsizetype>{2, 6}));
    EXPECT_TRUE(hyphenPoints(u"year").empty());
    EXPECT_TRUE(hyphenPoints(u"").empty());
}

TEST_F(HyphenationTest, LinesAreEvenerThanWithoutIt)
{
    const ShapedText shaped = shapeText(kEnglish, m_style.font, m_chains);
    const auto widest = [&](const Spacing &spacing) {
        double stretch = 0;
        for (const Line &line : breakLines(shaped, spacing, {18, 0, Setting::Justified}))
            stretch = std::max(stretch, line.stretch);
        return stretch;
    };
    const double whole = widest(spacingOf(shaped));
    Spacing parted = spacingOf(shaped);
    ASSERT_TRUE(addHyphens(parted, shaped));
    EXPECT_LT(widest(parted), whole / 2);
}

TEST_F(HyphenationTest, AHyphenEndsTheLineAndIsNoPartOfTheWord)
{
    QStringList lines = linesOf(kEnglish, 18);
    EXPECT_GT(lines.filter(kSoftHyphen).size(), 1);
    for (const QString &line : lines)
        EXPECT_EQ(line.indexOf(kSoftHyphen), line.endsWith(kSoftHyphen) ? line.size() - 1 : -1);
    QString words = lines.join(QString());
    QString expected = kEnglish;
    EXPECT_EQ(words.remove(kSoftHyphen).remove(u' '), expected.remove(u' '));

    const std::vector<SetLine> set = setParagraph(
        kEnglish, m_style, {18 * m_style.size, 0, Setting::Justified, Alignment::Left}, m_chains);
    for (size_t i = 0; i + 1 < set.size(); ++i) {
        const GlyphRun &last = set[i].runs.back();
        const double end =
            last.origin.x() + last.glyphs.back().x + last.face->advance(last.glyphs.back().id) * last.size;
        EXPECT_NEAR(end, 18 * m_style.size, 0.6) << "the hyphen stands inside the measure";
    }
}

TEST_F(HyphenationTest, OnlyWordsOfEnglishParagraphsAreParted)
{
    for (const QString &text :
         {QStringLiteral(
              "本次年会由国际组织International Federation of Documentation联合主办，来自各地的代表参加。"),
          QStringLiteral("Materials: https://www.example.org/documentation/responsibilities, INTERNATIONAL, "
                         "user-responsibilities, 2021documentation."),
          QStringLiteral("Le développement économique a été présenté à l'université fédérale.")}) {
        const ShapedText shaped = shapeText(text, m_style.font, m_chains);
        Spacing spacing = spacingOf(shaped);
        addHyphens(spacing, shaped);
        for (size_t k = 0; k < shaped.clusters.size(); ++k) {
            if (spacing.gaps[k].hyphen > 0) {
                EXPECT_EQ(shaped.text.left(9), QStringLiteral("Materials")) << text.toStdString();
                EXPECT_LT(k, 9u) << text.toStdString();
            }
        }
    }
}

TEST_F(HyphenationTest, HeadingsAreNotParted)
{
    const ParagraphShape heading{12 * m_style.size, 0, Setting::Justified, Alignment::Left, false};
    for (const SetLine &line : setParagraph(kEnglish, m_style, heading, m_chains)) {
        for (const GlyphRun &run : line.runs)
            EXPECT_FALSE(run.text.contains(kSoftHyphen));
    }
}

TEST_F(HyphenationTest, ThePdfSaysTheWordWhole)
{
    Report report;
    report.year = 2021;
    report.title = QStringLiteral("Annual report");
    report.introduction = kEnglish + u' ' + kEnglish;
    const auto text = extractedText(pdfOf(report));
    if (!text)
        GTEST_SKIP() << "needs poppler-utils";
    QString words = *text;
    QString expected = kEnglish;
    EXPECT_FALSE(words.contains(QStringLiteral("-")));
    EXPECT_TRUE(words.remove(kSoftHyphen).contains(expected.remove(u' ')));
}

} // namespace
