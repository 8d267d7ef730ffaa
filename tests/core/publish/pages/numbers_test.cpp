// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of numbers: large figures, charts, the table of all, and a document's annexes.
#include "core/publish/document/numbers.h"
#include "core/publish/pages/drawing.h"
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/samplereports.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

Metric metric(qint64 value, const char *unit, const char *label, Category category,
              MetricState state = MetricState::Confirmed)
{
    Metric result;
    result.value = Decimal::fromInteger(value);
    result.unit = QString::fromUtf8(unit);
    result.label = QString::fromUtf8(label);
    result.category = category;
    result.state = state;
    return result;
}

/// The small report with numbers in every entry.
Report withMetrics(int ofEach = 1)
{
    Report report = smallReport();
    int number = 100;
    for (Section &section : report.sections) {
        for (Entry &entry : section.entries) {
            for (int i = 0; i < ofEach; ++i) {
                number += 37;
                entry.metrics.push_back(metric(number, "场", "学术活动", Category::Activity));
                entry.metrics.push_back(metric(number * 10, "名", "科技工作者", Category::People));
            }
        }
    }
    Metric gone = metric(77777, "个", "已删去", Category::Other, MetricState::Unanchored);
    Metric rejected = metric(88888, "个", "不是数据", Category::Other, MetricState::Rejected);
    report.sections[0].entries[0].metrics.push_back(gone);
    report.sections[0].entries[0].metrics.push_back(rejected);
    return report;
}

IndicatorSeries series(Aspect aspect, const std::vector<std::pair<int, qint64>> &values)
{
    IndicatorSeries result;
    result.name = QStringLiteral("海智工作站");
    result.unit = QStringLiteral("家");
    result.category = Category::Station;
    result.aspect = aspect;
    for (const auto &[year, value] : values)
        result.values.push_back({year, Decimal::fromInteger(value), Qualifier::None});
    return result;
}

std::vector<Path> pathsOf(const PageDocument &document)
{
    std::vector<Path> paths;
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            if (const auto *path = std::get_if<Path>(&item.mark);
                path != nullptr && item.part == Part::Figure)
                paths.push_back(*path);
        }
    }
    return paths;
}

TEST(AnnexesTest, AReportWithoutNumbersHasNoPagesOfThem)
{
    EXPECT_FALSE(
        textOf(pagesOf(smallReport(), QStringLiteral("standard"))).contains(QStringLiteral("数说全年")));
    EXPECT_TRUE(yearFigures(smallReport(), true).empty());
}

TEST(AnnexesTest, TheYearsFiguresStandBeforeTheEntriesTheLargestFirst)
{
    const PageDocument document = pagesOf(withMetrics(), QStringLiteral("standard"));
    const QString text = textOf(document);
    const qsizetype hero = text.indexOf(QStringLiteral("4330名科技工作者十大亮点4"));
    EXPECT_GT(hero, 0);
    EXPECT_GT(text.indexOf(QStringLiteral("3960名科技工作者十大亮点3")), hero);
    EXPECT_LT(hero, text.indexOf(QStringLiteral("按时间先后排列")));
    const double small = standardStyle().figureNumber.size;
    EXPECT_NEAR(runOf(document, QStringLiteral("4330"), Part::Paragraph)->size, 4 * small, small);
    EXPECT_NEAR(runOf(document, QStringLiteral("3960"), Part::Paragraph)->size, 2 * small, small / 2);
}

TEST(AnnexesTest, AFullYearsFiguresTakeOnePage)
{
    Report report = smallReport();
    for (const Category category :
         {Category::Activity, Category::Funding, Category::Station, Category::People, Category::Organization,
          Category::Project, Category::Document, Category::Award, Category::Other}) {
        Entry &entry = report.sections[0].entries.emplace_back(report.sections[0].entries[0]);
        entry.id.value = 1000 + int(category);
        for (int i = 0; i < 3; ++i)
            entry.metrics.push_back(
                metric(1000 + 10 * int(category) + i, "场", i == 0 ? "进校园讲科普" : "活动", category));
    }
    PublishOptions options;
    options.metrics = options.charts = options.introduction = false;
    std::set<size_t> pages;
    const PageDocument document = pagesOf(report, options);
    for (size_t i = 0; i < document.pages.size(); ++i) {
        for (const Item &item : document.pages[i].items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && run->size == standardStyle().figureNumber.size &&
                item.part == Part::Paragraph)
                pages.insert(i);
        }
    }
    EXPECT_EQ(pages.size(), 1u);
}

