// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where pages lie on the desk.
#include "app/reader/pagebands.h"
#include "app/reader/pageflow.h"

#include <gtest/gtest.h>

using namespace dashiji::app;

namespace
{

const PageFlow::Spacing kSpacing{20, 10};

std::vector<QSizeF> equalPages(int count)
{
    return std::vector<QSizeF>(static_cast<size_t>(count), QSizeF(100, 150));
}

} // namespace

TEST(PageFlowTest, SinglePagesStandOneBelowTheOtherInTheMiddle)
{
    const PageFlow flow(equalPages(3), Spread::Single, 2, kSpacing, 500);
    EXPECT_EQ(flow.rect(0), QRectF(150, 20, 200, 300));
    EXPECT_EQ(flow.rect(1), QRectF(150, 340, 200, 300));
    EXPECT_EQ(flow.size(), QSizeF(500, 980));
}

TEST(PageFlowTest, SpreadsAreThoseOfABoundBook)
{
    const PageFlow flow(equalPages(4), Spread::Double, 1, kSpacing, 400);
    ASSERT_EQ(flow.rowCount(), 3);
    EXPECT_EQ(flow.pagesOf(0), std::pair(0, 0));
    EXPECT_EQ(flow.pagesOf(1), std::pair(1, 2));
    EXPECT_EQ(flow.pagesOf(2), std::pair(3, 3));
    EXPECT_EQ(flow.rect(0).left(), flow.rect(2).left()) << "the cover lies on the right";
    EXPECT_EQ(flow.rect(3).left(), flow.rect(1).left()) << "a last page alone lies on the left";
    EXPECT_EQ(flow.rect(2).left() - flow.rect(1).right(), kSpacing.gap);
}

TEST(PageFlowTest, ADeskWiderThanTheViewKeepsItsMargins)
{
    const PageFlow flow(equalPages(1), Spread::Single, 10, kSpacing, 300);
    EXPECT_EQ(flow.size().width(), 1040);
    EXPECT_EQ(flow.rect(0).left(), 20);
}

TEST(PageFlowTest, FindsPagesBetweenHeights)
{
    const PageFlow flow(equalPages(100), Spread::Single, 1, kSpacing, 300);
    EXPECT_EQ(flow.pagesBetween(0, 10), std::nullopt) << "nothing but margin";
    EXPECT_EQ(flow.pagesBetween(0, 100), std::pair(0, 0));
    EXPECT_EQ(flow.pagesBetween(100, 200), std::pair(0, 1));
    EXPECT_EQ(flow.pagesBetween(16900, 99999), std::pair(99, 99));
}

TEST(PageFlowTest, PointsGoToThePageAndBack)
{
    const PageFlow flow(equalPages(5), Spread::Double, 1.5, kSpacing, 700);
    const QPointF desk = flow.toDesk(2, {30, 40});
    EXPECT_EQ(flow.pageAt(desk), 2);
    EXPECT_EQ(flow.toPage(2, desk), QPointF(30, 40));
    EXPECT_EQ(flow.pageAt({1, 1}), std::nullopt);
    EXPECT_EQ(flow.pageAt({1, 1}, true), 0);
}

TEST(PageFlowTest, FittingAPageLeavesItsMargins)
{
    const double scale =
        PageFlow::fittingScale(equalPages(2), Spread::Single, Fit::Page, kSpacing, {1000, 340});
    const PageFlow flow(equalPages(2), Spread::Single, scale, kSpacing, 1000);
    EXPECT_DOUBLE_EQ(flow.rect(0).height() + 2 * kSpacing.margin, 340);
}

TEST(PageFlowTest, FittingTheWidthOfASpreadTakesBothPages)
{
    const double scale =
        PageFlow::fittingScale(equalPages(3), Spread::Double, Fit::Width, kSpacing, {450, 100});
    const PageFlow flow(equalPages(3), Spread::Double, scale, kSpacing, 450);
    EXPECT_DOUBLE_EQ(flow.rect(2).right() - flow.rect(1).left(), 410);
}

TEST(PageFlowTest, WithoutPagesThereIsNothing)
{
    const PageFlow flow({}, Spread::Double, 1, kSpacing, 400);
    EXPECT_EQ(flow.rowAt(10), -1);
    EXPECT_EQ(flow.pageAt({10, 10}, true), std::nullopt);
    EXPECT_EQ(flow.pagesBetween(0, 1000), std::nullopt);
    EXPECT_EQ(PageFlow::fittingScale({}, Spread::Single, Fit::Page, kSpacing, {100, 100}), 0);
}

TEST(PageBandsTest, CoverThePageWithoutGapOrOverlap)
{
    for (const QSize pixels : {QSize(1, 1), QSize(794, 1123), QSize(6352, 8985), QSize(5'000'000, 3)}) {
        const PageBands bands(pixels);
        int next = 0;
        for (int band = 0; band < bands.count(); ++band) {
            EXPECT_EQ(bands.rect(band).top(), next);
            EXPECT_LE(qint64{bands.rect(band).width()} * bands.rect(band).height(),
                      std::max<qint64>(4'000'000, pixels.width()));
            next = bands.rect(band).bottom() + 1;
        }
        EXPECT_EQ(next, pixels.height());
    }
}

TEST(PageBandsTest, BetweenIsKeptWithinThePage)
{
    const PageBands bands(QSize(6352, 8985));
    EXPECT_EQ(bands.between(-500, -1), std::pair(0, 0));
    EXPECT_EQ(bands.between(1e9, 2e9), std::pair(bands.count() - 1, bands.count() - 1));
}
