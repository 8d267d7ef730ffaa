-- SPDX-FileCopyrightText: Dashiji contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An archive of schema version 2 as it was released, with rows. Never edited: what is read from it is a test.
-- One statement each block.

PRAGMA encoding = 'UTF-16le'

PRAGMA application_id = 1146309169

CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT

CREATE TABLE organization(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), name TEXT NOT NULL, rev INTEGER NOT NULL DEFAULT 0) STRICT

CREATE TABLE report(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), year INTEGER NOT NULL UNIQUE CHECK(year BETWEEN 1000 AND 9999), organization TEXT NOT NULL, title TEXT NOT NULL, kicker TEXT NOT NULL, introduction TEXT NOT NULL, signature TEXT NOT NULL, status TEXT NOT NULL CHECK(status IN ('draft', 'in_review', 'approved', 'published')), rev INTEGER NOT NULL DEFAULT 0) STRICT

CREATE TABLE section(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), report_id INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, ord INTEGER NOT NULL CHECK(ord >= 0), kind TEXT NOT NULL CHECK(kind IN ('events', 'highlights', 'other')), title TEXT NOT NULL, introduction TEXT NOT NULL, numbered INTEGER NOT NULL CHECK(numbered IN (0, 1)), rev INTEGER NOT NULL DEFAULT 0) STRICT

CREATE TABLE entry(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), section_id INTEGER NOT NULL REFERENCES section ON DELETE CASCADE, ord INTEGER NOT NULL CHECK(ord >= 0), title TEXT NOT NULL, body TEXT NOT NULL, from_date TEXT CHECK(from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), until_date TEXT CHECK(until_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), state TEXT NOT NULL CHECK(state IN ('empty', 'writing', 'written')), candidate INTEGER NOT NULL CHECK(candidate IN (0, 1)), rev INTEGER NOT NULL DEFAULT 0) STRICT

CREATE TABLE indicator(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), name TEXT NOT NULL, unit TEXT NOT NULL, category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', 'station', 'people', 'organization', 'project', 'document', 'award', 'other')), rev INTEGER NOT NULL DEFAULT 0) STRICT

CREATE TABLE metric(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), entry_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, indicator_id INTEGER REFERENCES indicator ON DELETE SET NULL, value TEXT NOT NULL, value_max TEXT, unit TEXT NOT NULL, scale TEXT NOT NULL, qualifier TEXT NOT NULL CHECK(qualifier IN ('none', 'over', 'approx', 'nearly', 'at_least', 'at_most')), label TEXT NOT NULL, category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', 'station', 'people', 'organization', 'project', 'document', 'award', 'other')), aspect TEXT NOT NULL CHECK(aspect IN ('period', 'total', 'change', 'none')), state TEXT NOT NULL CHECK(state IN ('unconfirmed', 'confirmed', 'unanchored', 'rejected')), anchor_field TEXT NOT NULL CHECK(anchor_field IN ('title', 'body')), anchor_start INTEGER NOT NULL CHECK(anchor_start >= 0), anchor_end INTEGER NOT NULL CHECK(anchor_end >= anchor_start), anchor_quote TEXT NOT NULL, anchor_prefix TEXT NOT NULL, anchor_suffix TEXT NOT NULL, rev INTEGER NOT NULL DEFAULT 0, fact BLOB CHECK(fact IS NULL OR length(fact) = 16), was_confirmed INTEGER NOT NULL DEFAULT 0 CHECK(was_confirmed IN (0, 1))) STRICT

CREATE TABLE media(id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 BLOB NOT NULL UNIQUE CHECK(length(sha256) = 32), mime TEXT NOT NULL, byte_count INTEGER NOT NULL CHECK(byte_count > 0), width INTEGER NOT NULL CHECK(width > 0), height INTEGER NOT NULL CHECK(height > 0)) STRICT

CREATE TABLE media_data(media_id INTEGER PRIMARY KEY REFERENCES media ON DELETE CASCADE, bytes BLOB NOT NULL) STRICT

CREATE TABLE media_thumbnail(id INTEGER PRIMARY KEY, media_id INTEGER NOT NULL REFERENCES media ON DELETE CASCADE, pixels INTEGER NOT NULL, bytes BLOB NOT NULL, UNIQUE(media_id, pixels)) STRICT

CREATE TABLE photo(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), entry_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, ord INTEGER NOT NULL CHECK(ord >= 0), caption TEXT NOT NULL, credit TEXT NOT NULL, after_paragraph INTEGER NOT NULL CHECK(after_paragraph >= 0), media_sha256 BLOB REFERENCES media(sha256), rev INTEGER NOT NULL DEFAULT 0) STRICT

CREATE TABLE edition(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), report_uid BLOB NOT NULL CHECK(length(report_uid) = 16), year INTEGER NOT NULL, number INTEGER NOT NULL CHECK(number > 0), at INTEGER NOT NULL, who TEXT NOT NULL, content TEXT NOT NULL, sha256 BLOB NOT NULL CHECK(length(sha256) = 32), rev INTEGER NOT NULL DEFAULT 0, UNIQUE(report_uid, number)) STRICT

CREATE TABLE unit_word(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), word TEXT NOT NULL UNIQUE CHECK(length(word) BETWEEN 1 AND 16), category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', 'station', 'people', 'organization', 'project', 'document', 'award', 'other')), strength TEXT NOT NULL CHECK(strength IN ('strong', 'weak', 'arabic')), rev INTEGER NOT NULL DEFAULT 0) STRICT

CREATE TABLE page_template(id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), name TEXT NOT NULL UNIQUE CHECK(length(name) > 0), content TEXT NOT NULL, rev INTEGER NOT NULL DEFAULT 0) STRICT

CREATE TABLE journal_state(one INTEGER PRIMARY KEY CHECK(one = 1), serial INTEGER NOT NULL, change_id INTEGER) STRICT

CREATE TABLE change(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, verb TEXT NOT NULL, label TEXT NOT NULL, year INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'done' CHECK(state IN ('done', 'undone', 'discarded'))) STRICT

CREATE TABLE change_row(id INTEGER PRIMARY KEY AUTOINCREMENT, change_id INTEGER NOT NULL REFERENCES change ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, table_name TEXT NOT NULL, row_id INTEGER NOT NULL, row_uid BLOB NOT NULL, operation TEXT NOT NULL CHECK(operation IN ('insert', 'update', 'delete')), old_values TEXT, new_values TEXT) STRICT

CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='entry', content_rowid='id', tokenize='han_bi 1')

CREATE VIRTUAL TABLE search_single USING fts5(title, body, content='entry', content_rowid='id', tokenize='han_uni 1', detail=none)

CREATE VIRTUAL TABLE search_title USING fts5(title, content='entry', content_rowid='id', tokenize='han_biuni 1')

CREATE INDEX section_report ON section(report_id, ord)

CREATE INDEX entry_section ON entry(section_id, ord)

CREATE INDEX indicator_name ON indicator(name)

CREATE INDEX metric_entry ON metric(entry_id)

CREATE INDEX metric_indicator ON metric(indicator_id)

CREATE INDEX metric_fact ON metric(fact) WHERE fact IS NOT NULL