TEST(AnnexesTest, TheTableHasEveryNumberButThoseRejectedOrGone)
{
    const PageDocument document = pagesOf(withMetrics(3), QStringLiteral("standard"));
    const auto rows = metricRows(withMetrics(3), true);
    EXPECT_EQ(rows.size(), 9u * 3 * 2);
    const QString text = textOf(document);
    for (const MetricRow &row : rows)
        EXPECT_TRUE(text.contains(row.value)) << row.value.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("77777")));
    EXPECT_FALSE(text.contains(QStringLiteral("88888")));
    EXPECT_EQ(document.cells.size(), (rows.size() + 1) * 4);
}

TEST(AnnexesTest, ALongTableRepeatsItsHeadOnEveryPage)
{
    const PageDocument document = pagesOf(withMetrics(6), QStringLiteral("standard"));
    size_t pages = 0;
    size_t heads = 0;
    for (const Page &page : document.pages) {
        bool cells = false;
        for (const Item &item : page.items) {
            cells = cells || item.part == Part::TableCell;
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            heads += run != nullptr && run->text == QStringLiteral("口径");
        }
        pages += cells;
    }
    EXPECT_GT(pages, 1u);
    EXPECT_EQ(heads, pages);
}

TEST(AnnexesTest, AnEntryWhoseRowsGoOnOnAPageIsNamedAgain)
{
    PublishOptions options;
    options.cover = options.contents = options.figures = options.charts = false;
    const PageDocument document = pagesOf(withMetrics(30), options);
    const double left = standardStyle().block.left();
    int pages = 0;
    int named = 0;
    for (const Page &page : document.pages) {
        std::map<double, QString> artifacts; // words at the left edge, by line
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run == nullptr)
                continue;
            if (item.part == Part::Artifact)
                artifacts[run->origin.y()] += run->text;
            const auto cell = document.cells.find(item.element);
            if (cell == document.cells.end() || cell->second.row == 0)
                continue;
            // the first row of a page begins an entry, or has the entry's name again
            if (pages++ > 0 && run->origin.x() > left + 1) {
                const QString again = artifacts[run->origin.y()];
                EXPECT_TRUE(again.contains(QStringLiteral("大事：")) ||
                            again.contains(QStringLiteral("亮点之")))
                    << again.toStdString();
                ++named;
            }
            break;
        }
    }
    EXPECT_GT(named, 3);
}

TEST(AnnexesTest, PeriodsAreBarsThisYearFilled)
{
    PublishOptions options;
    options.series = {series(Aspect::Period, {{2019, 10}, {2020, 20}, {2021, 40}})};
    const PageDocument document = pagesOf(smallReport(), options);
    const auto paths = pathsOf(document);
    ASSERT_EQ(paths.size(), 3u);
    const PageStyle style = standardStyle();
    EXPECT_EQ(paths[0].fill, style.figurePast);
    EXPECT_EQ(paths[1].fill, style.figurePast);
    EXPECT_EQ(paths[2].fill, style.accentColor);
    EXPECT_NEAR(paths[2].outline.boundingRect().height(), 4 * paths[0].outline.boundingRect().height(), 0.01);
}

TEST(AnnexesTest, TotalsAreALineDashedOverAMissingYearThatIsNamed)
{
    PublishOptions options;
    options.series = {series(Aspect::Total, {{2018, 10}, {2019, 20}, {2021, 40}})};
    const PageDocument document = pagesOf(smallReport(), options);
    const PageStyle style = standardStyle();
    size_t dashed = 0;
    size_t solid = 0;
    size_t points = 0;
    size_t areas = 0;
    for (const Path &path : pathsOf(document)) {
        const bool line = path.outline.elementCount() == 2;
        dashed += line && !path.dashes.empty();
        solid += line && path.dashes.empty();
        areas += path.fill == style.figureArea;
        points += path.fill && path.fill != style.figureArea;
    }
    EXPECT_EQ(dashed, 1u);
    EXPECT_EQ(solid, 1u);
    EXPECT_EQ(points, 3u);
    EXPECT_EQ(areas, 1u);
    EXPECT_TRUE(runOf(document, QStringLiteral("缺"), Part::Figure));
    ASSERT_EQ(document.alternatives.size(), 1u);
    EXPECT_EQ(document.alternatives.begin()->second,
              QStringLiteral("海智工作站（家，累计）：2018年10家，2019年20家，2020年缺，2021年40家"));
}

