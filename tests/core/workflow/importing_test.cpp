// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workflow/archivefixture.h"
#include "tests/support/wordfile.h"

namespace dashiji::workflow::test
{

class ImportingTest : public WorkflowTest
{
};

TEST_F(ImportingTest, FileBecomesAReportWithSectionsEntriesAndCaptions)
{
    const QString path = write(QStringLiteral("report.txt"), smallReport());

    const auto result = importFile(*m_archive, path);

    ASSERT_TRUE(result) << why(result);
    EXPECT_EQ(result->year, 2030);
    EXPECT_EQ(result->sections, 1);
    EXPECT_EQ(result->entries, 2);
    EXPECT_EQ(result->captions, 1);
    const auto report = m_archive->report(result->report);
    ASSERT_TRUE(report) << why(report);
    ASSERT_EQ(report->sections.size(), 1U);
    ASSERT_EQ(report->sections[0].entries.size(), 2U);
    const Entry &entry = report->sections[0].entries[0];
    EXPECT_EQ(entry.title, QStringLiteral("科普开放日如期举办"));
    EXPECT_EQ(entry.body, QStringLiteral("全年办了12场开放日，来了3000人次。"));
    ASSERT_EQ(entry.photos.size(), 1U);
    EXPECT_EQ(entry.photos[0].caption, QStringLiteral("开放日现场"));
}

TEST_F(ImportingTest, AWordFileBringsItsPictures)
{
    using dashiji::test::wordParagraph;
    using dashiji::test::wordPicture;
    using dashiji::test::wordRuns;
    const QString heading = QStringLiteral("<w:outlineLvl w:val=\"1\"/>");
    dashiji::test::WordFile file(
        wordRuns(wordPicture(QStringLiteral("logo"))) +
        wordParagraph(QStringLiteral("2030年甲市科协“十件大事”"), {},
                      QStringLiteral("<w:outlineLvl w:val=\"0\"/>")) +
        wordParagraph(QStringLiteral("1. 科普开放日如期举办"), {}, heading) +
        wordParagraph(QStringLiteral("全年办了12场开放日，来了3000人次。")) +
        wordRuns(wordPicture(QStringLiteral("p1"))) + wordParagraph(QStringLiteral("图为开放日现场")) +
        wordParagraph(QStringLiteral("2. 学会工作有了新章程"), {}, heading) +
        wordParagraph(QStringLiteral("新章程由全委会通过，自明年起施行。")) +
        wordRuns(wordPicture(QStringLiteral("p2"))) + wordParagraph(QStringLiteral("图为挂图")) +
        wordRuns(wordPicture(QStringLiteral("p3"))));
    file.picture(QStringLiteral("logo"), QStringLiteral("media/logo.png"), smallPicture(3, 3))
        .picture(QStringLiteral("p1"), QStringLiteral("media/1.png"), smallPicture())
        .picture(QStringLiteral("p2"), QStringLiteral("media/2.emf"), "no picture anybody shows")
        .picture(QStringLiteral("p3"), QStringLiteral("media/3.png"), smallPicture(9, 9));

    const auto result = importFile(*m_archive, write(QStringLiteral("report.docx"), file.bytes()));

    ASSERT_TRUE(result) << why(result);
    EXPECT_EQ(result->pictures, 2);
    EXPECT_EQ(result->picturesLeftOut, 2) << "the letterhead, and what is no picture";
    const auto report = m_archive->report(result->report);
    ASSERT_TRUE(report) << why(report);
    ASSERT_EQ(report->sections.size(), 1U);
    ASSERT_EQ(report->sections[0].entries.size(), 2U);
    const std::vector<Photo> &first = report->sections[0].entries[0].photos;
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0].caption, QStringLiteral("图为开放日现场"));
    EXPECT_EQ(first[0].afterParagraph, 1);
    ASSERT_TRUE(first[0].media);
    EXPECT_EQ(m_archive->mediaBytes(first[0].media->id).value(), smallPicture());
    const std::vector<Photo> &second = report->sections[0].entries[1].photos;
    ASSERT_EQ(second.size(), 2U);
    EXPECT_EQ(second[0].caption, QStringLiteral("图为挂图"));
    EXPECT_FALSE(second[0].media) << "its words stay";
    EXPECT_EQ(second[1].caption, QString());
    ASSERT_TRUE(second[1].media);
    EXPECT_EQ(second[1].media->size, QSize(9, 9));
}