CREATE INDEX photo_entry ON photo(entry_id, ord)

CREATE INDEX photo_media ON photo(media_sha256)

CREATE INDEX change_undone ON change(id) WHERE state = 'undone'

CREATE INDEX change_row_change ON change_row(change_id)

CREATE TRIGGER entry_search_insert AFTER INSERT ON entry BEGIN INSERT INTO search_text(rowid, title, body) VALUES (new.id, new.title, new.body); INSERT INTO search_single(rowid, title, body) VALUES (new.id, new.title, new.body); INSERT INTO search_title(rowid, title) VALUES (new.id, new.title); END

CREATE TRIGGER entry_search_delete AFTER DELETE ON entry BEGIN INSERT INTO search_text(search_text, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO search_single(search_single, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO search_title(search_title, rowid, title) VALUES ('delete', old.id, old.title); END

CREATE TRIGGER entry_search_update AFTER UPDATE OF title, body ON entry WHEN old.title IS NOT new.title OR old.body IS NOT new.body BEGIN INSERT INTO search_text(search_text, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO search_text(rowid, title, body) VALUES (new.id, new.title, new.body); INSERT INTO search_single(search_single, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO search_single(rowid, title, body) VALUES (new.id, new.title, new.body); END

CREATE TRIGGER entry_search_title AFTER UPDATE OF title ON entry WHEN old.title IS NOT new.title BEGIN INSERT INTO search_title(search_title, rowid, title) VALUES ('delete', old.id, old.title); INSERT INTO search_title(rowid, title) VALUES (new.id, new.title); END

CREATE TRIGGER organization_journal_insert AFTER INSERT ON organization WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'organization', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'name', new.name)); END

CREATE TRIGGER organization_journal_update AFTER UPDATE ON organization WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.name IS NOT new.name) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'organization', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'name' AS k, old.name AS v WHERE old.name IS NOT new.name)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'name' AS k, new.name AS v WHERE old.name IS NOT new.name))); END

CREATE TRIGGER organization_journal_delete AFTER DELETE ON organization WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'organization', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'name', old.name), NULL); END

CREATE TRIGGER report_journal_insert AFTER INSERT ON report WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'report', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'year', new.year, 'organization', new.organization, 'title', new.title, 'kicker', new.kicker, 'introduction', new.introduction, 'signature', new.signature, 'status', new.status)); END

CREATE TRIGGER report_journal_update AFTER UPDATE ON report WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.year IS NOT new.year OR old.organization IS NOT new.organization OR old.title IS NOT new.title OR old.kicker IS NOT new.kicker OR old.introduction IS NOT new.introduction OR old.signature IS NOT new.signature OR old.status IS NOT new.status) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'report', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'year' AS k, old.year AS v WHERE old.year IS NOT new.year UNION ALL SELECT 'organization' AS k, old.organization AS v WHERE old.organization IS NOT new.organization UNION ALL SELECT 'title' AS k, old.title AS v WHERE old.title IS NOT new.title UNION ALL SELECT 'kicker' AS k, old.kicker AS v WHERE old.kicker IS NOT new.kicker UNION ALL SELECT 'introduction' AS k, old.introduction AS v WHERE old.introduction IS NOT new.introduction UNION ALL SELECT 'signature' AS k, old.signature AS v WHERE old.signature IS NOT new.signature UNION ALL SELECT 'status' AS k, old.status AS v WHERE old.status IS NOT new.status)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'year' AS k, new.year AS v WHERE old.year IS NOT new.year UNION ALL SELECT 'organization' AS k, new.organization AS v WHERE old.organization IS NOT new.organization UNION ALL SELECT 'title' AS k, new.title AS v WHERE old.title IS NOT new.title UNION ALL SELECT 'kicker' AS k, new.kicker AS v WHERE old.kicker IS NOT new.kicker UNION ALL SELECT 'introduction' AS k, new.introduction AS v WHERE old.introduction IS NOT new.introduction UNION ALL SELECT 'signature' AS k, new.signature AS v WHERE old.signature IS NOT new.signature UNION ALL SELECT 'status' AS k, new.status AS v WHERE old.status IS NOT new.status))); END

CREATE TRIGGER report_journal_delete AFTER DELETE ON report WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'report', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'year', old.year, 'organization', old.organization, 'title', old.title, 'kicker', old.kicker, 'introduction', old.introduction, 'signature', old.signature, 'status', old.status), NULL); END

CREATE TRIGGER section_journal_insert AFTER INSERT ON section WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'section', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'report_id', new.report_id, 'ord', new.ord, 'kind', new.kind, 'title', new.title, 'introduction', new.introduction, 'numbered', new.numbered)); END

CREATE TRIGGER section_journal_update AFTER UPDATE ON section WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.report_id IS NOT new.report_id OR old.ord IS NOT new.ord OR old.kind IS NOT new.kind OR old.title IS NOT new.title OR old.introduction IS NOT new.introduction OR old.numbered IS NOT new.numbered) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'section', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'report_id' AS k, old.report_id AS v WHERE old.report_id IS NOT new.report_id UNION ALL SELECT 'ord' AS k, old.ord AS v WHERE old.ord IS NOT new.ord UNION ALL SELECT 'kind' AS k, old.kind AS v WHERE old.kind IS NOT new.kind UNION ALL SELECT 'title' AS k, old.title AS v WHERE old.title IS NOT new.title UNION ALL SELECT 'introduction' AS k, old.introduction AS v WHERE old.introduction IS NOT new.introduction UNION ALL SELECT 'numbered' AS k, old.numbered AS v WHERE old.numbered IS NOT new.numbered)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'report_id' AS k, new.report_id AS v WHERE old.report_id IS NOT new.report_id UNION ALL SELECT 'ord' AS k, new.ord AS v WHERE old.ord IS NOT new.ord UNION ALL SELECT 'kind' AS k, new.kind AS v WHERE old.kind IS NOT new.kind UNION ALL SELECT 'title' AS k, new.title AS v WHERE old.title IS NOT new.title UNION ALL SELECT 'introduction' AS k, new.introduction AS v WHERE old.introduction IS NOT new.introduction UNION ALL SELECT 'numbered' AS k, new.numbered AS v WHERE old.numbered IS NOT new.numbered))); END

CREATE TRIGGER section_journal_delete AFTER DELETE ON section WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'section', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'report_id', old.report_id, 'ord', old.ord, 'kind', old.kind, 'title', old.title, 'introduction', old.introduction, 'numbered', old.numbered), NULL); END

CREATE TRIGGER entry_journal_insert AFTER INSERT ON entry WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'entry', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'section_id', new.section_id, 'ord', new.ord, 'title', new.title, 'body', new.body, 'from_date', new.from_date, 'until_date', new.until_date, 'state', new.state, 'candidate', new.candidate)); END

