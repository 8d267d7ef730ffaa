// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schema version 1. Released: never edit, add a migration instead. A file whose schema differs from what this
// makes by one character is refused.
#include "core/archive/store/database.h"
#include "core/archive/store/journaltriggers.h"
#include "core/archive/store/migrations.h"

#include <array>

namespace dashiji::archive
{
namespace
{

// Words: places in a list are `ord` (FTS5 has a hidden column `rank`); rank is derived.
//        `rev` is the serial of the last commit that wrote the row; it only grows.
//        Dates are ISO 8601 days, times milliseconds since 1970 UTC, decimals plain digits.
constexpr std::array kTablesV1{
    u"CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",

    u"CREATE TABLE organization("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "name TEXT NOT NULL, "
    "rev INTEGER NOT NULL DEFAULT 0) STRICT",

    u"CREATE TABLE report("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "year INTEGER NOT NULL UNIQUE CHECK(year BETWEEN 1000 AND 9999), "
    "organization TEXT NOT NULL, title TEXT NOT NULL, kicker TEXT NOT NULL, "
    "introduction TEXT NOT NULL, signature TEXT NOT NULL, "
    "status TEXT NOT NULL CHECK(status IN ('draft', 'in_review', 'approved', 'published')), "
    "rev INTEGER NOT NULL DEFAULT 0) STRICT",

    u"CREATE TABLE section("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "report_id INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, "
    "ord INTEGER NOT NULL CHECK(ord >= 0), "
    "kind TEXT NOT NULL CHECK(kind IN ('events', 'highlights', 'other')), "
    "title TEXT NOT NULL, introduction TEXT NOT NULL, "
    "numbered INTEGER NOT NULL CHECK(numbered IN (0, 1)), "
    "rev INTEGER NOT NULL DEFAULT 0) STRICT",
    u"CREATE INDEX section_report ON section(report_id, ord)",

    u"CREATE TABLE entry("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "section_id INTEGER NOT NULL REFERENCES section ON DELETE CASCADE, "
    "ord INTEGER NOT NULL CHECK(ord >= 0), "
    "title TEXT NOT NULL, body TEXT NOT NULL, "
    "from_date TEXT CHECK(from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), "
    "until_date TEXT CHECK(until_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), "
    "state TEXT NOT NULL CHECK(state IN ('empty', 'writing', 'written')), "
    "candidate INTEGER NOT NULL CHECK(candidate IN (0, 1)), "
    "rev INTEGER NOT NULL DEFAULT 0) STRICT",
    u"CREATE INDEX entry_section ON entry(section_id, ord)",

    u"CREATE TABLE indicator("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "name TEXT NOT NULL, unit TEXT NOT NULL, "
    "category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', 'station', 'people', "
    "'organization', "
    "'project', 'document', 'award', 'other')), "
    "rev INTEGER NOT NULL DEFAULT 0) STRICT",
    u"CREATE INDEX indicator_name ON indicator(name)",

    u"CREATE TABLE metric("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "entry_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, "
    "indicator_id INTEGER REFERENCES indicator ON DELETE SET NULL, "
    "value TEXT NOT NULL, value_max TEXT, unit TEXT NOT NULL, scale TEXT NOT NULL, "
    "qualifier TEXT NOT NULL CHECK(qualifier IN ('none', 'over', 'approx', 'nearly', 'at_least', "
    "'at_most')), "
    "label TEXT NOT NULL, "
    "category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', 'station', 'people', "
    "'organization', "
    "'project', 'document', 'award', 'other')), "
    "aspect TEXT NOT NULL CHECK(aspect IN ('period', 'total', 'change', 'none')), "
    "state TEXT NOT NULL CHECK(state IN ('unconfirmed', 'confirmed', 'unanchored', 'rejected')), "
    "anchor_field TEXT NOT NULL CHECK(anchor_field IN ('title', 'body')), "
    "anchor_start INTEGER NOT NULL CHECK(anchor_start >= 0), "
    "anchor_end INTEGER NOT NULL CHECK(anchor_end >= anchor_start), "
    "anchor_quote TEXT NOT NULL, anchor_prefix TEXT NOT NULL, anchor_suffix TEXT NOT NULL, "
    "rev INTEGER NOT NULL DEFAULT 0) STRICT",
    u"CREATE INDEX metric_entry ON metric(entry_id)",
    u"CREATE INDEX metric_indicator ON metric(indicator_id)",

    // Pictures: named by their content, never changed, not journalled; a photo's journal rows keep their
    // hash.
    u"CREATE TABLE media("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "sha256 BLOB NOT NULL UNIQUE CHECK(length(sha256) = 32), "
    "mime TEXT NOT NULL, byte_count INTEGER NOT NULL CHECK(byte_count > 0), "
    "width INTEGER NOT NULL CHECK(width > 0), height INTEGER NOT NULL CHECK(height > 0)) STRICT",
    u"CREATE TABLE media_data("
    "media_id INTEGER PRIMARY KEY REFERENCES media ON DELETE CASCADE, bytes BLOB NOT NULL) STRICT",
    u"CREATE TABLE media_thumbnail("
    "id INTEGER PRIMARY KEY, media_id INTEGER NOT NULL REFERENCES media ON DELETE CASCADE, "
    "pixels INTEGER NOT NULL, bytes BLOB NOT NULL, UNIQUE(media_id, pixels)) STRICT",

    u"CREATE TABLE photo("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "entry_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, "
    "ord INTEGER NOT NULL CHECK(ord >= 0), "
    "caption TEXT NOT NULL, credit TEXT NOT NULL, "
    "after_paragraph INTEGER NOT NULL CHECK(after_paragraph >= 0), "
    "media_sha256 BLOB REFERENCES media(sha256), "
    "rev INTEGER NOT NULL DEFAULT 0) STRICT",
    u"CREATE INDEX photo_entry ON photo(entry_id, ord)",
    u"CREATE INDEX photo_media ON photo(media_sha256)",

    // An edition outlives its report: it is what was published.
    u"CREATE TABLE edition("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "report_uid BLOB NOT NULL CHECK(length(report_uid) = 16), year INTEGER NOT NULL, "
    "number INTEGER NOT NULL CHECK(number > 0), at INTEGER NOT NULL, who TEXT NOT NULL, "
    "content TEXT NOT NULL, sha256 BLOB NOT NULL CHECK(length(sha256) = 32), "
    "rev INTEGER NOT NULL DEFAULT 0, UNIQUE(report_uid, number)) STRICT",

    // The journal. `serial` counts commits, undo and redo included; a change has the serial of its commit as
    // id. `change_id` is set while a transaction writes a change, and only then do the triggers record.
    u"CREATE TABLE journal_state("
    "one INTEGER PRIMARY KEY CHECK(one = 1), serial INTEGER NOT NULL, change_id INTEGER) STRICT",
    u"CREATE TABLE change("
    "id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, verb TEXT NOT NULL, label TEXT NOT "
    "NULL, "
    "year INTEGER NOT NULL DEFAULT 0, "
    "state TEXT NOT NULL DEFAULT 'done' CHECK(state IN ('done', 'undone', 'discarded'))) STRICT",
    u"CREATE INDEX change_undone ON change(id) WHERE state = 'undone'",
    u"CREATE TABLE change_row("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "change_id INTEGER NOT NULL REFERENCES change ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, "
    "table_name TEXT NOT NULL, row_id INTEGER NOT NULL, row_uid BLOB NOT NULL, "
    "operation TEXT NOT NULL CHECK(operation IN ('insert', 'update', 'delete')), "
    "old_values TEXT, new_values TEXT) STRICT",
    u"CREATE INDEX change_row_change ON change_row(change_id)",

    // The search index: three sights of the same texts, see tokenizer.h. The number is the tokenizer's
    // version.
    u"CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='entry', content_rowid='id', "
    "tokenize='han_bi 1')",
    u"CREATE VIRTUAL TABLE search_single USING fts5(title, body, content='entry', content_rowid='id', "
    "tokenize='han_uni 1', detail=none)",
    u"CREATE VIRTUAL TABLE search_title USING fts5(title, content='entry', content_rowid='id', "
    "tokenize='han_biuni 1')",
    u"CREATE TRIGGER entry_search_insert AFTER INSERT ON entry BEGIN "
    "INSERT INTO search_text(rowid, title, body) VALUES (new.id, new.title, new.body); "
    "INSERT INTO search_single(rowid, title, body) VALUES (new.id, new.title, new.body); "
    "INSERT INTO search_title(rowid, title) VALUES (new.id, new.title); END",
    u"CREATE TRIGGER entry_search_delete AFTER DELETE ON entry BEGIN "
    "INSERT INTO search_text(search_text, rowid, title, body) VALUES ('delete', old.id, old.title, "
    "old.body); "
    "INSERT INTO search_single(search_single, rowid, title, body) VALUES ('delete', old.id, old.title, "
    "old.body); "
    "INSERT INTO search_title(search_title, rowid, title) VALUES ('delete', old.id, old.title); END",
    u"CREATE TRIGGER entry_search_update AFTER UPDATE OF title, body ON entry "
    "WHEN old.title IS NOT new.title OR old.body IS NOT new.body BEGIN "
    "INSERT INTO search_text(search_text, rowid, title, body) VALUES ('delete', old.id, old.title, "
    "old.body); "
    "INSERT INTO search_text(rowid, title, body) VALUES (new.id, new.title, new.body); "
    "INSERT INTO search_single(search_single, rowid, title, body) VALUES ('delete', old.id, old.title, "
    "old.body); "
    "INSERT INTO search_single(rowid, title, body) VALUES (new.id, new.title, new.body); END",
    u"CREATE TRIGGER entry_search_title AFTER UPDATE OF title ON entry WHEN old.title IS NOT new.title BEGIN "
    "INSERT INTO search_title(search_title, rowid, title) VALUES ('delete', old.id, old.title); "
    "INSERT INTO search_title(rowid, title) VALUES (new.id, new.title); END",

    u"INSERT INTO journal_state(one, serial, change_id) VALUES (1, 0, NULL)",
};

} // namespace

Result<void> migrateToV1(Database &database)
{
    for (const char16_t *statement : kTablesV1)
        TRY(database.run(QString::fromUtf16(statement)));
    return createJournalTriggers(database, {u"organization", u"report", u"section", u"entry", u"indicator",
                                            u"metric", u"photo", u"edition"});
}

} // namespace dashiji::archive
