// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/undo.h"

#include "core/archive/journal/history.h"
#include "core/archive/journal/rowowner.h"
#include "core/archive/records/metricrows.h"
#include "core/archive/records/reading.h"
#include "core/text/anchors.h"

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

/// Conditions of change c and session s; each takes the scope's value.
QString scopeCondition(UndoScope scope)
{
    return scope == UndoScope::Session ? u"c.session_id = ?"_s : u"s.person = ?"_s;
}

QVariant scopeValue(const Session &session, UndoScope scope)
{
    return scope == UndoScope::Session ? QVariant(session.id) : QVariant(session.person);
}

Result<std::optional<UndoStep>> stepFrom(Database &database, const Result<std::optional<QVariant>> &id)
{
    if (!id)
        return tl::unexpected(id.error());
    if (!*id)
        return std::nullopt;
    return stepOf(database, {(*id)->toLongLong()}).map([](UndoStep step) {
        return std::optional(std::move(step));
    });
}

/// A text of an entry that was played from one state to another.
struct PlayedText {
    EntryId entry;
    EntryField field = EntryField::Body;
    QString before;
    QString after;
};

/// Plays one change.
class ChangePlayer
{
public:
    ChangePlayer(Edit &edit, ChangeId change, Direction direction)
        : m_edit(edit), m_rows(edit.rows()), m_change(change), m_backward(direction == Direction::Backward)
    {
    }

    Result<void> play() { return play(TRY(journalRows(m_edit.database(), m_change))); }

    Result<void> play(std::vector<JournalRow> rows)
    {
        if (m_backward)
            for (JournalRow &row : rows)
                turnRound(row);
        // What goes makes room for what comes; owners come before and go after what is theirs, and after what
        // goes to another one.
        const auto rank = [](const JournalRow &row) {
            const int kind = static_cast<int>(row.kind);
            return row.operation == RowOperation::Removed    ? -1000 - kind
                   : row.operation == RowOperation::Inserted ? 1000 + kind
                   : row.after.contains(Column::Parent)      ? -2000
                                                             : 0;
        };
        std::ranges::stable_sort(rows, {}, rank);
        for (const JournalRow &row : rows)
            TRY(playRow(row));
        std::set<qint64> placed;
        for (const JournalRow &row : rows)
            if (row.kind == RowKind::Metric && row.after.contains(Column::AnchorStart))
                placed.insert(row.id);
        for (const PlayedText &text : m_texts)
            TRY(moveMetrics(text, placed));
        return {};
    }

private:
    static void turnRound(JournalRow &row)
    {
        std::swap(row.before, row.after);
        if (row.operation != RowOperation::Updated)
            row.operation =
                row.operation == RowOperation::Inserted ? RowOperation::Removed : RowOperation::Inserted;
    }

    Result<void> blocked(const JournalRow &row) const
    {
        Error error{ErrorCode::UndoBlocked,
                    {},
                    u"%1 %2 no longer holds what the change left"_s.arg(tableOf(row.kind).name).arg(row.id),
                    {},
                    {}};
        if (const auto newest = newestChangeOf(m_edit.database(), row.kind, row.id, m_change);
            newest && newest->isValid())
            if (const auto change = readChange(m_edit.database(), *newest))
                error.person = change->who;
        return tl::unexpected(error);
    }

    Result<void> playRow(const JournalRow &row)
    {
        auto current = m_rows.read(row.kind, row.id);
        const bool isThere = current.has_value();
        if (!isThere && current.error().code != ErrorCode::NotFound)
            return tl::unexpected(current.error());
        if (isThere != (row.operation != RowOperation::Inserted))
            return blocked(row);
        if (!isThere)
            return insertAgain(row);
        if (!holds(row, *current))
            return blocked(row);
        return row.operation == RowOperation::Removed ? remove(row) : update(row, *current);
    }

    [[nodiscard]] static bool holds(const JournalRow &row, const RowValues &current)
    {
        const Table &table = tableOf(row.kind);
        return std::all_of(row.before.begin(), row.before.end(), [&](const auto &expected) {
            return table.find(expected.first)->isPlace || current.value(expected.first) == expected.second;
        });
    }

