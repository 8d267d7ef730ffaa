// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A book of several years: every report a part of its own, in its order, with all that a report has.
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <QBuffer>

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

QByteArray bytesOf(const PageDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writePdf(document, fixedDate(), {}, buffer);
    EXPECT_TRUE(written) << why(written);
    return buffer.data();
}

PageDocument bookOf(const std::vector<Report> &reports, const PublishOptions &options = fixedDate())
{
    auto document = layoutBook(reports, options);
    EXPECT_TRUE(document) << why(document);
    return document ? std::move(*document) : PageDocument{};
}

PublishOptions designed(const char *name)
{
    const auto design = builtinTemplate(QString::fromUtf8(name));
    EXPECT_TRUE(design);
    PublishOptions options = optionsOf(std::make_shared<Template>(*design));
    options.date = fixedDate().date;
    return options;
}

/// All that is printed as a part, in the order of the pages.
QString wordsOf(const PageDocument &document, Part part)
{
    QString words;
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && item.part == part)
                words += run->text;
        }
    }
    return words;
}

int pagesWith(const PageDocument &document, Part part)
{
    return int(std::ranges::count_if(document.pages, [part](const Page &page) {
        return std::ranges::any_of(page.items, [part](const Item &item) { return item.part == part; });
    }));
}

TEST(BookTest, YearsComeOldestFirstWhateverOrderTheyAreGivenIn)
{
    std::vector<Report> reports = yearlyReports(2019, 3);
    const QByteArray inOrder = bytesOf(bookOf(reports));
    std::ranges::reverse(reports);
    const PageDocument book = bookOf(reports);
    EXPECT_EQ(bytesOf(book), inOrder);
    const QString years = wordsOf(book, Part::YearHeading);
    EXPECT_LT(years.indexOf(QStringLiteral("二〇一九年度")), years.indexOf(QStringLiteral("二〇二〇年度")));
    EXPECT_LT(years.indexOf(QStringLiteral("二〇二〇年度")), years.indexOf(QStringLiteral("二〇二一年度")));
    EXPECT_EQ(pagesWith(book, Part::YearHeading), 1 + 3); // the contents, and the years
}

TEST(BookTest, HeadingsAreOfThreeLevels)
{
    const QByteArray bytes = bytesOf(bookOf(yearlyReports(2020, 2)));
    EXPECT_EQ(bytes.count("/S /H1"), 1 + 2);       // the contents, and the years
    EXPECT_EQ(bytes.count("/S /H2"), 2 * (1 + 2)); // introduction and sections
    EXPECT_EQ(bytes.count("/S /H3"), 2 * 9);
}

TEST(BookTest, BearsTheNewestTitleWithAllItsYears)
{
    const PageDocument book = bookOf(yearlyReports(2019, 3));
    EXPECT_EQ(book.title, QStringLiteral("2019—2021年某某市科协“十件大事”“十大亮点”"));
    QString cover;
    for (const Item &item : book.pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.mark))
            cover += run->text;
    }
    EXPECT_TRUE(cover.contains(QStringLiteral("二〇一九—二〇二一年度"))) << cover.toStdString();
}

TEST(BookTest, BookmarksAreYearSectionEntry)
{
    const PageDocument book = bookOf(yearlyReports(2020, 2));
    std::map<int, int> ofLevel;
    for (const Bookmark &bookmark : book.bookmarks)
        ++ofLevel[bookmark.level];
    EXPECT_EQ(ofLevel[0], 1 + 2); // the contents, and the years
    EXPECT_EQ(ofLevel[2], 2 * 9);
    const auto year = std::ranges::find_if(book.bookmarks, [](const Bookmark &bookmark) {
        return bookmark.title.startsWith(QStringLiteral("2020年某某市"));
    });
    ASSERT_NE(year, book.bookmarks.end());
    EXPECT_EQ(year->level, 0);
    EXPECT_EQ((year + 1)->level, 1);
    EXPECT_GE((year + 1)->target.page, year->target.page);
    EXPECT_EQ(book.anchors.size(), 2U * (2 + 9));
}

TEST(BookTest, TheFirstTextOfAYearStandsUnderItsHeading)
{
    PublishOptions options = fixedDate();
    options.contents = false;
    const PageDocument book = bookOf(yearlyReports(2020, 2), options);
    for (const Page &page : book.pages) {
        const auto has = [&page](Part part) {
            return std::ranges::any_of(page.items, [part](const Item &item) { return item.part == part; });
        };
        if (has(Part::YearHeading)) {
            EXPECT_TRUE(has(Part::Kicker));
            EXPECT_TRUE(has(Part::SectionHeading));
            EXPECT_TRUE(has(Part::Paragraph));
        }
    }
}

TEST(BookTest, LongContentsLeaveOutEntriesThenSectionsAndBookmarksNothing)
{
    const auto listed = [](const PageDocument &document) {
        size_t lines = 0;
        for (const Page &page : document.pages)
            lines += page.links.size();
        return lines;
    };
    const auto ofLevel = [](const PageDocument &document, int level) {
        return size_t(std::ranges::count(document.bookmarks, level, &Bookmark::level));
    };
    const PageDocument few = bookOf(yearlyReports(2020, 2));
    EXPECT_EQ(listed(few), few.bookmarks.size() - 1); // all but the contents themselves
    const PageDocument many = bookOf(yearlyReports(1997, 25));
    EXPECT_EQ(ofLevel(many, 2), 25U * 9);
    EXPECT_EQ(listed(many), many.bookmarks.size() - 1 - 25 * 9);
    const PageDocument most = bookOf(yearlyReports(1902, 120));
    EXPECT_EQ(ofLevel(most, 2), 120U * 9);
    EXPECT_GE(ofLevel(most, 1), 120U * 2);
    EXPECT_EQ(listed(most), 120U);
}

