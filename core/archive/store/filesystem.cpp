// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/filesystem.h"

#include <QByteArray>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <QFile>

#include <linux/magic.h>
#include <sys/vfs.h>
#endif

namespace dashiji::archive
{

namespace
{

/// What the kernel says at once, and also where no list of mounts can be read: in a changed root, in some
/// containers.
bool isLocalByNumber(const QString &folder)
{
#ifdef Q_OS_LINUX
    static constexpr std::array<unsigned long, 6> kLocal{EXT4_SUPER_MAGIC,  XFS_SUPER_MAGIC,
                                                         BTRFS_SUPER_MAGIC, F2FS_SUPER_MAGIC,
                                                         TMPFS_MAGIC,       OVERLAYFS_SUPER_MAGIC};
    struct statfs info = {};
    if (::statfs(QFile::encodeName(folder).constData(), &info) != 0)
        return false;
    return std::find(kLocal.begin(), kLocal.end(), static_cast<unsigned long>(info.f_type)) != kLocal.end();
#else
    Q_UNUSED(folder)
    return false;
#endif
}

} // namespace

FileSystemKind fileSystemKind(const QString &path)
{
    static constexpr std::array kLocal{"ext2",  "ext3",    "ext4", "xfs",   "btrfs", "f2fs",  "zfs",  "jfs",
                                       "tmpfs", "overlay", "vfat", "exfat", "ntfs",  "ntfs3", "apfs", "hfs"};
    const QString folder = QFileInfo(path).absolutePath();
    if (isLocalByNumber(folder))
        return FileSystemKind::Local;
    const QByteArray type = QStorageInfo(folder).fileSystemType().toLower();
    const bool local =
        std::any_of(kLocal.begin(), kLocal.end(), [&](const char *name) { return type == name; });
    return local ? FileSystemKind::Local : FileSystemKind::Other;
}

} // namespace dashiji::archive
