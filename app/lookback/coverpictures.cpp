// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/coverpictures.h"

namespace dashiji::app
{
namespace
{

constexpr int kLongerSide = 512; ///< pixels: covers on screens of twice the usual density

QImage pictureOf(const archive::Address &address, MediaId media)
{
    const auto reader = archive::Reader::open(address);
    const auto bytes = reader ? (*reader)->thumbnail(media, kLongerSide) : Result<QByteArray>();
    return bytes ? QImage::fromData(*bytes) : QImage();
}

} // namespace

void CoverPictures::setArchive(const archive::Archive *archive)
{
    m_address = archive != nullptr ? archive->address() : archive::Address();
    clear();
}

QImage CoverPictures::picture(MediaId media)
{
    if (!m_address.isValid())
        return {};
    return ThumbnailCache::picture(QByteArray::number(media.value),
                                   [address = m_address, media] { return pictureOf(address, media); });
}

} // namespace dashiji::app