/// The small report whose first entry has a number of each of these indicators, and their series.
std::pair<Report, PublishOptions> withSeries(int indicators)
{
    Report report = smallReport();
    PublishOptions options;
    for (int i = 1; i <= indicators; ++i) {
        Metric one = metric(40 * i, "家", "海智工作站", Category::Station);
        one.indicator = IndicatorId{i};
        one.aspect = Aspect::Period;
        report.sections[0].entries[0].metrics.push_back(one);
        options.series.push_back(series(Aspect::Period, {{2019, 10 * i}, {2020, 30 * i}, {2021, 40 * i}}));
        options.series.back().indicator = IndicatorId{i};
        options.series.back().name = QStringLiteral("读书活动") + QString(i, u'组');
    }
    return {report, options};
}

TEST(AnnexesTest, AChartStandsWithTheEntryThatNamesItsNumberAndOnThePageOfAllYears)
{
    const auto [report, options] = withSeries(1);
    const PageDocument document = pagesOf(report, options);
    const QString text = textOf(document);
    const qsizetype chart = text.indexOf(options.series[0].name);
    EXPECT_GT(chart, text.indexOf(report.sections[0].entries[0].body.left(6)));
    EXPECT_LT(chart, text.lastIndexOf(report.sections[0].entries[1].title.left(6)));
    EXPECT_EQ(text.count(options.series[0].name), 2);
    EXPECT_GT(text.lastIndexOf(options.series[0].name), text.lastIndexOf(QStringLiteral("历年指标")));
}

TEST(AnnexesTest, AnEntryHasOneChartAtMost)
{
    const auto [report, options] = withSeries(4);
    EXPECT_EQ(pagesOf(report, options).alternatives.size(), 5U);
    PublishOptions apart = options;
    auto design = *builtinTemplate(QStringLiteral("standard"));
    design.style.chartsWithEntries = false;
    apart.design = std::make_shared<const Template>(design);
    EXPECT_EQ(pagesOf(report, apart).alternatives.size(), 4U);
}

TEST(AnnexesTest, LabelsOfTwelveAndOfFiftyYearsDoNotTouch)
{
    for (const int years : {3, 12, 25, 50}) {
        PublishOptions options;
        for (const Aspect aspect : {Aspect::Period, Aspect::Total}) {
            std::vector<std::pair<int, qint64>> values;
            for (int year = 2022 - years; year <= 2021; ++year)
                values.emplace_back(year,
                                    1000 + 13 * (year - 1970) + (aspect == Aspect::Total ? 0 : year % 7));
            options.series.push_back(series(aspect, values));
        }
        const PageDocument document = pagesOf(smallReport(), options);
        size_t labels = 0;
        for (const Page &page : document.pages) {
            std::vector<QRectF> boxes;
            for (const Item &item : page.items) {
                const auto *run = std::get_if<GlyphRun>(&item.mark);
                if (run == nullptr || item.part != Part::Figure || run->glyphs.empty())
                    continue;
                const double width = run->glyphs.back().x + run->size * 0.5;
                const QRectF box(run->origin.x(), run->origin.y() - run->size * 0.7, width, run->size * 0.7);
                for (const QRectF &other : boxes)
                    EXPECT_FALSE(box.intersects(other)) << years << ' ' << run->text.toStdString();
                boxes.push_back(box);
                labels += run->text == QStringLiteral("2021");
            }
        }
        EXPECT_EQ(labels, 2u);
        EXPECT_EQ(document.alternatives.size(), 2u);
    }
}

TEST(AnnexesTest, ADocumentNamesItsAnnexesAndLeadsToThem)
{
    PublishOptions options = optionsOf(QStringLiteral("official"));
    options.charts = true;
    options.series = {series(Aspect::Total, {{2019, 10}, {2020, 20}, {2021, 40}})};
    const PageDocument document = pagesOf(withMetrics(), options);
    const QString text = textOf(document);
    const qsizetype note = text.indexOf(QStringLiteral("附件：1.历年指标2.数据总表"));
    EXPECT_GT(note, 0);
    EXPECT_GT(text.indexOf(QStringLiteral("某某市科学技术协会2022年")), note);
    EXPECT_GT(text.indexOf(QStringLiteral("附件1历年指标")), note);
    std::vector<Link> links;
    for (const Page &page : document.pages)
        links.insert(links.end(), page.links.begin(), page.links.end());
    ASSERT_EQ(links.size(), 2u);
    EXPECT_TRUE(textOf(document.pages[size_t(links[0].target.page)]).startsWith(QStringLiteral("附件1")));
    EXPECT_TRUE(textOf(document.pages[size_t(links[1].target.page)]).startsWith(QStringLiteral("附件2")));
}

