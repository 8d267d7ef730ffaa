// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/jpegheader.h"
#include "core/publish/publishing.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QRandomGenerator>

#include <gtest/gtest.h>
#include <map>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

/// Four quarters of one colour each: red, green / blue, white.
QImage quarters(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, size.width() - w, h, Qt::green);
    painter.fillRect(0, h, w, size.height() - h, Qt::blue);
    painter.fillRect(w, h, size.width() - w, size.height() - h, Qt::white);
    return image;
}

QImage noise(QSize size)
{
    QRandomGenerator random(7);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xff000000);
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    image.save(&buffer, format, format == QByteArray("JPEG") ? 92 : -1);
    return buffer.data();
}

/// A JPEG with an EXIF block that says how it is to be turned.
QByteArray withOrientation(const QByteArray &jpeg, int orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += char(orientation);
    exif += QByteArray("\0\0\0\0\0\0", 6);
    QByteArray segment("\xff\xe1");
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xff);
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

/// What is stored so that EXIF's turning makes the image of it.
QImage turnedBack(const QImage &image, int orientation)
{
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return image.transformed(QTransform(0, 1, 1, 0, 0, 0));
    case 6:
        return image.transformed(QTransform().rotate(-90));
    case 7:
        return image.transformed(QTransform(0, -1, -1, 0, 0, 0));
    case 8:
        return image.transformed(QTransform().rotate(90));
    default:
        return image;
    }
}

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

TEST(PicturesTest, CmykPhotosKeepTheirBytesAndTheFileClaimsNoMore)
{
    // start, Adobe's block, a frame of 16 × 16 with four components, an empty scan, end
    const QByteArray jpeg = QByteArray::fromHex("ffd8"
                                                "ffee000e41646f6265006400000000"
                                                "02"
                                                "ffc00014080010001004011100021100031100041100"
                                                "ffda0002"
                                                "ffd9");
    const auto header = readJpegHeader(jpeg);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->components, 4);
    EXPECT_TRUE(header->adobe);
    const QByteArray bytes = PictureReport({{jpeg, {16, 16}}}).pdf();
    auto pdf = readPdf(bytes);
    auto images = imagesOf(*pdf);
    ASSERT_EQ(images.size(), 1u);
    EXPECT_EQ(rawBytes(images[0]), jpeg);
    EXPECT_TRUE(images[0].getDict().getKey("/ColorSpace").isNameAndEquals("/DeviceCMYK"));
    EXPECT_EQ(images[0].getDict().getKey("/Decode").getArrayItem(0).getIntValue(), 1);
    EXPECT_FALSE(rawBytes(pdf->getRoot().getKey("/Metadata")).contains("pdfaid"));
    EXPECT_TRUE(rawBytes(readPdf(pdfOf(smallReport()))->getRoot().getKey("/Metadata")).contains("pdfaid"));
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
            if (picture != nullptr && picture->media.size == QSize(2000, 3000))
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
    EXPECT_GE(loads, 10);
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
