// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/packedpicture.h"

#include "core/publish/pdf/objectfile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr int kPhotoQuality = 95; ///< of JPEGs made from other kinds of photos
constexpr int kEmailQuality = 82; ///< of smaller copies
constexpr double kPhotoBits = 5;  ///< a pixel; a drawing packs to less
constexpr int kMegabytesToDecode = 1024;

/// Without transparency, which PDF/A-1 does not know: on white paper.
QImage onPaper(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return paper;
    paper.setColorSpace(image.colorSpace());
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    return paper;
}

/// Upright, in grey or sRGB.
QImage decoded(const QByteArray &file, int longestSide)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader::setAllocationLimit(kMegabytesToDecode);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isValid() && std::max(stored.width(), stored.height()) > longestSide)
        reader.setScaledSize(
            stored.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = onPaper(reader.read());
    if (image.isNull())
        return image;
    const bool grey = image.isGrayscale();
    const QColorSpace standard(QColorSpace::SRgb);
    if (!grey && image.colorSpace().isValid() && image.colorSpace() != standard)
        image.convertToColorSpace(standard);
    image.setColorSpace({}); // a profile of its own would only repeat what the PDF says
    image.convertTo(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    return image;
}

/// The rows without the padding between them, packed.
QByteArray packedRows(const QImage &image)
{
    const qsizetype row = qsizetype(image.width()) * (image.format() == QImage::Format_Grayscale8 ? 1 : 3);
    QByteArray rows;
    rows.reserve(row * image.height());
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), row);
    return deflated(rows);
}

QByteArray asJpeg(const QImage &image, int quality)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(image) ? buffer.data() : QByteArray();
}

} // namespace

std::optional<PackedPicture> packPicture(const QByteArray &file, int longestSide)
{
    const QImage image = decoded(file, longestSide);
    if (image.isNull())
        return {};
    PackedPicture result;
    result.size = image.size();
    result.components = image.format() == QImage::Format_Grayscale8 ? 1 : 3;
    result.bytes = packedRows(image);
    const double bits = double(result.bytes.size()) * 8 / image.width() / image.height();
    const QByteArray jpeg = bits > kPhotoBits
                                ? asJpeg(image, longestSide == kAllPixels ? kPhotoQuality : kEmailQuality)
                                : QByteArray();
    // JPEG knows no side over 65500 pixels
    if (!jpeg.isEmpty()) {
        result.bytes = jpeg;
        result.jpeg = true;
    }
    return result;
}

} // namespace dashiji::publish