TEST(ReviewPrintTest, TheRunningHeadHasTheWholeTitleBesideAShortSection)
{
    PublishOptions options;
    options.reviewPrint = true;
    Report report = smallReport();
    report.title = QStringLiteral("2021年某某市科学技术协会“十件大事”“十大亮点”");
    std::set<QString> heads;
    for (const Page &page : pagesOf(report, options).pages) {
        QString words;
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && item.part == Part::Artifact &&
                std::abs(run->origin.y() - standardStyle().headBaseline) < 0.01)
                words += run->text;
        }
        heads.insert(words);
    }
    EXPECT_EQ(heads.count(report.sections[0].title + report.title), 1u);
}

TEST(ReviewPrintTest, LinesAreNumberedBesideAWideMargin)
{
    PublishOptions options;
    options.reviewPrint = true;
    const PageDocument document = pagesOf(smallReport(), options);
    const QRectF block = standardStyle().block;
    std::set<QString> numbers;
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run == nullptr)
                continue;
            if (run->origin.x() < block.left() - 10)
                numbers.insert(run->text);
            EXPECT_LT(run->origin.x() + run->glyphs.back().x, block.left() + block.width() * 0.77);
        }
    }
    EXPECT_TRUE(numbers.count(QStringLiteral("1")) > 0 && numbers.count(QStringLiteral("20")) > 0);
}

TEST(AnnexesTest, PartsAreLeftOutOneByOne)
{
    PublishOptions options;
    options.series = {series(Aspect::Total, {{2019, 10}, {2020, 20}, {2021, 40}})};
    for (bool PublishOptions::*part :
         {&PublishOptions::figures, &PublishOptions::charts, &PublishOptions::metrics}) {
        PublishOptions without = options;
        without.*part = false;
        EXPECT_LT(pagesOf(withMetrics(), without).pages.size(), pagesOf(withMetrics(), options).pages.size());
    }
}

/// Baselines of what a part of a table's row says, from the top of the row.
std::vector<double> baselinesOf(const Drawing &row, int part)
{
    std::vector<double> result;
    for (const Item &item : row.items) {
        const auto *run = std::get_if<GlyphRun>(&item.mark);
        if (run != nullptr && item.element.part == part &&
            (result.empty() || result.back() != run->origin.y()))
            result.push_back(run->origin.y());
    }
    return result;
}

TEST(TableTest, ALongNameStandsBesideTheRowsOfItsEntry)
{
    const PageStyle style = standardStyle(true);
    FontChains chains;
    const QString longName = QStringLiteral("3 一项名称很长的活动在许多地方同时举行并且延续到了年底");
    const auto of = [](const QString &entry) {
        return MetricRow{{}, entry, QStringLiteral("讲座"), QStringLiteral("3场"), QStringLiteral("本年")};
    };
    const std::vector<Drawing> several =
        drawTable({of(longName), of({}), of({}), of(QStringLiteral("4 短名")), of({})}, style, chains, {0});
    ASSERT_EQ(several.size(), 6u);
    for (size_t row = 2; row < several.size(); ++row)
        EXPECT_EQ(several[row].height, several[1].height);
    constexpr int kFirstCell = 1 + 4; // behind the table and its head
    const std::vector<double> name = baselinesOf(several[1], kFirstCell);
    ASSERT_EQ(name.size(), 2u);
    EXPECT_NEAR(name[1], several[1].height + baselinesOf(several[2], kFirstCell + 5).at(0), 0.01);
    EXPECT_TRUE(several[1].keepsWithNext) << "the name is not torn";
    EXPECT_FALSE(several[2].keepsWithNext);
    // no row to stand beside
    const std::vector<Drawing> one = drawTable({of(longName)}, style, chains, {0});
    EXPECT_GT(one[1].height, several[1].height);
}

} // namespace
