// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schema version 4: an entry that is typed into waits outside the search index. docs/file-format.md describes
// it. Released: never edit, add a migration instead.
#include "core/archive/store/database.h"
#include "core/archive/store/migrations.h"

#include <array>

namespace dashiji::archive
{
namespace
{

constexpr std::array kStepsV4{
    u"DROP TRIGGER entry_search_update",
    u"DROP TRIGGER entry_search_title",
    u"DROP TABLE search_text",
    u"DROP TABLE search_single",
    u"DROP TABLE search_title",

    u"CREATE TABLE search_waiting(search_key INTEGER PRIMARY KEY) STRICT",
    // What the index is made from, and compared with.
    u"CREATE VIEW search_entry AS SELECT search_key, title, body FROM entry "
    "WHERE search_key NOT IN (SELECT search_key FROM search_waiting)",
    u"CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='search_entry', "
    "content_rowid='search_key', tokenize='han_bi 1')",
    u"CREATE VIRTUAL TABLE search_single USING fts5(title, body, content='search_entry', "
    "content_rowid='search_key', tokenize='han_uni 1', detail=none)",
    u"CREATE VIRTUAL TABLE search_title USING fts5(title, content='search_entry', "
    "content_rowid='search_key', tokenize='han_biuni 1')",

    u"CREATE TRIGGER search_waiting_insert AFTER INSERT ON search_waiting BEGIN INSERT INTO "
    "search_text(search_text, rowid, title, body) SELECT 'delete', search_key, title, body FROM entry "
    "WHERE search_key = new.search_key; INSERT INTO search_single(search_single, rowid, title, body) "
    "SELECT 'delete', search_key, title, body FROM entry WHERE search_key = new.search_key; INSERT INTO "
    "search_title(search_title, rowid, title) SELECT 'delete', search_key, title FROM entry "
    "WHERE search_key = new.search_key; END",
    u"CREATE TRIGGER search_waiting_delete AFTER DELETE ON search_waiting BEGIN INSERT INTO "
    "search_text(rowid, title, body) SELECT search_key, title, body FROM entry "
    "WHERE search_key = old.search_key; INSERT INTO search_single(rowid, title, body) "
    "SELECT search_key, title, body FROM entry WHERE search_key = old.search_key; INSERT INTO "
    "search_title(rowid, title) SELECT search_key, title FROM entry "
    "WHERE search_key = old.search_key; END",

    // Nothing waits under a key that is no entry's.
    u"CREATE TRIGGER entry_search_removal BEFORE DELETE ON entry BEGIN "
    "DELETE FROM search_waiting WHERE search_key = old.search_key; END",
    u"CREATE TRIGGER entry_search_key BEFORE UPDATE OF search_key ON entry "
    "WHEN old.search_key IS NOT new.search_key BEGIN "
    "DELETE FROM search_waiting WHERE search_key = old.search_key; END",

    u"CREATE TRIGGER entry_search_update AFTER UPDATE OF title, body, search_key ON entry WHEN "
    "(old.title IS NOT new.title OR old.body IS NOT new.body OR old.search_key IS NOT new.search_key) "
    "AND old.search_key NOT IN (SELECT search_key FROM search_waiting) "
    "BEGIN INSERT INTO search_text(search_text, rowid, title, body) VALUES ('delete', "
    "old.search_key, old.title, old.body); INSERT INTO search_single(search_single, rowid, title, "
    "body) VALUES ('delete', old.search_key, old.title, old.body); INSERT INTO search_text(rowid, "
    "title, body) VALUES (new.search_key, new.title, new.body); INSERT INTO search_single(rowid, "
    "title, body) VALUES (new.search_key, new.title, new.body); END",
    u"CREATE TRIGGER entry_search_title AFTER UPDATE OF title, search_key ON entry WHEN "
    "(old.title IS NOT new.title OR old.search_key IS NOT new.search_key) "
    "AND old.search_key NOT IN (SELECT search_key FROM search_waiting) BEGIN INSERT INTO "
    "search_title(search_title, rowid, title) VALUES ('delete', old.search_key, old.title); INSERT "
    "INTO search_title(rowid, title) VALUES (new.search_key, new.title); END",

    u"INSERT INTO search_text(search_text) VALUES ('rebuild')",
    u"INSERT INTO search_single(search_single) VALUES ('rebuild')",
    u"INSERT INTO search_title(search_title) VALUES ('rebuild')",
};

} // namespace

Result<void> migrateToV4(Database &database)
{
    for (const char16_t *statement : kStepsV4)
        TRY(database.run(QString::fromUtf16(statement)));
    return {};
}

} // namespace dashiji::archive
