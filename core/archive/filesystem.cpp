// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/filesystem.h"

#include <QByteArray>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace dashiji::archive
{

FileSystemKind fileSystemKind(const QString &path)
{
    static constexpr std::array kLocal{"ext2",  "ext3",    "ext4", "xfs",   "btrfs", "f2fs",  "zfs",  "jfs",
                                       "tmpfs", "overlay", "vfat", "exfat", "ntfs",  "ntfs3", "apfs", "hfs"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    const bool local =
        std::any_of(kLocal.begin(), kLocal.end(), [&](const char *name) { return type == name; });
    return local ? FileSystemKind::Local : FileSystemKind::Other;
}

} // namespace dashiji::archive
