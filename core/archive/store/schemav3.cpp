// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schema version 3: several organizations, order keys, checksums, a journal that only grows, and room for
// what an office keeps beside its reports. docs/file-format.md describes it. Released: never edit, add a
// migration instead.
#include "core/archive/records/checksum.h"
#include "core/archive/records/orderkey.h"
#include "core/archive/store/carriedjournal.h"
#include "core/archive/store/database.h"
#include "core/archive/store/migrations.h"

#include <QUuid>

#include <array>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// What is made anew: its rows wait in temporary tables meanwhile. Foreign keys are off, so nothing cascades.
constexpr std::array kOldTables{"organization", "report",     "section", "entry",        "indicator",
                                "metric",       "photo",      "edition", "unit_word",    "page_template",
                                "change",       "change_row", "setting", "journal_state"};

constexpr std::array kDropped{
    u"DROP TABLE search_text",
    u"DROP TABLE search_single",
    u"DROP TABLE search_title",
    // Can be made again, and a program of an older version that has the file open must not write into it.
    u"DROP TABLE media_thumbnail",
};

constexpr std::array kTablesV3{
    // What changes with every commit. `chain` follows from `previous` and the change; `last_id` is the n of
    // the last id given, desk · 2^40 + n.
    u"CREATE TABLE head(one INTEGER PRIMARY KEY CHECK(one = 1), archive_uid BLOB NOT NULL "
    "CHECK(length(archive_uid) = 16), serial INTEGER NOT NULL CHECK(serial >= 0), chain BLOB NOT "
    "NULL CHECK(length(chain) = 32), previous BLOB NOT NULL CHECK(length(previous) = 32), desk "
    "INTEGER NOT NULL CHECK(desk BETWEEN 1 AND 8191), last_id INTEGER NOT NULL CHECK(last_id >= 0)) "
    "STRICT",
    // Records. What is short stands before what is long, so that lists are read without their texts.
    u"CREATE TABLE organization(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = "
    "16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL) "
    "STRICT",
    u"CREATE TABLE setting(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, organization_id INTEGER "
    "REFERENCES organization, name TEXT NOT NULL, value TEXT NOT NULL DEFAULT '', media_sha256 BLOB "
    "REFERENCES media(sha256)) STRICT",
    u"CREATE UNIQUE INDEX setting_name ON setting(name, coalesce(organization_id, 0))",
    u"CREATE TABLE indicator(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = "
    "16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL, "
    "unit TEXT NOT NULL, category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', "
    "'station', 'people', 'organization', 'project', 'document', 'award', 'other')), note TEXT NOT "
    "NULL DEFAULT '') STRICT",
    u"CREATE INDEX indicator_by_name ON indicator(name)",
    u"CREATE TABLE indicator_name(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) "
    "= 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, indicator_id "
    "INTEGER NOT NULL REFERENCES indicator, name TEXT NOT NULL) STRICT",
    u"CREATE INDEX indicator_name_indicator ON indicator_name(indicator_id)",
    // A figure that stands in no sentence: an observation without an anchor.
    u"CREATE TABLE figure(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, indicator_id INTEGER NOT "
    "NULL REFERENCES indicator, organization_id INTEGER NOT NULL REFERENCES organization, year "
    "INTEGER NOT NULL CHECK(year BETWEEN 1000 AND 9999), value TEXT NOT NULL, value_max TEXT, unit "
    "TEXT NOT NULL, scale TEXT NOT NULL, qualifier TEXT NOT NULL CHECK(qualifier IN ('none', 'over', "
    "'approx', 'nearly', 'at_least', 'at_most')), aspect TEXT NOT NULL CHECK(aspect IN ('period', "
    "'total', 'change', 'none')), source TEXT NOT NULL DEFAULT '') STRICT",
    u"CREATE INDEX figure_indicator ON figure(indicator_id, year)",
    u"CREATE TABLE unit_word(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = "
    "16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, word TEXT NOT NULL "
    "UNIQUE CHECK(length(word) BETWEEN 1 AND 16), category TEXT NOT NULL CHECK(category IN "
    "('activity_count', 'funding', 'station', 'people', 'organization', 'project', 'document', "
    "'award', 'other')), strength TEXT NOT NULL CHECK(strength IN ('strong', 'weak', 'arabic'))) "
    "STRICT",
    u"CREATE TABLE page_template(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = "
    "16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL "
    "UNIQUE CHECK(length(name) > 0), content TEXT NOT NULL) STRICT",
    // `organization` is the name this year's report prints; `charts` are uids of indicators, one a line.
    u"CREATE TABLE report(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, organization_id INTEGER "
    "NOT NULL REFERENCES organization, year INTEGER NOT NULL CHECK(year BETWEEN 1000 AND 9999), "
    "status TEXT NOT NULL CHECK(status IN ('draft', 'in_review', 'approved', 'published')), "
    "organization TEXT NOT NULL, title TEXT NOT NULL, kicker TEXT NOT NULL, document_number TEXT NOT "
    "NULL DEFAULT '', signer TEXT NOT NULL DEFAULT '', issued TEXT CHECK(issued GLOB "
    "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), recipients TEXT NOT NULL DEFAULT '', "
    "introduction TEXT NOT NULL, signature TEXT NOT NULL, notes TEXT NOT NULL DEFAULT '', charts "
    "TEXT NOT NULL DEFAULT '', UNIQUE(organization_id, year)) STRICT",
    // `ord` are keys between those of the neighbours, compared byte by byte.
    u"CREATE TABLE section(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_id INTEGER NOT NULL "
    "REFERENCES report, ord TEXT NOT NULL CHECK(ord <> ''), kind TEXT NOT NULL CHECK(kind IN "
    "('events', 'highlights', 'other')), numbered INTEGER NOT NULL CHECK(numbered IN (0, 1)), title "
    "TEXT NOT NULL, introduction TEXT NOT NULL) STRICT",
    u"CREATE INDEX section_report ON section(report_id, ord)",
    // Body is the full length, summary and sentence the shorter ones. `search_key` is the row's in the index.
    u"CREATE TABLE entry(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, section_id INTEGER NOT "
    "NULL REFERENCES section, candidate INTEGER NOT NULL CHECK(candidate IN (0, 1)), ord TEXT NOT "
    "NULL CHECK(ord <> ''), search_key INTEGER NOT NULL, state TEXT NOT NULL CHECK(state IN "
    "('empty', 'writing', 'written')), candidate_state TEXT NOT NULL DEFAULT 'gathered' "
    "CHECK(candidate_state IN ('gathered', 'shortlisted', 'kept', 'declined')), from_date TEXT "
    "CHECK(from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), until_date TEXT "
    "CHECK(until_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), department TEXT NOT NULL "
    "DEFAULT '', contact TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', title TEXT NOT "
    "NULL, sentence TEXT NOT NULL DEFAULT '', summary TEXT NOT NULL DEFAULT '', note TEXT NOT NULL "
    "DEFAULT '', body TEXT NOT NULL) STRICT",
    u"CREATE INDEX entry_section ON entry(section_id, candidate, ord)",
    // Hits are put into their order without their rows being read.
    u"CREATE INDEX entry_search ON entry(search_key, section_id, candidate, ord)",
    u"CREATE TABLE photo(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, entry_id INTEGER NOT NULL "
    "REFERENCES entry, ord TEXT NOT NULL CHECK(ord <> ''), after_paragraph INTEGER NOT NULL "
    "CHECK(after_paragraph >= 0), media_sha256 BLOB REFERENCES media(sha256), taken TEXT CHECK(taken "
    "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), crop TEXT CHECK(crop GLOB "
    "'[0-9]*,[0-9]*,[0-9]*,[0-9]*'), rotation INTEGER NOT NULL DEFAULT 0 CHECK(rotation IN (0, 90, "
    "180, 270)), caption TEXT NOT NULL, credit TEXT NOT NULL, alt_text TEXT NOT NULL DEFAULT '') "
    "STRICT",
    u"CREATE INDEX photo_entry ON photo(entry_id, ord)",
    u"CREATE INDEX photo_media ON photo(media_sha256) WHERE media_sha256 IS NOT NULL",
    // Metrics of one fact have the same; NULL stands alone.
    u"CREATE TABLE metric(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, entry_id INTEGER NOT NULL "
    "REFERENCES entry, indicator_id INTEGER REFERENCES indicator, fact BLOB CHECK(fact IS NULL OR "
    "length(fact) = 16), value TEXT NOT NULL, value_max TEXT, unit TEXT NOT NULL, scale TEXT NOT "
    "NULL, qualifier TEXT NOT NULL CHECK(qualifier IN ('none', 'over', 'approx', 'nearly', "
    "'at_least', 'at_most')), label TEXT NOT NULL, category TEXT NOT NULL CHECK(category IN "
    "('activity_count', 'funding', 'station', 'people', 'organization', 'project', 'document', "
    "'award', 'other')), aspect TEXT NOT NULL CHECK(aspect IN ('period', 'total', 'change', "
    "'none')), state TEXT NOT NULL CHECK(state IN ('unconfirmed', 'confirmed', 'unanchored', "
    "'rejected')), was_confirmed INTEGER NOT NULL DEFAULT 0 CHECK(was_confirmed IN (0, 1)), "
    "anchor_field TEXT NOT NULL CHECK(anchor_field IN ('title', 'body')), anchor_start INTEGER NOT "
    "NULL CHECK(anchor_start >= 0), anchor_end INTEGER NOT NULL CHECK(anchor_end >= anchor_start), "
    "anchor_quote TEXT NOT NULL, anchor_prefix TEXT NOT NULL, anchor_suffix TEXT NOT NULL) STRICT",
    u"CREATE INDEX metric_entry ON metric(entry_id)",
    u"CREATE INDEX metric_indicator ON metric(indicator_id) WHERE indicator_id IS NOT NULL",
    u"CREATE INDEX metric_fact ON metric(fact) WHERE fact IS NOT NULL",
    u"CREATE TABLE vote(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev "
    "INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, entry_id INTEGER NOT NULL "
    "REFERENCES entry, person TEXT NOT NULL, value INTEGER NOT NULL CHECK(value IN (-1, 0, 1)), at "
    "INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '', UNIQUE(entry_id, person)) STRICT",
    // Subjects are uids of the report, a section, an entry or a photo; fields the columns of their tables.
    u"CREATE TABLE comment(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_id INTEGER NOT NULL "
    "REFERENCES report, subject_uid BLOB NOT NULL CHECK(length(subject_uid) = 16), field TEXT NOT "
    "NULL DEFAULT '', anchor_start INTEGER NOT NULL DEFAULT 0 CHECK(anchor_start >= 0), anchor_end "
    "INTEGER NOT NULL DEFAULT 0 CHECK(anchor_end >= anchor_start), anchor_quote TEXT NOT NULL "
    "DEFAULT '', anchor_prefix TEXT NOT NULL DEFAULT '', anchor_suffix TEXT NOT NULL DEFAULT '', "
    "reply_to_uid BLOB CHECK(length(reply_to_uid) = 16), person TEXT NOT NULL, at INTEGER NOT NULL, "
    "resolved INTEGER NOT NULL DEFAULT 0 CHECK(resolved IN (0, 1)), text TEXT NOT NULL) STRICT",
    u"CREATE INDEX comment_report ON comment(report_id)",
    u"CREATE TABLE ignored_finding(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) "
    "= 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_id INTEGER "
    "NOT NULL REFERENCES report, rule TEXT NOT NULL, subject_uid BLOB NOT NULL "
    "CHECK(length(subject_uid) = 16), field TEXT NOT NULL DEFAULT '', anchor_quote TEXT NOT NULL "
    "DEFAULT '', reason TEXT NOT NULL DEFAULT '', person TEXT NOT NULL, at INTEGER NOT NULL) STRICT",
    u"CREATE INDEX ignored_finding_report ON ignored_finding(report_id)",
    // Both outlive their report: they are what was set aside and what was published.
    u"CREATE TABLE snapshot(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_uid BLOB NOT NULL "
    "CHECK(length(report_uid) = 16), year INTEGER NOT NULL, number INTEGER NOT NULL DEFAULT 0, name "
    "TEXT NOT NULL DEFAULT '', person TEXT NOT NULL, at INTEGER NOT NULL, sha256 BLOB NOT NULL "
    "CHECK(length(sha256) = 32), content TEXT NOT NULL) STRICT",
    u"CREATE INDEX snapshot_report ON snapshot(report_uid)",
    u"CREATE TABLE edition(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), "
    "rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_uid BLOB NOT NULL "
    "CHECK(length(report_uid) = 16), year INTEGER NOT NULL, number INTEGER NOT NULL CHECK(number > "
    "0), name TEXT NOT NULL DEFAULT '', person TEXT NOT NULL, at INTEGER NOT NULL, sha256 BLOB NOT "
    "NULL CHECK(length(sha256) = 32), content TEXT NOT NULL, UNIQUE(report_uid, number)) STRICT",
    // Small sights of pictures. They can be made again: not journalled.
    u"CREATE TABLE thumbnail(id INTEGER PRIMARY KEY, media_id INTEGER NOT NULL REFERENCES media ON "
    "DELETE CASCADE, pixels INTEGER NOT NULL, bytes BLOB NOT NULL, UNIQUE(media_id, pixels)) STRICT",
    // The journal. It only grows. A change has the serial of its commit as id; `run` is the first change of
    // the typing it goes on with, `undoes` what it takes back.
    u"CREATE TABLE session(id INTEGER PRIMARY KEY, person TEXT NOT NULL, desk INTEGER NOT NULL, began "
    "INTEGER NOT NULL) STRICT",
    u"CREATE TABLE change(id INTEGER PRIMARY KEY, session_id INTEGER NOT NULL REFERENCES session, at "
    "INTEGER NOT NULL, verb TEXT, label TEXT, reason TEXT, year INTEGER, report_id INTEGER, run "
    "INTEGER REFERENCES change, undoes INTEGER REFERENCES change) STRICT",
    u"CREATE INDEX change_session ON change(session_id)",
    u"CREATE INDEX change_run ON change(run) WHERE run IS NOT NULL",
    u"CREATE INDEX change_undoes ON change(undoes) WHERE undoes IS NOT NULL",
    // The rows of change c have the ids from c · 2^20 on, in the order they were written.
    u"CREATE TABLE change_row(id INTEGER PRIMARY KEY, change_id INTEGER NOT NULL AS (id >> 20) VIRTUAL, "
    "table_name TEXT NOT NULL, row_id INTEGER NOT NULL, operation TEXT NOT NULL CHECK(operation IN "
    "('insert', 'update', 'delete')), content TEXT NOT NULL) STRICT",
    u"CREATE INDEX change_row_row ON change_row(row_id)",
    // The search index: three sights of the same texts, see search/tokenizer.h. The number is the tokenizer's
    // version.
    u"CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='entry', "
    "content_rowid='search_key', tokenize='han_bi 1')",
    u"CREATE VIRTUAL TABLE search_single USING fts5(title, body, content='entry', "
    "content_rowid='search_key', tokenize='han_uni 1', detail=none)",
    u"CREATE VIRTUAL TABLE search_title USING fts5(title, content='entry', "
    "content_rowid='search_key', tokenize='han_biuni 1')",
};

