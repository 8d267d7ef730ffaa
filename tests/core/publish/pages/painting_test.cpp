// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishing.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QPainter>

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <thread>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

constexpr int kDpi = 144;

QImage painted(const Page &page)
{
    const double scale = kDpi / 72.0;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page, {});
    return image;
}

/// Mean darkness of each square of the page.
std::vector<double> inkOf(const QImage &image, int columns, int rows)
{
    std::vector<double> ink;
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            double sum = 0;
            int count = 0;
            for (int y = grey.height() * r / rows; y < grey.height() * (r + 1) / rows; ++y) {
                for (int x = grey.width() * c / columns; x < grey.width() * (c + 1) / columns; ++x, ++count)
                    sum += 255 - qGray(grey.pixel(x, y));
            }
            ink.push_back(sum / std::max(1, count));
        }
    }
    return ink;
}

TEST(PaintingTest, TheScreenShowsWhatThePdfHolds)
{
    Report report = smallReport();
    report.introduction = report.introduction.repeated(4); // a page of text; edges of red letters weigh more
    const auto document = layoutReport(report, fixedDate());
    ASSERT_TRUE(document) << why(document);
    const QByteArray pdf = pdfOf(report);
    for (size_t i = 0; i < document->pages.size(); ++i) {
        const auto rendered = renderedPage(pdf, int(i), kDpi);
        if (!rendered)
            GTEST_SKIP() << "needs poppler-utils";
        const std::vector<double> screen = inkOf(painted(document->pages[i]), 40, 56);
        const std::vector<double> paper = inkOf(*rendered, 40, 56);
        const double ink = std::accumulate(paper.begin(), paper.end(), 0.0);
        const double darker = std::accumulate(screen.begin(), screen.end(), 0.0) / ink;
        double difference = 0;
        for (size_t k = 0; k < screen.size(); ++k)
            difference += std::abs(screen[k] / darker - paper[k]);
        // Two rasterizers shade edges differently. What stood in another place would differ by all of its
        // ink, twice.
        EXPECT_LT(difference, 0.12 * ink) << "page " << i + 1;
        EXPECT_GT(ink, 0) << "page " << i + 1;
    }
}

TEST(PaintingTest, PagesLaidOutInAWorkerArePaintedHere)
{
    std::optional<PageDocument> document;
    std::thread([&] { document = *layoutReport(smallReport(), fixedDate()); }).join();
    const auto here = layoutReport(smallReport(), fixedDate());
    EXPECT_EQ(painted(document->pages[0]), painted(here->pages[0]));
    EXPECT_EQ(painted(document->pages[3]), painted(here->pages[3]));
}

TEST(PaintingTest, PicturesAreAskedForInTheSizeTheyAreShown)
{
    Report report = smallReport();
    Media media;
    media.id.value = 5;
    media.size = {4000, 3000};
    report.sections[0].entries[0].photos[0].media = media;
    const auto document = layoutReport(report, fixedDate());
    ASSERT_TRUE(document);
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(2, 2);
    int asked = 0;
    for (const Page &page : document->pages) {
        paintPage(painter, page, [&](const Media &wanted, QSize pixels) {
            ++asked;
            EXPECT_EQ(wanted.id.value, 5);
            EXPECT_LE(pixels.width(), 444 * 2 + 1);
            EXPECT_GT(pixels.width(), 200 * 2);
            EXPECT_NEAR(double(pixels.width()) / pixels.height(), 4.0 / 3, 0.01);
            return QImage();
        });
    }
    EXPECT_EQ(asked, 1);
}

/// Paths of every kind, two of each beside each other.
Page pageOfPaths()
{
    Page page;
    page.size = {300, 200};
    const auto add = [&page](Path path) { page.items.push_back({std::move(path), Part::Artifact, {}}); };
    Path filled;
    filled.outline.addRect(20, 20, 60, 40);
    filled.fill = 0xff205080;
    add(filled);
    Path ring; // two circles, the inner one left out
    ring.outline.addEllipse(QPointF(150, 50), 30, 30);
    ring.outline.addEllipse(QPointF(150, 50), 15, 15);
    ring.fill = 0xffc04020;
    ring.stroke = 0xff000000;
    ring.lineWidth = 2;
    add(ring);
    Path dashed;
    dashed.outline.moveTo(20, 120);
    dashed.outline.lineTo(280, 120);
    dashed.stroke = 0xff000000;
    dashed.lineWidth = 4;
    dashed.dashes = {30, 10};
    add(dashed);
    Path curve;
    curve.outline.moveTo(20, 180);
    curve.outline.cubicTo(100, 100, 200, 260, 280, 150);
    curve.stroke = 0xff107010;
    curve.lineWidth = 3;
    add(curve);
    return page;
}

TEST(PaintingTest, PathsLookAlikeOnScreenAndPaper)
{
    PageDocument document;
    document.pages.push_back(pageOfPaths());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(writePdf(document, fixedDate(), {}, buffer));
    const auto paper = renderedPage(buffer.data(), 0, kDpi);
    if (!paper)
        GTEST_SKIP() << "needs poppler-utils";
    const QImage screen = painted(document.pages[0]);
    const auto colorAt = [](const QImage &image, double x, double y) {
        return QColor(image.pixel((QPointF(x, y) * kDpi / 72.0).toPoint()));
    };
    EXPECT_EQ(colorAt(screen, 50, 40), QColor(0x20, 0x50, 0x80));
    EXPECT_EQ(colorAt(screen, 150, 50), Qt::white); // the hole of the ring
    EXPECT_EQ(colorAt(screen, 35, 120), Qt::black);
    EXPECT_EQ(colorAt(screen, 55, 120), Qt::white); // between two dashes
    const std::vector<double> a = inkOf(screen, 60, 40);
    const std::vector<double> b = inkOf(*paper, 60, 40);
    double difference = 0;
    for (size_t k = 0; k < a.size(); ++k)
        difference += std::abs(a[k] - b[k]);
    EXPECT_LT(difference, 0.05 * std::accumulate(b.begin(), b.end(), 0.0));
}

} // namespace
