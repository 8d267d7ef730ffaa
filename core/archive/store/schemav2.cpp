// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schema version 2: numbers cited in several places, and measure words of an archive's own. Released: never
// edit, add a migration instead.
#include "core/archive/store/database.h"
#include "core/archive/store/journaltriggers.h"
#include "core/archive/store/migrations.h"

#include <array>

namespace dashiji::archive
{
namespace
{

constexpr std::array kStepsV2{
    // Metrics of one fact have the same; NULL stands alone.
    u"ALTER TABLE metric ADD COLUMN fact BLOB CHECK(fact IS NULL OR length(fact) = 16)",
    u"ALTER TABLE metric ADD COLUMN was_confirmed INTEGER NOT NULL DEFAULT 0 CHECK(was_confirmed IN (0, 1))",
    u"CREATE INDEX metric_fact ON metric(fact) WHERE fact IS NOT NULL",

    u"CREATE TABLE unit_word("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "word TEXT NOT NULL UNIQUE CHECK(length(word) BETWEEN 1 AND 16), "
    "category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', 'station', 'people', "
    "'organization', 'project', 'document', 'award', 'other')), "
    "strength TEXT NOT NULL CHECK(strength IN ('strong', 'weak', 'arabic')), "
    "rev INTEGER NOT NULL DEFAULT 0) STRICT",

    u"CREATE TABLE page_template("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "name TEXT NOT NULL UNIQUE CHECK(length(name) > 0), content TEXT NOT NULL, "
    "rev INTEGER NOT NULL DEFAULT 0) STRICT",
};

} // namespace

Result<void> migrateToV2(Database &database)
{
    for (const char16_t *statement : kStepsV2)
        TRY(database.run(QString::fromUtf16(statement)));
    return createJournalTriggers(database, {u"metric", u"unit_word", u"page_template"});
}

} // namespace dashiji::archive