constexpr std::array kSearchTriggers{
    u"CREATE TRIGGER entry_search_insert AFTER INSERT ON entry BEGIN INSERT INTO search_text(rowid, "
    "title, body) VALUES (new.search_key, new.title, new.body); INSERT INTO search_single(rowid, "
    "title, body) VALUES (new.search_key, new.title, new.body); INSERT INTO search_title(rowid, "
    "title) VALUES (new.search_key, new.title); END",
    u"CREATE TRIGGER entry_search_delete AFTER DELETE ON entry BEGIN INSERT INTO "
    "search_text(search_text, rowid, title, body) VALUES ('delete', old.search_key, old.title, "
    "old.body); INSERT INTO search_single(search_single, rowid, title, body) VALUES ('delete', "
    "old.search_key, old.title, old.body); INSERT INTO search_title(search_title, rowid, title) "
    "VALUES ('delete', old.search_key, old.title); END",
    u"CREATE TRIGGER entry_search_update AFTER UPDATE OF title, body, search_key ON entry WHEN "
    "old.title IS NOT new.title OR old.body IS NOT new.body OR old.search_key IS NOT new.search_key "
    "BEGIN INSERT INTO search_text(search_text, rowid, title, body) VALUES ('delete', "
    "old.search_key, old.title, old.body); INSERT INTO search_single(search_single, rowid, title, "
    "body) VALUES ('delete', old.search_key, old.title, old.body); INSERT INTO search_text(rowid, "
    "title, body) VALUES (new.search_key, new.title, new.body); INSERT INTO search_single(rowid, "
    "title, body) VALUES (new.search_key, new.title, new.body); END",
    u"CREATE TRIGGER entry_search_title AFTER UPDATE OF title, search_key ON entry WHEN old.title IS "
    "NOT new.title OR old.search_key IS NOT new.search_key BEGIN INSERT INTO "
    "search_title(search_title, rowid, title) VALUES ('delete', old.search_key, old.title); INSERT "
    "INTO search_title(rowid, title) VALUES (new.search_key, new.title); END",
};

