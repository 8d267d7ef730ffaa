// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive as its log would make it, read without writing: a file system of SQLite's that takes the log's
// pages for the file's.
#pragma once

#include <QByteArray>
#include <QString>

namespace dashiji::archive::logview
{

/// The name by which a URI asks for it; its parameter `log` names the log.
inline constexpr const char *kFileSystem = "dashiji-log";

/// To be called before the first connection that asks for it.
void registerFileSystem();

/// Bytes of an archive's file, read so that SQLite's locks on it stay. Empty when it cannot be read.
[[nodiscard]] QByteArray readBytes(const QString &path, qint64 offset, qint64 count);
/// Whether another program is in the middle of a commit.
[[nodiscard]] bool isBeingWritten(const QString &path);

} // namespace dashiji::archive::logview
