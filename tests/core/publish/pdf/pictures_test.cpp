// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/iccprofile.h"
#include "core/publish/pdf/jpegheader.h"
#include "core/publish/publishing.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

/// A report with one picture on its only page, and the loader that gives its bytes.
struct PictureReport {
    explicit PictureReport(const std::vector<std::pair<QByteArray, QSize>> &pictures)
    {
        report.year = 2021;
        Section section;
        section.title = QStringLiteral("栏目");
        Entry entry;
        entry.title = QStringLiteral("条目");
        for (const auto &[bytes, size] : pictures) {
            Photo photo;
            photo.caption = QStringLiteral("图说");
            Media media;
            media.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            media.size = size;
            photo.media = media;
            entry.photos.push_back(photo);
            files[media.sha256] = bytes;
        }
        section.entries.push_back(entry);
        report.sections.push_back(section);
        options.cover = options.contents = false;
        loader = [this](const Media &media) -> Result<QByteArray> {
            ++loads;
            const auto found = files.find(media.sha256);
            if (found == files.end())
                return failure(ErrorCode::FileUnreadable);
            return found->second;
        };
    }

    [[nodiscard]] QByteArray pdf() const { return pdfOf(report, loader, options); }

    Report report;
    PublishOptions options = fixedDate();
    std::map<QByteArray, QByteArray> files;
    MediaLoader loader;
    int loads = 0;
};

QByteArray rawBytes(QPDFObjectHandle stream)
{
    const auto data = stream.getRawStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

TEST(PicturesTest, JpegFilesKeepTheirBytes)
{
    const QByteArray colour = encoded(noise({300, 200}), "JPEG");
    const QByteArray grey = encoded(quarters({300, 200}).convertToFormat(QImage::Format_Grayscale8), "JPEG");
    const QByteArray bytes = PictureReport({{colour, {300, 200}}, {grey, {300, 200}}}).pdf();
    auto pdf = readPdf(bytes);
    QList<QByteArray> found;
    for (QPDFObjectHandle &image : imagesOf(*pdf)) {
        EXPECT_TRUE(image.getDict().getKey("/Filter").isNameAndEquals("/DCTDecode"));
        found.append(rawBytes(image));
        const bool isGrey = image.getDict().getKey("/ColorSpace").isNameAndEquals("/DeviceGray");
        EXPECT_EQ(isGrey, found.last() == grey);
    }
    EXPECT_EQ(found.size(), 2);
    EXPECT_TRUE(found.contains(colour));
    EXPECT_TRUE(found.contains(grey));
}

TEST(PicturesTest, ThePictureOfTwoPhotosIsStoredOnce)
{
    const QByteArray jpeg = encoded(noise({300, 200}), "JPEG");
    const QByteArray bytes = PictureReport({{jpeg, {300, 200}}, {jpeg, {300, 200}}}).pdf();
    auto pdf = readPdf(bytes);
    EXPECT_EQ(imagesOf(*pdf).size(), 1u);
}

class OrientationTest : public testing::TestWithParam<int>
{
};

INSTANTIATE_TEST_SUITE_P(Exif, OrientationTest, testing::Range(1, 9));

TEST_P(OrientationTest, PhotosStandUpright)
{
    const QSize size(320, 200);
    const QByteArray jpeg =
        withOrientation(encoded(turnedBack(quarters(size), GetParam()), "JPEG"), GetParam());
    const auto header = readJpegHeader(jpeg);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->orientation, GetParam());
    PictureReport picture({{jpeg, size}});
    const auto document = layoutReport(picture.report, picture.options);
    ASSERT_TRUE(document);
    const auto page = renderedPage(picture.pdf(), 0, 72);
    if (!page)
        GTEST_SKIP() << "needs poppler-utils";
    for (const Item &item : document->pages[0].items) {
        const auto *drawn = std::get_if<Picture>(&item.mark);
        if (drawn == nullptr)
            continue;
        const auto at = [&](double x, double y) {
            const QPointF p =
                drawn->rect.topLeft() + QPointF(drawn->rect.width() * x, drawn->rect.height() * y);
            return QColor(page->pixel(p.toPoint()));
        };
        EXPECT_GT(at(0.25, 0.25).red() - at(0.25, 0.25).green(), 150);
        EXPECT_GT(at(0.75, 0.25).green() - at(0.75, 0.25).red(), 150);
        EXPECT_GT(at(0.25, 0.75).blue() - at(0.25, 0.75).red(), 150);
        EXPECT_GT(at(0.75, 0.75).green(), 220);
    }
}