CREATE TRIGGER entry_journal_update AFTER UPDATE ON entry WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.section_id IS NOT new.section_id OR old.ord IS NOT new.ord OR old.title IS NOT new.title OR old.body IS NOT new.body OR old.from_date IS NOT new.from_date OR old.until_date IS NOT new.until_date OR old.state IS NOT new.state OR old.candidate IS NOT new.candidate) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'entry', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'section_id' AS k, old.section_id AS v WHERE old.section_id IS NOT new.section_id UNION ALL SELECT 'ord' AS k, old.ord AS v WHERE old.ord IS NOT new.ord UNION ALL SELECT 'title' AS k, old.title AS v WHERE old.title IS NOT new.title UNION ALL SELECT 'body' AS k, old.body AS v WHERE old.body IS NOT new.body UNION ALL SELECT 'from_date' AS k, old.from_date AS v WHERE old.from_date IS NOT new.from_date UNION ALL SELECT 'until_date' AS k, old.until_date AS v WHERE old.until_date IS NOT new.until_date UNION ALL SELECT 'state' AS k, old.state AS v WHERE old.state IS NOT new.state UNION ALL SELECT 'candidate' AS k, old.candidate AS v WHERE old.candidate IS NOT new.candidate)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'section_id' AS k, new.section_id AS v WHERE old.section_id IS NOT new.section_id UNION ALL SELECT 'ord' AS k, new.ord AS v WHERE old.ord IS NOT new.ord UNION ALL SELECT 'title' AS k, new.title AS v WHERE old.title IS NOT new.title UNION ALL SELECT 'body' AS k, new.body AS v WHERE old.body IS NOT new.body UNION ALL SELECT 'from_date' AS k, new.from_date AS v WHERE old.from_date IS NOT new.from_date UNION ALL SELECT 'until_date' AS k, new.until_date AS v WHERE old.until_date IS NOT new.until_date UNION ALL SELECT 'state' AS k, new.state AS v WHERE old.state IS NOT new.state UNION ALL SELECT 'candidate' AS k, new.candidate AS v WHERE old.candidate IS NOT new.candidate))); END

CREATE TRIGGER entry_journal_delete AFTER DELETE ON entry WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'entry', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'section_id', old.section_id, 'ord', old.ord, 'title', old.title, 'body', old.body, 'from_date', old.from_date, 'until_date', old.until_date, 'state', old.state, 'candidate', old.candidate), NULL); END

CREATE TRIGGER indicator_journal_insert AFTER INSERT ON indicator WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'indicator', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'name', new.name, 'unit', new.unit, 'category', new.category)); END

CREATE TRIGGER indicator_journal_update AFTER UPDATE ON indicator WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.name IS NOT new.name OR old.unit IS NOT new.unit OR old.category IS NOT new.category) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'indicator', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'name' AS k, old.name AS v WHERE old.name IS NOT new.name UNION ALL SELECT 'unit' AS k, old.unit AS v WHERE old.unit IS NOT new.unit UNION ALL SELECT 'category' AS k, old.category AS v WHERE old.category IS NOT new.category)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'name' AS k, new.name AS v WHERE old.name IS NOT new.name UNION ALL SELECT 'unit' AS k, new.unit AS v WHERE old.unit IS NOT new.unit UNION ALL SELECT 'category' AS k, new.category AS v WHERE old.category IS NOT new.category))); END

CREATE TRIGGER indicator_journal_delete AFTER DELETE ON indicator WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'indicator', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'name', old.name, 'unit', old.unit, 'category', old.category), NULL); END

CREATE TRIGGER metric_journal_insert AFTER INSERT ON metric WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'metric', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'entry_id', new.entry_id, 'indicator_id', new.indicator_id, 'value', new.value, 'value_max', new.value_max, 'unit', new.unit, 'scale', new.scale, 'qualifier', new.qualifier, 'label', new.label, 'category', new.category, 'aspect', new.aspect, 'state', new.state, 'anchor_field', new.anchor_field, 'anchor_start', new.anchor_start, 'anchor_end', new.anchor_end, 'anchor_quote', new.anchor_quote, 'anchor_prefix', new.anchor_prefix, 'anchor_suffix', new.anchor_suffix, 'fact', iif(new.fact IS NULL, NULL, hex(new.fact)), 'was_confirmed', new.was_confirmed)); END

CREATE TRIGGER metric_journal_update AFTER UPDATE ON metric WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.entry_id IS NOT new.entry_id OR old.indicator_id IS NOT new.indicator_id OR old.value IS NOT new.value OR old.value_max IS NOT new.value_max OR old.unit IS NOT new.unit OR old.scale IS NOT new.scale OR old.qualifier IS NOT new.qualifier OR old.label IS NOT new.label OR old.category IS NOT new.category OR old.aspect IS NOT new.aspect OR old.state IS NOT new.state OR old.anchor_field IS NOT new.anchor_field OR old.anchor_start IS NOT new.anchor_start OR old.anchor_end IS NOT new.anchor_end OR old.anchor_quote IS NOT new.anchor_quote OR old.anchor_prefix IS NOT new.anchor_prefix OR old.anchor_suffix IS NOT new.anchor_suffix OR old.fact IS NOT new.fact OR old.was_confirmed IS NOT new.was_confirmed) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'metric', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'entry_id' AS k, old.entry_id AS v WHERE old.entry_id IS NOT new.entry_id UNION ALL SELECT 'indicator_id' AS k, old.indicator_id AS v WHERE old.indicator_id IS NOT new.indicator_id UNION ALL SELECT 'value' AS k, old.value AS v WHERE old.value IS NOT new.value UNION ALL SELECT 'value_max' AS k, old.value_max AS v WHERE old.value_max IS NOT new.value_max UNION ALL SELECT 'unit' AS k, old.unit AS v WHERE old.unit IS NOT new.unit UNION ALL SELECT 'scale' AS k, old.scale AS v WHERE old.scale IS NOT new.scale UNION ALL SELECT 'qualifier' AS k, old.qualifier AS v WHERE old.qualifier IS NOT new.qualifier UNION ALL SELECT 'label' AS k, old.label AS v WHERE old.label IS NOT new.label UNION ALL SELECT 'category' AS k, old.category AS v WHERE old.category IS NOT new.category UNION ALL SELECT 'aspect' AS k, old.aspect AS v WHERE old.aspect IS NOT new.aspect UNION ALL SELECT 'state' AS k, old.state AS v WHERE old.state IS NOT new.state UNION ALL SELECT 'anchor_field' AS k, old.anchor_field AS v WHERE old.anchor_field IS NOT new.anchor_field UNION ALL SELECT 'anchor_start' AS k, old.anchor_start AS v WHERE old.anchor_start IS NOT new.anchor_start UNION ALL SELECT 'anchor_end' AS k, old.anchor_end AS v WHERE old.anchor_end IS NOT new.anchor_end UNION ALL SELECT 'anchor_quote' AS k, old.anchor_quote AS v WHERE old.anchor_quote IS NOT new.anchor_quote UNION ALL SELECT 'anchor_prefix' AS k, old.anchor_prefix AS v WHERE old.anchor_prefix IS NOT new.anchor_prefix UNION ALL SELECT 'anchor_suffix' AS k, old.anchor_suffix AS v WHERE old.anchor_suffix IS NOT new.anchor_suffix UNION ALL SELECT 'fact' AS k, iif(old.fact IS NULL, NULL, hex(old.fact)) AS v WHERE old.fact IS NOT new.fact UNION ALL SELECT 'was_confirmed' AS k, old.was_confirmed AS v WHERE old.was_confirmed IS NOT new.was_confirmed)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'entry_id' AS k, new.entry_id AS v WHERE old.entry_id IS NOT new.entry_id UNION ALL SELECT 'indicator_id' AS k, new.indicator_id AS v WHERE old.indicator_id IS NOT new.indicator_id UNION ALL SELECT 'value' AS k, new.value AS v WHERE old.value IS NOT new.value UNION ALL SELECT 'value_max' AS k, new.value_max AS v WHERE old.value_max IS NOT new.value_max UNION ALL SELECT 'unit' AS k, new.unit AS v WHERE old.unit IS NOT new.unit UNION ALL SELECT 'scale' AS k, new.scale AS v WHERE old.scale IS NOT new.scale UNION ALL SELECT 'qualifier' AS k, new.qualifier AS v WHERE old.qualifier IS NOT new.qualifier UNION ALL SELECT 'label' AS k, new.label AS v WHERE old.label IS NOT new.label UNION ALL SELECT 'category' AS k, new.category AS v WHERE old.category IS NOT new.category UNION ALL SELECT 'aspect' AS k, new.aspect AS v WHERE old.aspect IS NOT new.aspect UNION ALL SELECT 'state' AS k, new.state AS v WHERE old.state IS NOT new.state UNION ALL SELECT 'anchor_field' AS k, new.anchor_field AS v WHERE old.anchor_field IS NOT new.anchor_field UNION ALL SELECT 'anchor_start' AS k, new.anchor_start AS v WHERE old.anchor_start IS NOT new.anchor_start UNION ALL SELECT 'anchor_end' AS k, new.anchor_end AS v WHERE old.anchor_end IS NOT new.anchor_end UNION ALL SELECT 'anchor_quote' AS k, new.anchor_quote AS v WHERE old.anchor_quote IS NOT new.anchor_quote UNION ALL SELECT 'anchor_prefix' AS k, new.anchor_prefix AS v WHERE old.anchor_prefix IS NOT new.anchor_prefix UNION ALL SELECT 'anchor_suffix' AS k, new.anchor_suffix AS v WHERE old.anchor_suffix IS NOT new.anchor_suffix UNION ALL SELECT 'fact' AS k, iif(new.fact IS NULL, NULL, hex(new.fact)) AS v WHERE old.fact IS NOT new.fact UNION ALL SELECT 'was_confirmed' AS k, new.was_confirmed AS v WHERE old.was_confirmed IS NOT new.was_confirmed))); END

