// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/thumbnailcache.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kRoomKiB = 64 * 1024;

} // namespace

ThumbnailCache::ThumbnailCache(QObject *parent) : QObject(parent), m_pictures(kRoomKiB) {}

QImage ThumbnailCache::picture(const QByteArray &key, std::function<QImage()> make)
{
    if (const QImage *known = m_pictures.object(key))
        return *known;
    if (m_wanted.contains(key))
        return {};
    m_wanted.insert(key);
    m_thread.run(std::move(make), [this, key, generation = m_generation](const QImage &picture) {
        if (generation != m_generation)
            return;
        m_wanted.remove(key);
        const auto taken = static_cast<int>(picture.sizeInBytes() / 1024);
        m_pictures.insert(key, new QImage(picture), std::max(1, taken));
        emit ready();
    });
    return {};
}

void ThumbnailCache::clear()
{
    ++m_generation;
    m_pictures.clear();
    m_wanted.clear();
}

} // namespace dashiji::app
