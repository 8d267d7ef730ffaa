// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/imageembedder.h"

#include "core/publish/pdf/streamsources.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <array>

namespace dashiji::publish
{

namespace
{

constexpr int kPhotoQuality = 95; ///< of JPEGs made from other kinds of photos
constexpr double kPhotoBits = 5;  ///< a pixel; a drawing packs to less
constexpr int kMegabytesToDecode = 1024;

QByteArray keyOf(const Media &media)
{
    return media.sha256.isEmpty() ? QByteArray::number(media.id.value) : media.sha256;
}

QPDFObjectHandle imageDictionary(QSize size, const QPDFObjectHandle &colorSpace)
{
    auto d = QPDFObjectHandle::newDictionary();
    d.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    d.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    d.replaceKey("/Width", QPDFObjectHandle::newInteger(size.width()));
    d.replaceKey("/Height", QPDFObjectHandle::newInteger(size.height()));
    d.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    d.replaceKey("/ColorSpace", colorSpace);
    return d;
}

QPDFObjectHandle deviceSpace(int components)
{
    return QPDFObjectHandle::newName(components == 1   ? "/DeviceGray"
                                     : components == 4 ? "/DeviceCMYK"
                                                       : "/DeviceRGB");
}

QPDFObjectHandle profileSpace(QPDF &pdf, const QByteArray &profile, int components)
{
    auto stream = QPDFObjectHandle::newStream(&pdf, profile.toStdString());
    stream.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(components));
    return QPDFObjectHandle::newArray({QPDFObjectHandle::newName("/ICCBased"), stream});
}

/// Upright, and without transparency, which PDF/A-1 does not know: on white paper.
QImage decoded(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader::setAllocationLimit(kMegabytesToDecode);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return image;
    if (image.hasAlphaChannel()) {
        QImage paper(image.size(), QImage::Format_RGB32);
        if (paper.isNull())
            return paper;
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.drawImage(0, 0, image);
        painter.end();
        image = paper;
    }
    const bool grey = image.isGrayscale();
    image.convertTo(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    return image;
}

/// The rows without the padding between them, packed.
QByteArray packedRows(const QImage &image)
{
    const qsizetype row = qsizetype(image.width()) * (image.format() == QImage::Format_Grayscale8 ? 1 : 3);
    QByteArray rows;
    rows.reserve(row * image.height());
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), row);
    constexpr qsizetype kLengthPrefix = 4; // qCompress writes the length before the zlib stream
    return qCompress(rows).mid(kLengthPrefix);
}

QByteArray asJpeg(const QImage &image)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kPhotoQuality);
    writer.write(image);
    return buffer.data();
}

} // namespace

std::initializer_list<double> uprightMatrix(int orientation)
{
    static constexpr std::initializer_list<double> kSame{1, 0, 0, 1, 0, 0};
    static constexpr std::initializer_list<double> kMirrored{-1, 0, 0, 1, 1, 0};
    static constexpr std::initializer_list<double> kHalfTurn{-1, 0, 0, -1, 1, 1};
    static constexpr std::initializer_list<double> kUpsideDown{1, 0, 0, -1, 0, 1};
    static constexpr std::initializer_list<double> kTransposed{0, -1, -1, 0, 1, 1};
    static constexpr std::initializer_list<double> kQuarterTurn{0, -1, 1, 0, 0, 1};
    static constexpr std::initializer_list<double> kTransversed{0, 1, 1, 0, 0, 0};
    static constexpr std::initializer_list<double> kThreeQuarters{0, 1, -1, 0, 1, 0};
    switch (orientation) {
    case 2:
        return kMirrored;
    case 3:
        return kHalfTurn;
    case 4:
        return kUpsideDown;
    case 5:
        return kTransposed;
    case 6:
        return kQuarterTurn;
    case 7:
        return kTransversed;
    case 8:
        return kThreeQuarters;
    default:
        return kSame;
    }
}

ImageEmbedder::ImageEmbedder(const MediaLoader &loadMedia) : m_loadMedia(loadMedia) {}

