// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/search.h"

#include "core/archive/records/belief.h"
#include "core/archive/records/checksum.h"
#include "core/archive/search/searchkey.h"
#include "core/archive/store/database.h"
#include "core/model/enumtext.h"
#include "core/text/codepoints.h"
#include "core/text/folding.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr std::array kIndexes{"search_text", "search_single", "search_title"};

/// A word as FTS5 wants it: quoted, so that nothing in it is an operator.
QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u"\"\""_s) + u'"';
}

QString allOf(const QStringList &quotedWords)
{
    return quotedWords.join(u" AND "_s);
}

QString entriesIn(const char *index)
{
    return u"SELECT rowid AS key FROM %1 WHERE %1 MATCH ?"_s.arg(QLatin1String(index));
}

/// Search keys of entries the index does not know now.
struct WaitingHits {
    QJsonArray found;
    QJsonArray titled; ///< of these, with every word in the title
};

QString listOf(const QJsonArray &keys)
{
    return QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
}

Result<WaitingHits> searchWaiting(Database &database, const QStringList &words)
{
    WaitingHits hits;
    TRY(database.each(
        u"SELECT w.search_key, e.title, e.body FROM search_waiting w CROSS JOIN entry e ON e.search_key = w.search_key"_s,
        {}, [&](const Row &row) {
            const QString title = text::foldTight(row.text(1));
            const QString body = text::foldTight(row.text(2));
            const auto inTitle = [&](const QString &word) { return title.contains(word); };
            if (!std::ranges::all_of(
                    words, [&](const QString &word) { return inTitle(word) || body.contains(word); }))
                return;
            hits.found << row.integer(0);
            if (std::ranges::all_of(words, inTitle))
                hits.titled << row.integer(0);
        }));
    return hits;
}

/// Units as they stand in the archive that fold to @p unit, as JSON.
Result<QString> unitsLike(Database &database, const QString &unit)
{
    QJsonArray units;
    TRY(database.each(u"SELECT DISTINCT unit FROM metric"_s, {}, [&](const Row &row) {
        if (text::foldTight(row.text(0)) == unit)
            units << row.text(0);
    }));
    return listOf(units);
}

/// Search keys of all entries with the words of a query, and of those with all of them in the title.
struct Matches {
    QString with; ///< of a statement: "hit" and "titled", both of one column "key"
    Database::Values values;
};

Result<Matches> matchesOf(Database &database, const SearchQuery &query)
{
    if (query.words.isEmpty())
        return Matches{u"WITH titled AS (SELECT NULL AS key), hit AS (SELECT search_key AS key FROM entry)"_s,
                       {}};
    QStringList pairs;   // words of two characters and more
    QStringList singles; // words of one
    for (const QString &word : query.words)
        (text::codePointCount(word) > 1 ? pairs : singles) << quoted(word);

    const auto waiting = TRY(searchWaiting(database, query.words));
    Matches matches;
    const auto withWaiting = [&](const QString &select, const QStringList &questions,
                                 const QJsonArray &keys) {
        for (const QString &question : questions)
            matches.values << question;
        if (waiting.found.isEmpty())
            return select;
        matches.values << listOf(keys);
        return select + u" UNION ALL SELECT value FROM json_each(?)"_s;
    };
    const QString titled = withWaiting(entriesIn("search_title"), {allOf(pairs + singles)}, waiting.titled);
    // Words of one character have an index of their own; where there are longer ones too, these are fewer.
    const QString inSingles = entriesIn("search_single");
    const QString inPairs = entriesIn("search_text");
    QString hit;
    if (pairs.isEmpty())
        hit = withWaiting(inSingles, {allOf(singles)}, waiting.found);
    else if (singles.isEmpty())
        hit = withWaiting(inPairs, {allOf(pairs)}, waiting.found);
    else
        hit = withWaiting(u"%1 AND rowid IN (%2)"_s.arg(inPairs, inSingles), {allOf(pairs), allOf(singles)},
                          waiting.found);
    matches.with = u"WITH titled AS (%1), hit AS (%2)"_s.arg(titled, hit);
    return matches;
}

constexpr QStringView kFoundEntries =
    u"FROM hit CROSS JOIN entry e ON e.search_key = hit.key JOIN section s ON "
    "s.id = e.section_id JOIN report r ON r.id = s.report_id WHERE ";

} // namespace

Result<Narrowing> narrowingOf(Database &database, const SearchQuery &query, bool ofEntries)
{
    QStringList conditions{u"1"_s};
    Narrowing narrowing;
    const auto narrow = [&](const QString &condition, const QVariantList &values) {
        conditions << condition;
        narrowing.values << values;
    };
    // Names are few and folded here: what is looked for may be written in another way.
    const auto idsWith = [&](const QString &sql, const QString &part) -> Result<QString> {
        QJsonArray ids;
        TRY(database.each(sql, {}, [&](const Row &row) {
            if (text::foldTight(row.text(1)).contains(part))
                ids << row.integer(0);
        }));
        return listOf(ids);
    };
    if (query.firstYear)
        narrow(u"r.year >= ?"_s, {*query.firstYear});
    if (query.lastYear)
        narrow(u"r.year <= ?"_s, {*query.lastYear});
    if (query.status)
        narrow(u"r.status = ?"_s, {enumText(*query.status)});
    if (!query.organization.isEmpty())
        narrow(u"r.organization_id IN (SELECT value FROM json_each(?))"_s,
               {TRY(idsWith(u"SELECT id, name FROM organization"_s, query.organization))});
    if (const auto kind = enumFromText<SectionKind>(query.section))
        narrow(u"s.kind = ?"_s, {enumText(*kind)});
    else if (!query.section.isEmpty())
        narrow(u"s.id IN (SELECT value FROM json_each(?))"_s,
               {TRY(idsWith(u"SELECT id, title FROM section"_s, query.section))});
    if (!query.unit.isEmpty())
        narrow(ofEntries ? u"EXISTS (SELECT 1 FROM metric m WHERE m.entry_id = e.id AND m.unit IN (SELECT "
                           "value FROM json_each(?)) AND m.state <> 'rejected')"_s
                         : u"? IS NULL"_s, // what has no metrics has none of the unit
               {TRY(unitsLike(database, query.unit))});
    narrowing.where = conditions.join(u" AND "_s);
    return narrowing;
}

