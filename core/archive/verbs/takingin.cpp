// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes that stand in logs set aside: counted, and written as edits of now.
#include "core/archive/journal/journalrow.h"
#include "core/archive/journal/leftjournal.h"
#include "core/archive/store/leftlog.h"
#include "core/archive/verbs/gate.h"

#include <QFileInfo>

namespace dashiji::archive
{

namespace
{

/// What is no failure of the whole, but of one change that does not fit what stands here.
bool isConflict(const Error &error, const Database &database)
{
    switch (error.code) {
    case ErrorCode::UndoBlocked:
    case ErrorCode::ReportSealed:
    case ErrorCode::RecordDamaged:
    case ErrorCode::RecordExists:
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
        return true;
    default:
        return error.code == ErrorCode::DatabaseFailed && database.failedForConstraint();
    }
}

Result<std::vector<JournalRow>> rowsOf(const LeftChange &left)
{
    std::vector<JournalRow> rows;
    for (const StoredChangeRow &row : left.rows)
        rows.push_back(TRY(journalRowFrom(row.table, row.id, row.operation, row.content)));
    return rows;
}

} // namespace

std::vector<LeftChanges> Archive::changesAside() const
{
    std::vector<LeftChanges> all;
    const QStringList logs = logsSetAside(path());
    for (const QString &log : logs) {
        const auto missing = leftJournal(database(), log);
        const bool isProven = missing && *missing;
        all.push_back({log, QFileInfo(log).lastModified(),
                       isProven ? static_cast<int>((*missing)->size()) : 0, isProven});
    }
    return all;
}

Result<TakenIn> Writer::takeIn(const QString &log)
{
    const auto missing = TRY(leftJournal(d->database, log));
    if (!missing)
        return failure(ErrorCode::NotFound, log, QStringLiteral("no chain leads through it"));
    TakenIn taken;
    for (const LeftChange &left : *missing) {
        const auto rows = TRY(rowsOf(left));
        const auto done = d->perform([&](Edit &edit) -> Result<void> {
            edit.describe(left.change.verb, left.change.label, left.change.year, {left.change.report});
            edit.setReason(left.change.reason);
            return playRows(edit, rows);
        });
        if (done) {
            ++taken.taken;
        } else if (isConflict(done.error(), d->database)) {
            Error conflict = done.error();
            conflict.subject = left.change.label;
            taken.conflicts.push_back(std::move(conflict));
        } else {
            return tl::unexpected(done.error());
        }
    }
    if (taken.conflicts.empty())
        TRY(markTakenIn(log));
    return taken;
}

} // namespace dashiji::archive