CREATE TRIGGER metric_journal_delete AFTER DELETE ON metric WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'metric', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'entry_id', old.entry_id, 'indicator_id', old.indicator_id, 'value', old.value, 'value_max', old.value_max, 'unit', old.unit, 'scale', old.scale, 'qualifier', old.qualifier, 'label', old.label, 'category', old.category, 'aspect', old.aspect, 'state', old.state, 'anchor_field', old.anchor_field, 'anchor_start', old.anchor_start, 'anchor_end', old.anchor_end, 'anchor_quote', old.anchor_quote, 'anchor_prefix', old.anchor_prefix, 'anchor_suffix', old.anchor_suffix, 'fact', iif(old.fact IS NULL, NULL, hex(old.fact)), 'was_confirmed', old.was_confirmed), NULL); END

CREATE TRIGGER photo_journal_insert AFTER INSERT ON photo WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'photo', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'entry_id', new.entry_id, 'ord', new.ord, 'caption', new.caption, 'credit', new.credit, 'after_paragraph', new.after_paragraph, 'media_sha256', iif(new.media_sha256 IS NULL, NULL, hex(new.media_sha256)))); END

CREATE TRIGGER photo_journal_update AFTER UPDATE ON photo WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.entry_id IS NOT new.entry_id OR old.ord IS NOT new.ord OR old.caption IS NOT new.caption OR old.credit IS NOT new.credit OR old.after_paragraph IS NOT new.after_paragraph OR old.media_sha256 IS NOT new.media_sha256) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'photo', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'entry_id' AS k, old.entry_id AS v WHERE old.entry_id IS NOT new.entry_id UNION ALL SELECT 'ord' AS k, old.ord AS v WHERE old.ord IS NOT new.ord UNION ALL SELECT 'caption' AS k, old.caption AS v WHERE old.caption IS NOT new.caption UNION ALL SELECT 'credit' AS k, old.credit AS v WHERE old.credit IS NOT new.credit UNION ALL SELECT 'after_paragraph' AS k, old.after_paragraph AS v WHERE old.after_paragraph IS NOT new.after_paragraph UNION ALL SELECT 'media_sha256' AS k, iif(old.media_sha256 IS NULL, NULL, hex(old.media_sha256)) AS v WHERE old.media_sha256 IS NOT new.media_sha256)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'entry_id' AS k, new.entry_id AS v WHERE old.entry_id IS NOT new.entry_id UNION ALL SELECT 'ord' AS k, new.ord AS v WHERE old.ord IS NOT new.ord UNION ALL SELECT 'caption' AS k, new.caption AS v WHERE old.caption IS NOT new.caption UNION ALL SELECT 'credit' AS k, new.credit AS v WHERE old.credit IS NOT new.credit UNION ALL SELECT 'after_paragraph' AS k, new.after_paragraph AS v WHERE old.after_paragraph IS NOT new.after_paragraph UNION ALL SELECT 'media_sha256' AS k, iif(new.media_sha256 IS NULL, NULL, hex(new.media_sha256)) AS v WHERE old.media_sha256 IS NOT new.media_sha256))); END

CREATE TRIGGER photo_journal_delete AFTER DELETE ON photo WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'photo', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'entry_id', old.entry_id, 'ord', old.ord, 'caption', old.caption, 'credit', old.credit, 'after_paragraph', old.after_paragraph, 'media_sha256', iif(old.media_sha256 IS NULL, NULL, hex(old.media_sha256))), NULL); END

CREATE TRIGGER edition_journal_insert AFTER INSERT ON edition WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'edition', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'report_uid', iif(new.report_uid IS NULL, NULL, hex(new.report_uid)), 'year', new.year, 'number', new.number, 'at', new.at, 'who', new.who, 'content', new.content, 'sha256', iif(new.sha256 IS NULL, NULL, hex(new.sha256)))); END