TEST(PicturesTest, OfACroppedPictureOnlyThatPartIsSeen)
{
    QImage red({600, 400}, QImage::Format_RGB32);
    red.fill(Qt::red);
    const PictureReport one({{encoded(red, "PNG"), red.size()}});
    auto document = layoutReport(one.report, one.options);
    ASSERT_TRUE(document) << why(document);
    Page &page = document->pages.front();
    const auto item = std::ranges::find_if(
        page.items, [](const Item &each) { return std::holds_alternative<Picture>(each.mark); });
    ASSERT_NE(item, page.items.end());
    auto &picture = std::get<Picture>(item->mark);
    picture.crop = picture.rect.adjusted(40, 30, -80, -50);
    const QPoint inside = picture.shown().center().toPoint();
    const QPoint outside = (picture.rect.bottomRight() - QPointF(20, 20)).toPoint();

    QImage screen(page.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&screen);
    paintPage(painter, page, [&](const Media &, QSize) { return red; });
    EXPECT_EQ(screen.pixelColor(inside), QColor(Qt::red));
    EXPECT_EQ(screen.pixelColor(outside), QColor(Qt::white));

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(writePdf(*document, one.options, one.loader, buffer));
    const auto paper = renderedPage(buffer.data(), 0, 72);
    if (!paper)
        GTEST_SKIP() << "needs poppler-utils";
    EXPECT_EQ(paper->pixelColor(inside), QColor(Qt::red));
    EXPECT_EQ(paper->pixelColor(outside), QColor(Qt::white));
}

TEST(PicturesTest, DrawingsAreStoredWithoutLossAndOnWhite)
{
    QImage drawing(200, 150, QImage::Format_ARGB32);
    drawing.fill(Qt::transparent);
    drawing.setPixelColor(10, 10, Qt::red);
    const QByteArray bytes = PictureReport({{encoded(drawing, "PNG"), {200, 150}}}).pdf();
    auto pdf = readPdf(bytes);
    auto images = imagesOf(*pdf);
    ASSERT_EQ(images.size(), 1u);
    EXPECT_TRUE(images[0].getDict().getKey("/Filter").isNameAndEquals("/FlateDecode"));
    EXPECT_FALSE(images[0].getDict().hasKey("/SMask"));
    const auto data = images[0].getStreamData();
    ASSERT_EQ(data->getSize(), 200u * 150 * 3);
    EXPECT_EQ(data->getBuffer()[0], 255);
    const unsigned char *red = data->getBuffer() + (10 * 200 + 10) * 3;
    EXPECT_EQ(red[0], 255);
    EXPECT_EQ(red[1], 0);
}

TEST(PicturesTest, PhotosOfOtherKindsBecomeJpeg)
{
    const QByteArray bytes = PictureReport({{encoded(noise({400, 300}), "PNG"), {400, 300}}}).pdf();
    auto pdf = readPdf(bytes);
    auto images = imagesOf(*pdf);
    ASSERT_EQ(images.size(), 1u);
    EXPECT_TRUE(images[0].getDict().getKey("/Filter").isNameAndEquals("/DCTDecode"));
    EXPECT_EQ(readJpegHeader(rawBytes(images[0]))->size, QSize(400, 300));
}

std::string rawColorSpace(QPDFObjectHandle image)
{
    QPDFObjectHandle space = image.getDict().getKey("/ColorSpace");
    return space.isName() ? space.getName() : space.getArrayItem(0).getName();
}

TEST(PicturesTest, CmykPhotosKeepTheirBytesAndHaveAProfile)
{
    const QByteArray jpeg = cmykQuarters({160, 160});
    const auto header = readJpegHeader(jpeg);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->components, 4);
    EXPECT_TRUE(header->adobe);
    const QByteArray bytes = PictureReport({{jpeg, {160, 160}}}).pdf();
    auto pdf = readPdf(bytes);
    auto images = imagesOf(*pdf);
    ASSERT_EQ(images.size(), 1u);
    EXPECT_EQ(rawBytes(images[0]), jpeg);
    EXPECT_EQ(rawColorSpace(images[0]), "/ICCBased"); // PDF/A allows no CMYK without one
    QPDFObjectHandle profile = images[0].getDict().getKey("/ColorSpace").getArrayItem(1);
    EXPECT_EQ(profile.getDict().getKey("/N").getIntValue(), 4);
    const auto data = profile.getStreamData();
    EXPECT_EQ(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())),
              coatedPaperProfile());
    EXPECT_EQ(images[0].getDict().getKey("/Decode").getArrayItem(0).getIntValue(), 1);
}

