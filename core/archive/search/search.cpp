// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/search.h"

#include "core/archive/search/searchkey.h"
#include "core/archive/store/database.h"
#include "core/text/folding.h"

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

qsizetype codePoints(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

Result<std::vector<EntryId>> searchEntries(Database &database, const QString &query, int limit)
{
    QStringList pairs;   // words of two characters and more
    QStringList singles; // words of one
    const QStringList words = text::fold(query).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        (codePoints(word) > 1 ? pairs : singles) << quoted(word);
    std::vector<EntryId> found;
    if (words.isEmpty() || limit <= 0)
        return found;

    // Words of one character have an index of their own; where there are longer ones too, these are fewer.
    const bool byPairs = !pairs.isEmpty();
    QString condition = byPairs ? u"search_text MATCH ?"_s : u"search_single MATCH ?"_s;
    Database::Values values{QStringList(pairs + singles).join(u" AND "_s),
                            (byPairs ? pairs : singles).join(u" AND "_s)};
    if (byPairs && !singles.isEmpty()) {
        condition += u" AND e.search_key IN (SELECT rowid FROM search_single WHERE search_single MATCH ?)"_s;
        values << singles.join(u" AND "_s);
    }
    values << limit;
    const QString sql =
        u"WITH titled AS (SELECT rowid AS key FROM search_title WHERE search_title MATCH ?) "
        "SELECT e.id FROM %1 CROSS JOIN entry e ON e.search_key = %1.rowid "
        "JOIN section s ON s.id = e.section_id WHERE %2 "
        "ORDER BY e.search_key IN titled DESC, e.search_key >> %3 DESC, s.ord, s.id, e.candidate, e.ord LIMIT ?"_s
            .arg(byPairs ? u"search_text"_s : u"search_single"_s, condition)
            .arg(kYearShift);
    TRY(database.each(sql, values, [&](const Row &row) { found.push_back({row.integer(0)}); }));
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

Result<void> rebuildSearchIndex(Database &database)
{
    auto transaction = TRY(Transaction::begin(database, Transaction::Kind::Write));
    for (const char *index : kIndexes)
        TRY(database.run(u"INSERT INTO %1(%1) VALUES ('rebuild')"_s.arg(QLatin1String(index))));
    return transaction.commit();
}

} // namespace dashiji::archive
