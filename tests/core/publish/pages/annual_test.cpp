// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The template "annual", read from the display list: what a reader of a printed report would see at a glance.
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/randomreports.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

const QString kAnnual = QStringLiteral("annual");
const std::vector<QSize> kFine{{2480, 1654}};
const std::vector<QSize> kShapes{{2480, 1654}, {1600, 1600}, {1500, 2250}, {3600, 1200}, {640, 480}};

Report withManyPhotos()
{
    Report report = reportWithPhotos(8, kShapes);
    for (size_t i = 0; i < report.sections[0].entries.size(); ++i) {
        Entry &entry = report.sections[0].entries[i];
        for (size_t more = 0; more < i; ++more) {
            Photo photo = entry.photos[0];
            photo.media->sha256 = QByteArray::number(int(i * 100 + more));
            entry.photos.push_back(photo);
        }
    }
    return report;
}

struct Scene {
    const char *name;
    std::vector<Report> (*reports)();
};

std::vector<Report> twelveYears()
{
    return largeBook(12);
}

const Scene kScenes[] = {
    {"sample", [] { return std::vector{smallReport()}; }},
    {"one", [] { return std::vector{reportWithPhotos(1, kFine)}; }},
    {"five", [] { return std::vector{reportWithPhotos(5, kFine)}; }},
    {"ten", [] { return std::vector{reportWithPhotos(10, kFine)}; }},
    {"shapes", [] { return std::vector{reportWithPhotos(20, kShapes)}; }},
    {"forty", [] { return std::vector{reportWithPhotos(40, kFine)}; }},
    {"words", [] { return std::vector{reportWithPhotos(20, {})}; }},
    {"photos", [] { return std::vector{withManyPhotos()}; }},
    {"traditional", [] { return std::vector{traditionalReport()}; }},
    {"english", [] { return std::vector{englishReport()}; }},
    {"twelve", twelveYears},
};

class AnnualPages : public testing::TestWithParam<Scene>
{
protected:
    void SetUp() override
    {
        m_reports = GetParam().reports();
        PublishOptions options = optionsOf(kAnnual);
        options.emptyFrames = false;
        options.series = seriesOfLargeBook(12);
        auto document = layoutBook(m_reports, options);
        ASSERT_TRUE(document) << why(document);
        m_document = std::move(*document);
    }

    std::vector<Report> m_reports;
    PageDocument m_document;
};

INSTANTIATE_TEST_SUITE_P(Scenes, AnnualPages, testing::ValuesIn(kScenes),
                         [](const auto &each) { return std::string(each.param.name); });

TEST_P(AnnualPages, NoWordsStandUponOthers)
{
    EXPECT_EQ(overprintsOf(m_document), QStringList());
}

TEST_P(AnnualPages, AreFourFifthsFullAndTheLastOfASectionHalf)
{
    const QRectF block = builtinTemplate(kAnnual)->style.block;
    for (size_t i = 0; i + 1 < m_document.pages.size(); ++i) {
        const Page &page = m_document.pages[i];
        if (!holdsEntries(page) || has(page, Part::Signature))
            continue;
        const bool last = !holdsEntries(m_document.pages[i + 1]);
        EXPECT_GE(lowestOf(page), block.top() + (last ? 0.5 : 0.8) * block.height() - 14)
            << "page " << page.label.toStdString() << textOf(page).left(60).toStdString();
    }
}

TEST_P(AnnualPages, HoldEveryWord)
{
    std::map<std::pair<Element, Part>, QString> texts;
    for (const Page &page : m_document.pages)
        for (const Item &item : page.items)
            if (const auto *run = std::get_if<GlyphRun>(&item.mark);
                run != nullptr && item.part != Part::Artifact)
                texts[{item.element, item.part}] += run->text;
    QString all;
    for (const auto &[key, text] : texts)
        all += QString(text).remove(u' ').remove(QChar(QChar::SoftHyphen)) + u'\n';
    for (const Report &report : m_reports) {
        Report printed = report;
        if (m_reports.size() > 1)
            printed.organization.clear();
        for (const QString &words : expectedStrings(printed))
            EXPECT_TRUE(all.contains(QString(words).remove(u' '))) << words.toStdString();
    }
}

