// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/archive/powercutvfs.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace dashiji::test
{
namespace
{

constexpr qsizetype kSector = 512;

std::vector<DiskEvent> *recording = nullptr;
sqlite3_vfs *realVfs = nullptr;

/// Our file stands before the real one in the memory SQLite gives.
struct RecordedFile {
    sqlite3_file base;
    QString *name; ///< null: not recorded (shared memory, temporary files)
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

RecordedFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<RecordedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return ours(file)->real();
}

void record(sqlite3_file *file, DiskEvent::Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
{
    if (recording && ours(file)->name)
        recording->push_back({kind, *ours(file)->name, offset, bytes});
}

int closeFile(sqlite3_file *file)
{
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    delete ours(file)->name;
    ours(file)->name = nullptr;
    return code;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    record(file, DiskEvent::Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), size));
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    record(file, DiskEvent::Kind::Truncate, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    // The real sync is left out: what is tested is the order, and tests should not wait for a disk.
    record(file, DiskEvent::Kind::Sync);
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods{
    3,
    closeFile,
    [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
        return real(f)->pMethods->xRead(real(f), to, n, at);
    },
    writeFile,
    truncateFile,
    syncFile,
    [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); },
    [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
    [](sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
    [](sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
    [](sqlite3_file *) { return static_cast<int>(kSector); },
    [](sqlite3_file *) { return 0; }, // promises nothing: no atomic writes, no safe append
    [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
        return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
    },
    [](sqlite3_file *f, int offset, int n, int flags) {
        return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
    },
    [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
    [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    [](sqlite3_file *, sqlite3_int64, int, void **out) {
        *out = nullptr; // no memory mapping
        return SQLITE_OK;
    },
    [](sqlite3_file *, sqlite3_int64, void *) { return SQLITE_OK; },
};

int openRecorded(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    RecordedFile *opened = ours(file);
    opened->base.pMethods = nullptr;
    opened->name = nullptr;
    const int code = realVfs->xOpen(realVfs, name, opened->real(), flags, outFlags);
    if (!opened->real()->pMethods)
        return code;
    opened->base.pMethods = &kMethods;
    constexpr int kLasting = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
    if (name && (flags & kLasting))
        opened->name = new QString(QString::fromUtf8(name));
    return code;
}

int deleteRecorded(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (recording) {
        recording->push_back({DiskEvent::Kind::Remove, QString::fromUtf8(name), 0, {}});
        if (syncFolder)
            recording->push_back({DiskEvent::Kind::Sync, QString::fromUtf8(name), 0, {}});
    }
    return realVfs->xDelete(realVfs, name, 0);
}

sqlite3_vfs recordingVfs;

} // namespace

PowerCutVfs::PowerCutVfs()
{
    realVfs = sqlite3_vfs_find(nullptr);
    recordingVfs = *realVfs; // what is not replaced below passes its context by its own state
    recordingVfs.szOsFile = static_cast<int>(sizeof(RecordedFile)) + realVfs->szOsFile;
    recordingVfs.zName = "dashiji-power-cut";
    recordingVfs.pNext = nullptr;
    recordingVfs.xOpen = openRecorded;
    recordingVfs.xDelete = deleteRecorded;
    recording = new std::vector<DiskEvent>;
    sqlite3_vfs_register(&recordingVfs, 1);
}

PowerCutVfs::~PowerCutVfs()
{
    sqlite3_vfs_unregister(&recordingVfs);
    sqlite3_vfs_register(realVfs, 1);
    delete recording;
    recording = nullptr;
}

void PowerCutVfs::note(qint64 number)
{
    recording->push_back({DiskEvent::Kind::Note, {}, number, {}});
}

const std::vector<DiskEvent> &PowerCutVfs::events() const
{
    return *recording;
}

namespace
{

void writeAt(QByteArray &file, qint64 offset, QByteArrayView bytes)
{
    if (file.size() < offset + bytes.size())
        file.resize(offset + bytes.size(), '\0');
    std::memcpy(file.data() + offset, bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

void Disk::put(const QString &file, const QByteArray &bytes)
{
    m_files[file] = File{bytes, {}, true};
}

void Disk::play(const DiskEvent &event)
{
    if (event.kind == DiskEvent::Kind::Note) {
        m_lastNote = event.offset;
        return;
    }
    File &file = m_files[event.file];
    if (event.kind != DiskEvent::Kind::Sync) {
        file.pending.push_back(event);
        return;
    }
    if (!m_obeysSync)
        return;
    for (const DiskEvent &pending : file.pending) {
        file.exists = pending.kind != DiskEvent::Kind::Remove;
        if (pending.kind == DiskEvent::Kind::Write)
            writeAt(file.durable, pending.offset, pending.bytes);
        else
            file.durable.resize(pending.kind == DiskEvent::Kind::Remove ? 0 : pending.offset, '\0');
    }
    file.pending.clear();
}

QHash<QString, QByteArray> Disk::afterCut(std::mt19937 &random) const
{
    QHash<QString, QByteArray> files;
    // Some cuts lose nearly all that was pending, some nearly nothing.
    const auto luck = random() % 101;
    const auto lucky = [&] { return random() % 100 < luck; };
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        QByteArray bytes = it->durable;
        bool exists = it->exists;
        for (const DiskEvent &event : it->pending) {
            if (event.kind == DiskEvent::Kind::Write) {
                for (qsizetype at = 0; at < event.bytes.size(); at += kSector)
                    if (lucky()) {
                        writeAt(bytes, event.offset + at,
                                QByteArrayView(event.bytes)
                                    .sliced(at, std::min(kSector, event.bytes.size() - at)));
                        exists = true;
                    }
            } else if (lucky()) {
                exists = event.kind != DiskEvent::Kind::Remove;
                bytes.resize(exists ? event.offset : 0, '\0');
            }
        }
        if (exists)
            files.insert(it.key(), bytes);
    }
    return files;
}

} // namespace dashiji::test
