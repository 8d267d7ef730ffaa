// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/imageembedder.h"

#include "core/publish/pdf/iccprofile.h"
#include "core/publish/pdf/packedpicture.h"
#include "core/publish/pdf/streamsources.h"

#include <algorithm>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr double kEmailDpi = 150;
constexpr double kPointsPerInch = 72;

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

/// What people know a picture by: its caption, which stands behind it.
QString nameOf(const Item &picture, const Page &page)
{
    QString name;
    for (const Item &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item.mark);
        if (run != nullptr && item.part == Part::Caption && item.element == picture.element)
            name += run->text;
    }
    return name.isEmpty() ? std::get<Picture>(picture.mark).alternative : name;
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

ImageEmbedder::ImageEmbedder(const MediaLoader &loadMedia, const PublishOptions &options)
    : m_loadMedia(loadMedia), m_size(options.photoSize), m_mode(options.pdfMode)
{
}

Result<void> ImageEmbedder::embed(QPDF &pdf, const PageDocument &document, const Progress &progress)
{
    measure(document);
    for (size_t i = 0; i < document.pages.size(); ++i) {
        for (const Item &item : document.pages[i].items) {
            const auto *picture = std::get_if<Picture>(&item.mark);
            if (picture == nullptr || m_images.count(keyOf(picture->media)) > 0)
                continue;
            if (progress && !progress(double(i) / double(document.pages.size())))
                return failure(ErrorCode::Cancelled);
            TRY(embedOne(pdf, *picture, nameOf(item, document.pages[i])));
        }
    }
    return {};
}

void ImageEmbedder::measure(const PageDocument &document)
{
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            if (const auto *picture = std::get_if<Picture>(&item.mark)) {
                double &side = m_printed[keyOf(picture->media)];
                side = std::max({side, picture->rect.width(), picture->rect.height()});
            }
        }
    }
}

int ImageEmbedder::pixelsWanted(const Media &media) const
{
    if (m_size == PhotoSize::Full)
        return kAllPixels;
    return std::max(1, int(std::ceil(m_printed.at(keyOf(media)) / kPointsPerInch * kEmailDpi)));
}

Result<void> ImageEmbedder::embedOne(QPDF &pdf, const Picture &picture, const QString &name)
{
    if (!m_loadMedia)
        return failure(ErrorCode::OutputIncomplete, name, QStringLiteral("no loader of pictures"));
    const auto bytes = TRY(m_loadMedia(picture.media));
    EmbeddedImage image;
    const auto header = readJpegHeader(bytes);
    const bool kept = header && header->huffman && header->bits == 8 &&
                      (header->components == 1 || header->components == 3 || header->components == 4);
    const int wanted = pixelsWanted(picture.media);
    std::optional<PackedPicture> packed;
    if (!kept || std::max(header->size.width(), header->size.height()) > wanted)
        packed = packPicture(bytes, wanted);
    if (kept && (!packed || packed->bytes.size() >= bytes.size())) {
        image.object = jpegObject(pdf, picture.media, *header);
        image.orientation = header->orientation;
    } else if (packed) {
        auto object = TRY(packedObject(pdf, *packed));
        image.object = object;
    } else {
        return failure(ErrorCode::OutputIncomplete, name, QStringLiteral("picture not decoded"));
    }
    image.resourceName = "Im" + QByteArray::number(qsizetype(m_images.size()) + 1);
    m_images.emplace(keyOf(picture.media), std::move(image));
    return {};
}

QPDFObjectHandle ImageEmbedder::jpegObject(QPDF &pdf, const Media &media, const JpegHeader &header)
{
    const QByteArray profile =
        profileFor(header.iccProfile, header.components, m_mode == PdfMode::A1 ? 2 : 4);
    auto d = imageDictionary(header.size, profile.isEmpty() ? deviceSpace(header.components)
                                                            : profileSpace(pdf, profile, header.components));
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

QPDFObjectHandle ImageEmbedder::profileSpace(QPDF &pdf, const QByteArray &profile, int components)
{
    QPDFObjectHandle &space = m_profiles[profile];
    if (!space.isInitialized()) {
        auto stream = QPDFObjectHandle::newStream(&pdf, profile.toStdString());
        stream.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(components));
        space = QPDFObjectHandle::newArray({QPDFObjectHandle::newName("/ICCBased"), stream});
    }
    return space;
}

Result<QPDFObjectHandle> ImageEmbedder::packedObject(QPDF &pdf, const PackedPicture &picture)
{
    if (!m_packed) {
        m_packed = std::make_shared<QTemporaryFile>();
        if (!m_packed->open())
            return failure(ErrorCode::FileUnwritable, m_packed->fileName(), m_packed->errorString());
    }
    const qint64 offset = m_packed->size();
    if (!m_packed->seek(offset) || m_packed->write(picture.bytes) != picture.bytes.size() ||
        !m_packed->flush())
        return failure(ErrorCode::DiskFull, m_packed->fileName(), m_packed->errorString());
    auto stream = pdf.newStream();
    stream.replaceDict(imageDictionary(picture.size, deviceSpace(picture.components)));
    stream.replaceStreamData(std::make_shared<FileSource>(m_packed, offset, picture.bytes.size()),
                             QPDFObjectHandle::newName(picture.jpeg ? "/DCTDecode" : "/FlateDecode"),
                             QPDFObjectHandle::newNull());
    return stream;
}

QByteArray ImageEmbedder::identifier() const
{
    QByteArray keys = m_size == PhotoSize::Full ? QByteArray() : QByteArrayLiteral("smaller ");
    for (const auto &[key, image] : m_images)
        keys += key + ' ';
    return keys;
}

const EmbeddedImage &ImageEmbedder::imageOf(const Media &media) const
{
    return m_images.at(keyOf(media));
}

} // namespace dashiji::publish