CREATE TRIGGER edition_journal_update AFTER UPDATE ON edition WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.report_uid IS NOT new.report_uid OR old.year IS NOT new.year OR old.number IS NOT new.number OR old.at IS NOT new.at OR old.who IS NOT new.who OR old.content IS NOT new.content OR old.sha256 IS NOT new.sha256) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'edition', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'report_uid' AS k, iif(old.report_uid IS NULL, NULL, hex(old.report_uid)) AS v WHERE old.report_uid IS NOT new.report_uid UNION ALL SELECT 'year' AS k, old.year AS v WHERE old.year IS NOT new.year UNION ALL SELECT 'number' AS k, old.number AS v WHERE old.number IS NOT new.number UNION ALL SELECT 'at' AS k, old.at AS v WHERE old.at IS NOT new.at UNION ALL SELECT 'who' AS k, old.who AS v WHERE old.who IS NOT new.who UNION ALL SELECT 'content' AS k, old.content AS v WHERE old.content IS NOT new.content UNION ALL SELECT 'sha256' AS k, iif(old.sha256 IS NULL, NULL, hex(old.sha256)) AS v WHERE old.sha256 IS NOT new.sha256)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'report_uid' AS k, iif(new.report_uid IS NULL, NULL, hex(new.report_uid)) AS v WHERE old.report_uid IS NOT new.report_uid UNION ALL SELECT 'year' AS k, new.year AS v WHERE old.year IS NOT new.year UNION ALL SELECT 'number' AS k, new.number AS v WHERE old.number IS NOT new.number UNION ALL SELECT 'at' AS k, new.at AS v WHERE old.at IS NOT new.at UNION ALL SELECT 'who' AS k, new.who AS v WHERE old.who IS NOT new.who UNION ALL SELECT 'content' AS k, new.content AS v WHERE old.content IS NOT new.content UNION ALL SELECT 'sha256' AS k, iif(new.sha256 IS NULL, NULL, hex(new.sha256)) AS v WHERE old.sha256 IS NOT new.sha256))); END

CREATE TRIGGER edition_journal_delete AFTER DELETE ON edition WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'edition', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'report_uid', iif(old.report_uid IS NULL, NULL, hex(old.report_uid)), 'year', old.year, 'number', old.number, 'at', old.at, 'who', old.who, 'content', old.content, 'sha256', iif(old.sha256 IS NULL, NULL, hex(old.sha256))), NULL); END

CREATE TRIGGER unit_word_journal_insert AFTER INSERT ON unit_word WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'unit_word', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'word', new.word, 'category', new.category, 'strength', new.strength)); END

CREATE TRIGGER unit_word_journal_update AFTER UPDATE ON unit_word WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.word IS NOT new.word OR old.category IS NOT new.category OR old.strength IS NOT new.strength) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'unit_word', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'word' AS k, old.word AS v WHERE old.word IS NOT new.word UNION ALL SELECT 'category' AS k, old.category AS v WHERE old.category IS NOT new.category UNION ALL SELECT 'strength' AS k, old.strength AS v WHERE old.strength IS NOT new.strength)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'word' AS k, new.word AS v WHERE old.word IS NOT new.word UNION ALL SELECT 'category' AS k, new.category AS v WHERE old.category IS NOT new.category UNION ALL SELECT 'strength' AS k, new.strength AS v WHERE old.strength IS NOT new.strength))); END

CREATE TRIGGER unit_word_journal_delete AFTER DELETE ON unit_word WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'unit_word', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'word', old.word, 'category', old.category, 'strength', old.strength), NULL); END

CREATE TRIGGER page_template_journal_insert AFTER INSERT ON page_template WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'page_template', new.id, new.uid, 'insert', NULL, json_object('id', new.id, 'uid', iif(new.uid IS NULL, NULL, hex(new.uid)), 'name', new.name, 'content', new.content)); END

CREATE TRIGGER page_template_journal_update AFTER UPDATE ON page_template WHEN (SELECT change_id FROM journal_state) IS NOT NULL AND (old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.name IS NOT new.name OR old.content IS NOT new.content) BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'page_template', new.id, new.uid, 'update', (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, old.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(old.uid IS NULL, NULL, hex(old.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'name' AS k, old.name AS v WHERE old.name IS NOT new.name UNION ALL SELECT 'content' AS k, old.content AS v WHERE old.content IS NOT new.content)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, new.id AS v WHERE old.id IS NOT new.id UNION ALL SELECT 'uid' AS k, iif(new.uid IS NULL, NULL, hex(new.uid)) AS v WHERE old.uid IS NOT new.uid UNION ALL SELECT 'name' AS k, new.name AS v WHERE old.name IS NOT new.name UNION ALL SELECT 'content' AS k, new.content AS v WHERE old.content IS NOT new.content))); END

