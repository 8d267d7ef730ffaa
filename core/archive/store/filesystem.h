// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the file system under an archive can be trusted with.
#pragma once

#include <QString>

namespace dashiji::archive
{

enum class FileSystemKind {
    Local, ///< shared memory and locks work between programs: a write-ahead log may be used
    Other, ///< network shares, unknown kinds: rollback journal, and a lease for the one writer
};

[[nodiscard]] FileSystemKind fileSystemKind(const QString &path);

} // namespace dashiji::archive
