// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schema version 7: narrower keys of the search index. docs/file-format.md describes it.
// Released: never edit, add a migration instead.
#include "core/archive/search/othertexts.h"
#include "core/archive/store/database.h"
#include "core/archive/store/migrations.h"

#include <array>

namespace dashiji::archive
{

namespace
{

// The index keeps the way from one key to the next. From one year to another it was six bytes long, for most
// words as many as all the rest that is kept of a place; it is three now: year · 2^20 + n.
constexpr std::array kStepsV7{
    u"WITH numbered AS (SELECT e.search_key AS old, r.year * 1048576 + row_number() OVER (PARTITION BY "
    u"r.year "
    "ORDER BY e.search_key) AS new FROM entry e JOIN section s ON s.id = e.section_id JOIN report r ON r.id "
    "= s.report_id) UPDATE search_waiting SET search_key = numbered.new FROM numbered WHERE numbered.old = "
    "search_waiting.search_key",
    u"WITH numbered AS (SELECT e.id AS entry, r.year * 1048576 + row_number() OVER (PARTITION BY r.year "
    "ORDER BY e.search_key) AS new FROM entry e JOIN section s ON s.id = e.section_id JOIN report r ON r.id "
    "= s.report_id) UPDATE entry SET search_key = numbered.new FROM numbered WHERE numbered.entry = entry.id",

    // A program of version 6 that has the file open writes no keys of its own among these.
    u"CREATE TRIGGER entry_search_narrow BEFORE INSERT ON entry WHEN new.search_key >> 32 <> 0 "
    "BEGIN SELECT RAISE(ABORT, 'a key of an older version'); END",
    u"CREATE TRIGGER entry_search_narrowed BEFORE UPDATE OF search_key ON entry WHEN new.search_key >> 32 <> "
    "0 BEGIN SELECT RAISE(ABORT, 'a key of an older version'); END",
    u"CREATE TRIGGER search_owner_narrow BEFORE INSERT ON search_owner WHEN new.search_key >> 32 <> 0 "
    "BEGIN SELECT RAISE(ABORT, 'a key of an older version'); END",
};

constexpr std::array kIndexesV7{u"search_text", u"search_single", u"search_title", u"search_other"};

/// Triggers that would index every entry anew when its key changes: all are indexed together at the end.
Result<QStringList> dropTriggersOfKeys(Database &database)
{
    QStringList names;
    QStringList statements;
    const QString ofKeys =
        QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name IN "
                       "('entry_search_key', 'entry_search_update', 'entry_search_title')");
    TRY(database.each(ofKeys, {}, [&](const Row &row) {
        names << row.text(0);
        statements << row.text(1);
    }));
    for (const QString &name : names)
        TRY(database.run(QStringLiteral("DROP TRIGGER %1").arg(name)));
    return statements;
}

} // namespace

Result<void> migrateToV7(Database &database)
{
    const auto triggers = TRY(dropTriggersOfKeys(database));
    for (const char16_t *statement : kStepsV7)
        TRY(database.run(QString::fromUtf16(statement)));
    for (const QString &trigger : triggers)
        TRY(database.run(trigger));
    TRY(writeOtherTexts(database));
    for (const char16_t *index : kIndexesV7)
        TRY(database.run(
            QStringLiteral("INSERT INTO %1(%1) VALUES ('rebuild')").arg(QString::fromUtf16(index))));
    return {};
}

} // namespace dashiji::archive
