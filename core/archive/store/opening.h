// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way into a file: made whole or not at all, and checked as a stranger's before it is used.
#pragma once

#include "core/archive/store/database.h"
#include "core/archive/store/filesystem.h"
#include "core/archive/store/filewatch.h"
#include "core/model/id.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace dashiji::archive
{

struct OpenOptions {
    bool readOnly = false;
    bool checkContent = true; ///< quick_check and references; verify() looks closer by itself
    /// Beyond this not every page is read on opening, only those of tables with words in them; pictures are
    /// checked by their hash when they are read, and all of it by verify().
    qint64 fullCheckBytes = 64LL * 1024 * 1024;
    qint64 searchCheckBytes = 4LL * 1024 * 1024; ///< beyond this the search index is checked by verify() only
    int busyMilliseconds = 5000;                 ///< how long to wait for another program
    std::optional<FileSystemKind> fileSystem;    ///< found out when not given
};

/// A file that is open, with what must live as long.
struct OpenedFile {
    std::unique_ptr<QLockFile> lease; ///< on file systems where two writers are not safe
    std::unique_ptr<Database> database;
    std::optional<FileWatch> watch;

    OpenedFile() = default;
    OpenedFile(OpenedFile &&) = default;
    OpenedFile &operator=(OpenedFile &&) = default;
    /// Leaves nothing beside the file.
    ~OpenedFile();
};

/// Makes an archive of the latest schema for one office; appears under its name only when it is whole.
/// @param uid the office's, if it has one already
/// @errors FileExists, FileUnwritable, DiskFull, DatabaseFailed
[[nodiscard]] Result<void> createFile(const QString &path, const QString &organization, const Uid &uid = {});

/// The same with nothing in it yet, not even its office. @param path of a draft
[[nodiscard]] Result<std::unique_ptr<Database>> makeEmptyFile(const QString &path);

/// Opens a file in this order: header, nothing in it may run code, its schema is ours letter by letter, its
/// pages and references are whole; only then are triggers trusted and an older schema migrated.
/// What a crash left beside it is recovered by SQLite first: nothing acknowledged is lost.
/// @errors as Archive::open
[[nodiscard]] Result<OpenedFile> openFile(const QString &path, const OpenOptions &options = {});

} // namespace dashiji::archive
