// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What flows into a PDF while it is written, and where the file flows to.
#pragma once

#include "core/publish/publishing.h"

#include <QIODevice>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <stdexcept>

namespace dashiji::publish
{

/// Thrown through libqpdf, which knows no other way to stop, and caught by writePdf.
class WriteStopped : public std::runtime_error
{
public:
    explicit WriteStopped(Error error) : std::runtime_error("write stopped"), m_error(std::move(error)) {}
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
};

/// Bytes packed as FlateDecode reads them; nothing for nothing.
[[nodiscard]] QByteArray deflated(QByteArrayView bytes);

/// The bytes of a picture as they were given, fetched when they are written.
class MediaSource : public QPDFObjectHandle::StreamDataProvider
{
public:
    MediaSource(const MediaLoader &loadMedia, Media media);
    void provideStreamData(QPDFObjGen const &object, Pipeline *pipeline) override;

private:
    const MediaLoader &m_loadMedia;
    Media m_media;
};

/// A part of a file.
class FileSource : public QPDFObjectHandle::StreamDataProvider
{
public:
    FileSource(std::shared_ptr<QIODevice> file, qint64 offset, qint64 size);
    void provideStreamData(QPDFObjGen const &object, Pipeline *pipeline) override;

private:
    std::shared_ptr<QIODevice> m_file;
    qint64 m_offset;
    qint64 m_size;
};

/// Writes to a device, and puts the file's identifier where libqpdf would put its fixed one: its own ways to
/// make one are the time of day and a digest of every byte, photos included.
class DevicePipeline : public Pipeline
{
public:
    /// @param fileIdentifier 16 bytes
    DevicePipeline(QIODevice &device, const QByteArray &fileIdentifier);
    void write(unsigned char const *data, size_t length) override;
    void finish() override;

private:
    QIODevice &m_device;
    const QByteArray m_identifier; ///< as a string of a PDF
};

} // namespace dashiji::publish
