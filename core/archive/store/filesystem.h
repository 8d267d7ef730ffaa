// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the file system under an archive can be trusted with.
#pragma once

#include "core/model/error.h"

#include <QString>

#include <functional>

namespace dashiji::archive
{

enum class FileSystemKind {
    Local, ///< shared memory and locks work between programs: a write-ahead log may be used
    Other, ///< network shares, unknown kinds: rollback journal, and a lease for the one writer
};

[[nodiscard]] FileSystemKind fileSystemKind(const QString &path);

/// Gives a file another name on the same file system, never that of another file. QFile::rename() looks first
/// and then copies over what has come meanwhile. @errors FileExists, FileUnwritable
[[nodiscard]] Result<void> renameFile(const QString &from, const QString &to);

/// Takes a name that no file has: STEM.ENDING, or STEM-2.ENDING and so on when somebody was quicker.
/// @param take makes or renames the file, and fails with FileExists rather than replace one
/// @return the name @errors as take
[[nodiscard]] Result<QString> takeFreeName(const QString &stem, const QString &ending,
                                           const std::function<Result<void>(const QString &name)> &take);

/// renameFile() where the system cannot do it in one step: the name is held by an empty file for a moment.
/// @errors as renameFile()
[[nodiscard]] Result<void> renameFileOverItsHolder(const QString &from, const QString &to);

} // namespace dashiji::archive
