// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of a PDF: JPEG files as they are, others and smaller copies packed once; one in memory at a
// time.
#pragma once

#include "core/publish/pdf/jpegheader.h"
#include "core/publish/pdf/objectfile.h"
#include "core/publish/publishing.h"

#include <map>

namespace dashiji::publish
{

struct EmbeddedImage {
    int object = 0;
    QByteArray resourceName; ///< Im1
    int orientation = 1;     ///< EXIF: how its stored rows are to be turned
};

/// Turns a picture stored in one of EXIF's eight orientations upright inside the unit square.
[[nodiscard]] std::initializer_list<double> uprightMatrix(int orientation);

struct PackedPicture;

/// Writes every picture of a document once, when the first page comes that shows it.
class ImageEmbedder
{
public:
    ImageEmbedder(const PageDocument &document, const MediaLoader &loadMedia, const PublishOptions &options);

    /// Writes the pictures of a page.
    /// @errors OutputIncomplete (subject: the picture's caption; it cannot be read), those of the loader
    [[nodiscard]] Result<void> embed(ObjectFile &file, const Page &page);

    [[nodiscard]] const EmbeddedImage &imageOf(const Media &media) const;

    /// Tells these pictures from others, as far as their records do.
    [[nodiscard]] QByteArray identifier() const;

private:
    /// Of the longest side.
    [[nodiscard]] int pixelsWanted(const Media &media) const;
    /// @param name what an error calls it
    [[nodiscard]] Result<void> embedOne(ObjectFile &file, const Picture &picture, const QString &name);
    /// @return as a value, for photos whose colours are said by an ICC profile
    [[nodiscard]] std::string profileSpace(ObjectFile &file, const QByteArray &profile, int components);

    const MediaLoader &m_loadMedia;
    const PhotoSize m_size;
    const PdfMode m_mode;
    std::map<QByteArray, int> m_profiles;         ///< objects of ICC profiles
    std::map<QByteArray, double> m_printed;       ///< longest side in points, by key of the media
    std::map<QByteArray, EmbeddedImage> m_images; ///< by key of the media
};

} // namespace dashiji::publish
