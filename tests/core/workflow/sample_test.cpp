// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importing.h"
#include "core/workflow/indicatorseries.h"
#include "core/workflow/sample.h"
#include "tests/core/workflow/archivefixture.h"

#include <numeric>

namespace dashiji::workflow::test
{
namespace
{

QString wholeText(const Report &report)
{
    QString text = report.introduction;
    for (const Section &section : report.sections)
        for (const Entry &entry : section.entries)
            text += QLatin1Char('\n') + entry.title + QLatin1Char('\n') + entry.body;
    return text;
}

} // namespace

/// The sample is made once: it is only read.
class SampleTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        const auto made = makeSampleArchive(path());
        ASSERT_TRUE(made) << why(made);
    }
    static void TearDownTestSuite()
    {
        delete s_folder;
        s_folder = nullptr;
    }
    static QString path() { return s_folder->filePath(QStringLiteral("sample.dashiji")); }

    void SetUp() override
    {
        auto opened = archive::Archive::open(path(), archive::Archive::Access::ReadOnly);
        ASSERT_TRUE(opened) << why(opened);
        m_archive = std::move(*opened);
    }
    [[nodiscard]] Report year(int number) const
    {
        auto report = m_archive->report(number);
        EXPECT_TRUE(report) << why(report);
        return report.value_or(Report{});
    }

    static inline QTemporaryDir *s_folder = nullptr;
    std::unique_ptr<archive::Archive> m_archive;
};

TEST_F(SampleTest, CountsEachFactOnceAndNoPartBesideItsWhole)
{
    const auto charts = seriesOf(*m_archive);
    ASSERT_TRUE(charts) << why(charts);
    const auto valueOf = [&](const QString &name, int year, Aspect aspect = Aspect::Period) {
        for (const publish::IndicatorSeries &series : *charts)
            for (const publish::SeriesValue &value : series.values)
                if (series.name == name && series.aspect == aspect && value.year == year)
                    return value.value.toString();
        return QString();
    };
    EXPECT_EQ(valueOf(QStringLiteral("领导干部科技讲堂"), 2021), QStringLiteral("3"));
    EXPECT_EQ(valueOf(QStringLiteral("代表"), 2021), QStringLiteral("26"));
    EXPECT_EQ(valueOf(QStringLiteral("建议"), 2021), QStringLiteral("50"));
    EXPECT_EQ(valueOf(QStringLiteral("科技小院"), 2020), QStringLiteral("3"));
    EXPECT_EQ(valueOf(QStringLiteral("科技小院"), 2020, Aspect::Total), QStringLiteral("12"));
    EXPECT_EQ(valueOf(QStringLiteral("海智工作站"), 2021, Aspect::Total), QStringLiteral("53"));
}

TEST_F(SampleTest, HoldsThreeYearsOfTenEventsAndTenHighlights)
{
    const auto reports = m_archive->reports();
    ASSERT_TRUE(reports) << why(reports);
    ASSERT_EQ(reports->size(), 3U);
    for (const int number : {2019, 2020, 2021}) {
        const Report report = year(number);
        EXPECT_EQ(report.organization, QStringLiteral("重庆市科协")) << number;
        EXPECT_EQ(report.title, QStringLiteral("重庆市科协%1年度“十件大事”“十大亮点”").arg(number));
        EXPECT_FALSE(report.kicker.isEmpty()) << number;
        ASSERT_EQ(report.sections.size(), 2U) << number;
        EXPECT_EQ(report.sections[0].kind, SectionKind::Events);
        EXPECT_EQ(report.sections[1].kind, SectionKind::Highlights);
        EXPECT_EQ(report.sections[0].entries.size(), 10U) << number;
        EXPECT_EQ(report.sections[1].entries.size(), 10U) << number;
    }
}

TEST_F(SampleTest, EveryEntryHasWordsAndIsWritten)
{
    for (const int number : {2019, 2020, 2021})
        for (const Section &section : year(number).sections)
            for (const Entry &entry : section.entries) {
                EXPECT_FALSE(entry.title.isEmpty()) << number;
                EXPECT_FALSE(entry.paragraphs().isEmpty()) << entry.title.toStdString();
                EXPECT_EQ(entry.state, EntryState::Written) << entry.title.toStdString();
            }
}

TEST_F(SampleTest, EveryNumberIsConfirmed)
{
    for (const int number : {2019, 2020, 2021})
        for (const Section &section : year(number).sections)
            for (const Entry &entry : section.entries)
                for (const Metric &metric : entry.metrics)
                    EXPECT_EQ(metric.state, MetricState::Confirmed)
                        << number << ": " << metric.anchor.quote.toStdString();
}

TEST_F(SampleTest, CaptionsHavePicturesButForAFew)
{
    int captions = 0;
    int missing = 0;
    for (const Section &section : year(2021).sections)
        for (const Entry &entry : section.entries)
            for (const Photo &photo : entry.photos) {
                ++captions;
                missing += photo.media ? 0 : 1;
                EXPECT_FALSE(photo.caption.isEmpty());
                if (photo.media) {
                    EXPECT_EQ(photo.media->size, QSize(2480, 1654)) << photo.caption.toStdString();
                }
            }
    EXPECT_EQ(captions, 20);
    EXPECT_EQ(missing, 1);
}

TEST_F(SampleTest, StocksOfTheYearsFollowFromEachOther)
{
    const QString y2019 = wholeText(year(2019));
    const QString y2020 = wholeText(year(2020));
    const QString y2021 = wholeText(year(2021));
    EXPECT_TRUE(y2019.contains(QStringLiteral("海智工作站新增9家，年末共35家")));
    EXPECT_TRUE(y2020.contains(QStringLiteral("海智工作站新增8家，年末共43家")));
    EXPECT_TRUE(y2021.contains(QStringLiteral("海智工作站新增10家，年末共53家")));
    EXPECT_TRUE(y2019.contains(QStringLiteral("院士工作站新增3家，年末共25家")));
    EXPECT_TRUE(y2020.contains(QStringLiteral("院士工作站新增2家，年末共27家")));
    EXPECT_TRUE(y2021.contains(QStringLiteral("院士工作站新增1家，年末共28家")));
}

TEST_F(SampleTest, EarlierYearsSayThatTheyAreIllustrative)
{
    for (const int number : {2019, 2020})
        EXPECT_TRUE(year(number).introduction.contains(QStringLiteral("示意"))) << number;
}

/// That a short line without a full stop is a caption is always a guess; nothing else may be one.
TEST_F(SampleTest, IntakeReadsTheReportsWithoutOtherDoubtsThanCaptions)
{
    for (const int number : {2019, 2020, 2021}) {
        const auto outline = readOutline(QStringLiteral(":/samples/%1.txt").arg(number));
        ASSERT_TRUE(outline) << why(outline);
        for (const intake::ReadingDoubt &doubt : outline->doubts)
            EXPECT_EQ(doubt.kind, intake::DoubtKind::CaptionOrBody) << number << ", line " << doubt.line;
    }
}

TEST_F(SampleTest, FileIsSound)
{
    m_archive.reset();
    const auto flaws = archive::verify(path());
    ASSERT_TRUE(flaws) << why(flaws);
    EXPECT_TRUE(flaws->empty()) << flaws->front().detail.toStdString();
}

TEST_F(SampleTest, FileThatIsThereIsNotOverwritten)
{
    const QString taken = s_folder->filePath(QStringLiteral("taken.dashiji"));
    QFile file(taken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    const auto made = makeSampleArchive(taken);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::FileExists);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("mine"));
}

} // namespace dashiji::workflow::test
