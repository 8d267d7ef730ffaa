// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/leftlog.h"

#include "core/archive/journal/journalcheck.h"
#include "core/archive/search/tokenizer.h"
#include "core/archive/store/database.h"
#include "core/archive/store/filesystem.h"
#include "core/archive/store/logview.h"
#include "core/archive/store/migrations.h"
#include "core/archive/store/sqlite.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr qint64 kFirstLock = 120; ///< of shared memory
constexpr qint64 kLockCount = 9;

QString aheadOf(const QString &path)
{
    return path + "-wal"_L1;
}

QString rollbackOf(const QString &path)
{
    return path + "-journal"_L1;
}

/// Whether a program of before the rollback journal has the file open.
bool isLogShared(const QString &path)
{
    const int file = ::open(QFile::encodeName(path + "-shm"_L1).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kFirstLock;
    lock.l_len = kLockCount;
    const bool isShared = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return isShared;
}

bool isSame(const HeadRow &a, const HeadRow &b)
{
    return a.archive == b.archive && a.serial == b.serial && a.chain == b.chain;
}

bool follows(const HeadRow &later, const HeadRow &earlier)
{
    return later.archive == earlier.archive && later.serial > earlier.serial &&
           later.previous == earlier.chain;
}

/// For logs that say nothing of the head, or files whose head was being written when the power went: what
/// they come to together is whole in every page, record and link.
bool holdsTogether(const QString &path, const PageLog &log)
{
    const auto connected = Database::connect(path, OpenMode::ThroughLog, 0, log.path);
    if (!connected)
        return false;
    Database &database = **connected;
    sqlite::harden(database.handle());
    const auto checked = database.value(u"SELECT quick_check FROM pragma_quick_check(1)"_s);
    if (!checked || !*checked || (*checked)->toString() != "ok"_L1)
        return false;
    if (const auto version = schemaVersion(database); version && *version < latestVersion())
        return true; // older schemas have neither
    const auto damaged = damagedRecords(database);
    return isChainWhole(database).value_or(false) && damaged && damaged->isEmpty();
}

bool belongs(const QString &path, const PageLog &log)
{
    std::optional<HeadRow> head;
    if (log.headPage != 0)
        head = headRowIn(logview::readBytes(path, (log.headPage - 1) * kPageSize, kPageSize));
    if (!head)
        return holdsTogether(path, log);
    const HeadRow &first = log.heads.front();
    if (log.kind == PageLog::Kind::Ahead)
        return follows(first, *head) ||
               std::ranges::any_of(log.heads, [&](const HeadRow &commit) { return isSame(commit, *head); });
    // SQLite counts its commits, also those that say nothing of the head.
    const QByteArray counter = logview::readBytes(path, kCounterOffset, 4);
    const bool isNext = !log.hasCounter || counter.size() < 4 ||
                        qFromBigEndian<quint32>(counter.constData()) - log.changeCounter <= 1;
    return isNext && (isSame(first, *head) || follows(*head, first));
}

void judge(const QString &path, const std::optional<PageLog> &log, LeftLogs &logs)
{
    if (!log)
        return;
    if (belongs(path, *log))
        logs.own = log->path;
    else
        logs.foreign << log->path;
}

} // namespace

LeftLogs leftLogs(const QString &path)
{
    LeftLogs logs;
    const auto ahead = readAheadLog(aheadOf(path));
    const auto rollback = readRollbackJournal(rollbackOf(path));
    if (!ahead && !rollback)
        return logs;
    logs.inUse = (ahead && isLogShared(path)) || (rollback && logview::isBeingWritten(path));
    if (logs.inUse)
        return logs;
    judge(path, ahead, logs);
    judge(path, rollback, logs);
    // Somebody may have begun and ended a commit while we read.
    if (rollback && !logs.foreign.isEmpty() &&
        (logview::isBeingWritten(path) || !readRollbackJournal(rollback->path)))
        return {{}, {}, true};
    return logs;
}

bool needsLog(const QString &path)
{
    const QByteArray format = logview::readBytes(path, kReadFormatOffset, 1);
    return format == QByteArray("\2") || QFileInfo(aheadOf(path)).size() > 0 ||
           (QFileInfo(rollbackOf(path)).size() > 0 && !logview::isBeingWritten(path));
}

Result<void> setLogAside(const QString &path, const QString &log)
{
    const QString stamp = QFileInfo(log).lastModified().toString(u"yyyyMMdd-HHmmss"_s);
    const QString ending = log.mid(log.lastIndexOf(u'-') + 1);
    TRY(takeFreeName(u"%1.left-%2"_s.arg(path, stamp), ending,
                     [&log](const QString &name) { return renameFile(log, name); }));
    return {};
}

Result<void> markTakenIn(const QString &log)
{
    QString name = log;
    name.replace(name.lastIndexOf(".left-"_L1), 6, ".taken-in-"_L1);
    return renameFile(log, name);
}

QStringList logsSetAside(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    QStringList found;
    const QStringList names = folder.entryList(QDir::Files, QDir::Time);
    for (const QString &name : names)
        if (name.startsWith(file.fileName() + ".left-"_L1))
            found << folder.filePath(name);
    return found;
}

} // namespace dashiji::archive