Result<void> ImageEmbedder::embed(QPDF &pdf, const PageDocument &document, const Progress &progress)
{
    for (size_t i = 0; i < document.pages.size(); ++i) {
        for (const Item &item : document.pages[i].items) {
            const auto *picture = std::get_if<Picture>(&item.mark);
            if (picture == nullptr || m_images.count(keyOf(picture->media)) > 0)
                continue;
            if (progress && !progress(double(i) / double(document.pages.size())))
                return failure(ErrorCode::Cancelled);
            if (auto done = embedOne(pdf, *picture); !done)
                return done;
        }
    }
    return {};
}

Result<void> ImageEmbedder::embedOne(QPDF &pdf, const Picture &picture)
{
    if (!m_loadMedia)
        return failure(ErrorCode::OutputIncomplete, picture.alternative,
                       QStringLiteral("no loader of pictures"));
    const auto bytes = m_loadMedia(picture.media);
    if (!bytes)
        return tl::unexpected(bytes.error());
    EmbeddedImage image;
    const auto header = readJpegHeader(*bytes);
    if (header && header->huffman && header->bits == 8 &&
        (header->components == 1 || header->components == 3 || header->components == 4)) {
        image.object = jpegObject(pdf, picture.media, *header);
        image.orientation = header->orientation;
    } else {
        auto object = packedObject(pdf, *bytes, picture.alternative);
        if (!object)
            return tl::unexpected(object.error());
        image.object = *object;
    }
    image.resourceName = "Im" + QByteArray::number(qsizetype(m_images.size()) + 1);
    m_images.emplace(keyOf(picture.media), std::move(image));
    return {};
}

QPDFObjectHandle ImageEmbedder::jpegObject(QPDF &pdf, const Media &media, const JpegHeader &header)
{
    QPDFObjectHandle space = deviceSpace(header.components);
    if (header.components == 4 && !header.iccProfile.isEmpty())
        space = profileSpace(pdf, header.iccProfile, header.components);
    else if (header.components == 4)
        m_colorsAreDefined = false;
    auto d = imageDictionary(header.size, space);
    if (header.components == 4 && header.adobe) {
        auto inverted = QPDFObjectHandle::newArray();
        for (int i = 0; i < 8; ++i)
            inverted.appendItem(QPDFObjectHandle::newInteger(1 - i % 2));
        d.replaceKey("/Decode", inverted);
    }
    auto stream = pdf.newStream();
    stream.replaceDict(d);
    stream.replaceStreamData(std::make_shared<MediaSource>(m_loadMedia, media),
                             QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
    return stream;
}

Result<QPDFObjectHandle> ImageEmbedder::packedObject(QPDF &pdf, const QByteArray &bytes, const QString &name)
{
    const QImage image = decoded(bytes);
    if (image.isNull())
        return failure(ErrorCode::OutputIncomplete, name, QStringLiteral("picture not decoded"));
    if (!m_packed) {
        m_packed = std::make_shared<QTemporaryFile>();
        if (!m_packed->open())
            return failure(ErrorCode::FileUnwritable, m_packed->fileName(), m_packed->errorString());
    }
    QByteArray packed = packedRows(image);
    const bool photo = double(packed.size()) * 8 > kPhotoBits * image.width() * image.height();
    if (photo)
        packed = asJpeg(image);
    const qint64 offset = m_packed->size();
    if (!m_packed->seek(offset) || m_packed->write(packed) != packed.size() || !m_packed->flush())
        return failure(ErrorCode::DiskFull, m_packed->fileName(), m_packed->errorString());
    auto stream = pdf.newStream();
    stream.replaceDict(
        imageDictionary(image.size(), deviceSpace(image.format() == QImage::Format_Grayscale8 ? 1 : 3)));
    stream.replaceStreamData(std::make_shared<FileSource>(m_packed, offset, packed.size()),
                             QPDFObjectHandle::newName(photo ? "/DCTDecode" : "/FlateDecode"),
                             QPDFObjectHandle::newNull());
    return stream;
}

const EmbeddedImage &ImageEmbedder::imageOf(const Media &media) const
{
    return m_images.at(keyOf(media));
}

} // namespace dashiji::publish
