// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema's versions in order, and the way from one to the next.
#pragma once

#include "core/model/error.h"

#include <QStringList>

#include <array>
#include <cstddef>
#include <span>

namespace dashiji::archive
{

class Database;

/// In the header of every archive: "DSJ1".
inline constexpr qint64 kApplicationId = 0x44534A31;

/// One step: brings the schema from the version before to @p version. Runs inside an exclusive transaction of
/// its own with foreign keys off, so that it may make tables anew; they must hold when it ends.
struct Migration {
    int version;
    Result<void> (*apply)(Database &);
};

[[nodiscard]] Result<void> migrateToV1(Database &database);
[[nodiscard]] Result<void> migrateToV2(Database &database);
[[nodiscard]] Result<void> migrateToV3(Database &database);
[[nodiscard]] Result<void> migrateToV4(Database &database);

inline constexpr std::array kMigrations{
    Migration{1, migrateToV1},
    Migration{2, migrateToV2},
    Migration{3, migrateToV3},
    Migration{4, migrateToV4},
};

[[nodiscard]] constexpr bool isStrictlyIncreasing(std::span<const Migration> migrations)
{
    for (std::size_t i = 1; i < migrations.size(); ++i)
        if (migrations[i - 1].version >= migrations[i].version)
            return false;
    return true;
}
static_assert(isStrictlyIncreasing(kMigrations), "two branches added the same version?");

[[nodiscard]] constexpr int latestVersion(std::span<const Migration> migrations = kMigrations)
{
    return migrations.back().version;
}

/// PRAGMA user_version of a file.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Runs every step after the file's version. Before the first, a file that had rows is copied beside itself
/// ("name.v1.dashiji"); no copy, no migration.
/// @errors as Database::run; FileUnwritable, DiskFull (of the copy), ArchiveDamaged (a row names one that is
/// not there). Steps that ended stay, the failed one
/// leaves nothing
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> migrations = kMigrations);

/// What stands in sqlite_schema of a file of this version: one line for each object, sorted.
/// Made by running the migrations in memory; of the latest version it is remembered.
/// @errors InvalidArgument for a version that never was
[[nodiscard]] Result<QStringList> expectedSchema(int version,
                                                 std::span<const Migration> migrations = kMigrations);

/// The same read from a file.
[[nodiscard]] Result<QStringList> schemaOf(Database &database);

} // namespace dashiji::archive
