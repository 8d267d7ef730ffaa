// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schema version 5: what is searched beside titles and bodies is in the search index, too.
// docs/file-format.md describes it. Released: never edit, add a migration instead.
#include "core/archive/search/othertexts.h"
#include "core/archive/store/database.h"
#include "core/archive/store/migrations.h"

#include <array>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr std::array kStepsV5{
    // The other texts of a report, section or entry, as they were indexed.
    u"CREATE TABLE search_owner(search_key INTEGER PRIMARY KEY, table_name TEXT NOT NULL CHECK(table_name "
    "IN ('report', 'section', 'entry')), row_id INTEGER NOT NULL, texts TEXT NOT NULL CHECK(texts <> '')) "
    "STRICT",
    u"CREATE UNIQUE INDEX search_owner_row ON search_owner(row_id, table_name)",
    u"CREATE VIRTUAL TABLE search_other USING fts5(texts, content='search_owner', "
    "content_rowid='search_key', tokenize='han_biuni 1')",
};

} // namespace

Result<void> migrateToV5(Database &database)
{
    for (const char16_t *statement : kStepsV5)
        TRY(database.run(QString::fromUtf16(statement)));
    // A later version that adds a field with text indexes it in its own step.
    TRY(writeOtherTexts(database));
    return database.run(u"INSERT INTO search_other(search_other) VALUES ('rebuild')"_s);
}

} // namespace dashiji::archive
