// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/faults/drive.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dashiji::test
{
namespace
{

using Qt::StringLiterals::operator""_s;

constexpr mode_t kForAll = 0777;
constexpr mode_t kForReading = 0555;
constexpr rlim_t kNoGrowth = 1024;

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

/// Whether this program may mount: then only it and its children see what it mounts.
bool mayMount()
{
    static const bool kMay = ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0 &&
                             ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return kMay;
}

void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, SIG_IGN); // writing fails instead
}

} // namespace

Drive::Drive()
{
    ::chmod(native(m_folder.path()).constData(), kForAll);
    QDir folder(m_folder.path());
    for (const QString &name : {u"drive"_s, u"behind"_s, u"home"_s}) {
        folder.mkdir(name);
        ::chmod(native(folder.filePath(name)).constData(), kForAll);
    }
    const QByteArray drive = native(folder.filePath(u"drive"_s));
    const QByteArray behind = native(folder.filePath(u"behind"_s));
    m_isMounted = mayMount() && ::mount("drive", drive.constData(), "tmpfs", 0, "size=3m,mode=777") == 0 &&
                  ::mount(drive.constData(), behind.constData(), nullptr, MS_BIND, nullptr) == 0;
}

Drive::~Drive()
{
    makeRoom();
    if (!m_isMounted)
        return;
    for (const QString &name : {u"drive"_s, u"behind"_s})
        ::umount2(native(m_folder.filePath(name)).constData(), MNT_DETACH);
}

QString Drive::path(const QString &name) const
{
    return m_folder.filePath(u"drive/"_s + name);
}

QString Drive::found(const QString &name) const
{
    return m_isOut ? m_folder.filePath(u"behind/"_s + name) : path(name);
}

void Drive::pullOut()
{
    m_isOut = true;
    if (m_isMounted) {
        ::umount2(native(path({})).constData(), MNT_DETACH);
        return;
    }
    QDir folder(m_folder.path());
    folder.rmdir(u"behind"_s);
    folder.rename(u"drive"_s, u"behind"_s);
}

void Drive::fill()
{
    if (!m_isMounted) {
        limitFiles(kNoGrowth);
        return;
    }
    QFile file(path(u"others.bin"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    while (file.write(QByteArray(4096, 'x')) > 0) { // until it is full
    }
}

void Drive::makeRoom()
{
    if (!m_isMounted)
        limitFiles(RLIM_INFINITY);
    QFile::remove(found(u"others.bin"_s));
}

void Drive::lock(bool locked)
{
    const uid_t user = ::geteuid();
    const bool wasRoot = ::seteuid(0) == 0; // also WithoutRights
    const QDir folder(found({}));
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        ::chmod(native(folder.filePath(name)).constData(), locked ? kForReading : kForAll);
    ::chmod(native(folder.path()).constData(), locked ? kForReading : kForAll);
    if (wasRoot && ::seteuid(user) != 0)
        std::abort();
}

WithoutRights::WithoutRights() : m_user(::geteuid())
{
    if (m_user == 0 && ::setresuid(kNobody, kNobody, 0) != 0)
        std::abort();
}

WithoutRights::~WithoutRights()
{
    if (m_user == 0 && ::setresuid(0, 0, 0) != 0)
        std::abort();
}

} // namespace dashiji::test
