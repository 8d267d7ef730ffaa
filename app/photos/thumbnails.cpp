// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/thumbnails.h"

#include <QTimer>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kCacheKiB = 64 * 1024;

/// The sizes an archive keeps.
int keptSize(int side)
{
    return side <= 128 ? 128 : side <= 256 ? 256 : 512;
}

} // namespace

Thumbnails::Thumbnails(QObject *parent) : QObject(parent), m_images(kCacheKiB) {}

void Thumbnails::setArchive(archive::Archive *archive)
{
    ++m_generation;
    m_archive = archive;
    m_images.clear();
    m_wishes.clear();
}

QImage Thumbnails::image(MediaId media, int side)
{
    const Wish wish{media, keptSize(side)};
    if (const QImage *image = m_images.object(wish))
        return *image;
    if (std::find(m_wishes.begin(), m_wishes.end(), wish) == m_wishes.end()) {
        m_wishes.push_back(wish);
        if (m_wishes.size() == 1)
            QTimer::singleShot(0, this, &Thumbnails::fetchNext);
    }
    return {};
}

void Thumbnails::fetchNext()
{
    if (!m_archive || m_wishes.empty())
        return;
    const Wish wish = m_wishes.front();
    const auto finish = [this, wish](const QImage &image) {
        m_images.insert(wish, new QImage(image),
                        std::max<int>(1, static_cast<int>(image.sizeInBytes() / 1024)));
        emit ready(wish.media, image);
    };
    const Result<QByteArray> bytes = m_archive->thumbnail(wish.media, wish.pixels);
    m_wishes.pop_front();
    if (!m_wishes.empty())
        QTimer::singleShot(0, this, &Thumbnails::fetchNext);
    if (!bytes) {
        finish(QImage());
        return;
    }
    m_worker.run([data = *bytes] { return QImage::fromData(data); },
                 [this, finish, generation = m_generation](const QImage &image) {
                     if (generation == m_generation)
                         finish(image);
                 });
}

} // namespace dashiji::app