    Result<void> insertAgain(const JournalRow &row)
    {
        const Table &table = tableOf(row.kind);
        if (table.parent) {
            const auto owner = m_rows.read(*table.parent, row.after.value(Column::Parent).toLongLong());
            if (!owner)
                return owner.error().code == ErrorCode::NotFound ? blocked(row)
                                                                 : tl::unexpected(owner.error());
        }
        auto inserted = m_rows.insertAgain(row.kind, row.id, row.after);
        if (!inserted && m_edit.database().failedForConstraint())
            return blocked(row);
        return inserted;
    }

    Result<void> remove(const JournalRow &row)
    {
        for (const Table &children : tables()) {
            if (children.parent != row.kind)
                continue;
            const auto others = m_rows.childrenOf(children, row.id); // its own went before it
            if (!others)
                return tl::unexpected(others.error());
            if (!others->empty())
                return blocked(row);
        }
        return m_rows.remove(row.kind, row.id);
    }

    Result<void> update(const JournalRow &row, const RowValues &current)
    {
        RowValues changed = row.after;
        for (const TextSplice &splice : row.splices) {
            const auto text = spliced(splice, current.value(splice.column).toString(), m_backward);
            if (!text)
                return blocked(row);
            changed.set(splice.column, *text);
        }
        for (const auto &[column, value] : changed)
            if (const auto field = textWithMetrics(row.kind, column))
                m_texts.push_back({{row.id}, *field, current.value(column).toString(), value.toString()});
        auto updated = m_rows.update(row.kind, row.id, changed, &current);
        if (!updated && m_edit.database().failedForConstraint())
            return blocked(row);
        return updated;
    }

    /// Metrics whose rows say where they stand are there; others moved with the words around them, or were
    /// left alone.
    Result<void> moveMetrics(const PlayedText &text, const std::set<qint64> &placed)
    {
        const auto metrics = TRY(readMetricsOf(m_edit.database(), text.entry, text.field));
        const text::TextEdit edit(text.before, text.after);
        for (const Metric &metric : metrics) {
            const auto shifted = edit.shifted(metric.anchor);
            if (!shifted || metric.state == MetricState::Unanchored || placed.contains(metric.id.value))
                continue;
            Metric moved = metric;
            moved.anchor = *shifted;
            TRY(updateMetric(m_rows, text.entry, moved, &metric));
        }
        return {};
    }

    Edit &m_edit;
    RecordWriter &m_rows;
    ChangeId m_change;
    bool m_backward;
    std::vector<PlayedText> m_texts;
};

/// Metrics that came back to a text others have changed meanwhile, or whose words went with what was taken
/// back, are looked for by their words.
Result<void> settleMetrics(Edit &edit, EntryId entry)
{
    const auto now = readEntry(edit.database(), entry);
    if (!now)
        return now.error().code == ErrorCode::NotFound ? Result<void>() : tl::unexpected(now.error());
    for (const Metric &metric : now->metrics) {
        const Anchor &anchor = metric.anchor;
        const QString &text = anchor.field == EntryField::Title ? now->title : now->body;
        const bool stands = anchor == text::anchorAt(anchor.field, text, anchor.start, anchor.end);
        if (stands || metric.state == MetricState::Unanchored || metric.state == MetricState::Rejected)
            continue;
        const Metric settled = text::carryMetrics({metric}, text::TextEdit(text, text)).front();
        edit.rows().log().keepPlace(RowKind::Metric, metric.id.value);
        TRY(updateMetric(edit.rows(), entry, settled, &metric));
    }
    return {};
}

/// No word of a published report is changed, by whatever way.
Result<void> checkSeals(Database &database, const std::vector<JournalRow> &rows)
{
    const auto changes = TRY(rowChanges(database, rows));
    std::set<ReportId> reports;
    for (const RowChange &row : changes)
        if (row.report.isValid())
            reports.insert(row.report);
    for (const ReportId report : reports) {
        const auto year = TRY(database.value(
            u"SELECT year FROM report WHERE id = ? AND status = 'published'"_s, {report.value}));
        if (year)
            return failure(ErrorCode::ReportSealed, year->toString());
    }
    return {};
}

