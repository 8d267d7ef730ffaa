// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds in every template, whatever is printed: full pages, nothing stranded, nothing overprinted, words
// with their photos. One entry to forty, with photos and without, English, traditional, one year to fifty.
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"
#include "tests/support/proofs.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <string_view>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

const std::vector<QSize> kShapes{{2480, 1654}, {1600, 1600}, {1500, 2250}, {3600, 1200}, {640, 480}};

struct Scene {
    const char *name;
    std::vector<Report> (*reports)();
};

const Scene kScenes[] = {
    {"sample", [] { return std::vector{smallReport()}; }},
    {"one",
     [] {
         return std::vector{reportWithPhotos(1, {{2480, 1654}})};
     }},
    {"ten",
     [] {
         return std::vector{reportWithPhotos(10, {{2480, 1654}})};
     }},
    {"shapes", [] { return std::vector{reportWithPhotos(20, kShapes)}; }},
    {"forty",
     [] {
         return std::vector{reportWithPhotos(40, {{2480, 1654}})};
     }},
    {"words", [] { return std::vector{reportWithPhotos(20, {})}; }},
    {"traditional", [] { return std::vector{traditionalReport()}; }},
    {"english", [] { return std::vector{englishReport()}; }},
    {"twelveYears", [] { return largeBook(12); }},
    {"fiftyYears", [] { return largeBook(50); }},
};

using Printed = std::tuple<const char *, Scene>;

class EveryTemplate : public testing::TestWithParam<Printed>
{
protected:
    void SetUp() override
    {
        const auto &[design, scene] = GetParam();
        if (kIsWatched && std::string_view(scene.name) == "fiftyYears")
            GTEST_SKIP() << "twelve years are enough where sanitizers watch";
        PublishOptions options = test::optionsOf(QString::fromLatin1(design));
        options.emptyFrames = false;
        options.series = seriesOfLargeBook(50);
        auto document = layoutBook(scene.reports(), options);
        ASSERT_TRUE(document) << why(document);
        m_document = std::move(*document);
        m_style = options.design->style;
    }

    [[nodiscard]] bool isAnnual() const { return m_style.arrangement == Arrangement::Annual; }

    /// Whether entries stand on a page, and nothing that is as long as it is.
    [[nodiscard]] bool holdsText(const Page &page) const
    {
        if (isAnnual())
            return holdsEntries(page) && !has(page, Part::Signature);
        return (has(page, Part::EntryHeading) || has(page, Part::Paragraph)) &&
               !has(page, Part::ContentsLine) && !has(page, Part::TableCell) && !has(page, Part::Signature);
    }

    PageDocument m_document;
    PageStyle m_style;
};

INSTANTIATE_TEST_SUITE_P(
    Scenes, EveryTemplate,
    testing::Combine(testing::Values("standard", "official", "brief", "poster", "annual"),
                     testing::ValuesIn(kScenes)),
    [](const auto &each) { return std::string(std::get<0>(each.param)) + std::get<1>(each.param).name; });

TEST_P(EveryTemplate, NoWordsStandUponOthers)
{
    EXPECT_EQ(overprintsOf(m_document), QStringList());
}

TEST_P(EveryTemplate, PagesAreFourFifthsFullAndTheLastOfASectionHalf)
{
    constexpr double kLine = 14;
    const QRectF &block = m_style.block;
    for (size_t i = 0; i < m_document.pages.size(); ++i) {
        const Page &page = m_document.pages[i];
        if (!holdsText(page))
            continue;
        const bool last = i + 1 == m_document.pages.size() || !holdsText(m_document.pages[i + 1]) ||
                          has(m_document.pages[i + 1], Part::SectionHeading) ||
                          has(m_document.pages[i + 1], Part::YearHeading);
        EXPECT_GE(lowestOf(page), block.top() + (last ? 0.5 : 0.8) * block.height() - kLine)
            << "page " << i + 1 << ": " << textOf(page).left(60).toStdString();
    }
}

TEST_P(EveryTemplate, NoColumnEndsWithAHeading)
{
    for (const Page &page : m_document.pages) {
        const Item *heading = nullptr;
        double baseline = 0;
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run == nullptr || item.part == Part::Artifact || item.part == Part::Caption)
                continue;
            if (heading != nullptr && item.part == Part::Paragraph) {
                EXPECT_GT(run->origin.y(), baseline) << run->text.toStdString();
            }
            heading = item.part == Part::EntryHeading ? &item : nullptr;
            baseline = run->origin.y();
        }
        EXPECT_TRUE(heading == nullptr || m_style.arrangement == Arrangement::Poster);
    }
}

TEST_P(EveryTemplate, ACaptionStandsWithItsPhoto)
{
    if (m_style.arrangement == Arrangement::Poster)
        return; // photos stand beside the title they belong to
    constexpr double kNear =
        40; // from its nearest line, where photos of a mosaic share theirs: from the last
    for (const Page &page : m_document.pages) {
        std::map<Element, QRectF> photos;
        double lowest = 0;
        for (const Item &item : page.items) {
            const auto *picture = std::get_if<Picture>(&item.mark);
            if (picture == nullptr || item.part != Part::Figure)
                continue;
            photos[item.element] = picture->shown();
            lowest = std::max(lowest, picture->shown().bottom());
        }
        for (const auto &[element, shown] : photos) {
            const auto caption = std::ranges::find_if(page.items, [&element = element](const Item &item) {
                return item.part == Part::Caption && item.element == element;
            });
            ASSERT_NE(caption, page.items.end());
            const double y = std::get<GlyphRun>(caption->mark).origin.y();
            const double paper = page.size.height();
            EXPECT_GT(y, std::min(shown.bottom(), paper - 2 * kNear) - 1);
            EXPECT_LT(y, std::max(shown.bottom(), isAnnual() ? lowest : 0) + kNear);
        }
    }
}

/// The columns of a page of text end at one height, where nothing else fills the shorter one.
TEST_P(EveryTemplate, ColumnsOfASectionsLastPageAreEven)
{
    if (m_style.arrangement != Arrangement::Sheets)
        return;
    for (size_t i = 0; i < m_document.pages.size(); ++i) {
        const Page &page = m_document.pages[i];
        const bool last =
            i + 1 == m_document.pages.size() || has(m_document.pages[i + 1], Part::SectionHeading);
        double foot[2] = {0, 0};
        double pitch = 0;
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            const bool text =
                item.part == Part::Signature || (item.part == Part::Paragraph && item.element.part == 0);
            if (run == nullptr || !text)
                continue;
            double &one = foot[run->origin.x() < m_style.block.center().x() ? 0 : 1];
            one = std::max(one, run->origin.y());
            pitch = run->size * m_style.body.pitch / m_style.body.size;
        }
        if (last) {
            EXPECT_NEAR(foot[0], foot[1], 3 * pitch + 1) << "page " << i + 1;
        }
    }
}

} // namespace