TEST(PicturesTest, CmykPhotosHaveTheirColours)
{
    PictureReport picture({{cmykQuarters({160, 160}), {160, 160}}});
    const auto document = layoutReport(picture.report, picture.options);
    ASSERT_TRUE(document);
    const auto page = renderedPage(picture.pdf(), 0, 72);
    if (!page)
        GTEST_SKIP() << "needs poppler-utils";
    for (const Item &item : document->pages[0].items) {
        const auto *drawn = std::get_if<Picture>(&item.mark);
        if (drawn == nullptr)
            continue;
        const auto at = [&](double x, double y) {
            return QColor(page->pixel(
                (drawn->rect.topLeft() + QPointF(drawn->rect.width() * x, drawn->rect.height() * y))
                    .toPoint()));
        };
        EXPECT_GT(at(0.25, 0.25).blue(), at(0.25, 0.25).red() + 100);   // cyan
        EXPECT_GT(at(0.75, 0.25).red(), at(0.75, 0.25).green() + 100);  // magenta
        EXPECT_GT(at(0.25, 0.75).green(), at(0.25, 0.75).blue() + 100); // yellow
        EXPECT_LT(at(0.75, 0.75).lightness(), 90);                      // black
    }
}

TEST(PicturesTest, APhotosOwnProfileIsKeptWhereThePdfMayHoldIt)
{
    const QByteArray adobe = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
    ASSERT_FALSE(adobe.isEmpty());
    EXPECT_EQ(profileFor(adobe, 3, 2), adobe);
    EXPECT_EQ(profileFor(QColorSpace(QColorSpace::SRgb).iccProfile(), 3, 2), QByteArray());
    EXPECT_EQ(profileFor(adobe.left(adobe.size() / 2), 3, 2), QByteArray());
    EXPECT_EQ(profileFor("no profile", 3, 2), QByteArray());
    QByteArray newer = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    newer[8] = 4;
    EXPECT_EQ(profileFor(newer, 3, 4), newer);
    EXPECT_EQ(profileFor(newer, 3, 2), QColorSpace(QColorSpace::DisplayP3).iccProfile());
    EXPECT_EQ(profileFor("no profile", 4, 2), coatedPaperProfile());
    EXPECT_EQ(profileFor(coatedPaperProfile(), 4, 2), coatedPaperProfile());

    QImage photo = noise({200, 100});
    photo.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QByteArray jpeg = encoded(photo, "JPEG");
    const QByteArray other = encoded(photo.mirrored(), "JPEG");
    const QByteArray bytes = PictureReport({{jpeg, {200, 100}}, {other, {200, 100}}}).pdf();
    auto pdf = readPdf(bytes);
    auto images = imagesOf(*pdf);
    ASSERT_EQ(images.size(), 2u);
    for (QPDFObjectHandle &image : images)
        EXPECT_EQ(rawColorSpace(image), "/ICCBased");
    EXPECT_EQ(images[0].getDict().getKey("/ColorSpace").getArrayItem(1).getObjGen(),
              images[1].getDict().getKey("/ColorSpace").getArrayItem(1).getObjGen()); // stored once
}

TEST(PicturesTest, ProgressiveJpegFilesKeepTheirBytes)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "JPEG");
    writer.setProgressiveScanWrite(true);
    ASSERT_TRUE(writer.write(noise({300, 200})));
    ASSERT_TRUE(buffer.data().contains("\xff\xc2"));
    const QByteArray bytes = PictureReport({{buffer.data(), {300, 200}}}).pdf();
    auto pdf = readPdf(bytes);
    EXPECT_EQ(rawBytes(imagesOf(*pdf)[0]), buffer.data());
}

TEST(PicturesTest, OtherFormatsAreTakenWhereQtReadsThem)
{
    for (const QByteArray format : {"BMP", "GIF", "WEBP", "TIFF", "PPM"}) {
        if (!QImageWriter::supportedImageFormats().contains(format.toLower()))
            continue;
        const QByteArray file = encoded(quarters({120, 80}), format.constData());
        const QByteArray bytes = PictureReport({{file, {120, 80}}}).pdf();
        auto pdf = readPdf(bytes);
        auto images = imagesOf(*pdf);
        ASSERT_EQ(images.size(), 1u) << format.toStdString();
        EXPECT_EQ(images[0].getDict().getKey("/Width").getIntValue(), 120);
    }
}

