// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures decoded for the screen, as large as they were needed so far, within a bound of memory.
#pragma once

#include "core/model/photo.h"

#include <QCache>
#include <QImage>

namespace dashiji::app
{

/// Decodes a picture file upright and no larger than needed. May run in any thread.
/// @param pixels size it will be drawn at; the image is this large or, if smaller, as large as the picture
/// @return null if the bytes are no picture
[[nodiscard]] QImage decodePicture(const QByteArray &bytes, QSize pixels);

class PictureCache
{
public:
    explicit PictureCache(qsizetype byteLimit);

    /// The picture, if it is here at least as large as @p pixels (or as large as it is at all).
    [[nodiscard]] QImage find(const Media &media, QSize pixels) const;
    void insert(MediaId media, const QImage &image);
    void clear();

private:
    QCache<qint64, QImage> m_images;
};

} // namespace dashiji::app
