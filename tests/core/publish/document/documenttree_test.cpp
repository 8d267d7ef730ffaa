// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report becomes before it has a design, and what a design makes of it.
#include "core/publish/document/documenttree.h"
#include "core/publish/document/traditional.h"
#include "core/publish/pages/designed.h"
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/samplereports.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

std::vector<Role> rolesOf(const DocumentTree &document)
{
    std::vector<Role> roles;
    for (const Block &block : document.blocks)
        if (roles.empty() || roles.back() != block.role)
            roles.push_back(block.role);
    return roles;
}

} // namespace

class DocumentTreeTest : public testing::Test
{
protected:
    DocumentTreeTest()
    {
        report.year = 2021;
        report.organization = QStringLiteral("甲市科协");
        report.introduction = QStringLiteral("这一年的工作如下。");
        report.sections.resize(1);
        report.sections[0].title = QStringLiteral("大事");
        report.sections[0].entries.resize(2);
        for (Entry &entry : report.sections[0].entries) {
            entry.title = QStringLiteral("一件");
            entry.body = QStringLiteral("办了一件事。");
            entry.metrics.emplace_back().value = Decimal::fromInteger(12);
        }
    }

    [[nodiscard]] DocumentTree composed() const
    {
        return composeDocument({&report}, {}, standardStyle().words);
    }
    [[nodiscard]] static PageStyle styleNamed(const char *name)
    {
        return styleOf(builtinTemplate(QString::fromLatin1(name)).value(), true);
    }

    Report report;
};

TEST_F(DocumentTreeTest, SaysWhatIsPrintedInOneOrderForAllDesigns)
{
    const DocumentTree document = composed();
    EXPECT_EQ(rolesOf(document), (std::vector{Role::IntroductionHeading, Role::Paragraph,
                                              Role::SectionHeading, Role::EntryHeading, Role::Paragraph,
                                              Role::EntryHeading, Role::Paragraph, Role::MetricTable}));
    EXPECT_EQ(document.blocks[2].rank, 1);
    EXPECT_EQ(document.blocks[5].rank, 2);
    EXPECT_EQ(document.blocks[5].number, QString()) << "a design writes it";
    EXPECT_FALSE(document.blocks.back().text.isEmpty()) << "its heading";
}

TEST_F(DocumentTreeTest, EntriesTellInTheLengthThatIsAskedFor)
{
    report.sections[0].entries[0].sentence = QStringLiteral("一句。");
    report.sections[0].entries[0].summary = QStringLiteral("短文。\n两段。");
    report.sections[0].entries[1].summary = QStringLiteral("另一短文。");
    const auto textsIn = [this](TextLength length) {
        PublishOptions options;
        options.length = length;
        options.introduction = false;
        QStringList texts;
        for (const Block &block : composeDocument({&report}, options, standardStyle().words).blocks)
            if (block.role == Role::Paragraph)
                texts.append(block.text);
        return texts;
    };
    const QString body = report.sections[0].entries[1].body;
    EXPECT_EQ(textsIn(TextLength::Full), (QStringList{body, body}));
    EXPECT_EQ(textsIn(TextLength::Summary), (QStringList{QStringLiteral("短文。"), QStringLiteral("两段。"),
                                                         QStringLiteral("另一短文。")}));
    EXPECT_EQ(textsIn(TextLength::Sentence),
              (QStringList{QStringLiteral("一句。"), QStringLiteral("另一短文。")}))
        << "the next longer one where there is none";
}

TEST_F(DocumentTreeTest, ABookPutsNumbersUnderHeadings)
{
    const DocumentTree document = designed(composed(), styleNamed("standard"));
    EXPECT_EQ(document.blocks[5].number, QStringLiteral("2"));
    ASSERT_GE(document.blocks.size(), 2U);
    const Block &heading = document.blocks[document.blocks.size() - 2];
    EXPECT_EQ(heading.role, Role::SectionHeading);
    EXPECT_TRUE(heading.annex);
    EXPECT_EQ(document.blocks.back().role, Role::MetricTable);
}

TEST_F(DocumentTreeTest, AnOfficialDocumentIsSignedAndNamesItsAnnexes)
{
    const DocumentTree document = designed(composed(), styleNamed("official"));
    EXPECT_EQ(rolesOf(document),
              (std::vector{Role::Paragraph, Role::SectionHeading, Role::EntryHeading, Role::Paragraph,
                           Role::EntryHeading, Role::Paragraph, Role::AnnexNote, Role::Signature,
                           Role::AnnexLabel, Role::SectionHeading, Role::MetricTable}));
    EXPECT_EQ(document.blocks[4].number, QStringLiteral("（二）"));
    const auto note = std::ranges::find(document.blocks, Role::AnnexNote, &Block::role);
    EXPECT_EQ(document.blocks[note->target].role, Role::SectionHeading);
    EXPECT_EQ(std::next(note)->text, report.organization);
}

TEST(TraditionalTest, IsToldFromSimplifiedByItsCharacters)
{
    EXPECT_TRUE(isTraditional(QStringLiteral("本會全年舉辦學術講座十二場，參加者三千餘人。")));
    EXPECT_FALSE(isTraditional(QStringLiteral("本会全年举办学术讲座十二场，参加者三千余人。")));
    EXPECT_FALSE(isTraditional(QStringLiteral("本会与乾安县、瞭望社合办两场。")));
    EXPECT_FALSE(isTraditional(QStringLiteral("The year in figures")));
    EXPECT_FALSE(isTraditional(QString()));
}

TEST(TraditionalTest, HeadingsAndUnitsAreWrittenAsTheReportIs)
{
    Report report;
    report.year = 2021;
    report.title = QStringLiteral("某市科學技術協會年度報告");
    report.introduction = QStringLiteral("本會全年舉辦學術講座十二場，參加者三千餘人。");
    Section section;
    section.title = QStringLiteral("十件大事");
    Entry entry;
    entry.title = QStringLiteral("學術講座走進區縣");
    entry.body = QStringLiteral("全年舉辦講座120餘場。");
    Metric metric;
    metric.value = Decimal::fromInteger(120);
    metric.unit = QStringLiteral("场"); // as the lexicon has it
    metric.label = QStringLiteral("講座");
    metric.qualifier = Qualifier::Over;
    metric.aspect = Aspect::Total;
    metric.category = Category::Activity;
    metric.state = MetricState::Confirmed;
    entry.metrics = {metric, metric, metric};
    entry.metrics[1].label = QStringLiteral("論壇");
    entry.metrics[1].value = Decimal::fromInteger(36);
    entry.metrics[2].label = QStringLiteral("展覽");
    entry.metrics[2].value = Decimal::fromInteger(24);
    section.entries = {entry};
    report.sections = {section};

    const PageDocument document = pagesOf(report, QStringLiteral("standard"));
    EXPECT_EQ(document.language, QStringLiteral("zh-Hant"));
    const QString text = textOf(document);
    for (const char *words : {"目錄", "寫在前面", "數說全年", "數據總表", "120餘場", "累計"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
    for (const char *words : {"目录", "写在前面", "数", "余场", "场", "计"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(words))) << words;
}