// Before the triggers: the index is made of all rows at once afterwards.
constexpr std::array kCarriedRows{
    u"INSERT INTO setting(uid, name, value) SELECT randomblob(16), key, value FROM old_setting",
    u"INSERT INTO organization(id, uid, name) SELECT id, uid, name FROM old_organization",
    u"INSERT INTO indicator(id, uid, name, unit, category) SELECT id, uid, name, unit, category FROM "
    u"old_indicator",
    u"INSERT INTO unit_word(id, uid, word, category, strength) "
    "SELECT id, uid, word, category, strength FROM old_unit_word",
    u"INSERT INTO page_template(id, uid, name, content) SELECT id, uid, name, content FROM old_page_template",
    u"INSERT INTO report(id, uid, organization_id, year, organization, title, kicker, introduction, "
    u"signature, status) "
    "SELECT id, uid, (SELECT min(id) FROM old_organization), year, organization, title, kicker, "
    "introduction, "
    "signature, status FROM old_report",
    u"INSERT INTO section(id, uid, report_id, ord, kind, title, introduction, numbered) "
    "SELECT id, uid, report_id, ord, kind, title, introduction, numbered FROM old_section",
    u"INSERT INTO entry(id, uid, section_id, ord, title, body, from_date, until_date, state, candidate, "
    u"search_key) "
    "SELECT e.id, e.uid, section_id, e.ord, e.title, body, from_date, until_date, state, candidate, "
    "(r.year << 40) + row_number() OVER (PARTITION BY r.year ORDER BY e.id) "
    "FROM old_entry e JOIN old_section s ON s.id = e.section_id JOIN old_report r ON r.id = s.report_id",
    u"INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256) "
    "SELECT id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256 FROM old_photo",
    u"INSERT INTO metric(id, uid, entry_id, indicator_id, fact, value, value_max, unit, scale, qualifier, "
    u"label, "
    "category, aspect, state, was_confirmed, anchor_field, anchor_start, anchor_end, anchor_quote, "
    "anchor_prefix, "
    "anchor_suffix) "
    "SELECT id, uid, entry_id, indicator_id, fact, value, value_max, unit, scale, qualifier, label, "
    "category, "
    "aspect, state, was_confirmed, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, "
    "anchor_suffix FROM old_metric",
    u"INSERT INTO edition(id, uid, report_uid, year, number, person, at, content, sha256) "
    "SELECT id, uid, report_uid, year, number, who, at, content, sha256 FROM old_edition",
};

