// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/search.h"

#include "core/archive/search/searchkey.h"
#include "core/archive/store/database.h"
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

qsizetype codePoints(const QString &text)
{
    return text.toUcs4().size();
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

} // namespace

Result<std::vector<Place>> searchEntries(Database &database, const QString &query, int limit)
{
    QStringList pairs;   // words of two characters and more
    QStringList singles; // words of one
    const QStringList words = text::fold(query).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        (codePoints(word) > 1 ? pairs : singles) << quoted(word);
    std::vector<Place> found;
    if (words.isEmpty() || limit <= 0)
        return found;

    // What waits may be indexed by another program at any time.
    const auto sight = TRY(Transaction::begin(database, Transaction::Kind::Read));
    const auto waiting = TRY(searchWaiting(database, words));
    Database::Values values;
    const auto withWaiting = [&](const QString &select, const QStringList &questions,
                                 const QJsonArray &keys) {
        for (const QString &question : questions)
            values << question;
        if (waiting.found.isEmpty())
            return select;
        values << listOf(keys);
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
    values << limit;
    const QString sql =
        u"WITH titled AS (%1), hit AS (%2) "
        "SELECT s.report_id, s.id, e.id FROM hit CROSS JOIN entry e ON e.search_key = hit.key "
        "JOIN section s ON s.id = e.section_id "
        "ORDER BY e.search_key IN titled DESC, e.search_key >> %3 DESC, s.ord, s.id, e.candidate, e.ord LIMIT ?"_s
            .arg(titled, hit)
            .arg(kYearShift);
    TRY(database.each(sql, values, [&](const Row &row) {
        found.push_back({{row.integer(0)}, {row.integer(1)}, {row.integer(2)}, {}});
    }));
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
    for (const char *index : kIndexes)
        TRY(database.run(u"INSERT INTO %1(%1) VALUES ('rebuild')"_s.arg(QLatin1String(index))));
    return transaction.commit();
}

} // namespace dashiji::archive