TEST_P(AnnualPages, PhotosKeepMostOfThemselvesAndTheirCaptions)
{
    for (const Page &page : m_document.pages) {
        for (const Item &item : page.items) {
            const auto *picture = std::get_if<Picture>(&item.mark);
            if (picture == nullptr)
                continue;
            const QRectF shown = picture->shown();
            EXPECT_TRUE(QRectF(QPointF(), page.size).adjusted(-1, -1, 1, 1).contains(shown));
            if (item.part != Part::Figure)
                continue;
            const double kept =
                shown.width() * shown.height() / (picture->rect.width() * picture->rect.height());
            const bool wholePage = shown.height() > page.size.height() - 1;
            EXPECT_GE(kept, wholePage ? 0.44 : 0.64) << page.label.toStdString();
            const double dots = picture->media->size.width() * 72.0 / picture->rect.width();
            EXPECT_GE(dots, 79) << page.label.toStdString();
            const bool captioned = std::ranges::any_of(page.items, [&item](const Item &other) {
                return other.part == Part::Caption && other.element == item.element;
            });
            EXPECT_TRUE(captioned) << page.label.toStdString();
        }
    }
}

TEST_P(AnnualPages, NoColumnEndsWithAHeading)
{
    for (const Page &page : m_document.pages) {
        const Item *heading = nullptr;
        double baseline = 0;
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run == nullptr || item.part == Part::Artifact || item.part == Part::Caption)
                continue;
            if (heading != nullptr && item.part == Part::Paragraph && item.element != heading->element) {
                EXPECT_GT(run->origin.y(), baseline)
                    << page.label.toStdString() << ' ' << run->text.toStdString();
            }
            heading = item.part == Part::EntryHeading ? &item : nullptr;
            baseline = run->origin.y();
        }
        EXPECT_EQ(heading, nullptr) << page.label.toStdString();
    }
}

TEST_P(AnnualPages, ContentsNameThePageAHeadingIsOn)
{
    int links = 0;
    for (const Page &page : m_document.pages) {
        for (const Link &link : page.links) {
            QString words;
            for (const Item &item : page.items)
                if (const auto *run = std::get_if<GlyphRun>(&item.mark);
                    run != nullptr && item.element == link.element)
                    words += run->text + u' ';
            ASSERT_LT(size_t(link.target.page), m_document.pages.size());
            const QString &label = m_document.pages[size_t(link.target.page)].label;
            EXPECT_TRUE(words.split(u' ').contains(label)) << words.toStdString() << label.toStdString();
            ++links;
        }
    }
    EXPECT_GT(links, 0);
}

TEST_P(AnnualPages, WordsStayInsideThePaper)
{
    constexpr double kEdge = 28; // 10 mm
    for (const Page &page : m_document.pages)
        for (const Item &item : page.items)
            if (const auto *run = std::get_if<GlyphRun>(&item.mark);
                run != nullptr && !run->text.trimmed().isEmpty()) {
                EXPECT_GE(run->origin.x(), kEdge) << run->text.toStdString();
                EXPECT_LE(run->origin.x() + run->glyphs.back().x, page.size.width() - kEdge)
                    << run->text.toStdString();
                EXPECT_LE(run->origin.y(), page.size.height() - kEdge) << run->text.toStdString();
            }
}

TEST(AnnualTest, NoPageHasOnlyTheSignature)
{
    for (const int entries : {6, 7, 8, 10}) {
        Report report = englishReport();
        report.sections[0].entries.resize(size_t(std::min(entries, 8)));
        report.signature = QStringLiteral("An association\nDecember 2021");
        const PageDocument document = pagesOf(report, kAnnual);
        EXPECT_EQ(overprintsOf(document), QStringList());
        for (const Page &page : document.pages)
            EXPECT_TRUE(!has(page, Part::Signature) || holdsEntries(page)) << entries;
    }
}