constexpr std::array kRecordTables{
    "organization",  "setting", "indicator",       "indicator_name", "figure", "unit_word",
    "page_template", "report",  "section",         "entry",          "photo",  "metric",
    "vote",          "comment", "ignored_finding", "snapshot",       "edition"};

template <class Statements>
Result<void> runAll(Database &database, const Statements &statements)
{
    for (const char16_t *statement : statements)
        TRY(database.run(QString::fromUtf16(statement)));
    return {};
}

Result<void> setAside(Database &database)
{
    for (const char *name : kOldTables) {
        const QString table = QString::fromLatin1(name);
        TRY(database.run(u"CREATE TEMP TABLE old_%1 AS SELECT * FROM main.%1"_s.arg(table)));
        TRY(database.run(u"DROP TABLE main.%1"_s.arg(table)));
    }
    return {};
}

/// Places were numbers, and are keys now. They go through text: the columns are strict.
Result<void> carryPlaces(Database &database)
{
    for (const char *name : {"section", "entry", "photo"}) {
        const QString table = QString::fromLatin1(name);
        std::vector<std::pair<qint64, qint64>> places;
        TRY(database.each(u"SELECT id, ord FROM old_%1"_s.arg(table), {},
                          [&](const Row &row) { places.emplace_back(row.integer(0), row.integer(1)); }));
        for (const auto &[id, place] : places)
            TRY(database.run(u"UPDATE %1 SET ord = ? WHERE id = ?"_s.arg(table), {keyOfPlace(place), id}));
    }
    return {};
}

