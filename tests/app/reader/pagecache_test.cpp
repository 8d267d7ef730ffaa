// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of drawn pages, and what is let go.
#include "app/reader/pagecache.h"
#include "app/reader/picturecache.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;

namespace
{

QPixmap square(int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::red);
    return pixmap;
}

QByteArray jpeg(QSize size, QImageIOHandler::Transformations turned = QImageIOHandler::TransformationNone)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(turned);
    writer.write(image);
    return bytes;
}

} // namespace

TEST(PageCacheTest, KeepsTheLookBeforeUntilTheNewOneIsWhole)
{
    PageCache cache(100'000'000);
    const PageLook small{1, 1.0, 0};
    const PageLook large{1, 2.0, 0};
    cache.insert(0, small, 0, 1, {square(10), 0, 1});
    cache.insert(0, large, 0, 2, {square(20), 0, 0.5});
    EXPECT_EQ(cache.pieces(0).size(), 2U) << "the lower half still shows the small look";
    EXPECT_EQ(cache.pieces(0).front().pixmap.width(), 10) << "painted first, so that the new look is on top";
    cache.insert(0, large, 1, 2, {square(20), 0.5, 1});
    EXPECT_EQ(cache.pieces(0).size(), 2U);
    EXPECT_EQ(cache.pieces(0).front().pixmap.width(), 20);
    EXPECT_TRUE(cache.contains(0, large, 1));
    EXPECT_FALSE(cache.contains(0, small, 0));
}

TEST(PageCacheTest, ForgetsPagesOutOfSightWhenFull)
{
    PageCache cache(3 * square(100).width() * 100 * square(100).depth() / 8);
    const PageLook look{1, 1.0, 0};
    for (int page = 0; page < 5; ++page)
        cache.insert(page, look, 0, 1, {square(100), 0, 1});
    cache.trim(0, 0);
    EXPECT_TRUE(cache.contains(0, look, 0)) << "in sight";
    EXPECT_FALSE(cache.contains(1, look, 0)) << "oldest out of sight";
    EXPECT_TRUE(cache.contains(4, look, 0));
    EXPECT_LE(cache.byteCount(), 3 * 40'000);
}

TEST(PageCacheTest, WhatIsInSightStaysEvenBeyondTheBound)
{
    PageCache cache(1);
    const PageLook look{1, 1.0, 0};
    cache.insert(0, look, 0, 1, {square(100), 0, 1});
    cache.insert(1, look, 0, 1, {square(100), 0, 1});
    cache.trim(0, 1);
    EXPECT_TRUE(cache.contains(0, look, 0) && cache.contains(1, look, 0));
}

TEST(PageCacheTest, CountsBytesRightAfterReplacing)
{
    PageCache cache(100'000'000);
    const PageLook look{1, 1.0, 0};
    cache.insert(0, look, 0, 1, {square(50), 0, 1});
    const auto once = cache.byteCount();
    cache.insert(0, look, 0, 1, {square(50), 0, 1});
    EXPECT_EQ(cache.byteCount(), once);
    cache.clear();
    EXPECT_EQ(cache.byteCount(), 0);
}

TEST(PictureCacheTest, DecodesNoLargerThanNeeded)
{
    EXPECT_EQ(decodePicture(jpeg({800, 400}), {200, 100}).size(), QSize(200, 100));
    EXPECT_EQ(decodePicture(jpeg({80, 40}), {200, 100}).size(), QSize(80, 40));
    EXPECT_TRUE(decodePicture("no picture", {200, 100}).isNull());
}

TEST(PictureCacheTest, DecodesUpright)
{
    const QByteArray turned = jpeg({800, 400}, QImageIOHandler::TransformationRotate90);
    EXPECT_EQ(decodePicture(turned, {100, 200}).size(), QSize(100, 200));
}

TEST(PictureCacheTest, AnswersOnlyWithWhatIsLargeEnough)
{
    PictureCache cache(10'000'000);
    Media media;
    media.id = MediaId{7};
    media.size = QSize(800, 400);
    cache.insert(media.id, QImage(200, 100, QImage::Format_RGB32));
    EXPECT_FALSE(cache.find(media, {200, 100}).isNull());
    EXPECT_TRUE(cache.find(media, {400, 200}).isNull());
    media.size = QSize(200, 100);
    EXPECT_FALSE(cache.find(media, {400, 200}).isNull()) << "there is no more of it";
}
