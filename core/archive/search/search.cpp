// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/search.h"

#include "core/archive/records/belief.h"
#include "core/archive/records/checksum.h"
#include "core/archive/search/othertexts.h"
#include "core/archive/store/database.h"

#include <array>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr std::array kIndexes{"search_text", "search_single", "search_title", "search_other"};

/// Records whose texts are in the index.
constexpr std::array kIndexed{RowKind::Report, RowKind::Section, RowKind::Entry, RowKind::Photo,
                              RowKind::Metric};

} // namespace

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
    return areOtherTextsWritten(database);
}

Result<QString> damageUnderIndex(Database &database)
{
    for (const RowKind kind : kIndexed) {
        const auto wrong = TRY(wrongChecksums(database, tableOf(kind).name));
        if (!wrong.empty())
            return nameOf(database, kind, wrong.front());
    }
    return QString();
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
    const auto damaged = TRY(damageUnderIndex(database));
    if (!damaged.isNull())
        return failure(ErrorCode::RecordDamaged, damaged);
    TRY(writeOtherTexts(database));
    for (const char *index : kIndexes)
        TRY(database.run(u"INSERT INTO %1(%1) VALUES ('rebuild')"_s.arg(QLatin1String(index))));
    return transaction.commit();
}

} // namespace dashiji::archive
