// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/streamsources.h"

#include <QFileDevice>

#include <string_view>

namespace dashiji::publish
{

namespace
{

constexpr qint64 kChunk = 256 * 1024;
constexpr std::string_view kFixedIdentifier =
    "<31415926535897932384626433832795>"; ///< of QPDFWriter::setStaticID

void pipe(Pipeline &pipeline, const QByteArray &bytes)
{
    pipeline.write(reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
}

} // namespace

QByteArray deflated(QByteArrayView bytes)
{
    constexpr qsizetype kLengthPrefix = 4; // qCompress writes the length before the zlib stream
    return qCompress(reinterpret_cast<const uchar *>(bytes.data()), bytes.size()).mid(kLengthPrefix);
}

MediaSource::MediaSource(const MediaLoader &loadMedia, Media media)
    : m_loadMedia(loadMedia), m_media(std::move(media))
{
}

void MediaSource::provideStreamData(QPDFObjGen const &, Pipeline *pipeline)
{
    const auto bytes = m_loadMedia(m_media);
    if (!bytes)
        throw WriteStopped(bytes.error());
    pipe(*pipeline, *bytes);
    pipeline->finish();
}

FileSource::FileSource(std::shared_ptr<QIODevice> file, qint64 offset, qint64 size)
    : m_file(std::move(file)), m_offset(offset), m_size(size)
{
}

void FileSource::provideStreamData(QPDFObjGen const &, Pipeline *pipeline)
{
    if (!m_file->seek(m_offset))
        throw WriteStopped(Error{ErrorCode::OutputIncomplete, {}, m_file->errorString(), {}});
    for (qint64 left = m_size; left > 0;) {
        const QByteArray bytes = m_file->read(std::min(left, kChunk));
        if (bytes.isEmpty())
            throw WriteStopped(Error{ErrorCode::OutputIncomplete, {}, m_file->errorString(), {}});
        pipe(*pipeline, bytes);
        left -= bytes.size();
    }
    pipeline->finish();
}

DevicePipeline::DevicePipeline(QIODevice &device, const QByteArray &fileIdentifier)
    : Pipeline("device", nullptr), m_device(device), m_identifier('<' + fileIdentifier.toHex() + '>')
{
}

void DevicePipeline::write(unsigned char const *data, size_t length)
{
    if (std::string_view(reinterpret_cast<const char *>(data), length) == kFixedIdentifier) {
        data = reinterpret_cast<const unsigned char *>(m_identifier.constData());
        length = size_t(m_identifier.size());
    }
    if (m_device.write(reinterpret_cast<const char *>(data), qint64(length)) == qint64(length))
        return;
    const auto *file = qobject_cast<QFileDevice *>(&m_device);
    const bool full = file != nullptr && file->error() == QFileDevice::ResourceError;
    throw WriteStopped(Error{full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                             file != nullptr ? file->fileName() : QString(),
                             m_device.errorString(),
                             {}});
}

void DevicePipeline::finish() {}

} // namespace dashiji::publish
