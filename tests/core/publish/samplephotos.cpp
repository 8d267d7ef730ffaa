// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publish/samplephotos.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>

#include <array>
#include <functional>

namespace dashiji::test
{

namespace
{

using Inks = std::array<int, 4>;

/// The bits of a JPEG scan, high ones first, 0xff followed by 0.
class ScanBits
{
public:
    void add(unsigned value, int count)
    {
        for (int bit = count - 1; bit >= 0; --bit) {
            m_byte = m_byte << 1 | (value >> bit & 1);
            if (++m_used == 8)
                finishByte();
        }
    }
    QByteArray finished()
    {
        while (m_used != 0)
            add(1, 1);
        return m_bytes;
    }

private:
    void finishByte()
    {
        m_bytes += char(m_byte);
        if (m_byte == 0xff)
            m_bytes += '\0';
        m_byte = 0;
        m_used = 0;
    }

    QByteArray m_bytes;
    unsigned m_byte = 0;
    int m_used = 0;
};

QByteArray bigWord(int value)
{
    return QByteArray(1, char(value >> 8)) + char(value & 0xff);
}

/// Blocks of one colour each: only their mean is coded, as difference to the block before.
QByteArray scanOf(QSize blocks, const std::function<Inks(int, int)> &inksAt)
{
    ScanBits bits;
    Inks before{};
    for (int y = 0; y < blocks.height(); ++y) {
        for (int x = 0; x < blocks.width(); ++x) {
            const Inks inks = inksAt(x, y);
            for (size_t i = 0; i < inks.size(); ++i) {
                const int mean = 255 - inks[i] - 128;
                const int difference = mean - before[i];
                before[i] = mean;
                int category = 0;
                while (std::abs(difference) >> category != 0)
                    ++category;
                bits.add(unsigned(category), 4); // codes of the table below
                bits.add(unsigned(difference < 0 ? difference + (1 << category) - 1 : difference), category);
                bits.add(0, 1); // end of block
            }
        }
    }
    return bits.finished();
}

} // namespace

QImage quarters(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, size.width() - w, h, Qt::green);
    painter.fillRect(0, h, w, size.height() - h, Qt::blue);
    painter.fillRect(w, h, size.width() - w, size.height() - h, Qt::white);
    return image;
}

QImage noise(QSize size)
{
    QRandomGenerator random(7);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xff000000);
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    image.save(&buffer, format, format == QByteArray("JPEG") ? 92 : -1);
    return buffer.data();
}

QByteArray withOrientation(const QByteArray &jpeg, int orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += char(orientation);
    exif += QByteArray("\0\0\0\0\0\0", 6);
    QByteArray segment("\xff\xe1");
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xff);
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

QImage turnedBack(const QImage &image, int orientation)
{
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return image.transformed(QTransform(0, 1, 1, 0, 0, 0));
    case 6:
        return image.transformed(QTransform().rotate(-90));
    case 7:
        return image.transformed(QTransform(0, -1, -1, 0, 0, 0));
    case 8:
        return image.transformed(QTransform().rotate(90));
    default:
        return image;
    }
}

QByteArray cmykQuarters(QSize size)
{
    const QByteArray head = QByteArray::fromHex("ffd8"
                                                "ffee000e41646f6265006400000000"
                                                "00"
                                                "ffdb004300") +
                            QByteArray(64, '\x08') + QByteArray::fromHex("ffc0001408") +
                            bigWord(size.height()) + bigWord(size.width()) +
                            QByteArray::fromHex("04"
                                                "011100"
                                                "021100"
                                                "031100"
                                                "041100"
                                                // means: categories 0 to 8 by codes of four bits; the rest:
                                                // nothing but the end of the block
                                                "ffc4001c00"
                                                "00000009000000000000000000000000"
                                                "000102030405060708"
                                                "ffc4001410"
                                                "01000000000000000000000000000000"
                                                "00"
                                                "ffda000e04"
                                                "0100"
                                                "0200"
                                                "0300"
                                                "0400"
                                                "003f00");
    const QSize blocks = size / 8;
    const QByteArray scan = scanOf(blocks, [&](int x, int y) -> Inks {
        const bool right = x >= blocks.width() / 2;
        const bool low = y >= blocks.height() / 2;
        Inks inks{};
        inks[size_t(right) + 2 * size_t(low)] = 255;
        return inks;
    });
    return head + scan + QByteArray::fromHex("ffd9");
}

Media PhotoStore::add(const QByteArray &file, QSize size)
{
    Media media;
    media.sha256 = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    media.size = size;
    m_files[media.sha256] = file;
    return media;
}

publish::MediaLoader PhotoStore::loader() const
{
    return [this](const Media &media) -> Result<QByteArray> {
        const auto found = m_files.find(media.sha256);
        if (found == m_files.end())
            return failure(ErrorCode::FileUnreadable);
        return found->second;
    };
}

std::vector<Media> photosOfAllKinds(PhotoStore &store)
{
    const QSize size(640, 400);
    QBuffer progressive;
    QImageWriter writer(&progressive, "JPEG");
    writer.setProgressiveScanWrite(true);
    writer.write(noise(size));
    QImage seeThrough(size, QImage::Format_ARGB32);
    seeThrough.fill(Qt::transparent);
    seeThrough.setPixelColor(320, 200, Qt::red);
    return {
        store.add(withOrientation(encoded(turnedBack(quarters(size), 6), "JPEG"), 6), size),
        store.add(encoded(noise(size).convertToFormat(QImage::Format_Grayscale8), "JPEG"), size),
        store.add(cmykQuarters(size), size),
        store.add(progressive.data(), size),
        store.add(encoded(seeThrough, "PNG"), size),
        store.add(encoded(noise({401, 300}), "PNG"), {401, 300}),
        store.add(encoded(quarters({2000, 100}), "JPEG"), {2000, 100}),
        store.add(encoded(quarters({100, 2000}), "JPEG"), {100, 2000}),
    };
}

} // namespace dashiji::test
