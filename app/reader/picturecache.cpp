// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/picturecache.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr qsizetype kBytesOfUnit = 1024;

} // namespace

QImage decodePicture(const QByteArray &bytes, QSize pixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    // The reader scales before it turns the picture upright.
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize wanted = turned ? pixels.transposed() : pixels;
    if (stored.isValid() && wanted.isValid() &&
        (stored.width() > wanted.width() || stored.height() > wanted.height()))
        reader.setScaledSize(stored.scaled(wanted, Qt::KeepAspectRatioByExpanding).boundedTo(stored));
    return reader.read();
}

PictureCache::PictureCache(qsizetype byteLimit) : m_images(byteLimit / kBytesOfUnit) {}

QImage PictureCache::find(const Media &media, QSize pixels) const
{
    const QImage *image = m_images.object(media.id.value);
    if (!image)
        return {};
    const QSize enough = pixels.boundedTo(media.size.isValid() ? media.size : pixels);
    const bool large = image->width() >= enough.width() - 1 && image->height() >= enough.height() - 1;
    return large ? *image : QImage();
}

void PictureCache::insert(MediaId media, const QImage &image)
{
    m_images.insert(media.value, new QImage(image),
                    std::max<qsizetype>(1, image.sizeInBytes() / kBytesOfUnit));
}

void PictureCache::clear()
{
    m_images.clear();
}

} // namespace dashiji::app