TEST_F(ImportingTest, NumbersAreFoundLinkedAndLeftToBeConfirmed)
{
    const auto first = importFile(*m_archive, write(QStringLiteral("2029.txt"), smallReport(2029)));
    ASSERT_TRUE(first) << why(first);
    EXPECT_EQ(first->metrics, 2);
    EXPECT_EQ(first->newIndicators, 2);
    const auto second = importFile(*m_archive, write(QStringLiteral("2030.txt"), smallReport()));
    ASSERT_TRUE(second) << why(second);
    EXPECT_EQ(second->linkedToKnown, 2);
    EXPECT_EQ(second->newIndicators, 0);
    const auto indicators = m_archive->indicators();
    ASSERT_EQ(indicators->size(), 2U);
    const auto observations = m_archive->observations(indicators->front().id);
    ASSERT_EQ(observations->size(), 2U);
    EXPECT_EQ(observations->front().year, 2029);
    EXPECT_EQ(observations->back().metric.anchor.quote, QStringLiteral("12场"));
    EXPECT_EQ(observations->back().metric.state, MetricState::Unconfirmed);
}

TEST_F(ImportingTest, AFactToldTwiceIsCitedTwice)
{
    QByteArray report = smallReport();
    report.replace("新章程由全委会通过。", "新章程由全委会通过。领导干部科技讲堂举办3期。");
    report.replace("来了3000人次。", "来了3000人次。领导干部科技讲堂举办3期。");
    const auto imported = importFile(*m_archive, write(QStringLiteral("report.txt"), report));
    ASSERT_TRUE(imported) << why(imported);
    EXPECT_EQ(imported->citedFacts, 1);
    const auto observations = *m_archive->observations();
    const auto cited = std::ranges::find_if(
        observations, [](const Observation &each) { return !each.metric.fact.isNull(); });
    ASSERT_NE(cited, observations.end());
    EXPECT_EQ(m_archive->citations(cited->metric.fact)->size(), 2U);
}

TEST_F(ImportingTest, ImportIsOneLineOfTheJournalAndUndoTakesItAway)
{
    importSmall();
    const auto history = m_archive->history();
    ASSERT_TRUE(history) << why(history);
    EXPECT_EQ(history->size(), 1U);

    const auto undone = m_archive->writer().undo();

    ASSERT_TRUE(undone) << why(undone);
    EXPECT_TRUE(m_archive->reports()->empty());
}

TEST_F(ImportingTest, YearThatIsThereIsRefusedAndKept)
{
    const Report before = importSmall();
    const QString other = write(QStringLiteral("other.txt"), smallReport().replace("12", "99"));

    const auto again = importFile(*m_archive, other);

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::YearExists);
    EXPECT_EQ(*m_archive->report(2030), before);
}

TEST_F(ImportingTest, YearThatIsThereIsReplacedWhenAsked)
{
    importSmall();
    const QString other = write(QStringLiteral("other.txt"), smallReport().replace("12", "99"));
    ImportOptions options;
    options.onExisting = archive::OnExistingYear::Replace;

    const auto again = importFile(*m_archive, other, options);

    ASSERT_TRUE(again) << why(again);
    EXPECT_EQ(m_archive->reports()->size(), 1U);
    EXPECT_TRUE(m_archive->report(2030)->sections[0].entries[0].body.contains(QStringLiteral("99场")));
}

TEST_F(ImportingTest, OptionsOverrideWhatTheTextSays)
{
    ImportOptions options;
    options.year = 2031;
    options.organization = QStringLiteral("乙市科协");

    const auto result = importFile(*m_archive, write(QStringLiteral("a.txt"), smallReport()), options);

    ASSERT_TRUE(result) << why(result);
    EXPECT_EQ(result->year, 2031);
    EXPECT_EQ(m_archive->report(2031)->organization, QStringLiteral("乙市科协"));
}

TEST_F(ImportingTest, ReportOfNobodyIsTheOfficesOwn)
{
    intake::Outline outline;
    outline.year = 2032;
    outline.sections.push_back({1, SectionKind::Events, QStringLiteral("大事"), {}, {}});
    outline.sections[0].entries.push_back({2, 1, QStringLiteral("标题"), {QStringLiteral("正文。")}, {}, {}});

    const auto result = importOutline(*m_archive, outline);

    ASSERT_TRUE(result) << why(result);
    EXPECT_EQ(m_archive->report(2032)->organization, QStringLiteral("甲市科协"));
}

TEST_F(ImportingTest, TextWithoutEntriesIsRefusedByItsName)
{
    const QString path = write(QStringLiteral("letter.txt"), QStringLiteral("2030年，一切都好。\n").toUtf8());

    const auto result = importFile(*m_archive, path);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NoEntriesFound);
    EXPECT_TRUE(result.error().subject.contains(QStringLiteral("letter.txt")))
        << result.error().subject.toStdString();
    EXPECT_TRUE(m_archive->reports()->empty());
}

TEST_F(ImportingTest, FileThatIsNotThereSaysSo)
{
    const auto result = importFile(*m_archive, inFolder(QStringLiteral("nothing.txt")));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::FileNotFound);
}

} // namespace dashiji::workflow::test