TEST(BookTest, EveryYearHasItsOwnNumbers)
{
    std::vector<Report> reports = yearlyReports(2020, 2);
    PublishOptions options = fixedDate();
    IndicatorSeries series;
    series.name = QStringLiteral("服务站");
    series.unit = QStringLiteral("家");
    for (int year = 2018; year <= 2021; ++year)
        series.values.push_back({year, Decimal::fromInteger(year - 1990), Qualifier::None});
    options.series = {series};
    for (Report &report : reports) {
        for (Entry &entry : report.sections[0].entries) {
            Metric metric;
            metric.value = Decimal::fromInteger(report.year - 1500);
            metric.unit = QStringLiteral("场");
            metric.label = QStringLiteral("讲座");
            metric.state = MetricState::Confirmed;
            entry.metrics.push_back(metric);
        }
    }
    const PageDocument book = bookOf(reports, options);
    const QString cells = wordsOf(book, Part::TableCell);
    EXPECT_EQ(cells.count(QStringLiteral("520")), 5);
    EXPECT_EQ(cells.count(QStringLiteral("521")), 5);
    ASSERT_EQ(book.alternatives.size(), 2U);
    EXPECT_FALSE(book.alternatives.begin()->second.contains(QStringLiteral("2021")));
    EXPECT_TRUE(book.alternatives.rbegin()->second.contains(QStringLiteral("2021")));
}

TEST(BookTest, HasAllWordsInEveryDesign)
{
    for (const char *name : {"standard", "official", "brief"}) {
        const std::vector<Report> reports = yearlyReports(2019, 3);
        const PageDocument book = bookOf(reports, designed(name));
        EXPECT_TRUE(wordsOf(book, Part::YearHeading).contains(reports[1].title)) << name;
        const auto text = extractedText(bytesOf(book));
        if (!text)
            GTEST_SKIP() << "needs poppler-utils";
        for (const Report &report : reports) {
            for (const Section &section : report.sections) {
                for (const Entry &entry : section.entries) {
                    QString title = entry.title;
                    title.removeIf([](QChar c) { return c.isSpace(); });
                    EXPECT_GE(text->count(title), 1) << name << ": " << title.toStdString();
                }
            }
        }
    }
}

TEST(BookTest, ASignatureIsPlacedByItsOwnYearsLines)
{
    std::vector<Report> reports = yearlyReports(2020, 2);
    reports[0].signature = QStringLiteral("某某市科协\n2021年1月5日");
    reports[1].signature = QStringLiteral("某某市科学技术协会办公室（党组秘书处）\n2022年1月6日");
    const auto left = [](const PageDocument &document) {
        for (const Page &page : document.pages) {
            for (const Item &item : page.items) {
                const auto *run = std::get_if<GlyphRun>(&item.mark);
                if (run != nullptr && item.part == Part::Signature)
                    return run->origin.x();
            }
        }
        return 0.0;
    };
    const PublishOptions options = designed("official");
    const auto alone = layoutReport(reports[0], options);
    ASSERT_TRUE(alone);
    const double difference = std::abs(left(*alone) - left(bookOf(reports, options)));
    EXPECT_LT(difference, 0.01); // on a page of the same side
}

TEST(BookTest, APosterHasAPageAYear)
{
    const PublishOptions options = designed("poster");
    const auto one = layoutReport(yearlyReports(2021, 1).front(), options);
    ASSERT_TRUE(one);
    const PageDocument book = bookOf(yearlyReports(2019, 3), options);
    EXPECT_EQ(book.pages.size(), 3 * one->pages.size());
    EXPECT_EQ(pagesWith(book, Part::YearHeading), 3);
}

TEST(BookTest, OfOneYearIsItsReport)
{
    const std::vector<Report> one = yearlyReports(2021, 1);
    const auto report = layoutReport(one.front(), fixedDate());
    ASSERT_TRUE(report);
    EXPECT_EQ(bytesOf(bookOf(one)), bytesOf(*report));
}

TEST(BookTest, OfNoYearIsRefused)
{
    const auto book = layoutBook({}, fixedDate());
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::NotFound);
}

TEST(BookTest, KeepsTwoReportsOfOneYearAndOneWithoutAnyText)
{
    std::vector<Report> reports = yearlyReports(2021, 1);
    reports.push_back(reports.front());
    Report empty;
    empty.year = 2020;
    reports.push_back(empty);
    for (const char *name : {"standard", "official", "brief", "poster"}) {
        PublishOptions options = designed(name);
        options.contents = false;
        const PageDocument book = bookOf(reports, options);
        EXPECT_FALSE(bytesOf(book).isEmpty());
        EXPECT_EQ(pagesWith(book, Part::YearHeading), 3) << name;
    }
}

TEST(BookTest, EndsWhenToldTo)
{
    const auto book = layoutBook(yearlyReports(2020, 2), fixedDate(), [](double) { return false; });
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::Cancelled);
}

} // namespace
