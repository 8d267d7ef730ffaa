// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/filewatch.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

FileWatch::FileWatch(QString path)
    : m_path(std::move(path))
    , m_file(identityOf(m_path))
    , m_folder(identityOf(QFileInfo(m_path).absolutePath()))
    , m_wasWritable(isWritable(m_path))
{
}

FileSight FileWatch::look() const
{
    if (identityOf(m_path) != m_file)
        return lookElsewhere();
    const bool isLocked = m_wasWritable && !isWritable(m_path);
    return {isLocked ? FileState::ReadOnly : FileState::Same, m_path};
}

FileSight FileWatch::lookElsewhere() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    // A place where a drive was mounted stays, as an empty folder of another drive.
    if (identityOf(folder).device != m_folder.device)
        return {FileState::DriveGone, m_path};
    if (QFileInfo::exists(m_path))
        return {FileState::Replaced, m_path};
    if (const QString name = nameInFolder(); !name.isEmpty())
        return {FileState::Renamed, QDir(folder).filePath(name)};
    if (const QString path = pathOfOpenFile(); identityOf(path) == m_file)
        return {FileState::MovedAway, path};
    return {FileState::Deleted, m_path};
}

QString FileWatch::nameInFolder() const
{
    const QDir folder = QFileInfo(m_path).absoluteDir();
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        if (identityOf(folder.filePath(name)) == m_file)
            return name;
    return {};
}

/// Where the system says that the file lies which SQLite has open; empty where it does not tell.
QString FileWatch::pathOfOpenFile() const
{
    const QDir open(u"/proc/self/fd"_s);
    const QStringList numbers = open.entryList(QDir::Files | QDir::System);
    for (const QString &number : numbers)
        if (identityOf(open.filePath(number)) == m_file)
            return QFile::symLinkTarget(open.filePath(number));
    return {};
}

FileWatch::Identity FileWatch::identityOf(const QString &path)
{
    struct stat info = {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino)};
}

bool FileWatch::isWritable(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

} // namespace dashiji::archive
