// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture made into what a PDF can hold: upright, on white paper, in sRGB or grey, no larger than wanted.
#pragma once

#include <QByteArray>
#include <QSize>

#include <limits>
#include <optional>

namespace dashiji::publish
{

struct PackedPicture {
    QByteArray bytes; ///< JPEG file, or rows of pixels packed with zlib
    bool jpeg = false;
    QSize size;         ///< pixels
    int components = 3; ///< 1 grey, 3 colour
};

constexpr int kAllPixels = std::numeric_limits<int>::max();

/// Photos become JPEG, drawings stay as they are, pixel by pixel.
/// @param file        in any format Qt reads
/// @param longestSide in pixels; a larger picture is made smaller and its JPEG coarser
/// @return none when the picture cannot be read
[[nodiscard]] std::optional<PackedPicture> packPicture(const QByteArray &file, int longestSide);

} // namespace dashiji::publish
