// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/jpegheader.h"

#include <QtEndian>

#include <map>

namespace dashiji::publish
{

namespace
{

quint16 bigWord(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}

/// The orientation of an EXIF block, without its "Exif\0\0". @source EXIF 2.3, 4.6.4 (tag 274)
int orientationOf(const QByteArray &tiff)
{
    constexpr quint32 kOrientation = 274;
    const bool little = tiff.startsWith("II");
    if (!little && !tiff.startsWith("MM"))
        return 1;
    const auto number = [&](qint64 at, int size) -> quint32 {
        if (at < 0 || at + size > tiff.size())
            return 0;
        const char *data = tiff.constData() + at;
        if (size == 2)
            return little ? qFromLittleEndian<quint16>(data) : qFromBigEndian<quint16>(data);
        return little ? qFromLittleEndian<quint32>(data) : qFromBigEndian<quint32>(data);
    };
    const qint64 directory = number(4, 4);
    const quint32 count = number(directory, 2);
    for (quint32 i = 0; i < count; ++i) {
        const qint64 field = directory + 2 + qint64(i) * 12;
        if (field + 12 > tiff.size())
            break;
        if (number(field, 2) == kOrientation) {
            const quint32 value = number(field + 8, 2);
            return value >= 1 && value <= 8 ? int(value) : 1;
        }
    }
    return 1;
}

bool isFrame(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

} // namespace

std::optional<JpegHeader> readJpegHeader(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8"))
        return {};
    JpegHeader header;
    std::map<int, QByteArray> profile;
    const auto byteAt = [&](qsizetype at) { return static_cast<unsigned char>(bytes.at(at)); };
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (byteAt(at) != 0xff)
            return {};
        const int marker = byteAt(at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += 2;
            continue;
        }
        const qsizetype length = bigWord(bytes, at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return {};
        const QByteArray segment = bytes.mid(at + 4, length - 2);
        if (isFrame(marker)) {
            if (segment.size() < 6)
                return {};
            header.bits = static_cast<unsigned char>(segment.at(0));
            header.size = QSize(bigWord(segment, 3), bigWord(segment, 1));
            header.components = static_cast<unsigned char>(segment.at(5));
            header.huffman = marker <= 0xc2;
            for (const auto &[number, part] : profile)
                header.iccProfile += part;
            return header.size.isEmpty() ? std::nullopt : std::optional(header);
        }
        if (marker == 0xe1 && segment.startsWith(QByteArray("Exif\0\0", 6)))
            header.orientation = orientationOf(segment.mid(6));
        else if (marker == 0xe2 && segment.startsWith(QByteArray("ICC_PROFILE\0", 12)) && segment.size() > 14)
            profile[segment.at(12)] = segment.mid(14);
        else if (marker == 0xee && segment.startsWith("Adobe"))
            header.adobe = true;
        else if (marker == 0xda || marker == 0xd9)
            return {};
        at += 2 + length;
    }
    return {};
}

} // namespace dashiji::publish