Result<std::vector<Place>> searchEntries(Database &database, const SearchQuery &query, int limit)
{
    std::vector<Place> found;
    if (query.isEmpty() || limit <= 0)
        return found;
    // What waits may be indexed by another program at any time.
    const auto sight = TRY(Transaction::begin(database, Transaction::Kind::Read));
    const auto matches = TRY(matchesOf(database, query));
    const auto narrowing = TRY(narrowingOf(database, query, true));
    const QString sql =
        u"%1 SELECT s.report_id, s.id, e.id %2 %3 "
        "ORDER BY e.search_key IN titled DESC, e.search_key >> %4 DESC, s.ord, s.id, e.candidate, e.ord LIMIT ?"_s
            .arg(matches.with, kFoundEntries, narrowing.where)
            .arg(kYearShift);
    TRY(database.each(sql, matches.values + narrowing.values + Database::Values{limit}, [&](const Row &row) {
        found.push_back({{row.integer(0)}, {row.integer(1)}, {row.integer(2)}, {}});
    }));
    return found;
}

Result<int> countEntries(Database &database, const SearchQuery &query)
{
    if (query.isEmpty())
        return 0;
    const auto sight = TRY(Transaction::begin(database, Transaction::Kind::Read));
    const auto matches = TRY(matchesOf(database, query));
    const auto narrowing = TRY(narrowingOf(database, query, true));
    const QString counted = query.hasFilters() ? kFoundEntries.toString() + narrowing.where : u"FROM hit"_s;
    const auto count = TRY(database.integer(u"%1 SELECT count(*) %2"_s.arg(matches.with, counted),
                                            matches.values + narrowing.values));
    return static_cast<int>(count);
}

Result<std::vector<EntryId>> entriesAmong(Database &database, const SearchQuery &query,
                                          const std::vector<EntryId> &entries)
{
    std::vector<EntryId> found;
    if (query.isEmpty() || entries.empty())
        return found;
    QJsonArray ids;
    for (const EntryId entry : entries)
        ids << entry.value;
    const auto matches = TRY(matchesOf(database, query));
    TRY(database.each(u"%1 SELECT e.id FROM entry e WHERE e.id IN (SELECT value FROM json_each(?)) AND "
                      "e.search_key IN hit"_s.arg(matches.with),
                      matches.values + Database::Values{listOf(ids)},
                      [&](const Row &row) { found.push_back({row.integer(0)}); }));
    return found;
}

Result<bool> isSearchIndexSound(Database &database)
{
    for (const char *index : kIndexes) {
        // Rank 1 compares with the texts; without it only the index with itself.
        const auto checked = database.run(
            u"INSERT INTO %1(%1, rank) VALUES ('integrity-check', 1)"_s.arg(QLatin1String(index)));
        if (checked)
            continue;
        // A damaged head of the index ("invalid fts5 file format") is an error like any other to SQLite.
        if (checked.error().code == ErrorCode::ArchiveDamaged ||
            checked.error().code == ErrorCode::DatabaseFailed)
            return false;
        return tl::unexpected(checked.error());
    }
    return true;
}

Result<void> letWait(Database &database, EntryId entry)
{
    return database.run(u"INSERT OR IGNORE INTO search_waiting SELECT search_key FROM entry WHERE id = ?"_s,
                        {entry.value});
}

Result<void> indexWaiting(Database &database, EntryId entry)
{
    return database.run(
        u"DELETE FROM search_waiting WHERE search_key = (SELECT search_key FROM entry WHERE id = ?)"_s,
        {entry.value});
}

Result<void> indexWaiting(Database &database)
{
    // A statement that deletes nothing would wait for the lock all the same.
    const auto waits = TRY(database.integer(u"SELECT EXISTS (SELECT 1 FROM search_waiting)"_s));
    return waits != 0 ? database.run(u"DELETE FROM search_waiting"_s) : Result<void>();
}

Result<void> rebuildSearchIndex(Database &database)
{
    auto transaction = TRY(Transaction::begin(database, Transaction::Kind::Write));
    // An index of texts that are not what was written would hide that they are not.
    const auto wrong = TRY(wrongChecksums(database, u"entry"_s));
    if (!wrong.empty())
        return failure(ErrorCode::RecordDamaged, nameOf(database, RowKind::Entry, wrong.front()));
    for (const char *index : kIndexes)
        TRY(database.run(u"INSERT INTO %1(%1) VALUES ('rebuild')"_s.arg(QLatin1String(index))));
    return transaction.commit();
}

} // namespace dashiji::archive
