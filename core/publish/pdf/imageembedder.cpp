// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/imageembedder.h"

#include "core/publish/pdf/iccprofile.h"
#include "core/publish/pdf/packedpicture.h"

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

PdfDictionary imageDictionary(QSize size, std::string_view colorSpace, bool jpeg)
{
    return PdfDictionary()
        .set("/Type", "/XObject")
        .set("/Subtype", "/Image")
        .set("/Width", std::to_string(size.width()))
        .set("/Height", std::to_string(size.height()))
        .set("/BitsPerComponent", "8")
        .set("/ColorSpace", colorSpace)
        .set("/Filter", jpeg ? "/DCTDecode" : "/FlateDecode");
}

std::string deviceSpace(int components)
{
    return components == 1 ? "/DeviceGray" : components == 4 ? "/DeviceCMYK" : "/DeviceRGB";
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

ImageEmbedder::ImageEmbedder(const PageDocument &document, const MediaLoader &loadMedia,
                             const PublishOptions &options)
    : m_loadMedia(loadMedia), m_size(options.photoSize), m_mode(options.pdfMode)
{
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            if (const auto *picture = std::get_if<Picture>(&item.mark)) {
                double &side = m_printed[keyOf(*picture->media)];
                side = std::max({side, picture->rect.width(), picture->rect.height()});
            }
        }
    }
}

Result<void> ImageEmbedder::embed(ObjectFile &file, const Page &page)
{
    for (const Item &item : page.items) {
        const auto *picture = std::get_if<Picture>(&item.mark);
        if (picture != nullptr && m_images.count(keyOf(*picture->media)) == 0)
            TRY(embedOne(file, *picture, nameOf(item, page)));
    }
    return {};
}

int ImageEmbedder::pixelsWanted(const Media &media) const
{
    if (m_size == PhotoSize::Full)
        return kAllPixels;
    return std::max(1, int(std::ceil(m_printed.at(keyOf(media)) / kPointsPerInch * kEmailDpi)));
}

Result<void> ImageEmbedder::embedOne(ObjectFile &file, const Picture &picture, const QString &name)
{
    if (!m_loadMedia)
        return failure(ErrorCode::OutputIncomplete, name, QStringLiteral("no loader of pictures"));
    const auto bytes = TRY(m_loadMedia(*picture.media));
    EmbeddedImage image;
    const auto header = readJpegHeader(bytes);
    const bool kept = header && header->huffman && header->bits == 8 &&
                      (header->components == 1 || header->components == 3 || header->components == 4);
    const int wanted = pixelsWanted(*picture.media);
    std::optional<PackedPicture> packed;
    if (!kept || std::max(header->size.width(), header->size.height()) > wanted)
        packed = packPicture(bytes, wanted);
    if (kept && (!packed || packed->bytes.size() >= bytes.size())) {
        const QByteArray profile =
            profileFor(header->iccProfile, header->components, m_mode == PdfMode::A1 ? 2 : 4);
        PdfDictionary d = imageDictionary(header->size,
                                          profile.isEmpty() ? deviceSpace(header->components)
                                                            : profileSpace(file, profile, header->components),
                                          true);
        if (header->components == 4 && header->adobe)
            d.set("/Decode", "[1 0 1 0 1 0 1 0]"); // inverted
        image.object = file.addStream(std::move(d), bytes);
        image.orientation = header->orientation;
    } else if (packed) {
        image.object = file.addStream(
            imageDictionary(packed->size, deviceSpace(packed->components), packed->jpeg), packed->bytes);
    } else {
        return failure(ErrorCode::OutputIncomplete, name, QStringLiteral("picture not decoded"));
    }
    image.resourceName = "Im" + QByteArray::number(qsizetype(m_images.size()) + 1);
    m_images.emplace(keyOf(*picture.media), std::move(image));
    return {};
}

std::string ImageEmbedder::profileSpace(ObjectFile &file, const QByteArray &profile, int components)
{
    int &object = m_profiles[profile];
    if (object == 0)
        object = file.addPacked(PdfDictionary().set("/N", std::to_string(components)), profile);
    return "[/ICCBased " + pdfReference(object) + ']';
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
