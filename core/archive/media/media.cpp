// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/media/media.h"

#include "core/archive/store/sqlite.h"
#include "core/model/sha256.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// Kinds we keep: flat pictures only. An SVG is a program of sorts.
constexpr std::array kPictureKinds{
    std::pair{"jpeg", "image/jpeg"}, std::pair{"png", "image/png"}, std::pair{"webp", "image/webp"},
    std::pair{"gif", "image/gif"},   std::pair{"bmp", "image/bmp"}, std::pair{"tiff", "image/tiff"},
};

QString mimeOf(const QByteArray &format)
{
    for (const auto &[name, mime] : kPictureKinds)
        if (format == name)
            return QString::fromLatin1(mime);
    return {};
}

bool isSideways(const QImageReader &reader)
{
    return reader.transformation() & QImageIOHandler::TransformationRotate90;
}

qint64 pixelsOf(const QSize &size)
{
    return static_cast<qint64>(size.width()) * size.height();
}

} // namespace

Result<Media> inspectPicture(const QByteArray &bytes)
{
    if (bytes.size() > kLargestPictureBytes)
        return failure(ErrorCode::PictureTooLarge, {}, u"%1 bytes"_s.arg(bytes.size()));
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    Media media;
    media.mimeType = mimeOf(reader.format());
    media.size = reader.size();
    if (media.mimeType.isEmpty() || media.size.isEmpty())
        return failure(ErrorCode::NotAPicture, {}, reader.errorString());
    if (pixelsOf(media.size) > kLargestPicturePixels)
        return failure(ErrorCode::PictureTooLarge, {},
                       u"%1 × %2 pixels"_s.arg(media.size.width()).arg(media.size.height()));
    if (isSideways(reader))
        media.size.transpose();
    media.byteCount = bytes.size();
    media.sha256 = sha256Bytes(bytes);
    return media;
}

Result<QByteArray> makeThumbnail(const QByteArray &bytes, int pixels)
{
    // Qt refuses to decode more than 128 MiB unless told; formats that cannot decode scaled need the whole
    // picture.
    constexpr int kAllocationMegabytes = static_cast<int>(kLargestPicturePixels * 4 / (1024 * 1024)) + 1;
    if (QImageReader::allocationLimit() != 0 && QImageReader::allocationLimit() < kAllocationMegabytes)
        QImageReader::setAllocationLimit(kAllocationMegabytes);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.isValid() && std::max(full.width(), full.height()) > pixels)
        reader.setScaledSize(full.scaled(pixels, pixels, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::NotAPicture, {}, reader.errorString());
    QByteArray thumbnail;
    QBuffer out(&thumbnail);
    out.open(QIODevice::WriteOnly);
    if (!image.save(&out, image.hasAlphaChannel() ? "PNG" : "JPEG", image.hasAlphaChannel() ? -1 : 85))
        return failure(ErrorCode::NotAPicture, {}, u"the thumbnail could not be encoded"_s);
    return thumbnail;
}

Result<MediaId> storeMedia(Database &database, const Media &media, const QByteArray &bytes)
{
    const auto known = TRY(database.value(u"SELECT id FROM media WHERE sha256 = ?"_s, {media.sha256}));
    if (known)
        return MediaId{known->toLongLong()};
    const auto id = TRY(database.insert(
        u"INSERT INTO media(sha256, mime, byte_count, width, height) VALUES (?, ?, ?, ?, ?)"_s,
        {media.sha256, media.mimeType, media.byteCount, media.size.width(), media.size.height()}));
    TRY(database.run(u"INSERT INTO media_data(media_id, bytes) VALUES (?, ?)"_s, {id, bytes}));
    return MediaId{id};
}

Result<std::vector<Media>> readAllMedia(Database &database)
{
    std::vector<Media> all;
    TRY(database.each(u"SELECT id, sha256, mime, byte_count, width, height FROM media"_s, {},
                      [&](const Row &row) {
                          all.push_back({{row.integer(0)},
                                         row.blob(1),
                                         row.text(2),
                                         row.integer(3),
                                         QSize(row.number(4), row.number(5))});
                      }));
    return all;
}

Result<bool> hasMediaBytes(Database &database, MediaId id)
{
    const auto found = TRY(database.value(u"SELECT 1 FROM media_data WHERE media_id = ?"_s, {id.value}));
    return found.has_value();
}

Result<void> storeMediaBytes(Database &database, MediaId id, const QByteArray &bytes)
{
    return database.run(u"INSERT INTO media_data(media_id, bytes) VALUES (?, ?)"_s, {id.value, bytes});
}

Result<QByteArray> readMediaBytes(Database &database, MediaId id)
{
    QByteArray bytes;
    QByteArray sha256;
    TRY(database.each(
        u"SELECT m.sha256, d.bytes FROM media m JOIN media_data d ON d.media_id = m.id WHERE m.id = ?"_s,
        {id.value}, [&](const Row &row) {
            sha256 = row.blob(0);
            bytes = row.blob(1);
        }));
    if (sha256.isEmpty())
        return failure(ErrorCode::NotFound, {}, u"media %1"_s.arg(id.value));
    // Kept, the pages of pictures would be most of the memory, and none of them is read often.
    sqlite::releasePages(database.handle());
    if (!hasSha256(bytes, sha256))
        return failure(ErrorCode::ArchiveDamaged, database.path(),
                       u"media %1 does not match its hash"_s.arg(id.value));
    return bytes;
}

Result<std::optional<QByteArray>> readThumbnail(Database &database, MediaId id, int pixels)
{
    const auto kept = TRY(database.value(u"SELECT bytes FROM thumbnail WHERE media_id = ? AND pixels = ?"_s,
                                         {id.value, pixels}));
    return kept ? std::optional(kept->toByteArray()) : std::nullopt;
}

Result<void> storeThumbnail(Database &database, MediaId id, int pixels, const QByteArray &bytes)
{
    return database.run(u"INSERT INTO thumbnail(media_id, pixels, bytes) VALUES (?, ?, ?) "
                        "ON CONFLICT(media_id, pixels) DO NOTHING"_s,
                        {id.value, pixels, bytes});
}

} // namespace dashiji::archive
