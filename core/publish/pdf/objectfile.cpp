// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/objectfile.h"

#include <QFileDevice>

namespace dashiji::publish
{

namespace
{

constexpr size_t kChunk = 64 * 1024; ///< bytes given to the device at once
constexpr size_t kPackedObjects = 100;

/// Big-endian.
void appendBytes(std::string &out, quint64 value, int count)
{
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        out += char(value >> shift & 0xff);
}

} // namespace

QByteArray deflated(QByteArrayView bytes, Packing packing)
{
    constexpr qsizetype kLengthPrefix = 4; // qCompress writes the length before the zlib stream
    const int level = packing == Packing::Quick ? 1 : -1;
    return qCompress(reinterpret_cast<const uchar *>(bytes.data()), bytes.size(), level).mid(kLengthPrefix);
}

// The comment's bytes say that the file is no text. @source ISO 32000-1, 7.5.2; ISO 19005-1, 6.1.2
ObjectFile::ObjectFile(QIODevice &device, PdfMode mode) : m_device(device), m_packs(mode != PdfMode::A1)
{
    append(m_packs ? "%PDF-1.7\n" : "%PDF-1.4\n"); // PDF/A-1 knows no streams of objects
    append("%\xe2\xe3\xcf\xd3\n");
}

int ObjectFile::reserve()
{
    m_places.emplace_back();
    return int(m_places.size());
}

void ObjectFile::write(int object, std::string_view text)
{
    if (!m_packs) {
        beginObject(object);
        append(text);
        append("\nendobj\n");
        return;
    }
    if (m_packed.empty())
        m_stream = reserve();
    m_places[size_t(object) - 1] = {qint64(m_packed.size()), m_stream};
    m_packed.emplace_back(object, m_packedText.size());
    m_packedText += text;
    m_packedText += '\n';
    if (m_packed.size() == kPackedObjects)
        flushPacked();
}

int ObjectFile::add(std::string_view text)
{
    const int object = reserve();
    write(object, text);
    return object;
}

void ObjectFile::writeStream(int object, PdfDictionary dictionary, QByteArrayView bytes)
{
    beginObject(object);
    append(dictionary.set("/Length", std::to_string(bytes.size())).text());
    append("\nstream\n");
    append({bytes.data(), size_t(bytes.size())});
    append("\nendstream\nendobj\n");
}

int ObjectFile::addStream(PdfDictionary dictionary, QByteArrayView bytes)
{
    const int object = reserve();
    writeStream(object, std::move(dictionary), bytes);
    return object;
}

int ObjectFile::addPacked(PdfDictionary dictionary, QByteArrayView bytes, Packing packing)
{
    if (!bytes.isEmpty())
        dictionary.set("/Filter", "/FlateDecode");
    return addStream(std::move(dictionary), deflated(bytes, packing));
}

Result<void> ObjectFile::state() const
{
    return m_error ? Result<void>(tl::unexpected(*m_error)) : Result<void>();
}

Result<void> ObjectFile::finish(int catalog, int info, const QByteArray &identifier)
{
    flushPacked();
    const std::string id = '<' + identifier.toHex().toUpper().toStdString() + '>';
    PdfDictionary trailer;
    trailer.set("/Root", pdfReference(catalog))
        .set("/Info", pdfReference(info))
        .set("/ID", pdfArray({id, id}));
    if (m_packs)
        writeTableStream(std::move(trailer));
    else
        writeTable(trailer);
    send(m_waiting);
    return state();
}

void ObjectFile::append(std::string_view bytes)
{
    m_written += qint64(bytes.size());
    if (m_waiting.size() + bytes.size() >= kChunk) {
        send(m_waiting);
        m_waiting.clear();
    }
    if (bytes.size() >= kChunk)
        send(bytes);
    else
        m_waiting += bytes;
}

void ObjectFile::send(std::string_view bytes)
{
    const auto length = qint64(bytes.size());
    if (!m_error && m_device.write(bytes.data(), length) != length) {
        const auto *file = qobject_cast<QFileDevice *>(&m_device);
        const bool full = file != nullptr && file->error() == QFileDevice::ResourceError;
        m_error = Error{full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                        file != nullptr ? file->fileName() : QString(),
                        m_device.errorString(),
                        {}};
    }
}

void ObjectFile::beginObject(int object)
{
    m_places[size_t(object) - 1] = {m_written, 0};
    append(std::to_string(object) + " 0 obj\n");
}

void ObjectFile::flushPacked()
{
    if (m_packed.empty())
        return;
    std::string bytes;
    for (const auto &[object, offset] : m_packed)
        bytes += std::to_string(object) + ' ' + std::to_string(offset) + ' ';
    PdfDictionary dictionary;
    dictionary.set("/Type", "/ObjStm")
        .set("/N", std::to_string(m_packed.size()))
        .set("/First", std::to_string(bytes.size()))
        .set("/Filter", "/FlateDecode");
    bytes += m_packedText;
    m_packed.clear();
    m_packedText.clear();
    writeStream(m_stream, std::move(dictionary), deflated(bytes));
}

// @source ISO 32000-1, 7.5.4
void ObjectFile::writeTable(const PdfDictionary &trailer)
{
    const qint64 start = m_written;
    const std::string size = std::to_string(m_places.size() + 1);
    append("xref\n0 " + size + "\n0000000000 65535 f \n");
    for (const Place &place : m_places) {
        const std::string offset = std::to_string(place.offset);
        append(std::string(10 - offset.size(), '0') + offset + " 00000 n \n");
    }
    append("trailer\n" + PdfDictionary(trailer).set("/Size", size).text());
    append("\nstartxref\n" + std::to_string(start) + "\n%%EOF\n");
}

// @source ISO 32000-1, 7.5.8
void ObjectFile::writeTableStream(PdfDictionary trailer)
{
    enum : quint64 { Free, Standing, Packed };
    const int object = reserve();
    const qint64 start = m_written;
    m_places[size_t(object) - 1] = {start, 0};
    std::string rows;
    const auto addRow = [&rows](quint64 kind, quint64 second, quint64 third) {
        appendBytes(rows, kind, 1);
        appendBytes(rows, second, 5);
        appendBytes(rows, third, 2);
    };
    addRow(Free, 0, 0xffff);
    for (const Place &place : m_places) {
        if (place.stream > 0)
            addRow(Packed, quint64(place.stream), quint64(place.offset));
        else
            addRow(Standing, quint64(place.offset), 0);
    }
    trailer.set("/Type", "/XRef")
        .set("/W", "[1 5 2]")
        .set("/Size", std::to_string(m_places.size() + 1))
        .set("/Filter", "/FlateDecode");
    writeStream(object, std::move(trailer), deflated(rows));
    append("startxref\n" + std::to_string(start) + "\n%%EOF\n");
}

} // namespace dashiji::publish
