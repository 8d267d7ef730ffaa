// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/cffcharset.h"

namespace dashiji::publish
{

namespace
{

/// Reads big-endian numbers; past the end everything is 0 and ok() is false.
class CffReader
{
public:
    CffReader(QByteArrayView data, size_t at) : m_data(data), m_at(at) {}

    unsigned number(int bytes)
    {
        unsigned value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | byte();
        return value;
    }
    [[nodiscard]] bool ok() const { return m_at <= size_t(m_data.size()); }
    [[nodiscard]] size_t at() const { return m_at; }
    void seek(size_t at) { m_at = at; }

private:
    unsigned byte()
    {
        const size_t at = m_at++;
        return at < size_t(m_data.size()) ? static_cast<unsigned char>(m_data[qsizetype(at)]) : 0;
    }

    QByteArrayView m_data;
    size_t m_at;
};

struct IndexPlace {
    size_t firstBegin = 0;
    size_t firstEnd = 0;
    size_t end = 0;
};

/// An INDEX: count, offset size, offsets, data.
IndexPlace readIndex(CffReader &reader)
{
    const unsigned count = reader.number(2);
    if (count == 0)
        return {reader.at(), reader.at(), reader.at()};
    const int offsetSize = int(reader.number(1));
    if (offsetSize < 1 || offsetSize > 4)
        return {};
    const size_t offsets = reader.at();
    const size_t data = offsets + size_t(count + 1) * size_t(offsetSize) - 1;
    const auto offset = [&](unsigned i) {
        reader.seek(offsets + size_t(i) * size_t(offsetSize));
        return data + reader.number(offsetSize);
    };
    IndexPlace place{offset(0), offset(1), offset(count)};
    reader.seek(place.end);
    return place;
}

struct TopDict {
    bool cidKeyed = false;
    size_t charset = 0;
};

TopDict readTopDict(CffReader &reader, size_t end)
{
    constexpr unsigned kEscape = 12;
    constexpr unsigned kRos = 30;
    constexpr unsigned kCharset = 15;
    TopDict result;
    qint64 operand = 0;
    while (reader.at() < end && reader.ok()) {
        const unsigned b = reader.number(1);
        if (b == kEscape) {
            result.cidKeyed = reader.number(1) == kRos || result.cidKeyed;
        } else if (b <= 21) {
            if (b == kCharset)
                result.charset = size_t(operand);
        } else if (b == 28) {
            operand = qint16(reader.number(2));
        } else if (b == 29) {
            operand = qint32(reader.number(4));
        } else if (b == 30) {
            while (reader.ok() && (reader.number(1) & 0xf) != 0xf) {
            }
        } else if (b >= 32 && b <= 246) {
            operand = qint64(b) - 139;
        } else if (b >= 247 && b <= 250) {
            operand = (qint64(b) - 247) * 256 + qint64(reader.number(1)) + 108;
        } else if (b >= 251 && b <= 254) {
            operand = -(qint64(b) - 251) * 256 - qint64(reader.number(1)) - 108;
        }
    }
    return result;
}

} // namespace

std::optional<std::vector<quint16>> cidsOfGlyphs(QByteArrayView cff, unsigned glyphCount)
{
    CffReader reader(cff, 2);
    reader.seek(reader.number(1)); // header size
    readIndex(reader);             // names
    const IndexPlace dicts = readIndex(reader);
    if (!reader.ok() || dicts.firstEnd > size_t(cff.size()))
        return {};
    reader.seek(dicts.firstBegin);
    const TopDict top = readTopDict(reader, dicts.firstEnd);
    constexpr size_t kPredefinedCharsets = 3;
    if (!top.cidKeyed || top.charset < kPredefinedCharsets || top.charset >= size_t(cff.size()))
        return {};

    std::vector<quint16> cids{0};
    reader.seek(top.charset);
    const unsigned format = reader.number(1);
    while (cids.size() < glyphCount && reader.ok()) {
        const unsigned first = reader.number(2);
        const unsigned more = format == 0 ? 0 : reader.number(format == 1 ? 1 : 2);
        for (unsigned i = 0; i <= more && cids.size() < glyphCount; ++i)
            cids.push_back(quint16(first + i));
    }
    if (!reader.ok())
        return {};
    return cids;
}

} // namespace dashiji::publish
