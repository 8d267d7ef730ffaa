// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a log beside an archive holds: the pages of a write-ahead log or of a rollback journal, read without
// SQLite, which asks no log whose it is.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace dashiji::archive
{

inline constexpr qint64 kPageSize = 4096;
/// Of page 1. https://www.sqlite.org/fileformat2.html, 1.3
inline constexpr qint64 kReadFormatOffset = 19; ///< 2 = write-ahead log
inline constexpr qint64 kCounterOffset = 24;    ///< of commits

/// The one row of the table head: where a file is in its history.
struct HeadRow {
    QByteArray archive; ///< its uid
    qint64 serial = 0;
    QByteArray chain;
    QByteArray previous;
    friend bool operator==(const HeadRow &, const HeadRow &) = default;
};

/// The head row of a page that holds the table head, and nothing of any other page.
[[nodiscard]] std::optional<HeadRow> headRowIn(const QByteArray &page);

/// A log as SQLite would apply it to its file.
struct PageLog {
    enum class Kind {
        Ahead,    ///< write-ahead log: pages of commits that are not in the file yet
        Rollback, ///< journal: pages as they were before a commit that did not end
    };
    Kind kind = Kind::Ahead;
    QString path = {};
    QHash<quint32, qint64> pages = {}; ///< page number → where its bytes begin in the log
    quint32 pageCount = 0;             ///< of the file with the log applied
    quint32 headPage = 0;              ///< where the head row is, 0: not in the log
    std::vector<HeadRow> heads = {};   ///< one for each commit that wrote it; of a journal the one before
    quint32 changeCounter = 0;         ///< SQLite's, of page 1 of a journal
    bool hasCounter = false;
};

/// @return none: there is no such log, or it is empty or torn from its first page on, so that nobody applies
/// it
[[nodiscard]] std::optional<PageLog> readAheadLog(const QString &path);
[[nodiscard]] std::optional<PageLog> readRollbackJournal(const QString &path);

} // namespace dashiji::archive
