// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of a PDF: JPEG files as they are, others and smaller copies packed once; one in memory at a
// time.
#pragma once

#include "core/publish/pdf/jpegheader.h"
#include "core/publish/publishing.h"

#include <QTemporaryFile>
#include <qpdf/QPDF.hh>

#include <map>

namespace dashiji::publish
{

struct EmbeddedImage {
    QPDFObjectHandle object;
    QByteArray resourceName; ///< Im1
    int orientation = 1;     ///< EXIF: how its stored rows are to be turned
};

/// Turns a picture stored in one of EXIF's eight orientations upright inside the unit square.
[[nodiscard]] std::initializer_list<double> uprightMatrix(int orientation);

struct PackedPicture;

/// Writes every picture of a document once. JPEG bytes are fetched again when the file is written; pictures
/// of other kinds, and smaller copies, are packed into a temporary file.
class ImageEmbedder
{
public:
    ImageEmbedder(const MediaLoader &loadMedia, const PublishOptions &options);

    /// @errors OutputIncomplete (subject: the picture's caption; it cannot be read), those of the
    ///         loader, Cancelled, DiskFull
    [[nodiscard]] Result<void> embed(QPDF &pdf, const PageDocument &document, const Progress &progress);

    [[nodiscard]] const EmbeddedImage &imageOf(const Media &media) const;

    /// Tells these pictures from others, as far as their records do.
    [[nodiscard]] QByteArray identifier() const;

private:
    /// Notes how large each picture is printed at most.
    void measure(const PageDocument &document);
    /// Of the longest side.
    [[nodiscard]] int pixelsWanted(const Media &media) const;
    /// @param name what an error calls it
    [[nodiscard]] Result<void> embedOne(QPDF &pdf, const Picture &picture, const QString &name);
    [[nodiscard]] QPDFObjectHandle jpegObject(QPDF &pdf, const Media &media, const JpegHeader &header);
    [[nodiscard]] QPDFObjectHandle profileSpace(QPDF &pdf, const QByteArray &profile, int components);
    [[nodiscard]] Result<QPDFObjectHandle> packedObject(QPDF &pdf, const PackedPicture &picture);

    const MediaLoader &m_loadMedia;
    const PhotoSize m_size;
    const PdfMode m_mode;
    std::map<QByteArray, QPDFObjectHandle> m_profiles; ///< colour spaces, by their ICC profile
    std::map<QByteArray, double> m_printed;            ///< longest side in points, by key of the media
    std::map<QByteArray, EmbeddedImage> m_images;      ///< by key of the media
    std::shared_ptr<QTemporaryFile> m_packed;
};

} // namespace dashiji::publish
