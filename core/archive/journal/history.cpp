// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/history.h"

#include "core/archive/journal/chain.h"
#include "core/archive/records/belief.h"

#include <algorithm>
#include <iterator>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// The columns changeFrom() reads, of change c and session s.
const QString kChangeColumns =
    u"c.id, coalesce((SELECT max(r.at) FROM change r WHERE r.run = c.id), c.at), s.person, c.session_id, "
    u"c.verb, "
    "c.label, c.reason, c.year, c.report_id, c.undoes, "
    "EXISTS(SELECT 1 FROM change u WHERE u.undoes = c.id AND NOT EXISTS "
    "(SELECT 1 FROM change v WHERE v.undoes = u.id)), "
    "(SELECT count(*) FROM change_row r WHERE r.id BETWEEN c.id << 20 AND ((c.id + 1) << 20) - 1) + "
    "(SELECT count(*) FROM change k JOIN change_row r ON r.id BETWEEN k.id << 20 AND ((k.id + 1) << 20) - 1 "
    "WHERE k.run = c.id)"_s;

Change changeFrom(const Row &row)
{
    Change change;
    change.id = {row.integer(0)};
    change.at = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC);
    change.who = row.text(2);
    change.session = row.integer(3);
    change.verb = row.text(4);
    change.label = row.text(5);
    change.reason = row.text(6);
    change.year = row.number(7);
    change.report = {row.integer(8)};
    change.undoes = {row.integer(9)};
    change.undone = row.flag(10);
    change.rowCount = row.number(11);
    return change;
}

RowHistory historyOf(const Change &change, const JournalRow &row, bool isProven)
{
    RowHistory history{change, row.kind, row.id, row.operation, {}};
    if (!isProven)
        return history;
    const RowValues &columns = row.operation == RowOperation::Inserted ? row.after : row.before;
    for (const auto &[column, value] : columns)
        history.values.push_back({column, row.before.value(column), row.after.value(column), {}});
    for (const TextSplice &splice : row.splices)
        history.values.push_back({splice.column, splice.cut, splice.put, splice.at});
    return history;
}

struct StepOfRow {
    ChangeId change;
    JournalRow row;
};

/// The journal's rows of a row, newest first.
Result<std::vector<StepOfRow>> stepsOf(Database &database, RowKind kind, qint64 id, ChangeId since, int limit)
{
    std::vector<StepOfRow> steps;
    TRY(database.each(
        u"SELECT change_id, operation, content FROM change_row WHERE row_id = ? AND table_name "
        u"= ? AND id > ? ORDER BY id DESC LIMIT ?"_s,
        {id, tableOf(kind).name, lastRowOf(since), limit}, [&](const Row &stored) -> Result<void> {
            auto row = TRY(journalRowFrom(tableOf(kind).name, id, stored.text(1), stored.text(2)));
            steps.push_back({{stored.integer(0)}, std::move(row)});
            return {};
        }));
    return steps;
}

/// Goes back through the steps of a row, from what it holds now. What a step leaves is what the next one
/// finds, a splice knows its text by a mark, and what is there now by its checksum: so each old value is told
/// twice.
class WalkBack
{
public:
    explicit WalkBack(RowValues now) : m_now(std::move(now)) {}

    void take(const StepOfRow &step)
    {
        const JournalRow &row = step.row;
        const RowValues &left = row.after;
        for (const auto &[column, value] : left)
            if (!tableOf(row.kind).find(column)->isPlace && m_now.value(column) != value)
                blame(step.change, column);
        if (row.operation != RowOperation::Updated) {
            if (row.operation == RowOperation::Removed && !m_now.isEmpty())
                m_doubtful.insert(step.change.value);
            m_now = {};
        }
        for (const auto &[column, value] : row.before) {
            m_now.set(column, value);
            m_toldBy.insert(column, step.change.value);
        }
        for (const TextSplice &splice : row.splices) {
            const auto before = spliced(splice, m_now.value(splice.column).toString(), true);
            if (!before)
                blame(step.change, splice.column);
            m_now.set(splice.column, before.value_or(QString()));
            m_toldBy.remove(splice.column); // proven by its mark
        }
    }
    /// The changes of which either tells something else than what was.
    [[nodiscard]] const QSet<qint64> &doubtful() const { return m_doubtful; }
    /// What the row held before the step taken last.
    [[nodiscard]] const RowValues &values() const { return m_now; }

private:
    void blame(ChangeId change, Column column)
    {
        m_doubtful.insert(change.value);
        if (const auto newer = m_toldBy.constFind(column); newer != m_toldBy.cend())
            m_doubtful.insert(*newer);
    }

    RowValues m_now;
    QHash<Column, qint64> m_toldBy; ///< the change that said, without a proof, what a column held
    QSet<qint64> m_doubtful;
};

