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
    const char *schema = ""; ///< schemaHash() after it
};

[[nodiscard]] Result<void> migrateToV1(Database &database);
[[nodiscard]] Result<void> migrateToV2(Database &database);
[[nodiscard]] Result<void> migrateToV3(Database &database);
[[nodiscard]] Result<void> migrateToV4(Database &database);
[[nodiscard]] Result<void> migrateToV5(Database &database);
[[nodiscard]] Result<void> migrateToV6(Database &database);
[[nodiscard]] Result<void> migrateToV7(Database &database);

inline constexpr std::array kMigrations{
    Migration{1, migrateToV1, "b8660ceea4668fab4fcd65794665533941af2685826d206bf7c5c5345726a022"},
    Migration{2, migrateToV2, "6837a5eb72d9f2a6c2833cee7f0073c761b9c326437c334c8937f8dcd832374a"},
    Migration{3, migrateToV3, "830f0082858cfcf1d20d6e65dcaaf99266b080d9621ead3ffa289a38d0c6aafc"},
    Migration{4, migrateToV4, "b334d8f661d4cbb74e955f222e87c0cd5de149674b88326a49c2fcb5159e047b"},
    Migration{5, migrateToV5, "a7fcaa260066a9fc572d01accab8762a40afed789b830dc074ed40a5adf8c964"},
    Migration{6, migrateToV6, "bc85b87179620be40e02887580cbdb4e005ceb91bc340376ea51f30387ec3dc1"},
    Migration{7, migrateToV7, "e8bc09afe362de19b2bff20b0332446906e07de43cdbd8b5579ae328b6aefbed"},
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

/// What stands in sqlite_schema of a file: one line for each object, sorted.
[[nodiscard]] Result<QStringList> schemaOf(Database &database);
/// The SHA-256 of that, in hexadecimal. Making all tables anew in memory, to compare with, took longer than
/// opening most archives.
[[nodiscard]] Result<QByteArray> schemaHash(Database &database);

} // namespace dashiji::archive
