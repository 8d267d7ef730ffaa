// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page of print must look like, read from the display list: filled, nothing stranded, nothing
// overprinted.
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/samplereports.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

double bottomOf(const Page &page)
{
    double bottom = 0;
    for (const Item &item : page.items) {
        if (item.part == Part::Artifact)
            continue;
        if (const auto *run = std::get_if<GlyphRun>(&item.mark))
            bottom = std::max(bottom, run->origin.y());
        else if (const auto *picture = std::get_if<Picture>(&item.mark))
            bottom = std::max(bottom, picture->rect.bottom());
    }
    return bottom;
}

bool opensSection(const Page &page)
{
    return std::ranges::any_of(page.items,
                               [](const Item &item) { return item.part == Part::SectionHeading; });
}

TEST(FillingTest, PagesAreFourFifthsFullAndTheLastOfASectionHalf)
{
    const QRectF block = standardStyle().block;
    for (const int entries : {6, 10, 20, 40}) {
        for (const auto &shapes :
             {std::vector<QSize>{}, {{2480, 1654}}, {{2480, 1654}, {1200, 1200}, {1000, 1500}}}) {
            PublishOptions options;
            const PageDocument document = pagesOf(reportWithPhotos(entries, shapes), options);
            for (size_t i = 2; i < document.pages.size(); ++i) {
                const bool last = i + 1 == document.pages.size() || opensSection(document.pages[i + 1]);
                EXPECT_GE(bottomOf(document.pages[i]), block.top() + (last ? 0.5 : 0.8) * block.height() - 12)
                    << entries << " entries, " << shapes.size() << " shapes, page " << i + 1;
            }
        }
    }
}

/// Entries of one or two paragraphs, each with a photo.
Report shortEntries(int count)
{
    Report report = reportWithPhotos(count, {{2480, 1654}, {1600, 1200}, {2000, 1100}});
    int number = 0;
    for (Entry &entry : report.sections[0].entries) {
        number += 37;
        const QString words = entry.paragraphs().front();
        entry.body = words.left(70 + number % 60) + u'\n' + words.left(number % 110);
    }
    return report;
}

TEST(FillingTest, AShortTextStandsBesideItsPhoto)
{
    const QRectF block = standardStyle().block;
    for (const int entries : {1, 6, 10, 20, 40}) {
        const PageDocument document = pagesOf(shortEntries(entries), PublishOptions{});
        EXPECT_EQ(overprintsOf(document), QStringList()) << entries;
        int photos = 0;
        for (const Page &page : document.pages) {
            for (const Item &item : page.items) {
                const auto *picture = std::get_if<Picture>(&item.mark);
                if (picture == nullptr)
                    continue;
                ++photos;
                const QRectF shown = picture->shown();
                EXPECT_NEAR(shown.right(), block.right(), 0.1);
                EXPECT_NEAR(shown.width(), 17 * 12, 0.1);
                EXPECT_GE(shown.width() * shown.height(),
                          0.64 * picture->rect.width() * picture->rect.height());
                for (const Item &other : page.items) {
                    const auto *run = std::get_if<GlyphRun>(&other.mark);
                    const bool beside = run != nullptr && other.part == Part::Paragraph &&
                                        run->origin.y() > shown.top() && run->origin.y() < shown.bottom();
                    if (beside) {
                        EXPECT_LT(run->origin.x() + run->glyphs.back().x + run->size, shown.left());
                    }
                }
            }
        }
        EXPECT_EQ(photos, entries);
    }
}

TEST(FillingTest, PagesOfEntriesBesideTheirPhotosAreFull)
{
    const QRectF block = standardStyle().block;
    for (const int entries : {6, 10, 20, 40}) {
        const PageDocument document = pagesOf(shortEntries(entries), PublishOptions{});
        for (size_t i = 2; i + 1 < document.pages.size(); ++i) {
            if (!opensSection(document.pages[i + 1])) {
                EXPECT_GE(bottomOf(document.pages[i]), block.top() + 0.8 * block.height() - 12)
                    << entries << " entries, page " << i + 1;
            }
        }
    }
}

/// How much of its page the last one fills that holds a part.
double filledAtLast(const PageDocument &document, Part part)
{
    const QRectF block = standardStyle().block;
    const auto last = std::find_if(document.pages.rbegin(), document.pages.rend(),
                                   [part](const Page &page) { return has(page, part); });
    return last == document.pages.rend() ? 0 : (bottomOf(*last) - block.top() + 12) / block.height();
}

TEST(FillingTest, ALastEntryThatStandsAloneHasALargePhoto)
{
    for (int entries = 4; entries < 24; ++entries)
        EXPECT_GE(filledAtLast(pagesOf(shortEntries(entries), PublishOptions{}), Part::EntryHeading), 0.5)
            << entries;
}