CREATE TRIGGER page_template_journal_delete AFTER DELETE ON page_template WHEN (SELECT change_id FROM journal_state) IS NOT NULL BEGIN INSERT INTO change_row(change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES ((SELECT change_id FROM journal_state), 'page_template', old.id, old.uid, 'delete', json_object('id', old.id, 'uid', iif(old.uid IS NULL, NULL, hex(old.uid)), 'name', old.name, 'content', old.content), NULL); END

INSERT INTO setting(key, value) VALUES ('made_for', 'fixture')

INSERT INTO organization(id, uid, name, rev) VALUES (1, x'f5db9a4d73ef41a996e527a45fc136d3', '市科学技术协会', 0)

INSERT INTO report(id, uid, year, organization, title, kicker, introduction, signature, status, rev) VALUES (1, x'd059836c5d66475db17303d287045bde', 2021, '市科学技术协会', '2021年度十件大事', '年度回顾', '这一年。
数字为示意。', '市科协
12月31日', 'draft', 6)

INSERT INTO section(id, uid, report_id, ord, kind, title, introduction, numbered, rev) VALUES (1, x'8df1255cb58041d2b17172b5a98fcdac', 1, 0, 'events', '十件大事', '', 1, 1)

INSERT INTO section(id, uid, report_id, ord, kind, title, introduction, numbered, rev) VALUES (2, x'a844b7de16f34fc9a78b23f1bd782e68', 1, 1, 'highlights', '十大亮点', '亮点纷呈。', 0, 1)

INSERT INTO entry(id, uid, section_id, ord, title, body, from_date, until_date, state, candidate, rev) VALUES (1, x'76d50293a6394be1b6c8a1c585b8a3ea', 1, 0, '第1件大事', '工作站增至28家。
举办科普活动 7 场。', '2021-03-01', '2021-03-05', 'written', 0, 1)

INSERT INTO entry(id, uid, section_id, ord, title, body, from_date, until_date, state, candidate, rev) VALUES (2, x'6f63dd687265433dac5e9d19d196050d', 1, 1, '改过的“标题”', '工作站增至28家。
举办科普活动 14 场。', NULL, NULL, 'written', 0, 3)

INSERT INTO entry(id, uid, section_id, ord, title, body, from_date, until_date, state, candidate, rev) VALUES (3, x'75d140b54956489f83859cc767c556e2', 1, 2, '第3件大事', '工作站增至28家。
举办科普活动 21 场。', NULL, NULL, 'written', 0, 1)

INSERT INTO entry(id, uid, section_id, ord, title, body, from_date, until_date, state, candidate, rev) VALUES (5, x'5bbf968377c44ee486b854f58b4b1b96', 1, 3, '第9件大事', '工作站增至28家。
举办科普活动 63 场。', NULL, NULL, 'writing', 1, 4)

INSERT INTO entry(id, uid, section_id, ord, title, body, from_date, until_date, state, candidate, rev) VALUES (6, x'7474fbce823a441fb4d722d064e1be24', 2, 0, '第5件大事', '工作站增至28家。
举办科普活动 35 场。', NULL, NULL, 'written', 0, 1)

INSERT INTO entry(id, uid, section_id, ord, title, body, from_date, until_date, state, candidate, rev) VALUES (7, x'723de258bc8e414bb09aba444e0674e8', 2, 1, '第6件大事', '工作站增至28家。
举办科普活动 42 场。', NULL, NULL, 'written', 0, 1)

INSERT INTO indicator(id, uid, name, unit, category, rev) VALUES (1, x'00112233445566778899aabbccddeeff', '院士工作站', '家', 'station', 0)

INSERT INTO metric(id, uid, entry_id, indicator_id, value, value_max, unit, scale, qualifier, label, category, aspect, state, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix, rev) VALUES (1, x'dac7234e6a2443898c55201796123b90', 1, 1, '28', '29.5', '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 'body', 6, 9, '28家', '工作站增至', '', 1)

INSERT INTO metric(id, uid, entry_id, indicator_id, value, value_max, unit, scale, qualifier, label, category, aspect, state, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix, rev) VALUES (2, x'c08abfc56ab74a7c90505488efc705d6', 2, NULL, '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 'body', 6, 9, '28家', '工作站增至', '', 1)

INSERT INTO metric(id, uid, entry_id, indicator_id, value, value_max, unit, scale, qualifier, label, category, aspect, state, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix, rev) VALUES (3, x'daf6a4bad2184b2794548ce8990ea22c', 3, NULL, '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 'body', 6, 9, '28家', '工作站增至', '', 1)

INSERT INTO metric(id, uid, entry_id, indicator_id, value, value_max, unit, scale, qualifier, label, category, aspect, state, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix, rev) VALUES (5, x'32e9d949e1564551991dc0a07f317200', 5, NULL, '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 'body', 6, 9, '28家', '工作站增至', '', 1)

INSERT INTO metric(id, uid, entry_id, indicator_id, value, value_max, unit, scale, qualifier, label, category, aspect, state, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix, rev) VALUES (6, x'628ade9ada194d3ab5a02a44a9bffae8', 6, NULL, '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 'body', 6, 9, '28家', '工作站增至', '', 1)

INSERT INTO metric(id, uid, entry_id, indicator_id, value, value_max, unit, scale, qualifier, label, category, aspect, state, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix, rev) VALUES (7, x'ff1f277cd02f49e1a4be8ddd7b3cf32f', 7, NULL, '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 'body', 6, 9, '28家', '工作站增至', '', 1)

INSERT INTO media(id, sha256, mime, byte_count, width, height) VALUES (1, x'789aabdebea135818913a57372cb6e8d95dca6cb84607219e770e4a994cd0c57', 'image/png', 124, 40, 30)

INSERT INTO media_data(media_id, bytes) VALUES (1, x'89504e470d0a1a0a0000000d49484452000000280000001e0802000000d1bfcb8a000000097048597300000ec400000ec401952b0e1b0000002e494441544889edcd310100300800a0b93ac6b0bcb1ace0e7030588ea7c17fec92a168bc562b1582c168bc5e29501e2000172f3171ed70000000049454e44ae426082')

INSERT INTO media_thumbnail(id, media_id, pixels, bytes) VALUES (1, 1, 128, x'ffd8ffe000104a46494600010101006000600000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc0001108001e002803012200021101031101ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffc4001f0100030101010101010101010000000000000102030405060708090a0bffc400b51100020102040403040705040400010277000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9faffda000c03010002110311003f00d6a28a2bf253f290a28a2800a28a2800a28a2800a28a2800a28a2803ffd9')

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (1, x'eefff4c26fb64957879b4f087f47004b', 1, 0, '图说 1', '摄影者', 1, x'789aabdebea135818913a57372cb6e8d95dca6cb84607219e770e4a994cd0c57', 2)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (2, x'b7a26f2aee7b48d4bb7b6ab3248cdacc', 1, 1, '图说 1 之二', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (3, x'41c6e1bb1feb4d4abed53b8d8bfddefc', 2, 0, '图说 2', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (4, x'e2e979d685c143c1b97505376cac84a0', 2, 1, '图说 2 之二', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (5, x'265cd5af4e76415799f5828cb2e6aed6', 3, 0, '图说 3', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (6, x'f2479c3d97da49f49e0c312d96a4597b', 3, 1, '图说 3 之二', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (9, x'28618498eae040c9b50bedd09b28b8fd', 5, 0, '图说 9', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (10, x'ef49197a9bf54a9c88ca8d14d82dc59f', 5, 1, '图说 9 之二', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (11, x'96b8ed4b4f7f47328f64aceb69e4a675', 6, 0, '图说 5', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (12, x'59259834f35e440ba56735ffc901d543', 6, 1, '图说 5 之二', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (13, x'f505303ee4b74e96aac429d49efbfca4', 7, 0, '图说 6', '摄影者', 1, NULL, 1)

INSERT INTO photo(id, uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) VALUES (14, x'47469acee5fb486c8dc26461ec9967f9', 7, 1, '图说 6 之二', '摄影者', 1, NULL, 1)

INSERT INTO edition(id, uid, report_uid, year, number, at, who, content, sha256, rev) VALUES (1, x'10112233445566778899aabbccddeeff', x'20112233445566778899aabbccddeeff', 2021, 1, 1640937600000, 'writer', '{}', x'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 0)

INSERT INTO unit_word(id, uid, word, category, strength, rev) VALUES (1, x'20212223242526272829aabbccddeeff', '胎', 'other', 'strong', 0)

INSERT INTO page_template(id, uid, name, content, rev) VALUES (1, x'40414243444546474849aabbccddeeff', '板报', '[template]', 0)

UPDATE metric SET fact = x'30313233343536373839aabbccddeeff' WHERE id IN (2, 3)

UPDATE metric SET was_confirmed = 1 WHERE state = 'unanchored'

INSERT INTO journal_state(one, serial, change_id) VALUES (1, 6, NULL)

INSERT INTO change(id, at, who, verb, label, year, state) VALUES (1, 1640937600000, 'writer', 'report.import', '2021', 2021, 'done')

INSERT INTO change(id, at, who, verb, label, year, state) VALUES (2, 1640937600000, 'writer', 'photo.picture', '图说 1', 2021, 'done')

INSERT INTO change(id, at, who, verb, label, year, state) VALUES (3, 1640937600000, 'writer', 'entry.text', '第2件大事', 2021, 'done')

INSERT INTO change(id, at, who, verb, label, year, state) VALUES (4, 1640937600000, 'writer', 'entry.remove', '第4件大事', 2021, 'done')

INSERT INTO change(id, at, who, verb, label, year, state) VALUES (5, 1640937600000, 'writer', 'report.status', '2021', 2021, 'undone')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (1, 1, 'report', 1, x'd059836c5d66475db17303d287045bde', 'insert', NULL, '{"id":1,"uid":"D059836C5D66475DB17303D287045BDE","year":2021,"organization":"市科学技术协会","title":"2021年度十件大事","kicker":"年度回顾","introduction":"这一年。\n数字为示意。","signature":"市科协\n12月31日","status":"draft"}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (2, 1, 'section', 1, x'8df1255cb58041d2b17172b5a98fcdac', 'insert', NULL, '{"id":1,"uid":"8DF1255CB58041D2B17172B5A98FCDAC","report_id":1,"ord":0,"kind":"events","title":"十件大事","introduction":"","numbered":1}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (3, 1, 'entry', 1, x'76d50293a6394be1b6c8a1c585b8a3ea', 'insert', NULL, '{"id":1,"uid":"76D50293A6394BE1B6C8A1C585B8A3EA","section_id":1,"ord":0,"title":"第1件大事","body":"工作站增至28家。\n举办科普活动 7 场。","from_date":"2021-03-01","until_date":"2021-03-05","state":"written","candidate":0}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (4, 1, 'photo', 1, x'eefff4c26fb64957879b4f087f47004b', 'insert', NULL, '{"id":1,"uid":"EEFFF4C26FB64957879B4F087F47004B","entry_id":1,"ord":0,"caption":"图说 1","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (5, 1, 'photo', 2, x'b7a26f2aee7b48d4bb7b6ab3248cdacc', 'insert', NULL, '{"id":2,"uid":"B7A26F2AEE7B48D4BB7B6AB3248CDACC","entry_id":1,"ord":1,"caption":"图说 1 之二","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (6, 1, 'metric', 1, x'dac7234e6a2443898c55201796123b90', 'insert', NULL, '{"id":1,"uid":"DAC7234E6A2443898C55201796123B90","entry_id":1,"indicator_id":1,"value":"28","value_max":"29.5","unit":"家","scale":"1","qualifier":"none","label":"院士工作站","category":"station","aspect":"total","state":"unconfirmed","anchor_field":"body","anchor_start":6,"anchor_end":9,"anchor_quote":"28家","anchor_prefix":"工作站增至","anchor_suffix":""}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (7, 1, 'entry', 2, x'6f63dd687265433dac5e9d19d196050d', 'insert', NULL, '{"id":2,"uid":"6F63DD687265433DAC5E9D19D196050D","section_id":1,"ord":1,"title":"第2件大事","body":"工作站增至28家。\n举办科普活动 14 场。","from_date":null,"until_date":null,"state":"written","candidate":0}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (8, 1, 'photo', 3, x'41c6e1bb1feb4d4abed53b8d8bfddefc', 'insert', NULL, '{"id":3,"uid":"41C6E1BB1FEB4D4ABED53B8D8BFDDEFC","entry_id":2,"ord":0,"caption":"图说 2","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (9, 1, 'photo', 4, x'e2e979d685c143c1b97505376cac84a0', 'insert', NULL, '{"id":4,"uid":"E2E979D685C143C1B97505376CAC84A0","entry_id":2,"ord":1,"caption":"图说 2 之二","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (10, 1, 'metric', 2, x'c08abfc56ab74a7c90505488efc705d6', 'insert', NULL, '{"id":2,"uid":"C08ABFC56AB74A7C90505488EFC705D6","entry_id":2,"indicator_id":null,"value":"28","value_max":null,"unit":"家","scale":"1","qualifier":"none","label":"院士工作站","category":"station","aspect":"total","state":"unconfirmed","anchor_field":"body","anchor_start":6,"anchor_end":9,"anchor_quote":"28家","anchor_prefix":"工作站增至","anchor_suffix":""}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (11, 1, 'entry', 3, x'75d140b54956489f83859cc767c556e2', 'insert', NULL, '{"id":3,"uid":"75D140B54956489F83859CC767C556E2","section_id":1,"ord":2,"title":"第3件大事","body":"工作站增至28家。\n举办科普活动 21 场。","from_date":null,"until_date":null,"state":"written","candidate":0}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (12, 1, 'photo', 5, x'265cd5af4e76415799f5828cb2e6aed6', 'insert', NULL, '{"id":5,"uid":"265CD5AF4E76415799F5828CB2E6AED6","entry_id":3,"ord":0,"caption":"图说 3","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (13, 1, 'photo', 6, x'f2479c3d97da49f49e0c312d96a4597b', 'insert', NULL, '{"id":6,"uid":"F2479C3D97DA49F49E0C312D96A4597B","entry_id":3,"ord":1,"caption":"图说 3 之二","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (14, 1, 'metric', 3, x'daf6a4bad2184b2794548ce8990ea22c', 'insert', NULL, '{"id":3,"uid":"DAF6A4BAD2184B2794548CE8990EA22C","entry_id":3,"indicator_id":null,"value":"28","value_max":null,"unit":"家","scale":"1","qualifier":"none","label":"院士工作站","category":"station","aspect":"total","state":"unconfirmed","anchor_field":"body","anchor_start":6,"anchor_end":9,"anchor_quote":"28家","anchor_prefix":"工作站增至","anchor_suffix":""}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (15, 1, 'entry', 4, x'515372e06f084198b6b4b481ef2db58d', 'insert', NULL, '{"id":4,"uid":"515372E06F084198B6B4B481EF2DB58D","section_id":1,"ord":3,"title":"第4件大事","body":"工作站增至28家。\n举办科普活动 28 场。","from_date":null,"until_date":null,"state":"written","candidate":0}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (16, 1, 'photo', 7, x'21f3b104a7314aebb042dd112fc78291', 'insert', NULL, '{"id":7,"uid":"21F3B104A7314AEBB042DD112FC78291","entry_id":4,"ord":0,"caption":"图说 4","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (17, 1, 'photo', 8, x'b3ddc4d11b0444ac9f7e51bd84d5a93d', 'insert', NULL, '{"id":8,"uid":"B3DDC4D11B0444AC9F7E51BD84D5A93D","entry_id":4,"ord":1,"caption":"图说 4 之二","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (18, 1, 'metric', 4, x'd949b5db17d441d2abd571884cda59b1', 'insert', NULL, '{"id":4,"uid":"D949B5DB17D441D2ABD571884CDA59B1","entry_id":4,"indicator_id":null,"value":"28","value_max":null,"unit":"家","scale":"1","qualifier":"none","label":"院士工作站","category":"station","aspect":"total","state":"unconfirmed","anchor_field":"body","anchor_start":6,"anchor_end":9,"anchor_quote":"28家","anchor_prefix":"工作站增至","anchor_suffix":""}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (19, 1, 'entry', 5, x'5bbf968377c44ee486b854f58b4b1b96', 'insert', NULL, '{"id":5,"uid":"5BBF968377C44EE486B854F58B4B1B96","section_id":1,"ord":4,"title":"第9件大事","body":"工作站增至28家。\n举办科普活动 63 场。","from_date":null,"until_date":null,"state":"writing","candidate":1}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (20, 1, 'photo', 9, x'28618498eae040c9b50bedd09b28b8fd', 'insert', NULL, '{"id":9,"uid":"28618498EAE040C9B50BEDD09B28B8FD","entry_id":5,"ord":0,"caption":"图说 9","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (21, 1, 'photo', 10, x'ef49197a9bf54a9c88ca8d14d82dc59f', 'insert', NULL, '{"id":10,"uid":"EF49197A9BF54A9C88CA8D14D82DC59F","entry_id":5,"ord":1,"caption":"图说 9 之二","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (22, 1, 'metric', 5, x'32e9d949e1564551991dc0a07f317200', 'insert', NULL, '{"id":5,"uid":"32E9D949E1564551991DC0A07F317200","entry_id":5,"indicator_id":null,"value":"28","value_max":null,"unit":"家","scale":"1","qualifier":"none","label":"院士工作站","category":"station","aspect":"total","state":"unconfirmed","anchor_field":"body","anchor_start":6,"anchor_end":9,"anchor_quote":"28家","anchor_prefix":"工作站增至","anchor_suffix":""}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (23, 1, 'section', 2, x'a844b7de16f34fc9a78b23f1bd782e68', 'insert', NULL, '{"id":2,"uid":"A844B7DE16F34FC9A78B23F1BD782E68","report_id":1,"ord":1,"kind":"highlights","title":"十大亮点","introduction":"亮点纷呈。","numbered":0}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (24, 1, 'entry', 6, x'7474fbce823a441fb4d722d064e1be24', 'insert', NULL, '{"id":6,"uid":"7474FBCE823A441FB4D722D064E1BE24","section_id":2,"ord":0,"title":"第5件大事","body":"工作站增至28家。\n举办科普活动 35 场。","from_date":null,"until_date":null,"state":"written","candidate":0}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (25, 1, 'photo', 11, x'96b8ed4b4f7f47328f64aceb69e4a675', 'insert', NULL, '{"id":11,"uid":"96B8ED4B4F7F47328F64ACEB69E4A675","entry_id":6,"ord":0,"caption":"图说 5","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (26, 1, 'photo', 12, x'59259834f35e440ba56735ffc901d543', 'insert', NULL, '{"id":12,"uid":"59259834F35E440BA56735FFC901D543","entry_id":6,"ord":1,"caption":"图说 5 之二","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (27, 1, 'metric', 6, x'628ade9ada194d3ab5a02a44a9bffae8', 'insert', NULL, '{"id":6,"uid":"628ADE9ADA194D3AB5A02A44A9BFFAE8","entry_id":6,"indicator_id":null,"value":"28","value_max":null,"unit":"家","scale":"1","qualifier":"none","label":"院士工作站","category":"station","aspect":"total","state":"unconfirmed","anchor_field":"body","anchor_start":6,"anchor_end":9,"anchor_quote":"28家","anchor_prefix":"工作站增至","anchor_suffix":""}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (28, 1, 'entry', 7, x'723de258bc8e414bb09aba444e0674e8', 'insert', NULL, '{"id":7,"uid":"723DE258BC8E414BB09ABA444E0674E8","section_id":2,"ord":1,"title":"第6件大事","body":"工作站增至28家。\n举办科普活动 42 场。","from_date":null,"until_date":null,"state":"written","candidate":0}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (29, 1, 'photo', 13, x'f505303ee4b74e96aac429d49efbfca4', 'insert', NULL, '{"id":13,"uid":"F505303EE4B74E96AAC429D49EFBFCA4","entry_id":7,"ord":0,"caption":"图说 6","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (30, 1, 'photo', 14, x'47469acee5fb486c8dc26461ec9967f9', 'insert', NULL, '{"id":14,"uid":"47469ACEE5FB486C8DC26461EC9967F9","entry_id":7,"ord":1,"caption":"图说 6 之二","credit":"摄影者","after_paragraph":1,"media_sha256":null}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (31, 1, 'metric', 7, x'ff1f277cd02f49e1a4be8ddd7b3cf32f', 'insert', NULL, '{"id":7,"uid":"FF1F277CD02F49E1A4BE8DDD7B3CF32F","entry_id":7,"indicator_id":null,"value":"28","value_max":null,"unit":"家","scale":"1","qualifier":"none","label":"院士工作站","category":"station","aspect":"total","state":"unconfirmed","anchor_field":"body","anchor_start":6,"anchor_end":9,"anchor_quote":"28家","anchor_prefix":"工作站增至","anchor_suffix":""}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (32, 2, 'photo', 1, x'eefff4c26fb64957879b4f087f47004b', 'update', '{"media_sha256":null}', '{"media_sha256":"789AABDEBEA135818913A57372CB6E8D95DCA6CB84607219E770E4A994CD0C57"}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (33, 3, 'entry', 2, x'6f63dd687265433dac5e9d19d196050d', 'update', '{"title":"第2件大事"}', '{"title":"改过的“标题”"}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (34, 4, 'photo', 7, x'21f3b104a7314aebb042dd112fc78291', 'delete', '{"id":7,"uid":"21F3B104A7314AEBB042DD112FC78291","entry_id":4,"ord":0,"caption":"图说 4","credit":"摄影者","after_paragraph":1,"media_sha256":null}', NULL)

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (35, 4, 'photo', 8, x'b3ddc4d11b0444ac9f7e51bd84d5a93d', 'delete', '{"id":8,"uid":"B3DDC4D11B0444AC9F7E51BD84D5A93D","entry_id":4,"ord":1,"caption":"图说 4 之二","credit":"摄影者","after_paragraph":1,"media_sha256":null}', NULL)

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (36, 4, 'metric', 4, x'd949b5db17d441d2abd571884cda59b1', 'delete', '{"id":4,"uid":"D949B5DB17D441D2ABD571884CDA59B1","entry_id":4,"indicator_id":null,"value":"28","value_max":null,"unit":"家","scale":"1","qualifier":"none","label":"院士工作站","category":"station","aspect":"total","state":"unconfirmed","anchor_field":"body","anchor_start":6,"anchor_end":9,"anchor_quote":"28家","anchor_prefix":"工作站增至","anchor_suffix":""}', NULL)

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (37, 4, 'entry', 4, x'515372e06f084198b6b4b481ef2db58d', 'delete', '{"id":4,"uid":"515372E06F084198B6B4B481EF2DB58D","section_id":1,"ord":3,"title":"第4件大事","body":"工作站增至28家。\n举办科普活动 28 场。","from_date":null,"until_date":null,"state":"written","candidate":0}', NULL)

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (38, 4, 'entry', 5, x'5bbf968377c44ee486b854f58b4b1b96', 'update', '{"ord":4}', '{"ord":3}')

INSERT INTO change_row(id, change_id, table_name, row_id, row_uid, operation, old_values, new_values) VALUES (39, 5, 'report', 1, x'd059836c5d66475db17303d287045bde', 'update', '{"status":"draft"}', '{"status":"in_review"}')

DELETE FROM sqlite_sequence

INSERT INTO sqlite_sequence(name, seq) VALUES ('change_row', 39)

INSERT INTO sqlite_sequence(name, seq) VALUES ('organization', 1)

INSERT INTO sqlite_sequence(name, seq) VALUES ('indicator', 1)

INSERT INTO sqlite_sequence(name, seq) VALUES ('edition', 1)

INSERT INTO sqlite_sequence(name, seq) VALUES ('report', 1)

INSERT INTO sqlite_sequence(name, seq) VALUES ('section', 2)

INSERT INTO sqlite_sequence(name, seq) VALUES ('entry', 7)

INSERT INTO sqlite_sequence(name, seq) VALUES ('photo', 14)

INSERT INTO sqlite_sequence(name, seq) VALUES ('metric', 7)

INSERT INTO sqlite_sequence(name, seq) VALUES ('unit_word', 1)

INSERT INTO sqlite_sequence(name, seq) VALUES ('page_template', 1)

INSERT INTO sqlite_sequence(name, seq) VALUES ('media', 1)

PRAGMA user_version = 2
