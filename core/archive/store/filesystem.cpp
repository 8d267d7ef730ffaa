// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/filesystem.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <fcntl.h>
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

tl::unexpected<Error> notRenamed(const QString &to, int problem)
{
    return failure(problem == EEXIST ? ErrorCode::FileExists : ErrorCode::FileUnwritable, to,
                   qt_error_string(problem));
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

Result<void> renameFile(const QString &from, const QString &to)
{
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                    QFile::encodeName(to).constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return notRenamed(to, errno);
#endif
    return renameFileOverItsHolder(from, to);
}

Result<QString> takeFreeName(const QString &stem, const QString &ending,
                             const std::function<Result<void>(const QString &name)> &take)
{
    for (int number = 1;; ++number) {
        const QString count = number == 1 ? QString() : QLatin1Char('-') + QString::number(number);
        const QString name = stem + count + QLatin1Char('.') + ending;
        const auto taken = take(name);
        if (taken)
            return name;
        if (taken.error().code != ErrorCode::FileExists)
            return tl::unexpected(taken.error());
    }
}

Result<void> renameFileOverItsHolder(const QString &from, const QString &to)
{
    QFile holder(to);
    if (!holder.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notRenamed(to, QFileInfo::exists(to) ? EEXIST : EACCES);
    holder.close();
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    const int problem = errno;
    holder.remove();
    return notRenamed(to, problem);
}

} // namespace dashiji::archive
