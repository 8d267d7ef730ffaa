// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The template "poster": everything on one page.
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/samplereports.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

Report withFigures(Report report)
{
    for (Section &section : report.sections) {
        for (Entry &entry : section.entries) {
            Metric metric;
            metric.value = Decimal::fromInteger(3400);
            metric.unit = QStringLiteral("名");
            metric.label = QStringLiteral("科技工作者");
            metric.qualifier = Qualifier::Over;
            metric.state = MetricState::Confirmed;
            entry.metrics.push_back(metric);
        }
    }
    return report;
}

TEST(PosterTest, AllEntriesAreOnOnePageWithTheirFigures)
{
    const Report report = withFigures(largeReport(1));
    const PageDocument document = pagesOf(report, QStringLiteral("poster"));
    ASSERT_EQ(document.pages.size(), 1u);
    const QString text = textOf(document);
    EXPECT_EQ(text.count(QStringLiteral("3400余名科技工作者")), 20);
    for (const Section &section : report.sections) {
        EXPECT_TRUE(text.contains(section.title));
        for (const Entry &entry : section.entries)
            EXPECT_TRUE(text.contains(entry.title));
    }
}

TEST(PosterTest, ALongLabelTakesTwoLinesAndIsReadBehindItsNumber)
{
    Report report = withFigures(largeReport(1));
    const QString label = QStringLiteral("下乡镇进学校讲课的科技工作者");
    report.sections[0].entries[0].metrics[0].label = label;
    const QString text = textOf(pagesOf(report, QStringLiteral("poster")));
    EXPECT_TRUE(text.contains(QStringLiteral("3400余名") + label));
}

TEST(PosterTest, AnEntryWithoutADeservingNumberHasItsTitleAlone)
{
    Report report = withFigures(largeReport(1));
    report.sections[0].entries[0].metrics[0].label = QStringLiteral("青年教师怎样成长");
    report.sections[0].entries[1].metrics[0].state = MetricState::Unconfirmed;
    const QString text = textOf(pagesOf(report, QStringLiteral("poster")));
    EXPECT_EQ(text.count(QStringLiteral("3400余名")), 18);
    EXPECT_FALSE(text.contains(QStringLiteral("怎样")));
}

TEST(PosterTest, NothingStandsOutsideTheBlock)
{
    const QRectF block = builtinTemplate(QStringLiteral("poster"))->style.block;
    for (int years = 1; years <= 4; ++years) {
        for (const Page &page : pagesOf(withFigures(largeReport(years)), QStringLiteral("poster")).pages) {
            for (const Item &item : page.items) {
                const auto *run = std::get_if<GlyphRun>(&item.mark);
                if (run == nullptr || item.part == Part::Artifact || item.part == Part::Signature)
                    continue;
                EXPECT_LE(run->origin.x() + run->glyphs.back().x, block.right() + 1)
                    << run->text.toStdString();
                EXPECT_LE(run->origin.y(), block.bottom() + 30) << run->text.toStdString();
            }
        }
    }
}

TEST(PosterTest, ABookmarkAndAClickOnAHeadingShowTheWholeEntry)
{
    for (const char *design : {"poster", "brief"}) {
        const Report report = withFigures(largeReport(1));
        const PageDocument document = pagesOf(report, QString::fromLatin1(design));
        size_t links = 0;
        for (const Page &page : document.pages) {
            for (const Link &link : page.links) {
                ASSERT_TRUE(link.target.whole);
                EXPECT_TRUE(link.target.whole->adjusted(-2, -2, 2, 2).contains(link.rect.center()));
                const Page &target = document.pages[size_t(link.target.page)];
                EXPECT_EQ(&target, &page);
                for (const Link &other : page.links)
                    EXPECT_TRUE(other.element == link.element ||
                                !(other.target.whole->adjusted(1, 1, -1, -1)).intersects(*link.target.whole));
                ++links;
            }
        }
        EXPECT_EQ(links, 20u) << design;
        for (const Bookmark &bookmark : document.bookmarks)
            EXPECT_EQ(bookmark.target.whole.has_value(), bookmark.level == 1) << bookmark.title.toStdString();
    }
}

