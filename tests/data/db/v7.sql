-- SPDX-FileCopyrightText: Dashiji contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An archive of schema version 7 as it was released, with rows. Never edited: what is read from it is a test.
-- One statement each block.

PRAGMA encoding = 'UTF-16le'

PRAGMA page_size = 4096

PRAGMA application_id = 1146309169

PRAGMA user_version = 7

CREATE TABLE media(id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 BLOB NOT NULL UNIQUE CHECK(length(sha256) = 32), mime TEXT NOT NULL, byte_count INTEGER NOT NULL CHECK(byte_count > 0), width INTEGER NOT NULL CHECK(width > 0), height INTEGER NOT NULL CHECK(height > 0)) STRICT

CREATE TABLE media_data(media_id INTEGER PRIMARY KEY REFERENCES media ON DELETE CASCADE, bytes BLOB NOT NULL) STRICT

CREATE TABLE head(one INTEGER PRIMARY KEY CHECK(one = 1), archive_uid BLOB NOT NULL CHECK(length(archive_uid) = 16), serial INTEGER NOT NULL CHECK(serial >= 0), chain BLOB NOT NULL CHECK(length(chain) = 32), previous BLOB NOT NULL CHECK(length(previous) = 32), desk INTEGER NOT NULL CHECK(desk BETWEEN 1 AND 8191), last_id INTEGER NOT NULL CHECK(last_id >= 0)) STRICT

CREATE TABLE organization(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL) STRICT

CREATE TABLE setting(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, organization_id INTEGER REFERENCES organization, name TEXT NOT NULL, value TEXT NOT NULL DEFAULT '', media_sha256 BLOB REFERENCES media(sha256)) STRICT

