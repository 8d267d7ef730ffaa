// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/sourcethumbnails.h"

#include "core/archive/media/media.h"
#include "core/intake/outline.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kCacheKiB = 64 * 1024;
constexpr int kSide = 256; ///< device pixels of the longer side

} // namespace

SourceThumbnails::SourceThumbnails(QObject *parent) : QObject(parent), m_images(kCacheKiB) {}

QImage SourceThumbnails::image(const intake::SourcePicture &picture)
{
    if (const QImage *image = m_images.object(picture.sha256))
        return *image;
    if (m_asked.contains(picture.sha256))
        return {};
    m_asked.insert(picture.sha256);
    m_worker.run(
        [bytes = picture.bytes] {
            const auto thumbnail = archive::makeThumbnail(bytes, kSide);
            return thumbnail ? QImage::fromData(*thumbnail) : QImage();
        },
        [this, sha256 = picture.sha256](const QImage &image) {
            m_asked.remove(sha256);
            m_images.insert(sha256, new QImage(image),
                            std::max(1, static_cast<int>(image.sizeInBytes() / 1024)));
            emit ready();
        });
    return {};
}

} // namespace dashiji::app
