// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/photorows.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/samplereports.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

using Rows = std::vector<size_t>;

/// A report of one entry with photos of these sizes.
Report reportWith(const std::vector<QSize> &sizes)
{
    Report report = smallReport();
    report.sections.resize(1);
    Entry &entry = report.sections[0].entries[0];
    report.sections[0].entries = {entry};
    report.introduction.clear();
    report.sections[0].entries[0].photos.clear();
    report.sections[0].entries[0].body = QStringLiteral("会后合影。");
    for (const QSize &size : sizes) {
        Photo photo;
        photo.caption = QStringLiteral("第%1张").arg(report.sections[0].entries[0].photos.size() + 1);
        photo.media = Media{};
        photo.media->id.value = qint64(report.sections[0].entries[0].photos.size()) + 1;
        photo.media->size = size;
        report.sections[0].entries[0].photos.push_back(photo);
    }
    return report;
}

std::vector<QRectF> picturesOf(const PageDocument &document)
{
    std::vector<QRectF> result;
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            if (const auto *picture = std::get_if<Picture>(&item.mark))
                result.push_back(picture->rect);
        }
    }
    return result;
}

std::vector<QRectF> rectsOf(const std::vector<QSize> &sizes,
                            const QString &design = QStringLiteral("standard"))
{
    return picturesOf(pagesOf(reportWith(sizes), design));
}

TEST(PhotoRowsTest, PhotosThatFollowOneAnotherStandInPairs)
{
    const PageStyle style = standardStyle();
    EXPECT_EQ(balancedRows({1.5}, style), Rows({1}));
    EXPECT_EQ(balancedRows({1.5, 1.5}, style), Rows({2}));
    EXPECT_EQ(balancedRows({1.5, 1.5, 1.5}, style), Rows({1, 2}));
    EXPECT_EQ(balancedRows({1.5, 1.5, 1.5, 1.5}, style), Rows({2, 2}));
    EXPECT_EQ(balancedRows({10, 1.5, 1.5}, style), Rows({1, 2})); // a panorama alone
    EXPECT_TRUE(balancedRows({}, style).empty());
}

TEST(PhotoRowsTest, ARowIsOfOneHeightAndFillsTheBlock)
{
    const auto rects = rectsOf({{4000, 3000}, {3000, 4000}});
    ASSERT_EQ(rects.size(), 2u);
    EXPECT_NEAR(rects[0].top(), rects[1].top(), 0.01);
    EXPECT_NEAR(rects[0].height(), rects[1].height(), 0.01);
    EXPECT_NEAR(rects[0].left(), standardStyle().block.left(), 0.5);
    EXPECT_NEAR(rects[1].right(), standardStyle().block.right(), 0.5);
    EXPECT_NEAR(rects[1].left() - rects[0].right(), standardStyle().photoGap, 0.5);
}

TEST(PhotoRowsTest, EveryPhotoKeepsItsShape)
{
    const std::vector<QSize> sizes{{4000, 3000}, {600, 6000}, {6000, 600}, {3000, 3000}, {1600, 900}};
    const auto rects = rectsOf(sizes);
    ASSERT_EQ(rects.size(), sizes.size());
    for (size_t i = 0; i < sizes.size(); ++i)
        EXPECT_NEAR(rects[i].width() / rects[i].height(), double(sizes[i].width()) / sizes[i].height(), 0.01);
}

TEST(PhotoRowsTest, ANarrowPhotoLeavesItsCaptionRoom)
{
    const PageDocument document = pagesOf(reportWith({{300, 3000}, {300, 3000}}), QStringLiteral("standard"));
    const auto first = runOf(document, QStringLiteral("第1张"), Part::Caption);
    const auto second = runOf(document, QStringLiteral("第2张"), Part::Caption);
    ASSERT_TRUE(first && second);
    EXPECT_LT(first->right, second->left);
    EXPECT_NEAR(first->baseline, second->baseline, 0.01);
}

TEST(PhotoRowsTest, ASmallPictureIsNotBlownUp)
{
    const auto rects = rectsOf({{120, 80}});
    ASSERT_EQ(rects.size(), 1u);
    EXPECT_LT(rects[0].width(), 120);
}

TEST(PhotoRowsTest, ALonePhotoIsAsWideAsTheTemplateSays)
{
    PublishOptions options = optionsOf(QStringLiteral("official"));
    options.photos = true;
    const auto rects = picturesOf(pagesOf(reportWith({{4000, 3000}}), options));
    ASSERT_EQ(rects.size(), 1u);
    EXPECT_NEAR(rects[0].width(), 156 * 72 / 25.4 * 0.7, 0.5);
    EXPECT_NEAR(rects[0].center().x(), (28 + 156 / 2.0) * 72 / 25.4, 0.5);
}

} // namespace
