// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the scorer of PDFs says of ours: nothing fails, and nothing is left out that this computer can check.
#include "core/metrics/followedit.h"
#include "core/metrics/unitlexicon.h"
#include "tests/core/publish/corpusreport.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"
#include "tests/core/publish/scoring.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

/// Gives the captions of a report pictures, in turn.
int addPhotos(Report &report, const std::vector<Media> &photos)
{
    int count = 0;
    for (Section &section : report.sections) {
        for (Entry &entry : section.entries) {
            for (Photo &photo : entry.photos)
                photo.media = photos[size_t(count++) % photos.size()];
        }
    }
    return count;
}

/// The numbers of its texts, as an import finds them.
void addMetrics(Report &report)
{
    const auto lexicon = metrics::UnitLexicon::standard();
    for (Section &section : report.sections) {
        for (Entry &entry : section.entries) {
            entry.metrics = metrics::metricsOf(entry.title, EntryField::Title, lexicon);
            std::ranges::move(metrics::metricsOf(entry.body, EntryField::Body, lexicon),
                              std::back_inserter(entry.metrics));
        }
    }
}

/// How many photos a report's pages have.
size_t pictureCount(const Report &report, const PublishOptions &options)
{
    size_t count = 0;
    for (const Page &page : pagesOf(report, options).pages) {
        count += size_t(std::ranges::count_if(page.items, [](const Item &item) {
            return item.part == Part::Figure && std::holds_alternative<Picture>(item.mark);
        }));
    }
    return count;
}

TEST(ScorerTest, TheReportWithPhotosOfAllKindsPasses)
{
    auto report = corpusReport();
    if (!report || !scoringIsPossible())
        GTEST_SKIP() << "needs DASHIJI_CORPUS and DASHIJI_EVAL";
    PhotoStore store;
    const int figures = addPhotos(*report, photosOfAllKinds(store));
    EXPECT_GE(figures, 8);
    for (const PhotoSize size : {PhotoSize::Full, PhotoSize::Email}) {
        PublishOptions options = fixedDate();
        options.photoSize = size;
        const Score score =
            scoreOf(pdfOf(*report, store.loader(), options), expectedStrings(*report), figures);
        EXPECT_EQ(score.failed(), QStringList()) << score.text.toStdString();
        EXPECT_EQ(score.skippedWithoutReason(), QStringList()) << score.text.toStdString();
    }
}

/// What a template prints of a report.
QStringList printedBy(const QString &design, Report report)
{
    if (design == QLatin1String("brief") || design == QLatin1String("poster"))
        report.introduction.clear();
    if (design == QLatin1String("brief"))
        report.organization.clear();
    for (Section &section : report.sections) {
        for (Entry &entry : section.entries) {
            if (design == QLatin1String("official") || design == QLatin1String("poster"))
                entry.photos.clear();
            if (design == QLatin1String("poster"))
                entry.body.clear();
        }
    }
    return expectedStrings(report);
}

class ScoredTemplate : public testing::TestWithParam<const char *>
{
};

TEST_P(ScoredTemplate, PrintsTheReportWithPhotosAndNumbersFaultlessly)
{
    auto report = corpusReport();
    if (!report || !scoringIsPossible())
        GTEST_SKIP() << "needs DASHIJI_CORPUS and DASHIJI_EVAL";
    const auto design = QString::fromLatin1(GetParam());
    PhotoStore store;
    addPhotos(*report, photosOfAllKinds(store));
    addMetrics(*report);
    for (const PdfMode mode : {PdfMode::A1, PdfMode::A2Ua}) {
        PublishOptions options = optionsOf(design);
        options.date = fixedDate().date;
        options.pdfMode = mode;
        const Score score = scoreOf(pdfOf(*report, store.loader(), options), printedBy(design, *report),
                                    int(pictureCount(*report, options)));
        QStringList failed = score.failed();
        if (design == QLatin1String("annual")) // it measures one column of text, see AnnualTest
            failed.removeAll(QStringLiteral("composition"));
        EXPECT_EQ(failed, QStringList()) << score.text.toStdString();
        if (mode == PdfMode::A1) {
            EXPECT_EQ(score.skippedWithoutReason(), QStringList()) << score.text.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, ScoredTemplate,
                         testing::Values("standard", "annual", "official", "brief", "poster"),
                         [](const auto &name) { return std::string(name.param); });

TEST(ScorerTest, TheReportForScreenReadersPasses)
{
    auto report = corpusReport();
    if (!report || !scoringIsPossible())
        GTEST_SKIP() << "needs DASHIJI_CORPUS and DASHIJI_EVAL";
    PhotoStore store;
    const int figures = addPhotos(*report, photosOfAllKinds(store));
    PublishOptions options = fixedDate();
    options.pdfMode = PdfMode::A2Ua;
    const Score score = scoreOf(pdfOf(*report, store.loader(), options), expectedStrings(*report), figures);
    EXPECT_EQ(score.failed(), QStringList()) << score.text.toStdString();
}

TEST(ScorerTest, ABookOfFiftyYearsPasses)
{
    if (!scoringIsPossible())
        GTEST_SKIP() << "needs DASHIJI_EVAL";
    constexpr int kYears = 50;
    PhotoStore store;
    const std::vector<Media> photos = photosOfAllKinds(store);
    std::vector<Report> reports = largeBook(kYears, 1);
    QStringList expected;
    for (Report &report : reports) {
        addPhotos(report, photos);
        expected += expectedStrings(report);
    }
    PublishOptions options = fixedDate();
    options.series = seriesOfLargeBook(kYears);
    const QByteArray pdf = pdfOfBook(reports, store.loader(), options);
    EXPECT_EQ(pdf, pdfOfBook(reports, store.loader(), options)) << "the same book gives the same bytes";
    const Score score = scoreOf(pdf, expected);
    EXPECT_EQ(score.failed(), QStringList()) << score.text.toStdString();
    EXPECT_EQ(score.skippedWithoutReason(), QStringList()) << score.text.toStdString();
}

} // namespace
