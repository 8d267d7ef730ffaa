// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos for the tests of this room, made when they are needed.
#pragma once

#include "core/model/report.h"
#include "core/publish/publishing.h"

#include <QImage>

#include <map>

namespace dashiji::test
{

/// Four quarters of one colour each: red, green / blue, white.
QImage quarters(QSize size);

/// What JPEG finds hard.
QImage noise(QSize size);

/// The file of an image; JPEG in good quality.
QByteArray encoded(const QImage &image, const char *format);

/// A JPEG with an EXIF block that says how it is to be turned.
QByteArray withOrientation(const QByteArray &jpeg, int orientation);

/// What is stored so that EXIF's turning makes the image of it.
QImage turnedBack(const QImage &image, int orientation);

/// A CMYK JPEG written as Adobe does, inks inverted: cyan, magenta / yellow, black. Sides are multiples
/// of 16.
QByteArray cmykQuarters(QSize size);

/// Files of pictures by their SHA-256, and the loader that gives them.
class PhotoStore
{
public:
    Media add(const QByteArray &file, QSize size);
    [[nodiscard]] publish::MediaLoader loader() const;

private:
    std::map<QByteArray, QByteArray> m_files;
};

/// Eight photos, each of another kind: turned by EXIF, grey, CMYK, progressive, PNG with and without
/// transparency, wide, tall.
std::vector<Media> photosOfAllKinds(PhotoStore &store);

} // namespace dashiji::test
