// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file system for SQLite that remembers what was written and what was made durable, to show what a disk may
// hold after the power went.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <random>
#include <vector>

namespace dashiji::test
{

/// One thing a program asked of the file system.
struct DiskEvent {
    enum class Kind {
        Write,
        Truncate, ///< to offset
        Sync,     ///< everything written to the file before is durable
        Remove,
        Note, ///< not of the disk: the program told the user so far (offset)
    };
    Kind kind;
    QString file;
    qint64 offset = 0;
    QByteArray bytes;
};

/// Records every SQLite connection opened while it lives.
class PowerCutVfs
{
public:
    PowerCutVfs();
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs &) = delete;
    PowerCutVfs &operator=(const PowerCutVfs &) = delete;

    void note(qint64 number);
    [[nodiscard]] const std::vector<DiskEvent> &events() const;
};

/// What a disk holds while events are played to it.
class Disk
{
public:
    /// @param obeysSync  false: a disk that never makes anything durable in order, for the control
    explicit Disk(bool obeysSync) : m_obeysSync(obeysSync) {}
    /// A file as it was before recording began.
    void put(const QString &file, const QByteArray &bytes);
    void play(const DiskEvent &event);
    /// The files after a power cut now: durable bytes, and of what was not durable yet any sectors or none.
    [[nodiscard]] QHash<QString, QByteArray> afterCut(std::mt19937 &random) const;
    [[nodiscard]] qint64 lastNote() const { return m_lastNote; }

private:
    struct File {
        QByteArray durable;
        std::vector<DiskEvent> pending;
        bool exists = false; ///< its name is durable
    };
    bool m_obeysSync;
    qint64 m_lastNote = 0;
    QHash<QString, File> m_files;
};

} // namespace dashiji::test
