// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the scorer of PDFs says of ours: nothing fails, and nothing is left out that this computer can check.
#include "tests/core/publish/corpusreport.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"
#include "tests/core/publish/scoring.h"

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