TEST(AnnualTest, CaptionsOfTwoPhotosAbreastStandOverTheColumns)
{
    int pairs = 0;
    for (const size_t entries : {2, 3, 4, 5, 7}) {
        Report report = englishReport();
        report.sections[0].entries.resize(entries);
        for (Entry &entry : report.sections[0].entries)
            entry.body += QStringLiteral("\n%1\n%1").arg(entry.body);
        for (const Page &page : pagesOf(report, kAnnual).pages) {
            size_t photos = 0;
            std::set<double> columns;
            std::set<double> keys;
            for (const Item &item : page.items) {
                const QRectF box = boundsOf(item.mark);
                if (item.part == Part::EntryHeading)
                    columns.insert(std::round(box.left()));
                else if (std::holds_alternative<Picture>(item.mark))
                    photos += box.top() < 1;
                else if (item.part == Part::Artifact && std::holds_alternative<GlyphRun>(item.mark) &&
                         box.top() > 100 && box.top() < 400)
                    keys.insert(std::round(box.left())); // numbers before captions
            }
            if (photos != 2 || columns.size() != 2)
                continue;
            ++pairs;
            for (const double column : columns)
                EXPECT_TRUE(keys.contains(column)) << column;
        }
    }
    EXPECT_GT(pairs, 0);
}

TEST(AnnualTest, SpreadsBeginOnLeftPages)
{
    const PageDocument document = pagesOf(reportWithPhotos(20, kFine), kAnnual);
    const auto heading = runOf(document, QStringLiteral("十件大事"), Part::SectionHeading);
    ASSERT_TRUE(heading);
    EXPECT_EQ(heading->page % 2, 1U) << "cover and odd pages stand at the right";
    EXPECT_TRUE(has(document.pages[heading->page + 1], Part::ContentsLine));
}

IndicatorSeries threeYears(const char *name, int first, int step, Category category, Aspect aspect)
{
    IndicatorSeries series;
    series.name = QString::fromUtf8(name);
    series.unit = QStringLiteral("个");
    series.category = category;
    series.aspect = aspect;
    for (int i = 0; i < 3; ++i)
        series.values.push_back({1969 + i, Decimal::fromInteger(first + i * step), Qualifier::None});
    return series;
}

TEST(AnnualTest, TheYearInFiguresIsASpread)
{
    PublishOptions options = optionsOf(kAnnual);
    options.series = {threeYears("学术活动", 20, 9, Category::Activity, Aspect::Period),
                      threeYears("科技工作者", 300, 50, Category::People, Aspect::Period),
                      threeYears("优秀论文", 40, 9, Category::Document, Aspect::Period),
                      threeYears("专项经费", 300, 60, Category::Funding, Aspect::Period),
                      threeYears("院士工作站", 12, 3, Category::Station, Aspect::Total)};
    const PageDocument document = pagesOf(largeBook(1)[0], options);
    const auto heading = runOf(document, QStringLiteral("数说全年"), Part::SectionHeading);
    ASSERT_TRUE(heading);
    EXPECT_EQ(heading->page % 2, 1U) << "a left page";
    const Page &trends = document.pages[heading->page + 1];
    const QString text = textOf(trends);
    for (const IndicatorSeries &series : options.series)
        EXPECT_TRUE(text.contains(series.name)) << series.name.toStdString();
    const QRgb accent = builtinTemplate(kAnnual)->style.accentColor;
    const auto dots = [&](bool now) {
        return std::ranges::count_if(trends.items, [&](const Item &item) {
            const auto *path = std::get_if<Path>(&item.mark);
            return path != nullptr && path->fill && (*path->fill == accent) == now &&
                   std::abs(path->outline.boundingRect().width() - 8.8) < 0.1;
        });
    };
    EXPECT_EQ(dots(false), 15) << "the stations there were";
    EXPECT_EQ(dots(true), 3) << "the new ones";
    EXPECT_GE(lowestOf(trends), 88 + 0.8 * 660);
    EXPECT_EQ(overprintsOf(document), QStringList());
}

