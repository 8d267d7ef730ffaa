// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/draft.h"

#include "core/archive/store/filesystem.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

/// What SQLite and a lease add to the name of a file.
constexpr QLatin1StringView kBeside[] = {"-journal"_L1, "-wal"_L1, "-shm"_L1, ".lock"_L1};

/// The same as long as a number of a process means the same process: programs in boxes count their own.
QString computer()
{
    const QString numbering = QFile::symLinkTarget(u"/proc/self/ns/pid"_s);
    const QByteArray all = QSysInfo::machineUniqueId() + numbering.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(8));
}

bool isRunning(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

bool isForgotten(const QFileInfo &file)
{
    return file.lastModified().addDays(1) < QDateTime::currentDateTime();
}

bool isLeft(const QFileInfo &file)
{
    static const QRegularExpression draft(
        u"^\\.dashiji-(\\d+)-([0-9a-f]{8})-[0-9a-f]{8}(-journal|-wal|-shm|\\.lock)?$"_s);
    static const QRegularExpression olderDraft(u"^\\.dashiji-\\w{6}$|\\.\\w+\\.[0-9a-f]{8}\\.part$"_s);
    const auto told = draft.match(file.fileName());
    if (told.hasMatch() && told.captured(2) == computer())
        return !isRunning(told.captured(1).toLongLong());
    return (told.hasMatch() || olderDraft.match(file.fileName()).hasMatch()) && isForgotten(file);
}

/// A folder only when nothing but an archive that was being made lies in it.
void removeDraft(const QFileInfo &file)
{
    if (!file.isDir()) {
        QFile::remove(file.filePath());
        return;
    }
    QDir folder(file.filePath());
    folder.remove(u"new"_s);
    for (const QLatin1StringView ending : kBeside)
        folder.remove(u"new"_s + ending);
    QDir().rmdir(file.filePath());
}

} // namespace

QString draftNameFor(const QString &path)
{
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return QFileInfo(path).dir().filePath(u".dashiji-%1-%2-%3"_s.arg(::getpid()).arg(computer(), random));
}

void sweepDrafts(const QString &folder)
{
    const auto files = QDir(folder).entryInfoList({u".dashiji-*"_s, u"*.part"_s},
                                                  QDir::AllEntries | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files)
        if (file.ownerId() == ::geteuid() && isLeft(file))
            removeDraft(file);
}

Draft::Draft(const QString &place) : m_place(place), m_path(draftNameFor(place)) {}

Draft::~Draft()
{
    QFile::remove(m_path);
    for (const QLatin1StringView ending : kBeside)
        QFile::remove(m_path + ending);
}

Result<void> Draft::takePlace()
{
    return renameFile(m_path, m_place);
}

tl::unexpected<Error> Draft::failed(Error error) const
{
    if (error.subject.isEmpty() || error.subject == m_path)
        error.subject = m_place;
    if (error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::ArchiveReadOnly)
        error.code = ErrorCode::FileUnwritable;
    return tl::unexpected(std::move(error));
}

} // namespace dashiji::archive
