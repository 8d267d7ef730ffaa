// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The elements of GB/T 9704 in the template "official".
#include "core/publish/pages/numbering.h"
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

constexpr double kMillimetre = 72 / 25.4;

template <Part part>
bool isPart(const Item &item)
{
    return item.part == part;
}

class OfficialTest : public testing::Test
{
protected:
    PageStyle m_style = styleOf(*builtinTemplate(QStringLiteral("official")), true);
    PageDocument m_document = pagesOf(smallReport(), QStringLiteral("official"));
};

TEST_F(OfficialTest, TheTextIsTwentyTwoLinesOfTwentyEightCharacters)
{
    EXPECT_NEAR(m_style.block.left(), 28 * kMillimetre, 0.01);
    EXPECT_NEAR(m_style.block.top(), 37 * kMillimetre, 0.01);
    EXPECT_NEAR(m_style.block.width(), 156 * kMillimetre, 0.01);
    EXPECT_NEAR(m_style.block.height(), 225 * kMillimetre, 0.01);
    EXPECT_EQ(int(m_style.block.width() / m_style.body.size), 28);
    EXPECT_EQ(int(m_style.block.height() / m_style.body.pitch), 22);
}

TEST_F(OfficialTest, EveryLineStandsOnTheGrid)
{
    for (size_t i = 1; i < m_document.pages.size(); ++i) {
        for (const Item &item : m_document.pages[i].items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run == nullptr || item.part == Part::Artifact || item.part == Part::Caption)
                continue;
            const double line = (run->origin.y() - m_style.block.top()) / m_style.lineStep;
            EXPECT_NEAR(line - std::floor(line), 0.66, 0.05) << run->text.toStdString();
        }
    }
}

TEST_F(OfficialTest, HeadingsAreNumberedInTwoLevels)
{
    const QString text = textOf(m_document);
    for (const char *words : {"一、十件大事", "（一）第1件大事", "（五）第5件大事", "二、十大亮点",
                              "（一）亮点之1", "（四）亮点之4"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
    EXPECT_EQ(m_document.bookmarks.front().title, QStringLiteral("一、十件大事"));
}

TEST_F(OfficialTest, PageNumbersStandOneCharacterInAtTheOuterEdge)
{
    ASSERT_GT(m_document.pages.size(), 1u);
    for (size_t i = 0; i < m_document.pages.size(); ++i) {
        const auto folio = lastRun(m_document.pages[i]);
        ASSERT_TRUE(folio);
        EXPECT_EQ(folio->text, QStringLiteral("— %1 —").arg(i + 1));
        const double left = i % 2 == 0 ? 28 * kMillimetre : 26 * kMillimetre; // bound on the left
        const double right = left + 156 * kMillimetre;
        if (i % 2 == 0)
            EXPECT_NEAR(folio->right, right - m_style.folio.size, 2); // a dash is a little narrower
        else
            EXPECT_NEAR(folio->left, left + m_style.folio.size, 0.5);
        // the dashes are 7 mm under the text
        EXPECT_NEAR(folio->baseline - 0.38 * m_style.folio.size, m_style.block.bottom() + 7 * kMillimetre,
                    1.5);
    }
}

TEST_F(OfficialTest, TheDateStandsTwoCharactersBehindTheNameOfWhoSigns)
{
    const auto name = runOf(m_document, QStringLiteral("某某市科学技术协会"), Part::Signature);
    const auto date = runOf(m_document, QStringLiteral("2022年1月18日"), Part::Signature);
    ASSERT_TRUE(name && date);
    const double size = m_style.body.size;
    EXPECT_NEAR(date->left, name->left + 2 * size, 0.5);
    const double right = (m_document.pages.size() % 2 == 0 ? 26 + 156 : 28 + 156) * kMillimetre;
    EXPECT_NEAR(name->right, right - 2 * size, 0.5);

    Report report = smallReport();
    report.signature = QStringLiteral("科协\n2022年11月18日");
    const PageDocument shortName = pagesOf(report, QStringLiteral("official"));
    const auto longDate = runOf(shortName, QStringLiteral("2022年11月18日"), Part::Signature);
    ASSERT_TRUE(longDate);
    EXPECT_NEAR(longDate->right, right - 2 * size, 0.5);
    EXPECT_NEAR(longDate->left, runOf(shortName, QStringLiteral("科协"), Part::Signature)->left + 2 * size,
                0.5);
}

TEST_F(OfficialTest, WithoutSignatureTheOrganizationSigns)
{
    Report report = smallReport();
    report.signature.clear();
    EXPECT_TRUE(runOf(pagesOf(report, QStringLiteral("official")), report.organization, Part::Signature));
    EXPECT_FALSE(runOf(pagesOf(report, QStringLiteral("standard")), report.organization, Part::Signature));
}

TEST_F(OfficialTest, WhoSignsNeverStandsAloneOnAPage)
{
    // However many lines come before: the last page has words of the text, too.
    Report report = smallReport();
    Entry &last = report.sections.back().entries.back();
    for (int more = 0; more < 24; ++more) {
        const PageDocument document = pagesOf(report, QStringLiteral("official"));
        for (const Page &page : document.pages) {
            const bool signs = std::ranges::any_of(page.items, &isPart<Part::Signature>);
            const bool tells = std::ranges::any_of(page.items, &isPart<Part::Paragraph>);
            EXPECT_TRUE(!signs || tells) << more << " paragraphs more";
        }
        last.body += QStringLiteral("\n又一句话。");
    }
}

TEST_F(OfficialTest, ClaimsElementsAndNeverConformance)
{
    const Template design = *builtinTemplate(QStringLiteral("official"));
    EXPECT_EQ(design.chineseNote, QStringLiteral("按 GB/T 9704—2012 版式要素排版"));
    EXPECT_FALSE(builtinTemplateText(QStringLiteral("official")).contains("符合"));
}

TEST(NumberingTest, CountsInChinese)
{
    EXPECT_EQ(chineseCount(1), QStringLiteral("一"));
    EXPECT_EQ(chineseCount(10), QStringLiteral("十"));
    EXPECT_EQ(chineseCount(11), QStringLiteral("十一"));
    EXPECT_EQ(chineseCount(20), QStringLiteral("二十"));
    EXPECT_EQ(chineseCount(35), QStringLiteral("三十五"));
    EXPECT_EQ(chineseCount(100), QStringLiteral("100"));
    EXPECT_EQ(headingNumber(3, NumberForm::ChineseBrackets), QStringLiteral("（三）"));
    EXPECT_EQ(headingNumber(3, NumberForm::ArabicPoint), QStringLiteral("3."));
    EXPECT_EQ(headingNumber(3, NumberForm::None), QString());
}

} // namespace