TEST(AnnualTest, TheCoverShowsARingForEveryEntry)
{
    Report report = smallReport();
    const PageDocument document = pagesOf(report, kAnnual);
    const auto rings = std::ranges::count_if(document.pages.front().items, [](const Item &item) {
        const auto *path = std::get_if<Path>(&item.mark);
        return path != nullptr && path->stroke.has_value();
    });
    EXPECT_EQ(rings, 5 + 4);
    EXPECT_TRUE(textOf(document.pages.front()).contains(QStringLiteral("2021")));
}

/// The builtin design with other lines of its own.
PublishOptions annualWith(const QByteArray &lines)
{
    const auto design = parseTemplate("[template]\nname = ours\nbased-on = annual\n" + lines);
    EXPECT_TRUE(design) << why(design);
    return publish::optionsOf(std::make_shared<Template>(*design));
}

TEST(AnnualTest, AnOfficeSetsItsCoverColourAndSealOnce)
{
    const QByteArray office = "[colors]\nseal = #1f4e79\n[cover]\nkind = type\nseal = 某市科协\n";
    const PageDocument document = pagesOf(reportWithPhotos(6, kFine), annualWith(office));
    QString cover;
    bool square = false;
    for (const Item &item : document.pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.mark))
            cover += run->text;
        const auto *rule = std::get_if<Rule>(&item.mark);
        square = square ||
                 (rule != nullptr && rule->color == 0xff1f4e79 && rule->rect.width() == rule->rect.height());
    }
    EXPECT_TRUE(square);
    for (const QChar letter : QStringLiteral("某市科协"))
        EXPECT_TRUE(cover.contains(letter));
    EXPECT_EQ(overprintsOf(PageDocument{{}, {}, {}, {document.pages.back()}, {}, {}, {}, {}, {}}),
              QStringList());
}

TEST(AnnualTest, ACoverWithAPhotoShowsThePhoto)
{
    const PageDocument document = pagesOf(reportWithPhotos(6, kFine), annualWith("[cover]\nkind = photo\n"));
    EXPECT_TRUE(std::ranges::any_of(document.pages.front().items, [](const Item &item) {
        return std::holds_alternative<Picture>(item.mark);
    }));
    const PageDocument bare = pagesOf(reportWithPhotos(6, {}), annualWith("[cover]\nkind = photo\n"));
    EXPECT_FALSE(bare.pages.front().items.empty()) << "a pattern, where there is no photo";
}

TEST(AnnualTest, WithoutCoverAndContentsTitleAndEntriesAreThere)
{
    PublishOptions options = optionsOf(kAnnual);
    options.cover = options.contents = false;
    const PageDocument document = pagesOf(smallReport(), options);
    const QString text = textOf(document);
    for (const QString &words : expectedStrings(smallReport()))
        EXPECT_TRUE(words == smallReport().organization || text.contains(QString(words).remove(u' ')))
            << words.toStdString();
}

/// Whatever a report holds.
TEST(AnnualTest, RandomReportsKeepTheirWordsAndPages)
{
    Media media;
    media.size = {2480, 1654};
    for (quint32 seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        const Report report = randomReport(seed, Characters::Usual, Fullness::Written, media);
        PublishOptions options = optionsOf(kAnnual);
        options.emptyFrames = seed % 2 == 0;
        const auto document = layoutReport(report, options);
        ASSERT_TRUE(document) << why(document);
        QString text = textOf(*document);
        for (const Section &section : report.sections)
            for (const Entry &entry : section.entries)
                for (const QString &paragraph : entry.candidate ? QStringList() : entry.paragraphs())
                    EXPECT_TRUE(text.contains(paragraph.simplified().remove(u' ').left(20)))
                        << paragraph.left(60).toStdString();
    }
}

} // namespace
