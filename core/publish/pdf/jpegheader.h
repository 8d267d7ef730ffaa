// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a JPEG file says of itself before its picture begins.
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace dashiji::publish
{

struct JpegHeader {
    QSize size;            ///< as stored, before any turning
    int components = 3;    ///< 1 grey, 3 colour, 4 CMYK
    int bits = 8;          ///< of a component
    bool huffman = true;   ///< coded so that every PDF reader can read it (baseline or progressive)
    bool adobe = false;    ///< written by Adobe's rules: CMYK is inverted
    int orientation = 1;   ///< EXIF, 1..8
    QByteArray iccProfile; ///< empty if none
};

/// @return none when these are not the bytes of a JPEG
[[nodiscard]] std::optional<JpegHeader> readJpegHeader(const QByteArray &bytes);

} // namespace dashiji::publish
