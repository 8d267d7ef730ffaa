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
#include <set>

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

/// Every first line of an entry on a page, by how far it stands under the line before it.
std::vector<double> stepsToEntries(const PageDocument &document)
{
    std::vector<double> steps;
    for (const Page &page : document.pages) {
        double before = 0;
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run == nullptr || item.part == Part::Artifact || run->origin.y() == before)
                continue;
            if (item.part == Part::EntryHeading && before > 0)
                steps.push_back(run->origin.y() - before);
            before = run->origin.y();
        }
    }
    return steps;
}

TEST_F(OfficialTest, EntriesFollowLineByLineHoweverManyThereAre)
{
    Report report = smallReport();
    for (int more = 0; more < 22; ++more) {
        const std::vector<double> steps = stepsToEntries(pagesOf(report, QStringLiteral("official")));
        EXPECT_GT(steps.size(), 5u);
        for (const double step : steps)
            EXPECT_NEAR(step, m_style.lineStep, 0.1) << more << " more";
        report.sections.back().entries.push_back(report.sections.back().entries.front());
    }
}

TEST_F(OfficialTest, PagesAreFullHoweverShortTheLastIs)
{
    Report report = largeReport(1);
    for (int more = 0; more < 22; ++more) {
        report.sections[0].entries[0].body += QString(28, u'字');
        const PageDocument document = pagesOf(report, QStringLiteral("official"));
        const auto signs =
            std::ranges::find_if(document.pages, [](const Page &page) { return has(page, Part::Signature); });
        ASSERT_GT(signs - document.pages.begin(), 2);
        for (auto page = document.pages.begin(); page + 1 != signs; ++page) // who signs takes words along
            EXPECT_GT(lowestOf(*page), m_style.block.bottom() - 4 * m_style.lineStep)
                << more << " lines more";
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

// --- a report that is issued ---

/// A report with all an official document needs.
Report issuedReport()
{
    Report report = smallReport();
    report.organization = QStringLiteral("某某市科学技术协会");
    report.signature.clear();
    report.documentNumber = QStringLiteral("某科协发〔2022〕7号");
    report.recipients = QStringLiteral("各区县科协\n各市级学会：\n抄送：市委办公室，市政府办公室\n"
                                       "抄送：各高校科协。\n印发：某某市科协办公室");
    report.issued = QDate(2022, 1, 8);
    report.notes = QStringLiteral("此件公开发布");
    return report;
}

class IssuedTest : public OfficialTest
{
protected:
    [[nodiscard]] double left(size_t page) const { return (page % 2 == 0 ? 28 : 26) * kMillimetre; }
    [[nodiscard]] double right(size_t page) const { return left(page) + 156 * kMillimetre; }

    PageDocument m_issued = pagesOf(issuedReport(), QStringLiteral("official"));
};

/// The rules of a page that are as wide as the text, from the top.
std::vector<Rule> wideRules(const Page &page)
{
    std::vector<Rule> rules;
    for (const Item &item : page.items) {
        const auto *rule = std::get_if<Rule>(&item.mark);
        if (rule != nullptr && rule->rect.width() > 155 * kMillimetre)
            rules.push_back(*rule);
    }
    std::ranges::sort(rules, {}, [](const Rule &rule) { return rule.rect.top(); });
    return rules;
}

TEST_F(IssuedTest, TheRedHeadStandsWhereTheStandardPutsIt)
{
    const auto mark = runOf(m_issued, QStringLiteral("某某市科学技术协会文件"), Part::Issue);
    const auto number = runOf(m_issued, QStringLiteral("某科协发"), Part::Issue);
    ASSERT_TRUE(mark && number);
    EXPECT_EQ(mark->page, 0u);
    const double top = m_style.block.top();
    EXPECT_NEAR(mark->baseline - 0.88 * mark->size, top + 35 * kMillimetre, 0.1);
    EXPECT_LE(mark->right, right(0) + 0.5);
    EXPECT_GT(mark->right - mark->left, 0.9 * m_style.block.width()) << "a long name fills the width";
    // two empty lines between them
    const double between = number->baseline - 0.88 * number->size - (mark->baseline + 0.12 * mark->size);
    EXPECT_NEAR(between, 2 * m_style.lineStep + (m_style.lineStep - number->size) / 2, 0.5);
    EXPECT_NEAR(number->left - left(0), right(0) - runOf(m_issued, QStringLiteral("号"), Part::Issue)->right,
                1);

    const std::vector<Rule> rules = wideRules(m_issued.pages.front());
    ASSERT_EQ(rules.size(), 1u);
    EXPECT_EQ(rules[0].color, qRgb(255, 0, 0));
    EXPECT_NEAR(rules[0].rect.width(), m_style.block.width(), 0.01);
    EXPECT_NEAR(rules[0].rect.center().y(), number->baseline + 0.12 * number->size + 4 * kMillimetre, 0.1);
    const auto title = runOf(m_issued, QStringLiteral("十件大事"), Part::Title);
    ASSERT_TRUE(title);
    EXPECT_GT(title->baseline - title->size - rules[0].rect.bottom(), 2 * m_style.lineStep);
    EXPECT_LT(title->baseline - title->size - rules[0].rect.bottom(), 3.5 * m_style.lineStep);
}

TEST_F(IssuedTest, ADocumentThatGoesUpwardNamesWhoSignsItOff)
{
    Report report = issuedReport();
    report.signer = QStringLiteral("王某某");
    const PageDocument document = pagesOf(report, QStringLiteral("official"));
    const auto number = runOf(document, QStringLiteral("某科协发"), Part::Issue);
    const auto label = runOf(document, QStringLiteral("签发人："), Part::Issue);
    const auto name = runOf(document, QStringLiteral("王某某"), Part::Issue);
    ASSERT_TRUE(number && label && name);
    EXPECT_NEAR(number->left, left(0) + m_style.body.size, 0.5);
    EXPECT_NEAR(name->right, right(0) - m_style.body.size, 0.5);
    EXPECT_NEAR(number->baseline, name->baseline, 0.01);
    EXPECT_NEAR(label->right, name->left, m_style.body.size / 2 + 0.5);
}

TEST_F(IssuedTest, WhomItIsSentToStandsFlushUnderTheTitle)
{
    const auto title = runOf(m_issued, QStringLiteral("十件大事"), Part::Title);
    const auto sent = runOf(m_issued, QStringLiteral("各区县科协，各市级学会："), Part::Issue);
    ASSERT_TRUE(title && sent);
    EXPECT_NEAR(sent->left, left(0), 0.1);
    EXPECT_GT(sent->baseline - title->baseline, 2 * m_style.lineStep - 6);
    EXPECT_FALSE(textOf(m_issued.pages.front()).contains(QStringLiteral("抄送")));
}

TEST_F(IssuedTest, TheNameStandsOverTheDayUnderItsSeal)
{
    const auto name = runOf(m_issued, QStringLiteral("某某市科学技术协会"), Part::Signature);
    const auto day = runOf(m_issued, QStringLiteral("2022年1月8日"), Part::Signature);
    ASSERT_TRUE(name && day);
    EXPECT_NEAR(day->right, right(day->page) - 4 * m_style.body.size, 1);
    EXPECT_NEAR(name->left + name->right, day->left + day->right, 3);
    EXPECT_NEAR(day->baseline - name->baseline, m_style.lineStep, 0.1);
    const auto note = runOf(m_issued, QStringLiteral("（此件公开发布）"), Part::Issue);
    ASSERT_TRUE(note);
    EXPECT_NEAR(note->left, left(note->page) + 2 * m_style.body.size - 0.5 * m_style.body.size,
                0.5 * m_style.body.size + 0.5);
    EXPECT_NEAR(note->baseline - day->baseline, m_style.lineStep, 0.1);
    // a day the signature tells is not told twice
    Report report = issuedReport();
    report.signature = QStringLiteral("某某市科学技术协会\n二〇二二年一月八日");
    EXPECT_FALSE(
        runOf(pagesOf(report, QStringLiteral("official")), QStringLiteral("2022年1月8日"), Part::Signature));
}

TEST_F(IssuedTest, TheSealNeverStandsOnAPageWithoutText)
{
    Report report = issuedReport();
    std::set<size_t> pages;
    for (int more = 0; more < 26; ++more) {
        const PageDocument document = pagesOf(report, QStringLiteral("official"));
        const auto name = runOf(document, QStringLiteral("某某市科学技术协会"), Part::Signature);
        const auto day = runOf(document, QStringLiteral("2022年1月8日"), Part::Signature);
        ASSERT_TRUE(name && day);
        EXPECT_EQ(name->page, day->page);
        EXPECT_TRUE(std::ranges::any_of(document.pages[day->page].items, &isPart<Part::Paragraph>)) << more;
        pages.insert(day->page);
        report.sections.back().entries.back().body += QStringLiteral("\n又一句话。");
    }
    EXPECT_GT(pages.size(), 1u) << "it went over to another page";
}

TEST_F(IssuedTest, TheFootEndsTheLastLineOfAnEvenPageHoweverLongTheTextIs)
{
    Report report = issuedReport();
    std::set<bool> numbered;
    for (int more = 0; more < 26; ++more) {
        const PageDocument document = pagesOf(report, QStringLiteral("official"));
        EXPECT_EQ(document.pages.size() % 2, 0u);
        const size_t last = document.pages.size() - 1;
        const auto copies = runOf(document, QStringLiteral("抄送："), Part::Issue);
        const auto printer = runOf(document, QStringLiteral("某某市科协办公室"), Part::Issue);
        const auto day = runOf(document, QStringLiteral("印发"), Part::Issue);
        ASSERT_TRUE(copies && printer && day);
        EXPECT_EQ(copies->page, last);
        EXPECT_NEAR(copies->left, left(last) + 14, 0.1);
        EXPECT_NEAR(day->right, right(last) - 14, 1);
        EXPECT_NEAR(day->baseline, printer->baseline, 0.01);
        const std::vector<Rule> rules = wideRules(document.pages[last]);
        ASSERT_EQ(rules.size(), 3u);
        EXPECT_NEAR(rules[0].rect.height(), 0.35 * kMillimetre, 0.01);
        EXPECT_NEAR(rules[1].rect.height(), 0.25 * kMillimetre, 0.01);
        EXPECT_NEAR(rules[2].rect.center().y(), m_style.block.bottom(), 0.01);
        // nothing of the text in it
        for (const Item &item : document.pages[last].items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && item.part != Part::Issue && item.part != Part::Artifact) {
                EXPECT_LT(run->origin.y(), rules[0].rect.top());
            }
        }
        // an empty page before the foot, and then the foot's own page, bear no number
        const bool empty = textOf(document.pages[last - 1]).isEmpty();
        for (const size_t page : {last - 1, last})
            EXPECT_EQ(document.pages[page].printsLabel, !empty);
        numbered.insert(empty);
        report.sections.back().entries.back().body += QStringLiteral("\n又一句话。");
    }
    EXPECT_EQ(numbered.size(), 2u) << "both kinds of ends were seen";
}

TEST_F(IssuedTest, AReportThatIsNotIssuedLooksAsBefore)
{
    Report report = issuedReport();
    report.documentNumber.clear();
    report.recipients.clear();
    report.issued.reset();
    report.notes.clear();
    const PageDocument plain = pagesOf(report, QStringLiteral("official"));
    for (const Page &page : plain.pages) {
        EXPECT_TRUE(std::ranges::none_of(page.items, &isPart<Part::Issue>));
        EXPECT_TRUE(wideRules(page).empty());
    }
    const PageDocument book = pagesOf(issuedReport(), QStringLiteral("standard"));
    for (const Page &page : book.pages)
        EXPECT_TRUE(std::ranges::none_of(page.items, &isPart<Part::Issue>));
}

TEST_F(IssuedTest, ThePlaceOfTheSealIsShownInAPrintForReview)
{
    PublishOptions options = optionsOf(QStringLiteral("official"));
    const auto circles = [&] {
        int count = 0;
        for (const Page &page : pagesOf(issuedReport(), options).pages)
            count += int(std::ranges::count_if(page.items, [](const Item &item) {
                const auto *path = std::get_if<Path>(&item.mark);
                return path != nullptr && !path->dashes.empty();
            }));
        return count;
    };
    EXPECT_EQ(circles(), 0);
    options.reviewPrint = true;
    EXPECT_EQ(circles(), 1);
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

TEST(NumberingTest, CountsInTheLanguageOfTheReport)
{
    EXPECT_EQ(headingNumber(3, NumberForm::Chinese, false), QStringLiteral("3. "));
    EXPECT_EQ(headingNumber(3, NumberForm::ChineseBrackets, false), QStringLiteral("(3) "));
    EXPECT_EQ(headingNumber(3, NumberForm::ArabicPoint, false), QStringLiteral("3. "));
    EXPECT_EQ(headingNumber(3, NumberForm::Arabic, false), QStringLiteral("3"));

    Report report;
    report.year = 2021;
    report.title = QStringLiteral("Annual report");
    Section section;
    section.title = QStringLiteral("Events");
    Entry entry;
    entry.title = QStringLiteral("A conference on the river");
    entry.body = QStringLiteral("It took place in June.");
    section.entries = {entry};
    report.sections = {section};
    const QString text = textOf(pagesOf(report, QStringLiteral("official")));
    EXPECT_TRUE(text.contains(QStringLiteral("1.Events(1)Aconference"))) << text.toStdString();
}

} // namespace