CREATE TABLE indicator(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL, unit TEXT NOT NULL, category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', 'station', 'people', 'organization', 'project', 'document', 'award', 'other')), note TEXT NOT NULL DEFAULT '') STRICT

CREATE TABLE indicator_name(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, indicator_id INTEGER NOT NULL REFERENCES indicator, name TEXT NOT NULL) STRICT

CREATE TABLE figure(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, indicator_id INTEGER NOT NULL REFERENCES indicator, organization_id INTEGER NOT NULL REFERENCES organization, year INTEGER NOT NULL CHECK(year BETWEEN 1000 AND 9999), value TEXT NOT NULL, value_max TEXT, unit TEXT NOT NULL, scale TEXT NOT NULL, qualifier TEXT NOT NULL CHECK(qualifier IN ('none', 'over', 'approx', 'nearly', 'at_least', 'at_most')), aspect TEXT NOT NULL CHECK(aspect IN ('period', 'total', 'change', 'none')), source TEXT NOT NULL DEFAULT '') STRICT

CREATE TABLE unit_word(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, word TEXT NOT NULL UNIQUE CHECK(length(word) BETWEEN 1 AND 16), category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', 'station', 'people', 'organization', 'project', 'document', 'award', 'other')), strength TEXT NOT NULL CHECK(strength IN ('strong', 'weak', 'arabic'))) STRICT

CREATE TABLE page_template(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL UNIQUE CHECK(length(name) > 0), content TEXT NOT NULL) STRICT

CREATE TABLE report(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, organization_id INTEGER NOT NULL REFERENCES organization, year INTEGER NOT NULL CHECK(year BETWEEN 1000 AND 9999), status TEXT NOT NULL CHECK(status IN ('draft', 'in_review', 'approved', 'published')), organization TEXT NOT NULL, title TEXT NOT NULL, kicker TEXT NOT NULL, document_number TEXT NOT NULL DEFAULT '', signer TEXT NOT NULL DEFAULT '', issued TEXT CHECK(issued GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), recipients TEXT NOT NULL DEFAULT '', introduction TEXT NOT NULL, signature TEXT NOT NULL, notes TEXT NOT NULL DEFAULT '', charts TEXT NOT NULL DEFAULT '', UNIQUE(organization_id, year)) STRICT

CREATE TABLE section(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_id INTEGER NOT NULL REFERENCES report, ord TEXT NOT NULL CHECK(ord <> ''), kind TEXT NOT NULL CHECK(kind IN ('events', 'highlights', 'other')), numbered INTEGER NOT NULL CHECK(numbered IN (0, 1)), title TEXT NOT NULL, introduction TEXT NOT NULL) STRICT

CREATE TABLE entry(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, section_id INTEGER NOT NULL REFERENCES section, candidate INTEGER NOT NULL CHECK(candidate IN (0, 1)), ord TEXT NOT NULL CHECK(ord <> ''), search_key INTEGER NOT NULL, state TEXT NOT NULL CHECK(state IN ('empty', 'writing', 'written')), candidate_state TEXT NOT NULL DEFAULT 'gathered' CHECK(candidate_state IN ('gathered', 'shortlisted', 'kept', 'declined')), from_date TEXT CHECK(from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), until_date TEXT CHECK(until_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), department TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', title TEXT NOT NULL, sentence TEXT NOT NULL DEFAULT '', summary TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', body TEXT NOT NULL) STRICT

CREATE TABLE photo(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, entry_id INTEGER NOT NULL REFERENCES entry, ord TEXT NOT NULL CHECK(ord <> ''), after_paragraph INTEGER NOT NULL CHECK(after_paragraph >= 0), media_sha256 BLOB REFERENCES media(sha256), taken TEXT CHECK(taken GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), crop TEXT CHECK(crop GLOB '[0-9]*,[0-9]*,[0-9]*,[0-9]*'), rotation INTEGER NOT NULL DEFAULT 0 CHECK(rotation IN (0, 90, 180, 270)), caption TEXT NOT NULL, credit TEXT NOT NULL, alt_text TEXT NOT NULL DEFAULT '') STRICT

CREATE TABLE metric(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, entry_id INTEGER NOT NULL REFERENCES entry, indicator_id INTEGER REFERENCES indicator, fact BLOB CHECK(fact IS NULL OR length(fact) = 16), value TEXT NOT NULL, value_max TEXT, unit TEXT NOT NULL, scale TEXT NOT NULL, qualifier TEXT NOT NULL CHECK(qualifier IN ('none', 'over', 'approx', 'nearly', 'at_least', 'at_most')), label TEXT NOT NULL, category TEXT NOT NULL CHECK(category IN ('activity_count', 'funding', 'station', 'people', 'organization', 'project', 'document', 'award', 'other')), aspect TEXT NOT NULL CHECK(aspect IN ('period', 'total', 'change', 'none')), state TEXT NOT NULL CHECK(state IN ('unconfirmed', 'confirmed', 'unanchored', 'rejected')), was_confirmed INTEGER NOT NULL DEFAULT 0 CHECK(was_confirmed IN (0, 1)), anchor_field TEXT NOT NULL CHECK(anchor_field IN ('title', 'body')), anchor_start INTEGER NOT NULL CHECK(anchor_start >= 0), anchor_end INTEGER NOT NULL CHECK(anchor_end >= anchor_start), anchor_quote TEXT NOT NULL, anchor_prefix TEXT NOT NULL, anchor_suffix TEXT NOT NULL) STRICT

CREATE TABLE vote(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, entry_id INTEGER NOT NULL REFERENCES entry, person TEXT NOT NULL, value INTEGER NOT NULL CHECK(value IN (-1, 0, 1)), at INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '', UNIQUE(entry_id, person)) STRICT

CREATE TABLE comment(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_id INTEGER NOT NULL REFERENCES report, subject_uid BLOB NOT NULL CHECK(length(subject_uid) = 16), field TEXT NOT NULL DEFAULT '', anchor_start INTEGER NOT NULL DEFAULT 0 CHECK(anchor_start >= 0), anchor_end INTEGER NOT NULL DEFAULT 0 CHECK(anchor_end >= anchor_start), anchor_quote TEXT NOT NULL DEFAULT '', anchor_prefix TEXT NOT NULL DEFAULT '', anchor_suffix TEXT NOT NULL DEFAULT '', reply_to_uid BLOB CHECK(length(reply_to_uid) = 16), person TEXT NOT NULL, at INTEGER NOT NULL, resolved INTEGER NOT NULL DEFAULT 0 CHECK(resolved IN (0, 1)), text TEXT NOT NULL) STRICT

CREATE TABLE ignored_finding(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_id INTEGER NOT NULL REFERENCES report, rule TEXT NOT NULL, subject_uid BLOB NOT NULL CHECK(length(subject_uid) = 16), field TEXT NOT NULL DEFAULT '', anchor_quote TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', person TEXT NOT NULL, at INTEGER NOT NULL) STRICT

CREATE TABLE snapshot(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_uid BLOB NOT NULL CHECK(length(report_uid) = 16), year INTEGER NOT NULL, number INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL DEFAULT '', person TEXT NOT NULL, at INTEGER NOT NULL, sha256 BLOB NOT NULL CHECK(length(sha256) = 32), content TEXT NOT NULL) STRICT

CREATE TABLE edition(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16), rev INTEGER NOT NULL DEFAULT 0, checksum INTEGER NOT NULL DEFAULT 0, report_uid BLOB NOT NULL CHECK(length(report_uid) = 16), year INTEGER NOT NULL, number INTEGER NOT NULL CHECK(number > 0), name TEXT NOT NULL DEFAULT '', person TEXT NOT NULL, at INTEGER NOT NULL, sha256 BLOB NOT NULL CHECK(length(sha256) = 32), content TEXT NOT NULL, UNIQUE(report_uid, number)) STRICT

CREATE TABLE thumbnail(id INTEGER PRIMARY KEY, media_id INTEGER NOT NULL REFERENCES media ON DELETE CASCADE, pixels INTEGER NOT NULL, bytes BLOB NOT NULL, UNIQUE(media_id, pixels)) STRICT

CREATE TABLE session(id INTEGER PRIMARY KEY, person TEXT NOT NULL, desk INTEGER NOT NULL, began INTEGER NOT NULL) STRICT

CREATE TABLE change(id INTEGER PRIMARY KEY, session_id INTEGER NOT NULL REFERENCES session, at INTEGER NOT NULL, verb TEXT, label TEXT, reason TEXT, year INTEGER, report_id INTEGER, run INTEGER REFERENCES change, undoes INTEGER REFERENCES change) STRICT

CREATE TABLE change_row(id INTEGER PRIMARY KEY, change_id INTEGER NOT NULL AS (id >> 20) VIRTUAL, table_name TEXT NOT NULL, row_id INTEGER NOT NULL, operation TEXT NOT NULL CHECK(operation IN ('insert', 'update', 'delete')), content TEXT NOT NULL) STRICT

CREATE TABLE search_waiting(search_key INTEGER PRIMARY KEY) STRICT

CREATE VIEW search_entry AS SELECT search_key, title, body FROM entry WHERE search_key NOT IN (SELECT search_key FROM search_waiting)

CREATE VIRTUAL TABLE search_text USING fts5(body, title, content='search_entry', content_rowid='search_key', tokenize='han_bi 1', columnsize=0)

CREATE VIRTUAL TABLE search_single USING fts5(body, title, content='search_entry', content_rowid='search_key', tokenize='han_uni 1', detail=none, columnsize=0)

CREATE VIRTUAL TABLE search_title USING fts5(title, content='search_entry', content_rowid='search_key', tokenize='han_biuni 1', columnsize=0)

CREATE UNIQUE INDEX setting_name ON setting(name, coalesce(organization_id, 0))

CREATE INDEX indicator_by_name ON indicator(name)

CREATE INDEX indicator_name_indicator ON indicator_name(indicator_id)

CREATE INDEX figure_indicator ON figure(indicator_id, year)

CREATE INDEX section_report ON section(report_id, ord)

CREATE INDEX entry_section ON entry(section_id, candidate, ord)

CREATE INDEX entry_search ON entry(search_key, section_id, candidate, ord)

CREATE INDEX photo_entry ON photo(entry_id, ord)

CREATE INDEX photo_media ON photo(media_sha256) WHERE media_sha256 IS NOT NULL

CREATE INDEX metric_entry ON metric(entry_id)

CREATE INDEX metric_indicator ON metric(indicator_id) WHERE indicator_id IS NOT NULL

CREATE INDEX metric_fact ON metric(fact) WHERE fact IS NOT NULL

CREATE INDEX comment_report ON comment(report_id)

CREATE INDEX ignored_finding_report ON ignored_finding(report_id)

CREATE INDEX snapshot_report ON snapshot(report_uid)

CREATE INDEX change_session ON change(session_id)

CREATE INDEX change_run ON change(run) WHERE run IS NOT NULL

CREATE INDEX change_undoes ON change(undoes) WHERE undoes IS NOT NULL

CREATE INDEX change_row_row ON change_row(row_id)

INSERT INTO media(id, sha256, mime, byte_count, width, height) VALUES (1, x'789aabdebea135818913a57372cb6e8d95dca6cb84607219e770e4a994cd0c57', 'image/png', 124, 40, 30)

INSERT INTO media_data(media_id, bytes) VALUES (1, x'89504e470d0a1a0a0000000d49484452000000280000001e0802000000d1bfcb8a000000097048597300000ec400000ec401952b0e1b0000002e494441544889edcd310100300800a0b93ac6b0bcb1ace0e7030588ea7c17fec92a168bc562b1582c168bc5e29501e2000172f3171ed70000000049454e44ae426082')

INSERT INTO head(one, archive_uid, serial, chain, previous, desk, last_id) VALUES (1, x'23520073791144bf9081723edd72d1db', 6, x'bd1ea85300bc5049a4c80ed999f4c546b2de266e4f25de065e505fc09365d892', x'8eb4a3dae27249668e2cf5844f4c88635bbeebfe80959e0773abad80af624a29', 1, 0)

INSERT INTO organization(id, uid, rev, checksum, name) VALUES (1, x'f5db9a4d73ef41a996e527a45fc136d3', 0, -8403358425707333835, '市科学技术协会')

INSERT INTO setting(id, uid, rev, checksum, organization_id, name, value, media_sha256) VALUES (1, x'57239c7b18e4def869c9342e80c94c1b', 0, 2951865743214089843, NULL, 'made_for', 'fixture', NULL)

INSERT INTO indicator(id, uid, rev, checksum, name, unit, category, note) VALUES (1, x'00112233445566778899aabbccddeeff', 0, -1879760761029888439, '院士工作站', '家', 'station', '')

INSERT INTO indicator_name(id, uid, rev, checksum, indicator_id, name) VALUES (1, x'a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0', 0, 4335539179064476645, 1, '院士专家工作站')

INSERT INTO figure(id, uid, rev, checksum, indicator_id, organization_id, year, value, value_max, unit, scale, qualifier, aspect, source) VALUES (1, x'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1', 0, -8015817535361642080, 1, 1, 2020, '24', NULL, '家', '1', 'none', 'total', '年鉴')

INSERT INTO unit_word(id, uid, rev, checksum, word, category, strength) VALUES (1, x'20212223242526272829aabbccddeeff', 0, 2855001959553493687, '胎', 'other', 'strong')

INSERT INTO page_template(id, uid, rev, checksum, name, content) VALUES (1, x'40414243444546474849aabbccddeeff', 0, -4375742737419941113, '板报', '[template]')

INSERT INTO report(id, uid, rev, checksum, organization_id, year, status, organization, title, kicker, document_number, signer, issued, recipients, introduction, signature, notes, charts) VALUES (1, x'd059836c5d66475db17303d287045bde', 0, 964058579400722467, 1, 2021, 'draft', '市科学技术协会', '2021年度十件大事', '年度回顾', '', '', NULL, '', '这一年。
数字为示意。', '市科协
12月31日', '', '')

INSERT INTO section(id, uid, rev, checksum, report_id, ord, kind, numbered, title, introduction) VALUES (1, x'8df1255cb58041d2b17172b5a98fcdac', 0, -7778007292953814658, 1, 'i000', 'events', 1, '十件大事', '')

INSERT INTO section(id, uid, rev, checksum, report_id, ord, kind, numbered, title, introduction) VALUES (2, x'a844b7de16f34fc9a78b23f1bd782e68', 0, -8358238605998824905, 1, 'i010', 'highlights', 0, '十大亮点', '亮点纷呈。')

INSERT INTO entry(id, uid, rev, checksum, section_id, candidate, ord, search_key, state, candidate_state, from_date, until_date, department, contact, source, title, sentence, summary, note, body) VALUES (1, x'76d50293a6394be1b6c8a1c585b8a3ea', 0, -2760586361042292857, 1, 0, 'i000', 2119172097, 'written', 'gathered', '2021-03-01', '2021-03-05', '', '', '', '第1件大事', '', '', '', '工作站增至28家。
举办科普活动 7 场。')

INSERT INTO entry(id, uid, rev, checksum, section_id, candidate, ord, search_key, state, candidate_state, from_date, until_date, department, contact, source, title, sentence, summary, note, body) VALUES (2, x'6f63dd687265433dac5e9d19d196050d', 0, -3485696305033494269, 1, 0, 'i010', 2119172098, 'written', 'gathered', NULL, NULL, '', '', '', '改过的“标题”', '', '', '', '工作站增至28家。
举办科普活动 14 场。')

INSERT INTO entry(id, uid, rev, checksum, section_id, candidate, ord, search_key, state, candidate_state, from_date, until_date, department, contact, source, title, sentence, summary, note, body) VALUES (3, x'75d140b54956489f83859cc767c556e2', 0, 7872770441808901731, 1, 0, 'i020', 2119172099, 'written', 'gathered', NULL, NULL, '', '', '', '第3件大事', '', '', '', '工作站增至28家。
举办科普活动 21 场。')

INSERT INTO entry(id, uid, rev, checksum, section_id, candidate, ord, search_key, state, candidate_state, from_date, until_date, department, contact, source, title, sentence, summary, note, body) VALUES (5, x'5bbf968377c44ee486b854f58b4b1b96', 0, -4256817859339816149, 1, 1, 'i030', 2119172100, 'writing', 'gathered', NULL, NULL, '', '', '', '第9件大事', '', '', '', '工作站增至28家。
举办科普活动 63 场。')

INSERT INTO entry(id, uid, rev, checksum, section_id, candidate, ord, search_key, state, candidate_state, from_date, until_date, department, contact, source, title, sentence, summary, note, body) VALUES (6, x'7474fbce823a441fb4d722d064e1be24', 0, -5498475737541222226, 2, 0, 'i000', 2119172101, 'written', 'gathered', NULL, NULL, '', '', '', '第5件大事', '', '', '', '工作站增至28家。
举办科普活动 35 场。')

INSERT INTO entry(id, uid, rev, checksum, section_id, candidate, ord, search_key, state, candidate_state, from_date, until_date, department, contact, source, title, sentence, summary, note, body) VALUES (7, x'723de258bc8e414bb09aba444e0674e8', 0, 8596001536444495176, 2, 0, 'i010', 2119172102, 'written', 'gathered', NULL, NULL, '', '', '', '第6件大事', '', '', '', '工作站增至28家。
举办科普活动 42 场。')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (1, x'eefff4c26fb64957879b4f087f47004b', 0, 2959214128677678230, 1, 'i000', 1, x'789aabdebea135818913a57372cb6e8d95dca6cb84607219e770e4a994cd0c57', NULL, NULL, 0, '图说 1', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (2, x'b7a26f2aee7b48d4bb7b6ab3248cdacc', 0, 6670506974060076561, 1, 'i010', 1, NULL, NULL, NULL, 0, '图说 1 之二', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (3, x'41c6e1bb1feb4d4abed53b8d8bfddefc', 0, 4428383091844135924, 2, 'i000', 1, NULL, NULL, NULL, 0, '图说 2', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (4, x'e2e979d685c143c1b97505376cac84a0', 0, 3113428959202241378, 2, 'i010', 1, NULL, NULL, NULL, 0, '图说 2 之二', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (5, x'265cd5af4e76415799f5828cb2e6aed6', 0, -6811105953206474388, 3, 'i000', 1, NULL, NULL, NULL, 0, '图说 3', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (6, x'f2479c3d97da49f49e0c312d96a4597b', 0, 8766524172614239652, 3, 'i010', 1, NULL, NULL, NULL, 0, '图说 3 之二', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (9, x'28618498eae040c9b50bedd09b28b8fd', 0, 4671612725109944770, 5, 'i000', 1, NULL, NULL, NULL, 0, '图说 9', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (10, x'ef49197a9bf54a9c88ca8d14d82dc59f', 0, -6817718723902604842, 5, 'i010', 1, NULL, NULL, NULL, 0, '图说 9 之二', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (11, x'96b8ed4b4f7f47328f64aceb69e4a675', 0, 2240915962086100166, 6, 'i000', 1, NULL, NULL, NULL, 0, '图说 5', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (12, x'59259834f35e440ba56735ffc901d543', 0, -4825981186173561797, 6, 'i010', 1, NULL, NULL, NULL, 0, '图说 5 之二', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (13, x'f505303ee4b74e96aac429d49efbfca4', 0, -8558509470461789419, 7, 'i000', 1, NULL, NULL, NULL, 0, '图说 6', '摄影者', '')

INSERT INTO photo(id, uid, rev, checksum, entry_id, ord, after_paragraph, media_sha256, taken, crop, rotation, caption, credit, alt_text) VALUES (14, x'47469acee5fb486c8dc26461ec9967f9', 0, -1929203107101166552, 7, 'i010', 1, NULL, NULL, NULL, 0, '图说 6 之二', '摄影者', '')

INSERT INTO metric(id, uid, rev, checksum, entry_id, indicator_id, fact, value, value_max, unit, scale, qualifier, label, category, aspect, state, was_confirmed, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix) VALUES (1, x'dac7234e6a2443898c55201796123b90', 0, -7014085859768766692, 1, 1, NULL, '28', '29.5', '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 0, 'body', 6, 9, '28家', '工作站增至', '')

INSERT INTO metric(id, uid, rev, checksum, entry_id, indicator_id, fact, value, value_max, unit, scale, qualifier, label, category, aspect, state, was_confirmed, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix) VALUES (2, x'c08abfc56ab74a7c90505488efc705d6', 0, 7549936407906870297, 2, NULL, x'30313233343536373839aabbccddeeff', '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 0, 'body', 6, 9, '28家', '工作站增至', '')

INSERT INTO metric(id, uid, rev, checksum, entry_id, indicator_id, fact, value, value_max, unit, scale, qualifier, label, category, aspect, state, was_confirmed, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix) VALUES (3, x'daf6a4bad2184b2794548ce8990ea22c', 0, -5767743463168960114, 3, NULL, x'30313233343536373839aabbccddeeff', '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 0, 'body', 6, 9, '28家', '工作站增至', '')

INSERT INTO metric(id, uid, rev, checksum, entry_id, indicator_id, fact, value, value_max, unit, scale, qualifier, label, category, aspect, state, was_confirmed, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix) VALUES (5, x'32e9d949e1564551991dc0a07f317200', 0, 5867886153679043951, 5, NULL, NULL, '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 0, 'body', 6, 9, '28家', '工作站增至', '')

INSERT INTO metric(id, uid, rev, checksum, entry_id, indicator_id, fact, value, value_max, unit, scale, qualifier, label, category, aspect, state, was_confirmed, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix) VALUES (6, x'628ade9ada194d3ab5a02a44a9bffae8', 0, 1199701427817078415, 6, NULL, NULL, '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 0, 'body', 6, 9, '28家', '工作站增至', '')

INSERT INTO metric(id, uid, rev, checksum, entry_id, indicator_id, fact, value, value_max, unit, scale, qualifier, label, category, aspect, state, was_confirmed, anchor_field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix) VALUES (7, x'ff1f277cd02f49e1a4be8ddd7b3cf32f', 0, -2760540543099742387, 7, NULL, NULL, '28', NULL, '家', '1', 'none', '院士工作站', 'station', 'total', 'unconfirmed', 0, 'body', 6, 9, '28家', '工作站增至', '')

INSERT INTO vote(id, uid, rev, checksum, entry_id, person, value, at, note) VALUES (1, x'a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2', 0, -2133314280811771184, 5, 'writer', 1, 1640937600000, '')

INSERT INTO comment(id, uid, rev, checksum, report_id, subject_uid, field, anchor_start, anchor_end, anchor_quote, anchor_prefix, anchor_suffix, reply_to_uid, person, at, resolved, text) VALUES (1, x'a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3', 0, 8892365820926423555, 1, x'5bbf968377c44ee486b854f58b4b1b96', 'body', 0, 3, '工作站', '', '', NULL, 'writer', 1640937600000, 0, '核对')

INSERT INTO ignored_finding(id, uid, rev, checksum, report_id, rule, subject_uid, field, anchor_quote, reason, person, at) VALUES (1, x'a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4', 0, 1294170693088462977, 1, 'space', x'5bbf968377c44ee486b854f58b4b1b96', 'body', '工作站', '原文如此', 'writer', 1640937600000)

INSERT INTO snapshot(id, uid, rev, checksum, report_uid, year, number, name, person, at, sha256, content) VALUES (1, x'a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5', 0, -8964325677568979138, x'd059836c5d66475db17303d287045bde', 2021, 0, '送审前', 'writer', 1640937600000, x'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '{}')

INSERT INTO edition(id, uid, rev, checksum, report_uid, year, number, name, person, at, sha256, content) VALUES (1, x'10112233445566778899aabbccddeeff', 0, -1542430958364563096, x'20112233445566778899aabbccddeeff', 2021, 1, '', 'writer', 1640937600000, x'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '{}')

INSERT INTO thumbnail(id, media_id, pixels, bytes) VALUES (1, 1, 128, x'89')

INSERT INTO session(id, person, desk, began) VALUES (1, 'writer', 1, 1640937600000)

INSERT INTO change(id, session_id, at, verb, label, reason, year, report_id, run, undoes) VALUES (1, 1, 1640937600000, 'report.import', '2021', NULL, 2021, NULL, NULL, NULL)

INSERT INTO change(id, session_id, at, verb, label, reason, year, report_id, run, undoes) VALUES (2, 1, 1640937600000, 'photo.picture', '图说 1', NULL, 2021, NULL, NULL, NULL)

INSERT INTO change(id, session_id, at, verb, label, reason, year, report_id, run, undoes) VALUES (3, 1, 1640937600000, 'entry.text', '第2件大事', NULL, 2021, NULL, NULL, NULL)

INSERT INTO change(id, session_id, at, verb, label, reason, year, report_id, run, undoes) VALUES (4, 1, 1640937600000, 'entry.remove', '第4件大事', NULL, 2021, NULL, NULL, NULL)

INSERT INTO change(id, session_id, at, verb, label, reason, year, report_id, run, undoes) VALUES (5, 1, 1640937600000, 'report.status', '2021', NULL, 2021, NULL, NULL, NULL)

INSERT INTO change(id, session_id, at, verb, label, reason, year, report_id, run, undoes) VALUES (6, 1, 1640937600000, 'report.status', '2021', NULL, 2021, NULL, NULL, 5)

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048576, 'report', 1, 'insert', '{"introduction":"这一年。\n数字为示意。","kicker":"年度回顾","organization":"市科学技术协会","organization_id":1,"signature":"市科协\n12月31日","status":"draft","title":"2021年度十件大事","uid":"d059836c5d66475db17303d287045bde","year":2021}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048577, 'section', 1, 'insert', '{"introduction":"","kind":"events","numbered":1,"ord":"i000","report_id":1,"title":"十件大事","uid":"8df1255cb58041d2b17172b5a98fcdac"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048578, 'entry', 1, 'insert', '{"body":"工作站增至28家。\n举办科普活动 7 场。","candidate":0,"from_date":"2021-03-01","ord":"i000","section_id":1,"state":"written","title":"第1件大事","uid":"76d50293a6394be1b6c8a1c585b8a3ea","until_date":"2021-03-05"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048579, 'photo', 1, 'insert', '{"after_paragraph":1,"caption":"图说 1","credit":"摄影者","entry_id":1,"media_sha256":null,"ord":"i000","uid":"eefff4c26fb64957879b4f087f47004b"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048580, 'photo', 2, 'insert', '{"after_paragraph":1,"caption":"图说 1 之二","credit":"摄影者","entry_id":1,"media_sha256":null,"ord":"i010","uid":"b7a26f2aee7b48d4bb7b6ab3248cdacc"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048581, 'metric', 1, 'insert', '{"anchor_end":9,"anchor_field":"body","anchor_prefix":"工作站增至","anchor_quote":"28家","anchor_start":6,"anchor_suffix":"","aspect":"total","category":"station","entry_id":1,"indicator_id":1,"label":"院士工作站","qualifier":"none","scale":"1","state":"unconfirmed","uid":"dac7234e6a2443898c55201796123b90","unit":"家","value":"28","value_max":"29.5"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048582, 'entry', 2, 'insert', '{"body":"工作站增至28家。\n举办科普活动 14 场。","candidate":0,"from_date":null,"ord":"i010","section_id":1,"state":"written","title":"第2件大事","uid":"6f63dd687265433dac5e9d19d196050d","until_date":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048583, 'photo', 3, 'insert', '{"after_paragraph":1,"caption":"图说 2","credit":"摄影者","entry_id":2,"media_sha256":null,"ord":"i000","uid":"41c6e1bb1feb4d4abed53b8d8bfddefc"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048584, 'photo', 4, 'insert', '{"after_paragraph":1,"caption":"图说 2 之二","credit":"摄影者","entry_id":2,"media_sha256":null,"ord":"i010","uid":"e2e979d685c143c1b97505376cac84a0"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048585, 'metric', 2, 'insert', '{"anchor_end":9,"anchor_field":"body","anchor_prefix":"工作站增至","anchor_quote":"28家","anchor_start":6,"anchor_suffix":"","aspect":"total","category":"station","entry_id":2,"indicator_id":null,"label":"院士工作站","qualifier":"none","scale":"1","state":"unconfirmed","uid":"c08abfc56ab74a7c90505488efc705d6","unit":"家","value":"28","value_max":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048586, 'entry', 3, 'insert', '{"body":"工作站增至28家。\n举办科普活动 21 场。","candidate":0,"from_date":null,"ord":"i020","section_id":1,"state":"written","title":"第3件大事","uid":"75d140b54956489f83859cc767c556e2","until_date":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048587, 'photo', 5, 'insert', '{"after_paragraph":1,"caption":"图说 3","credit":"摄影者","entry_id":3,"media_sha256":null,"ord":"i000","uid":"265cd5af4e76415799f5828cb2e6aed6"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048588, 'photo', 6, 'insert', '{"after_paragraph":1,"caption":"图说 3 之二","credit":"摄影者","entry_id":3,"media_sha256":null,"ord":"i010","uid":"f2479c3d97da49f49e0c312d96a4597b"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048589, 'metric', 3, 'insert', '{"anchor_end":9,"anchor_field":"body","anchor_prefix":"工作站增至","anchor_quote":"28家","anchor_start":6,"anchor_suffix":"","aspect":"total","category":"station","entry_id":3,"indicator_id":null,"label":"院士工作站","qualifier":"none","scale":"1","state":"unconfirmed","uid":"daf6a4bad2184b2794548ce8990ea22c","unit":"家","value":"28","value_max":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048590, 'entry', 4, 'insert', '{"body":"工作站增至28家。\n举办科普活动 28 场。","candidate":0,"from_date":null,"ord":"i030","section_id":1,"state":"written","title":"第4件大事","uid":"515372e06f084198b6b4b481ef2db58d","until_date":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048591, 'photo', 7, 'insert', '{"after_paragraph":1,"caption":"图说 4","credit":"摄影者","entry_id":4,"media_sha256":null,"ord":"i000","uid":"21f3b104a7314aebb042dd112fc78291"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048592, 'photo', 8, 'insert', '{"after_paragraph":1,"caption":"图说 4 之二","credit":"摄影者","entry_id":4,"media_sha256":null,"ord":"i010","uid":"b3ddc4d11b0444ac9f7e51bd84d5a93d"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048593, 'metric', 4, 'insert', '{"anchor_end":9,"anchor_field":"body","anchor_prefix":"工作站增至","anchor_quote":"28家","anchor_start":6,"anchor_suffix":"","aspect":"total","category":"station","entry_id":4,"indicator_id":null,"label":"院士工作站","qualifier":"none","scale":"1","state":"unconfirmed","uid":"d949b5db17d441d2abd571884cda59b1","unit":"家","value":"28","value_max":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048594, 'entry', 5, 'insert', '{"body":"工作站增至28家。\n举办科普活动 63 场。","candidate":1,"from_date":null,"ord":"i040","section_id":1,"state":"writing","title":"第9件大事","uid":"5bbf968377c44ee486b854f58b4b1b96","until_date":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048595, 'photo', 9, 'insert', '{"after_paragraph":1,"caption":"图说 9","credit":"摄影者","entry_id":5,"media_sha256":null,"ord":"i000","uid":"28618498eae040c9b50bedd09b28b8fd"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048596, 'photo', 10, 'insert', '{"after_paragraph":1,"caption":"图说 9 之二","credit":"摄影者","entry_id":5,"media_sha256":null,"ord":"i010","uid":"ef49197a9bf54a9c88ca8d14d82dc59f"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048597, 'metric', 5, 'insert', '{"anchor_end":9,"anchor_field":"body","anchor_prefix":"工作站增至","anchor_quote":"28家","anchor_start":6,"anchor_suffix":"","aspect":"total","category":"station","entry_id":5,"indicator_id":null,"label":"院士工作站","qualifier":"none","scale":"1","state":"unconfirmed","uid":"32e9d949e1564551991dc0a07f317200","unit":"家","value":"28","value_max":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048598, 'section', 2, 'insert', '{"introduction":"亮点纷呈。","kind":"highlights","numbered":0,"ord":"i010","report_id":1,"title":"十大亮点","uid":"a844b7de16f34fc9a78b23f1bd782e68"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048599, 'entry', 6, 'insert', '{"body":"工作站增至28家。\n举办科普活动 35 场。","candidate":0,"from_date":null,"ord":"i000","section_id":2,"state":"written","title":"第5件大事","uid":"7474fbce823a441fb4d722d064e1be24","until_date":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048600, 'photo', 11, 'insert', '{"after_paragraph":1,"caption":"图说 5","credit":"摄影者","entry_id":6,"media_sha256":null,"ord":"i000","uid":"96b8ed4b4f7f47328f64aceb69e4a675"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048601, 'photo', 12, 'insert', '{"after_paragraph":1,"caption":"图说 5 之二","credit":"摄影者","entry_id":6,"media_sha256":null,"ord":"i010","uid":"59259834f35e440ba56735ffc901d543"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048602, 'metric', 6, 'insert', '{"anchor_end":9,"anchor_field":"body","anchor_prefix":"工作站增至","anchor_quote":"28家","anchor_start":6,"anchor_suffix":"","aspect":"total","category":"station","entry_id":6,"indicator_id":null,"label":"院士工作站","qualifier":"none","scale":"1","state":"unconfirmed","uid":"628ade9ada194d3ab5a02a44a9bffae8","unit":"家","value":"28","value_max":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048603, 'entry', 7, 'insert', '{"body":"工作站增至28家。\n举办科普活动 42 场。","candidate":0,"from_date":null,"ord":"i010","section_id":2,"state":"written","title":"第6件大事","uid":"723de258bc8e414bb09aba444e0674e8","until_date":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048604, 'photo', 13, 'insert', '{"after_paragraph":1,"caption":"图说 6","credit":"摄影者","entry_id":7,"media_sha256":null,"ord":"i000","uid":"f505303ee4b74e96aac429d49efbfca4"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048605, 'photo', 14, 'insert', '{"after_paragraph":1,"caption":"图说 6 之二","credit":"摄影者","entry_id":7,"media_sha256":null,"ord":"i010","uid":"47469acee5fb486c8dc26461ec9967f9"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048606, 'metric', 7, 'insert', '{"anchor_end":9,"anchor_field":"body","anchor_prefix":"工作站增至","anchor_quote":"28家","anchor_start":6,"anchor_suffix":"","aspect":"total","category":"station","entry_id":7,"indicator_id":null,"label":"院士工作站","qualifier":"none","scale":"1","state":"unconfirmed","uid":"ff1f277cd02f49e1a4be8ddd7b3cf32f","unit":"家","value":"28","value_max":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048607, 'vote', 1, 'insert', '{"at":1640937600000,"entry_id":5,"person":"writer","uid":"a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2","value":1}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048608, 'comment', 1, 'insert', '{"anchor_end":3,"anchor_quote":"工作站","anchor_start":0,"at":1640937600000,"field":"body","person":"writer","report_id":1,"resolved":0,"subject_uid":"5bbf968377c44ee486b854f58b4b1b96","text":"核对","uid":"a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (1048609, 'ignored_finding', 1, 'insert', '{"anchor_quote":"工作站","at":1640937600000,"field":"body","person":"writer","reason":"原文如此","report_id":1,"rule":"space","subject_uid":"5bbf968377c44ee486b854f58b4b1b96","uid":"a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (2097152, 'photo', 1, 'update', '{"media_sha256":[null,"789aabdebea135818913a57372cb6e8d95dca6cb84607219e770e4a994cd0c57"]}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (3145728, 'entry', 2, 'update', '{"title":["第2件大事","改过的“标题”"]}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (4194304, 'photo', 7, 'delete', '{"after_paragraph":1,"caption":"图说 4","credit":"摄影者","entry_id":4,"media_sha256":null,"ord":"i000","uid":"21f3b104a7314aebb042dd112fc78291"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (4194305, 'photo', 8, 'delete', '{"after_paragraph":1,"caption":"图说 4 之二","credit":"摄影者","entry_id":4,"media_sha256":null,"ord":"i010","uid":"b3ddc4d11b0444ac9f7e51bd84d5a93d"}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (4194306, 'metric', 4, 'delete', '{"anchor_end":9,"anchor_field":"body","anchor_prefix":"工作站增至","anchor_quote":"28家","anchor_start":6,"anchor_suffix":"","aspect":"total","category":"station","entry_id":4,"indicator_id":null,"label":"院士工作站","qualifier":"none","scale":"1","state":"unconfirmed","uid":"d949b5db17d441d2abd571884cda59b1","unit":"家","value":"28","value_max":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (4194307, 'entry', 4, 'delete', '{"body":"工作站增至28家。\n举办科普活动 28 场。","candidate":0,"from_date":null,"ord":"i030","section_id":1,"state":"written","title":"第4件大事","uid":"515372e06f084198b6b4b481ef2db58d","until_date":null}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (4194308, 'entry', 5, 'update', '{"ord":["i040","i030"]}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (5242880, 'report', 1, 'update', '{"status":["draft","in_review"]}')

INSERT INTO change_row(id, table_name, row_id, operation, content) VALUES (6291456, 'report', 1, 'update', '{"status":["in_review","draft"]}')

INSERT INTO search_waiting(search_key) SELECT search_key FROM entry WHERE id = 2

INSERT INTO search_text(search_text) VALUES ('rebuild')

INSERT INTO search_single(search_single) VALUES ('rebuild')

INSERT INTO search_title(search_title) VALUES ('rebuild')

CREATE TRIGGER entry_search_insert AFTER INSERT ON entry BEGIN INSERT INTO search_text(rowid, title, body) VALUES (new.search_key, new.title, new.body); INSERT INTO search_single(rowid, title, body) VALUES (new.search_key, new.title, new.body); INSERT INTO search_title(rowid, title) VALUES (new.search_key, new.title); END

CREATE TRIGGER entry_search_delete AFTER DELETE ON entry BEGIN INSERT INTO search_text(search_text, rowid, title, body) VALUES ('delete', old.search_key, old.title, old.body); INSERT INTO search_single(search_single, rowid, title, body) VALUES ('delete', old.search_key, old.title, old.body); INSERT INTO search_title(search_title, rowid, title) VALUES ('delete', old.search_key, old.title); END

CREATE TRIGGER entry_search_update AFTER UPDATE OF title, body, search_key ON entry WHEN (old.title IS NOT new.title OR old.body IS NOT new.body OR old.search_key IS NOT new.search_key) AND old.search_key NOT IN (SELECT search_key FROM search_waiting) BEGIN INSERT INTO search_text(search_text, rowid, title, body) VALUES ('delete', old.search_key, old.title, old.body); INSERT INTO search_single(search_single, rowid, title, body) VALUES ('delete', old.search_key, old.title, old.body); INSERT INTO search_text(rowid, title, body) VALUES (new.search_key, new.title, new.body); INSERT INTO search_single(rowid, title, body) VALUES (new.search_key, new.title, new.body); END

CREATE TRIGGER entry_search_title AFTER UPDATE OF title, search_key ON entry WHEN (old.title IS NOT new.title OR old.search_key IS NOT new.search_key) AND old.search_key NOT IN (SELECT search_key FROM search_waiting) BEGIN INSERT INTO search_title(search_title, rowid, title) VALUES ('delete', old.search_key, old.title); INSERT INTO search_title(rowid, title) VALUES (new.search_key, new.title); END

CREATE TRIGGER search_waiting_insert AFTER INSERT ON search_waiting BEGIN INSERT INTO search_text(search_text, rowid, title, body) SELECT 'delete', search_key, title, body FROM entry WHERE search_key = new.search_key; INSERT INTO search_single(search_single, rowid, title, body) SELECT 'delete', search_key, title, body FROM entry WHERE search_key = new.search_key; INSERT INTO search_title(search_title, rowid, title) SELECT 'delete', search_key, title FROM entry WHERE search_key = new.search_key; END

CREATE TRIGGER search_waiting_delete AFTER DELETE ON search_waiting BEGIN INSERT INTO search_text(rowid, title, body) SELECT search_key, title, body FROM entry WHERE search_key = old.search_key; INSERT INTO search_single(rowid, title, body) SELECT search_key, title, body FROM entry WHERE search_key = old.search_key; INSERT INTO search_title(rowid, title) SELECT search_key, title FROM entry WHERE search_key = old.search_key; END

CREATE TRIGGER entry_search_removal BEFORE DELETE ON entry BEGIN DELETE FROM search_waiting WHERE search_key = old.search_key; END

CREATE TRIGGER entry_search_key BEFORE UPDATE OF search_key ON entry WHEN old.search_key IS NOT new.search_key BEGIN DELETE FROM search_waiting WHERE search_key = old.search_key; END

CREATE TABLE search_owner(search_key INTEGER PRIMARY KEY, table_name TEXT NOT NULL CHECK(table_name IN ('report', 'section', 'entry')), row_id INTEGER NOT NULL, texts TEXT NOT NULL CHECK(texts <> '')) STRICT

CREATE UNIQUE INDEX search_owner_row ON search_owner(row_id, table_name)

CREATE TRIGGER entry_search_narrow BEFORE INSERT ON entry WHEN new.search_key >> 32 <> 0 BEGIN SELECT RAISE(ABORT, 'a key of an older version'); END

CREATE TRIGGER entry_search_narrowed BEFORE UPDATE OF search_key ON entry WHEN new.search_key >> 32 <> 0 BEGIN SELECT RAISE(ABORT, 'a key of an older version'); END

CREATE TRIGGER search_owner_narrow BEFORE INSERT ON search_owner WHEN new.search_key >> 32 <> 0 BEGIN SELECT RAISE(ABORT, 'a key of an older version'); END

CREATE VIRTUAL TABLE search_other USING fts5(texts, content='search_owner', content_rowid='search_key', tokenize='han_biuni 1', columnsize=0)

INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (2119696385, 'report', 1, '2021年度十件大事' || char(31) || '年度回顾' || char(31) || '这一年。' || char(10) || '数字为示意。' || char(31) || '市科协' || char(10) || '12月31日')

INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (2119696386, 'section', 1, '十件大事')

INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (2119696387, 'section', 2, '十大亮点' || char(31) || '亮点纷呈。')

INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (2119172097, 'entry', 1, '图说 1' || char(31) || '摄影者' || char(31) || '图说 1 之二' || char(31) || '摄影者' || char(31) || '院士工作站')

INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (2119172098, 'entry', 2, '图说 2' || char(31) || '摄影者' || char(31) || '图说 2 之二' || char(31) || '摄影者' || char(31) || '院士工作站')

INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (2119172099, 'entry', 3, '图说 3' || char(31) || '摄影者' || char(31) || '图说 3 之二' || char(31) || '摄影者' || char(31) || '院士工作站')

INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (2119172100, 'entry', 5, '图说 9' || char(31) || '摄影者' || char(31) || '图说 9 之二' || char(31) || '摄影者' || char(31) || '院士工作站')

INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (2119172101, 'entry', 6, '图说 5' || char(31) || '摄影者' || char(31) || '图说 5 之二' || char(31) || '摄影者' || char(31) || '院士工作站')

INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (2119172102, 'entry', 7, '图说 6' || char(31) || '摄影者' || char(31) || '图说 6 之二' || char(31) || '摄影者' || char(31) || '院士工作站')

INSERT INTO search_other(search_other) VALUES ('rebuild')