Result<void> makeHead(Database &database)
{
    // Ids from before stay; new ones begin with the first desk's.
    return database.run(u"INSERT INTO head(one, archive_uid, serial, chain, previous, desk, last_id) "
                        "VALUES (1, ?, 0, zeroblob(32), zeroblob(32), 1, 0)"_s,
                        {QUuid::createUuid().toRfc4122()});
}

Result<void> forgetOldRows(Database &database)
{
    for (const char *name : kOldTables)
        TRY(database.run(u"DROP TABLE temp.old_%1"_s.arg(QLatin1String(name))));
    return {};
}

} // namespace

Result<void> migrateToV3(Database &database)
{
    const auto steps = {
        +[](Database &each) { return setAside(each); },
        +[](Database &each) { return runAll(each, kDropped); },
        +[](Database &each) { return runAll(each, kTablesV3); },
        +[](Database &each) { return makeHead(each); },
        +[](Database &each) { return runAll(each, kCarriedRows); },
        +[](Database &each) { return carryPlaces(each); },
        +[](Database &each) { return runAll(each, kSearchTriggers); },
        +[](Database &each) { return carryJournal(each); },
        +[](Database &each) { return forgetOldRows(each); },
    };
    for (const auto step : steps)
        TRY(step(database));
    for (const char *index : {"search_text", "search_single", "search_title"})
        TRY(database.run(u"INSERT INTO %1(%1) VALUES ('rebuild')"_s.arg(QLatin1String(index))));
    for (const char *table : kRecordTables)
        TRY(writeChecksums(database, QString::fromLatin1(table)));
    return {};
}

} // namespace dashiji::archive