TEST(PicturesTest, ForMailPhotosAreAsFineAsTheyArePrinted)
{
    const QByteArray large = withOrientation(encoded(noise({3000, 2000}), "JPEG"), 6);
    const QByteArray small = encoded(noise({300, 200}), "JPEG");
    PictureReport pictures({{large, {2000, 3000}}, {small, {300, 200}}});
    pictures.options.photoSize = PhotoSize::Email;
    const auto document = layoutReport(pictures.report, pictures.options);
    ASSERT_TRUE(document);
    double printed = 0;
    for (const Page &page : document->pages) {
        for (const Item &item : page.items) {
            const auto *picture = std::get_if<Picture>(&item.mark);
            if (picture != nullptr && picture->media->size == QSize(2000, 3000))
                printed = picture->rect.height();
        }
    }
    ASSERT_GT(printed, 0);
    const QByteArray bytes = pictures.pdf();
    auto pdf = readPdf(bytes);
    auto images = imagesOf(*pdf);
    ASSERT_EQ(images.size(), 2u);
    bool keptSmall = false;
    for (QPDFObjectHandle &image : images) {
        const QByteArray raw = rawBytes(image);
        if (raw == small) {
            keptSmall = true;
            continue;
        }
        const auto header = readJpegHeader(raw);
        ASSERT_TRUE(header);
        EXPECT_NEAR(header->size.height(), printed / 72 * 150, 2); // upright by itself
        EXPECT_EQ(header->orientation, 1);
        EXPECT_LT(raw.size(), large.size());
    }
    EXPECT_TRUE(keptSmall);
}

TEST(PicturesTest, NoPictureIsHeldWhileAnotherIsAskedFor)
{
    std::vector<std::pair<QByteArray, QSize>> files;
    for (int i = 0; i < 5; ++i)
        files.emplace_back(encoded(noise({300 + i, 200}), i % 2 == 0 ? "JPEG" : "PNG"), QSize(300 + i, 200));
    PictureReport pictures(files);
    int loads = 0;
    QByteArray last;
    const MediaLoader loader = [&](const Media &media) -> Result<QByteArray> {
        ++loads;
        EXPECT_TRUE(last.isNull() || last.isDetached()) << "somebody else still holds the picture before";
        const QByteArray &file = pictures.files.at(media.sha256);
        last = QByteArray(file.constData(), file.size());
        return last;
    };
    for (const PhotoSize size : {PhotoSize::Full, PhotoSize::Email}) {
        pictures.options.photoSize = size;
        EXPECT_FALSE(pdfOf(pictures.report, loader, pictures.options).isEmpty());
        EXPECT_TRUE(last.isDetached());
        last.clear();
    }
    EXPECT_EQ(loads, 10) << "each is asked for once";
}

TEST(PicturesTest, APictureThatCannotBeReadIsNamed)
{
    PictureReport broken({{QByteArray("this is no picture"), {200, 100}}});
    const auto document = layoutReport(broken.report, broken.options);
    ASSERT_TRUE(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writePdf(*document, broken.options, broken.loader, buffer);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::OutputIncomplete);
    EXPECT_EQ(written.error().subject, QStringLiteral("图说"));
    broken.files.clear();
    EXPECT_EQ(writePdf(*document, broken.options, broken.loader, buffer).error().code,
              ErrorCode::FileUnreadable);
    EXPECT_EQ(writePdf(*document, broken.options, {}, buffer).error().code, ErrorCode::OutputIncomplete);
}

TEST(PicturesTest, HeadersCutAnywhereAreRefused)
{
    const QByteArray jpeg = withOrientation(encoded(quarters({64, 64}), "JPEG"), 6);
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    ASSERT_GT(frame, 0);
    for (qsizetype size = 0; size < frame + 10; ++size)
        EXPECT_FALSE(readJpegHeader(jpeg.left(size))) << size;
    QRandomGenerator random(3);
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = jpeg.left(400);
        for (int i = 0; i < 4; ++i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        (void)readJpegHeader(damaged); // no crash is what is asked; ASan looks on
    }
}

} // namespace