TEST(FillingTest, ALongTableDoesNotEndWithAFewRows)
{
    for (int numbers = 90; numbers < 140; numbers += 3) {
        Report report = reportWithPhotos(1, {});
        for (int i = 0; i < numbers; ++i) {
            Metric metric;
            metric.value = Decimal::fromInteger(i);
            metric.unit = QStringLiteral("场");
            metric.label = QStringLiteral("学术活动");
            report.sections[0].entries[0].metrics.push_back(metric);
        }
        EXPECT_GE(filledAtLast(pagesOf(report, PublishOptions{}), Part::TableCell), 0.5) << numbers;
    }
}

TEST(FillingTest, ACaptionStandsUnderItsPhoto)
{
    for (const int entries : {1, 10, 40}) {
        const PageDocument document =
            pagesOf(reportWithPhotos(entries, {{2480, 1654}, {900, 1400}}), PublishOptions{});
        int captions = 0;
        for (const Page &page : document.pages) {
            for (const Item &item : page.items) {
                const auto *picture = std::get_if<Picture>(&item.mark);
                if (picture == nullptr)
                    continue;
                const auto caption = std::ranges::find_if(page.items, [&item](const Item &other) {
                    return other.part == Part::Caption && other.element == item.element;
                });
                ASSERT_NE(caption, page.items.end());
                const double y = std::get<GlyphRun>(caption->mark).origin.y();
                EXPECT_GT(y, picture->rect.bottom());
                EXPECT_LT(y, picture->rect.bottom() + 30);
                ++captions;
            }
        }
        EXPECT_EQ(captions, entries);
    }
}

TEST(FillingTest, NoColumnEndsWithAHeading)
{
    const QString brief = QStringLiteral("brief");
    for (const int entries : {1, 2, 3, 5, 10}) {
        const PageDocument document = pagesOf(reportWithPhotos(entries, {}), brief);
        for (const Page &page : document.pages) {
            const Item *before = nullptr;
            double beforeY = 0;
            for (const Item &item : page.items) {
                const auto *run = std::get_if<GlyphRun>(&item.mark);
                if (run == nullptr || item.part == Part::Artifact)
                    continue;
                if (before != nullptr && before->part == Part::EntryHeading && item.part == Part::Paragraph) {
                    EXPECT_GT(run->origin.y(), beforeY) << entries << ": " << run->text.toStdString();
                }
                before = &item;
                beforeY = run->origin.y();
            }
        }
    }
}

TEST(FillingTest, AFinalPrintHasNoEmptyFrames)
{
    PublishOptions options;
    options.emptyFrames = false;
    const PageDocument document = pagesOf(smallReport(), options);
    for (const Page &page : document.pages) {
        for (const Item &item : page.items)
            EXPECT_FALSE(std::holds_alternative<Frame>(item.mark));
    }
    EXPECT_TRUE(textOf(document).contains(QStringLiteral("推进会现场"))) << "no word is lost";
    EXPECT_EQ(document.report.missingPictures, 3);
}

TEST(FillingTest, AShortIntroductionSharesAPageWithTheFirstSection)
{
    Report report = smallReport();
    report.introduction = QStringLiteral("这一年，我们做了几件事。");
    const PageDocument document = pagesOf(report, PublishOptions{});
    const auto heading = runOf(document, report.sections[0].title, Part::SectionHeading);
    const auto introduction = runOf(document, QStringLiteral("写在前面"), Part::SectionHeading);
    ASSERT_TRUE(heading && introduction);
    EXPECT_EQ(heading->page, introduction->page);
    report.introduction = report.introduction.repeated(60);
    const PageDocument longer = pagesOf(report, PublishOptions{});
    EXPECT_GT(runOf(longer, report.sections[0].title, Part::SectionHeading)->page,
              runOf(longer, QStringLiteral("写在前面"), Part::SectionHeading)->page);
}

/// Also where a photo stands over the rest of a paragraph, at the top of the next page.
TEST(FillingTest, AParagraphIsReadToItsEndBeforeWhatStandsBetweenItsLines)
{
    for (const char *design : {"standard", "annual"}) {
        for (const auto &shapes :
             {std::vector<QSize>{{2480, 1654}}, {{700, 1100}}, {{700, 500}, {500, 900}}}) {
            for (const int entries : {9, 20, 40}) {
                const PageDocument document =
                    pagesOf(reportWithPhotos(entries, shapes), QString::fromLatin1(design));
                std::set<Element> read;
                Element last;
                for (const Page &page : document.pages) {
                    for (const Item &item : page.items) {
                        if (item.part == Part::Artifact || item.element == last)
                            continue;
                        if (item.part == Part::Paragraph) {
                            EXPECT_TRUE(read.insert(item.element).second)
                                << design << ' ' << page.label.toStdString();
                        }
                        last = item.element;
                    }
                }
            }
        }
    }
}

} // namespace