TEST(PosterTest, OnePhotoAnEntryStandsBesideItsWordsAndKeepsMostOfItself)
{
    Report report = withFigures(largeReport(1, 2));
    int number = 0;
    for (Section &section : report.sections) {
        for (Entry &entry : section.entries) {
            if (++number % 5 == 0)
                continue; // captions alone
            Media media;
            media.sha256 = QByteArray::number(number);
            media.size = number % 2 == 0 ? QSize(900, 600) : QSize(500, 1000);
            entry.photos.back().media = media;
            entry.photos.back().caption = QStringLiteral("照片%1").arg(number);
        }
    }
    const PageDocument document = pagesOf(report, QStringLiteral("poster"));
    ASSERT_EQ(document.pages.size(), 1u);
    const QRectF block = builtinTemplate(QStringLiteral("poster"))->style.block;
    std::vector<QRectF> photos;
    for (const Item &item : document.pages[0].items) {
        if (const auto *picture = std::get_if<Picture>(&item.mark)) {
            EXPECT_TRUE(picture->alternative.startsWith(QStringLiteral("照片")));
            EXPECT_NEAR(picture->rect.width() / picture->rect.height(),
                        double(picture->media->size.width()) / picture->media->size.height(), 0.01);
            EXPECT_TRUE(block.contains(picture->shown()));
            EXPECT_GE(picture->shown().width() * picture->shown().height(),
                      0.64 * picture->rect.width() * picture->rect.height());
            photos.push_back(picture->shown());
        }
    }
    EXPECT_EQ(photos.size(), 16u);
    for (const Link &link : document.pages[0].links) {
        size_t inside = 0;
        for (const QRectF &photo : photos) {
            EXPECT_FALSE(photo.intersects(link.rect.adjusted(0, 2, -2, -2))) << link.text.toStdString();
            inside += link.target.whole->contains(photo);
        }
        EXPECT_LE(inside, 1u);
    }
    // entries side by side begin at one height
    for (size_t i = 0; i < 10; ++i)
        EXPECT_NEAR(document.pages[0].links[i].target.y, document.pages[0].links[i + 10].target.y, 0.01);
    EXPECT_FALSE(textOf(document).contains(QStringLiteral("照片1")));
}

TEST(PosterTest, TheFootSaysWhoTellsOfWhichYear)
{
    const PageDocument document = pagesOf(smallReport(), QStringLiteral("poster"));
    const auto foot = runOf(document, QStringLiteral("某某市科协"), Part::Signature);
    ASSERT_TRUE(foot);
    EXPECT_TRUE(textOf(document).contains(QStringLiteral("二〇二一年度")));
    EXPECT_TRUE(textOf(document).contains(QStringLiteral("2022年1月18日")));
}

TEST(PosterTest, MoreThanAPageHoldsGoesOnOnTheNext)
{
    const Report report = largeReport(6);
    const PageDocument document = pagesOf(report, QStringLiteral("poster"));
    EXPECT_GT(document.pages.size(), 1u);
    EXPECT_EQ(textOf(document).count(QStringLiteral("科技工作者之家建设")), 120);
}

TEST(PosterTest, SeveralPagesAreFilledAlike)
{
    const QRectF block = builtinTemplate(QStringLiteral("poster"))->style.block;
    for (const int entries : {30, 40, 50, 70}) {
        const PageDocument document =
            pagesOf(withFigures(reportWithPhotos(entries, {{2480, 1654}})), QStringLiteral("poster"));
        ASSERT_GT(document.pages.size(), 1u);
        for (const Page &page : document.pages)
            EXPECT_GT(lowestOf(page), block.top() + 0.8 * block.height()) << entries;
    }
}

} // namespace