/// Which changes of a row do not tell what was, told to the connection's listener. Looked for again when the
/// row has a newer change.
Result<QSet<qint64>> doubtfulChanges(Database &database, RowKind kind, qint64 id)
{
    const ChangeId newest = TRY(newestChangeOf(database, kind, id, {}));
    KnownHistory &known = database.knownRows().histories[{static_cast<int>(kind), id}];
    if (known.newest == newest.value)
        return known.doubtful;
    auto now = readStoredRow(database, kind, id);
    if (!now && now.error().code != ErrorCode::NotFound)
        return tl::unexpected(now.error());
    WalkBack walk(now ? std::move(now->values) : RowValues());
    const auto steps = TRY(stepsOf(database, kind, id, {}, -1));
    for (const StepOfRow &step : steps)
        walk.take(step);
    known = {newest.value, walk.doubtful()};
    if (const auto &tell = database.knownRows().onDamaged)
        for (const qint64 change : std::as_const(known.doubtful))
            tell(u"change %1 · %2"_s.arg(change).arg(nameOf(database, kind, id)));
    return known.doubtful;
}

} // namespace

Result<std::vector<Change>> readHistory(Database &database, int year, int limit)
{
    std::vector<Change> history;
    TRY(database.each(
        u"SELECT %1 FROM change c JOIN session s ON s.id = c.session_id "
        "WHERE c.run IS NULL AND (? = 0 OR c.year = ?) ORDER BY c.id DESC LIMIT ?"_s.arg(kChangeColumns),
        {year, year, limit}, [&](const Row &row) { history.push_back(changeFrom(row)); }));
    return history;
}

Result<Change> readChange(Database &database, ChangeId id)
{
    std::optional<Change> change;
    TRY(database.each(
        u"SELECT %1 FROM change c JOIN session s ON s.id = c.session_id "
        "WHERE c.id = (SELECT coalesce(run, id) FROM change WHERE id = ?)"_s.arg(kChangeColumns),
        {id.value}, [&](const Row &row) { change = changeFrom(row); }));
    if (!change)
        return failure(ErrorCode::NotFound, QString::number(id.value), u"change %1"_s.arg(id.value));
    return std::move(*change);
}

Result<std::vector<RowHistory>> readRowHistory(Database &database, RowKind kind, qint64 id, int limit)
{
    const auto steps = TRY(stepsOf(database, kind, id, {}, limit));
    const auto doubtful = TRY(doubtfulChanges(database, kind, id));
    std::vector<RowHistory> history;
    for (const auto &[changeId, row] : steps) {
        const auto change = TRY(readChange(database, changeId));
        history.push_back(historyOf(change, row, !doubtful.contains(changeId.value)));
    }
    return history;
}

Result<std::vector<RowHistory>> readChangeRows(Database &database, ChangeId id)
{
    const auto change = readChange(database, id);
    if (!change)
        return tl::unexpected(change.error());
    std::vector<ChangeId> parts;
    TRY(database.each(u"SELECT id FROM change WHERE id = ? OR run = ? ORDER BY id"_s,
                      {change->id.value, change->id.value},
                      [&](const Row &row) { parts.push_back({row.integer(0)}); }));
    std::vector<RowHistory> history;
    for (const ChangeId part : parts) {
        const auto rows = TRY(journalRows(database, part));
        for (const JournalRow &row : rows) {
            const auto doubtful = TRY(doubtfulChanges(database, row.kind, row.id));
            history.push_back(historyOf(*change, row, !doubtful.contains(part.value)));
        }
    }
    return history;
}

Result<RowValues> valuesAfter(Database &database, RowKind kind, qint64 id, RowValues now, ChangeId change)
{
    const auto doubtful = TRY(doubtfulChanges(database, kind, id));
    const auto steps = TRY(stepsOf(database, kind, id, change, -1));
    WalkBack walk(std::move(now));
    for (const StepOfRow &step : steps) {
        if (doubtful.contains(step.change.value))
            return failure(ErrorCode::RecordDamaged, nameOf(database, kind, id));
        walk.take(step);
    }
    if (walk.values().isEmpty())
        return failure(ErrorCode::NotFound, {}, u"%1 %2 was not there"_s.arg(tableOf(kind).name).arg(id));
    return walk.values();
}

Result<std::vector<JournalRow>> journalRowsBetween(Database &database, qint64 since, qint64 until,
                                                   size_t most)
{
    std::vector<JournalRow> all;
    for (qint64 change = since + 1; change <= until; ++change) {
        auto rows = TRY(journalRows(database, {change}));
        if (all.size() + rows.size() > most)
            return std::vector<JournalRow>();
        std::ranges::move(rows, std::back_inserter(all));
    }
    return all;
}

Result<ChangeId> newestChangeOf(Database &database, RowKind kind, qint64 id, ChangeId since)
{
    const auto newest = TRY(database.value(
        u"SELECT max(change_id) FROM change_row WHERE row_id = ? AND table_name = ? AND id > ?"_s,
        {id, tableOf(kind).name, lastRowOf(since)}));
    return ChangeId{newest.value_or(QVariant()).toLongLong()};
}

} // namespace dashiji::archive
