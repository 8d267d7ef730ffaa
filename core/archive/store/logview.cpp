// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/logview.h"

#include "core/archive/store/pagelog.h"

#include <QFile>

#include <algorithm>
#include <sqlite3.h>
#include <sys/stat.h>
#include <utility>

namespace dashiji::archive::logview
{

namespace
{

// https://www.sqlite.org/fileformat2.html, section 1.3: 2 = write-ahead log, 1 = rollback journal
constexpr qint64 kWriteFormatOffset = 18;

sqlite3_vfs *systemFiles()
{
    static sqlite3_vfs *const kSystem = sqlite3_vfs_find("unix");
    return kSystem;
}

/// What a viewed file has besides the system's file, which stands behind it in the memory SQLite gives.
struct View {
    std::optional<PageLog> log;
    QFile bytes;     ///< of the log
    QByteArray path; ///< of the archive
    struct stat seen {
    }; ///< of the archive when it was opened

    /// No lock is held: as soon as somebody writes, nothing more is seen, so that nothing is mixed.
    [[nodiscard]] bool isUnchanged() const
    {
        struct stat now {
        };
        return ::stat(path.constData(), &now) == 0 && now.st_size == seen.st_size &&
               now.st_mtim.tv_sec == seen.st_mtim.tv_sec && now.st_mtim.tv_nsec == seen.st_mtim.tv_nsec;
    }
};

struct ViewedFile {
    sqlite3_file base;
    View *view;
    [[nodiscard]] sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ViewedFile *viewed(sqlite3_file *file)
{
    return reinterpret_cast<ViewedFile *>(file);
}

sqlite3_file *under(sqlite3_file *file)
{
    return viewed(file)->file();
}

int readPiece(ViewedFile &file, char *to, qint64 count, qint64 offset)
{
    View &view = *file.view;
    if (!view.isUnchanged())
        return SQLITE_IOERR_READ;
    const auto page = static_cast<quint32>(offset / kPageSize + 1);
    if (!view.log || !view.log->pages.contains(page))
        return file.file()->pMethods->xRead(file.file(), to, static_cast<int>(count), offset);
    if (!view.bytes.seek(view.log->pages.value(page) + offset % kPageSize) ||
        view.bytes.read(to, count) != count)
        return SQLITE_IOERR_READ;
    return SQLITE_OK;
}

int readViewed(sqlite3_file *base, void *buffer, int count, sqlite3_int64 offset)
{
    ViewedFile &file = *viewed(base);
    auto *to = static_cast<char *>(buffer);
    for (qint64 done = 0; done < count;) {
        const qint64 at = offset + done;
        const qint64 piece = std::min<qint64>(count - done, kPageSize - at % kPageSize);
        if (const int code = readPiece(file, to + done, piece, at); code != SQLITE_OK)
            return code;
        done += piece;
    }
    // It is read as a file that needs no log.
    for (const qint64 at : {kWriteFormatOffset, kReadFormatOffset})
        if (offset <= at && at < offset + count && to[at - offset] == 2)
            to[at - offset] = 1;
    return SQLITE_OK;
}

int closeViewed(sqlite3_file *base)
{
    sqlite3_file *file = under(base);
    if (file->pMethods) {
        file->pMethods->xClose(file);
    }
    delete std::exchange(viewed(base)->view, nullptr);
    return SQLITE_OK;
}

const sqlite3_io_methods kViewing{
    1,
    closeViewed,
    readViewed,
    [](sqlite3_file *, const void *, int, sqlite3_int64) { return SQLITE_READONLY; },
    [](sqlite3_file *, sqlite3_int64) { return SQLITE_READONLY; },
    [](sqlite3_file *, int) { return SQLITE_OK; },
    [](sqlite3_file *file, sqlite3_int64 *size) {
        if (const auto &log = viewed(file)->view->log) {
            *size = static_cast<sqlite3_int64>(log->pageCount) * kPageSize;
            return SQLITE_OK;
        }
        return under(file)->pMethods->xFileSize(under(file), size);
    },
    [](sqlite3_file *, int) { return SQLITE_OK; },
    [](sqlite3_file *, int) { return SQLITE_OK; },
    [](sqlite3_file *, int *reserved) {
        *reserved = 0;
        return SQLITE_OK;
    },
    [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; },
    [](sqlite3_file *file) { return under(file)->pMethods->xSectorSize(under(file)); },
    [](sqlite3_file *) { return SQLITE_IOCAP_IMMUTABLE; },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

std::optional<PageLog> logAt(const QString &path)
{
    if (auto ahead = readAheadLog(path))
        return ahead;
    return readRollbackJournal(path);
}

int openViewed(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *base, int flags, int *outFlags)
{
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        return systemFiles()->xOpen(systemFiles(), name, base, flags, outFlags);
    ViewedFile &file = *viewed(base);
    file.base.pMethods = nullptr;
    file.view = nullptr;
    const int code = systemFiles()->xOpen(systemFiles(), name, file.file(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    file.view = new View;
    file.view->path = name;
    static_cast<void>(::stat(name, &file.view->seen));
    if (const char *log = sqlite3_uri_parameter(name, "log")) {
        file.view->log = logAt(QString::fromUtf8(log));
        file.view->bytes.setFileName(QString::fromUtf8(log));
        if (!file.view->log || !file.view->bytes.open(QIODevice::ReadOnly)) {
            closeViewed(base);
            return SQLITE_CANTOPEN;
        }
    }
    file.base.pMethods = &kViewing;
    return SQLITE_OK;
}

/// A file opened as SQLite opens it, so that its locks are counted together with those of connections.
class SystemFile
{
public:
    explicit SystemFile(const QString &path)
        : m_memory(static_cast<size_t>(systemFiles()->szOsFile))
        , m_name(sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr))
    {
        int flags = 0;
        const int code = systemFiles()->xOpen(systemFiles(), m_name, file(),
                                              SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, &flags);
        m_isOpen = code == SQLITE_OK;
    }
    ~SystemFile()
    {
        if (m_isOpen)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(m_name);
    }
    SystemFile(const SystemFile &) = delete;
    SystemFile &operator=(const SystemFile &) = delete;
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_memory.data()); }

private:
    std::vector<char> m_memory;
    sqlite3_filename m_name;
    bool m_isOpen = false;
};

} // namespace

void registerFileSystem()
{
    static sqlite3_vfs *const kFiles = [] {
        auto *viewing = new sqlite3_vfs(*systemFiles()); // lives as long as SQLite
        viewing->zName = kFileSystem;
        viewing->pNext = nullptr;
        viewing->szOsFile += static_cast<int>(sizeof(ViewedFile));
        viewing->xOpen = openViewed;
        return viewing;
    }();
    static const int kRegistered = sqlite3_vfs_register(kFiles, 0);
    Q_UNUSED(kRegistered)
}

QByteArray readBytes(const QString &path, qint64 offset, qint64 count)
{
    SystemFile file(path);
    QByteArray bytes(count, '\0');
    if (!file.isOpen() ||
        file.file()->pMethods->xRead(file.file(), bytes.data(), static_cast<int>(count), offset) != SQLITE_OK)
        return {};
    return bytes;
}

bool isBeingWritten(const QString &path)
{
    SystemFile file(path);
    int reserved = 0;
    return file.isOpen() && file.file()->pMethods->xCheckReservedLock(file.file(), &reserved) == SQLITE_OK &&
           reserved != 0;
}

} // namespace dashiji::archive::logview
