// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journalcheck.h"

#include "core/archive/edit.h"
#include "core/archive/rowowner.h"
#include "core/archive/undo.h"

#include <map>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// What the journal, read from its end, says a row must hold now.
struct ExpectedRow {
    QJsonObject values;
    bool removed = false;
    bool complete = false; ///< older changes add nothing: the row began or ended here
};

using ExpectedRows = std::map<std::pair<QString, qint64>, ExpectedRow>;

void recall(ExpectedRows &expected, const JournalRow &row)
{
    ExpectedRow &wanted = expected[{row.table, row.rowId}];
    if (wanted.complete)
        return;
    if (row.operation == RowOperation::Removed) {
        // Deleted and never written again, or put back by an undo that later changes went on from.
        wanted.removed = wanted.values.isEmpty();
        wanted.complete = true;
        return;
    }
    for (auto it = row.newValues.begin(); it != row.newValues.end(); ++it)
        if (!wanted.values.contains(it.key()))
            wanted.values.insert(it.key(), it.value());
    wanted.complete = row.operation == RowOperation::Inserted;
}

Result<void> compare(Database &database, const ExpectedRows &expected, QStringList &flaws)
{
    for (const auto &[key, wanted] : expected) {
        const QString name = u"%1 %2"_s.arg(key.first).arg(key.second);
        const auto current = currentValues(database, key.first, key.second);
        if (!current)
            return tl::unexpected(current.error());
        if (wanted.removed && *current)
            flaws << name + u" was removed but is there"_s;
        else if (!wanted.removed && !*current)
            flaws << name + u" is gone without a change that removed it"_s;
        else if (*current)
            for (auto it = wanted.values.begin(); it != wanted.values.end(); ++it)
                if ((*current)->value(it.key()) != it.value())
                    flaws << name + u"."_s + it.key() + u" is not what the last change wrote"_s;
    }
    return {};
}

} // namespace

Result<QStringList> journalInconsistencies(Database &database)
{
    QStringList flaws;
    std::vector<ChangeId> standing;
    auto read = database.each(u"SELECT id, state FROM change ORDER BY id DESC"_s, {}, [&](const Row &row) {
        if (row.text(1) == u"done"_s)
            standing.push_back({row.integer(0)});
    });
    if (!read)
        return tl::unexpected(read.error());
    read = database.each(u"SELECT id FROM change WHERE id NOT IN (SELECT change_id FROM change_row)"_s, {},
                         [&](const Row &row) { flaws << u"change %1 has no rows"_s.arg(row.integer(0)); });
    if (!read)
        return tl::unexpected(read.error());
    const auto serial = database.integer(u"SELECT max(j.serial - coalesce((SELECT max(id) FROM change), 0)) "
                                         "FROM journal_state j WHERE j.change_id IS NULL"_s);
    if (!serial)
        return tl::unexpected(serial.error());
    if (*serial < 0)
        flaws << u"changes are newer than the last commit"_s;

    ExpectedRows expected;
    for (const ChangeId change : standing) {
        auto rows = journalRows(database, change);
        if (!rows)
            return tl::unexpected(rows.error());
        for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
            if (!kindOf(row->table))
                flaws << u"change %1 names an unknown table"_s.arg(change.value);
            else if (row->oldValues.isEmpty() && row->newValues.isEmpty())
                flaws << u"change %1 has a row without values"_s.arg(change.value);
            else
                recall(expected, *row);
        }
    }
    if (auto done = compare(database, expected, flaws); !done)
        return tl::unexpected(done.error());
    return flaws;
}

} // namespace dashiji::archive
