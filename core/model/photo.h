// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A photo of an entry: its words, and the picture if there is one.
#pragma once

#include "core/model/id.h"

#include <QByteArray>
#include <QDate>
#include <QRect>
#include <QSize>
#include <QString>

#include <optional>

namespace dashiji
{

/// A stored picture file. Its bytes are kept as they were given and never change.
struct Media {
    MediaId id;
    QByteArray sha256; ///< 32 bytes, of the file
    QString mimeType;  ///< image/jpeg, image/png …
    qint64 byteCount = 0;
    QSize size; ///< pixels as seen, that is after EXIF rotation
    friend bool operator==(const Media &, const Media &) = default;
};

/// A caption with or without its picture (a report read from text has captions only).
struct Photo {
    PhotoId id;
    Uid uid;
    QString caption;
    QString credit;             ///< who took it
    QString altText;            ///< what is to be seen, for who cannot see it
    std::optional<QDate> taken; ///< day it was taken
    std::optional<QRect> crop;  ///< what is shown of the upright picture, in ten-thousandths of its sides
    int rotation = 0;           ///< clockwise, beyond EXIF: 0, 90, 180, 270
    int afterParagraph = 0;     ///< paragraphs of the body that stand before it; 0 = right under the title
    std::optional<Media> media; ///< none: the picture is still missing
    qint64 revision = 0;
    friend bool operator==(const Photo &, const Photo &) = default;
};

} // namespace dashiji