Result<void> checkSeals(Database &database, const UndoStep &step)
{
    for (const ChangeId part : step.parts)
        TRY(checkSeals(database, TRY(journalRows(database, part))));
    return {};
}

/// The same for all entries that were written on.
Result<void> settleMetrics(Edit &edit)
{
    std::set<EntryId> entries;
    const auto changes = TRY(rowChanges(edit.database(), edit.rows().log().rows()));
    for (const RowChange &row : changes)
        if (row.entry.isValid())
            entries.insert(row.entry);
    for (const EntryId entry : entries)
        TRY(settleMetrics(edit, entry));
    return {};
}

} // namespace

Result<std::optional<UndoStep>> nextUndo(Database &database, const Session &session, UndoScope scope)
{
    return stepFrom(
        database,
        database.value(u"SELECT c.id FROM change c JOIN session s ON s.id = c.session_id "
                       "WHERE %1 AND c.run IS NULL AND c.undoes IS NULL AND NOT EXISTS "
                       "(SELECT 1 FROM change u WHERE u.undoes = c.id AND NOT EXISTS "
                       "(SELECT 1 FROM change r WHERE r.undoes = u.id)) ORDER BY c.id DESC LIMIT 1"_s.arg(
                           scopeCondition(scope)),
                       {scopeValue(session, scope)}));
}

Result<std::optional<UndoStep>> nextRedo(Database &database, const Session &session, UndoScope scope)
{
    const QString condition = scopeCondition(scope);
    const QVariant value = scopeValue(session, scope);
    const auto newest =
        TRY(database.integer(u"SELECT coalesce(max(c.id), 0) FROM change c JOIN session s ON "
                             "s.id = c.session_id WHERE %1 AND c.undoes IS NULL"_s.arg(condition),
                             {value}));
    return stepFrom(
        database,
        database.value(
            u"SELECT c.id FROM change c JOIN session s ON s.id = c.session_id "
            "JOIN change taken ON taken.id = c.undoes WHERE %1 AND c.id > ? "
            "AND taken.undoes IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM change r WHERE r.undoes = c.id) ORDER BY c.id DESC LIMIT 1"_s.arg(condition),
            {value, newest}));
}

Result<UndoStep> stepOf(Database &database, ChangeId change)
{
    auto found = TRY(readChange(database, change));
    UndoStep step{std::move(found), {}};
    TRY(database.each(u"SELECT id FROM change WHERE id = ? OR run = ? ORDER BY id"_s,
                      {step.change.id.value, step.change.id.value},
                      [&](const Row &row) { step.parts.push_back({row.integer(0)}); }));
    return step;
}

Result<void> play(Edit &edit, ChangeId change, Direction direction)
{
    // What is written passes through states that references forbid; at the end they must hold.
    TRY(edit.database().run(u"PRAGMA defer_foreign_keys = ON"_s));
    return ChangePlayer(edit, change, direction).play();
}

Result<void> takeBack(Edit &edit, const UndoStep &step)
{
    TRY(checkSeals(edit.database(), step));
    edit.describe(step.change.verb, step.change.label, step.change.year, step.change.report);
    edit.setUndoes(step.change.id);
    for (auto part = step.parts.rbegin(); part != step.parts.rend(); ++part)
        if (auto done = play(edit, *part, Direction::Backward); !done) {
            Error error = done.error();
            if (error.code == ErrorCode::UndoBlocked)
                error.subject = step.change.label;
            return tl::unexpected(error);
        }
    return settleMetrics(edit);
}

Result<void> playRows(Edit &edit, std::vector<JournalRow> rows)
{
    TRY(checkSeals(edit.database(), rows));
    TRY(edit.database().run(u"PRAGMA defer_foreign_keys = ON"_s));
    TRY(ChangePlayer(edit, {}, Direction::Forward).play(std::move(rows)));
    return settleMetrics(edit);
}

} // namespace dashiji::archive
