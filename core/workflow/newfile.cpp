// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/newfile.h"

#include "core/archive/archive.h"
#include "core/archive/store/draft.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace dashiji::workflow
{
namespace
{

constexpr qint64 kNoRoom = 64 * 1024; ///< bytes free under which a failed write means a full disk

QString behindLinks(const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    return target.isEmpty() ? path : target;
}

bool reachesDisk(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace

NewFile::NewFile(const QString &path)
    : m_asked(path), m_path(behindLinks(path)), m_file(archive::draftNameFor(m_path))
{
}

NewFile::~NewFile()
{
    if (!m_file.isOpen() && m_kept)
        return;
    // QFile::remove() of an open file leaves it when its last bytes do not fit on the disk
    m_file.close();
    QFile::remove(m_file.fileName());
}

Result<void> NewFile::open()
{
    const QFileInfo old(m_path);
    if (old.exists() && (!old.isFile() || !old.isWritable()))
        return fault(QStringLiteral("not a file that may be written"));
    if (archive::isArchive(m_path))
        return failure(ErrorCode::FileIsArchive, m_asked);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        m_kept = true; // nothing of ours is there
        return fault(m_file.errorString());
    }
    return {};
}

Result<void> NewFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return fault(m_file.errorString());
    return {};
}

Result<void> NewFile::flush()
{
    if (!reachesDisk(m_file))
        return fault(m_file.errorString());
    return {};
}

Result<void> NewFile::commit()
{
    TRY(flush());
    const QFileInfo old(m_path);
    if (old.exists())
        m_file.setPermissions(old.permissions());
    m_file.close();
    std::error_code problem;
    std::filesystem::rename(m_file.filesystemFileName(), QFile(m_path).filesystemFileName(), problem);
    if (problem)
        return fault(QString::fromLocal8Bit(problem.message().c_str()));
    m_kept = true;
    return {};
}

tl::unexpected<Error> NewFile::fault(const QString &detail) const
{
    const QStorageInfo storage(QFileInfo(m_path).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < kNoRoom;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, m_asked, detail);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    NewFile file(path);
    TRY(file.open());
    TRY(file.write(bytes));
    return file.commit();
}

} // namespace dashiji::workflow
