// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/coverpictures.h"

namespace dashiji::app
{
namespace
{

constexpr int kKept = 200;       ///< pictures
constexpr int kLongerSide = 512; ///< pixels: covers on screens of twice the usual density

QImage pictureOf(const archive::Address &address, MediaId media)
{
    const auto reader = archive::Reader::open(address);
    const auto bytes = reader ? (*reader)->thumbnail(media, kLongerSide) : Result<QByteArray>();
    return bytes ? QImage::fromData(*bytes) : QImage();
}

} // namespace

CoverPictures::CoverPictures(QObject *parent) : QObject(parent), m_pictures(kKept) {}

void CoverPictures::setArchive(const archive::Archive *archive)
{
    ++m_generation;
    m_address = archive != nullptr ? archive->address() : archive::Address();
    m_pictures.clear();
    m_wanted.clear();
}

QImage CoverPictures::picture(MediaId media)
{
    if (const QImage *known = m_pictures.object(media))
        return *known;
    if (m_wanted.contains(media) || !m_address.isValid())
        return {};
    m_wanted.insert(media);
    m_thread.runFor(
        this, [address = m_address, media] { return pictureOf(address, media); },
        [this, media, generation = m_generation](const QImage &picture) {
            if (generation != m_generation)
                return;
            m_wanted.remove(media);
            m_pictures.insert(media, new QImage(picture));
            emit ready();
        });
    return {};
}

} // namespace dashiji::app
