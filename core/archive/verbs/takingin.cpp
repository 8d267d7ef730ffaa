// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes that stand in logs set aside: counted, and written as edits of now.
#include "core/archive/journal/history.h"
#include "core/archive/journal/leftjournal.h"
#include "core/archive/records/recordwriter.h"
#include "core/archive/store/leftlog.h"
#include "core/archive/verbs/gate.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <functional>

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

/// A record of which texts are told; none of another kind.
std::optional<RecordId> recordOf(RowKind kind, qint64 id)
{
    switch (kind) {
    case RowKind::Report:
        return ReportId{id};
    case RowKind::Section:
        return SectionId{id};
    case RowKind::Entry:
        return EntryId{id};
    case RowKind::Photo:
        return PhotoId{id};
    default:
        return std::nullopt;
    }
}

/// Follows the texts of rows through the changes of a log, each from the words here that it was written into.
class TextsOfLog
{
public:
    explicit TextsOfLog(Database &database) : m_database(database) {}

    Result<void> take(const StoredChange &change, const JournalRow &row)
    {
        if (!recordOf(row.kind, row.id))
            return {};
        Followed &followed = TRY(rowOf(row.kind, row.id));
        followed.removed = row.operation == RowOperation::Removed;
        followed.year = change.year;
        const QString year = QString::number(change.year);
        followed.where = change.label.isEmpty() || change.label == year
                             ? year
                             : year + QStringLiteral(" · ") + change.label;
        for (const auto &[column, value] : row.after)
            followed.set(column, value.toString());
        for (const TextSplice &splice : row.splices) {
            const QString text = followed.there.value(splice.column).toString();
            auto whole = spliced(splice, text, false);
            if (!whole)
                if (const auto earlier = TRY(earlierText(followed, splice)))
                    whole = spliced(splice, *earlier, false);
            if (whole) {
                followed.set(splice.column, *whole);
                continue;
            }
            const bool hasParts = followed.inParts.contains(splice.column);
            followed.set(splice.column, hasParts ? text + QLatin1Char('\n') + splice.put : splice.put);
            followed.inParts.insert(splice.column);
        }
        return {};
    }

    [[nodiscard]] std::vector<TextDifference> differences() const
    {
        std::vector<TextDifference> all;
        for (const Followed &row : m_rows)
            for (const TableColumn &column : tableOf(row.kind).columns) {
                if (row.removed || !column.isText || !row.touched.contains(column.column))
                    continue;
                const QString here = row.now.value(column.column).toString();
                const QString there = row.there.value(column.column).toString();
                const bool isWhole = !row.now.isEmpty() && !row.inParts.contains(column.column);
                if (here != there)
                    all.push_back({row.where,
                                   row.year,
                                   {},
                                   {},
                                   column.column,
                                   here,
                                   there,
                                   isWhole ? recordOf(row.kind, row.id) : std::nullopt});
            }
        return all;
    }

private:
    struct Followed {
        RowKind kind;
        qint64 id;
        RowValues now;   ///< empty: it is not here
        RowValues there; ///< as far as it was followed
        QSet<Column> touched = {};
        QSet<Column> inParts = {}; ///< what they were written into cannot be found: what was typed, in lines
        QString where = {};
        int year = 0;
        bool removed = false;

        void set(Column column, const QString &text)
        {
            there.set(column, text);
            touched.insert(column);
        }
    };

    Result<std::reference_wrapper<Followed>> rowOf(RowKind kind, qint64 id)
    {
        const auto known = std::ranges::find_if(
            m_rows, [&](const Followed &row) { return row.kind == kind && row.id == id; });
        if (known != m_rows.end())
            return *known;
        auto now = readRow(m_database, kind, id);
        if (!now && now.error().code != ErrorCode::NotFound)
            return tl::unexpected(now.error());
        const RowValues here = now.value_or(RowValues());
        m_rows.push_back({kind, id, here, here});
        return m_rows.back();
    }

    /// The text of here, of whatever time, that a splice was made in.
    Result<std::optional<QString>> earlierText(const Followed &followed, const TextSplice &splice)
    {
        constexpr int kFarEnough = 10000; // changes
        const auto history = TRY(readRowHistory(m_database, followed.kind, followed.id, kFarEnough));
        for (const RowHistory &step : history) {
            const auto then =
                valuesAfter(m_database, followed.kind, followed.id, followed.now, step.change.id);
            const QString text = then ? then->value(splice.column).toString() : QString();
            if (then && textMark(text) == splice.before)
                return std::optional(text);
        }
        return std::optional<QString>();
    }

    Database &m_database;
    std::vector<Followed> m_rows;
};

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

Result<std::vector<TextDifference>> Archive::textsAside(const QString &log) const
{
    const auto missing = TRY(leftJournal(database(), log));
    if (!missing || missing->empty())
        return std::vector<TextDifference>();
    TextsOfLog texts(database());
    for (const LeftChange &left : *missing) {
        const auto rows = TRY(rowsOf(left));
        for (const JournalRow &row : rows)
            TRY(texts.take(left.change, row));
    }
    return texts.differences();
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

Result<void> Writer::settleLog(const QString &log)
{
    return markTakenIn(log);
}

} // namespace dashiji::archive
