// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/edit.h"

#include "core/archive/journal/rowowner.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// What two operations on a row come to.
RowOperation together(RowOperation first, RowOperation second)
{
    if (second == RowOperation::Removed)
        return first == RowOperation::Inserted ? RowOperation::Updated : RowOperation::Removed;
    if (second == RowOperation::Inserted)
        return RowOperation::Updated; // removed and put back
    return first;
}

} // namespace

Result<std::vector<RowChange>> rowChanges(Database &database, const std::vector<JournalRow> &rows)
{
    std::vector<RowChange> changes;
    std::map<std::pair<RowKind, qint64>, size_t> places;
    RowOwners owners(database, rows);
    for (const JournalRow &row : rows) {
        const auto [place, isNew] = places.emplace(std::pair(row.kind, row.id), changes.size());
        if (isNew) {
            auto described = TRY(owners.describe(row));
            described.operation = row.operation;
            changes.push_back(std::move(described));
        }
        RowChange &change = changes[place->second];
        if (!isNew)
            change.operation = together(change.operation, row.operation);
        if (row.operation == RowOperation::Updated) {
            for (const auto &[column, value] : row.after)
                change.columns.insert(column);
            for (const TextSplice &splice : row.splices)
                change.columns.insert(splice.column);
        }
        if (change.operation != RowOperation::Updated)
            change.columns.clear();
    }
    return changes;
}

Result<Edit> Edit::begin(Database &database)
{
    auto transaction = TRY(Transaction::begin(database, Transaction::Kind::Write));
    Head head;
    TRY(database.each(u"SELECT serial, chain, desk, last_id FROM head"_s, {}, [&](const Row &row) {
        head = {row.integer(0), row.blob(1), row.integer(2), row.integer(3)};
    }));
    return Edit(database, std::move(transaction), head);
}

void Edit::describe(const QString &verb, const QString &label, int year, ReportId report)
{
    m_stored.verb = verb;
    m_stored.label = label;
    m_stored.year = year;
    m_stored.report = report.value;
}

Result<ChangeSet> Edit::commit(const QDateTime &at, Session &session)
{
    const std::vector<JournalRow> told = m_rows.log().rows();
    // What came to nothing is rolled back by the destructor; that a change was taken back is told all the
    // same.
    if (told.empty() && m_stored.undoes == 0)
        return ChangeSet();
    auto changes = TRY(rowChanges(*m_database, told));

    qint64 sessionId = session.id;
    if (sessionId == 0) {
        const auto stored =
            TRY(m_database->insert(u"INSERT INTO session(person, desk, began) VALUES (?, ?, ?)"_s,
                                   {session.person, m_desk, session.began.toMSecsSinceEpoch()}));
        sessionId = stored;
    }
    m_stored.id = change();
    m_stored.session = sessionId;
    m_stored.person = session.person;
    m_stored.at = at.toMSecsSinceEpoch();
    if (m_stored.run != 0) // its first says what it is
        describe({}, {}, 0);
    std::vector<StoredChangeRow> rows;
    for (const JournalRow &row : told)
        if (const JournalRow kept = m_rows.log().kept(row); !kept.isNothing())
            rows.push_back({tableOf(row.kind).name, row.id, operationText(row.operation), contentOf(kept)});
    TRY(storeChange(*m_database, m_stored, rows));
    const QByteArray link = chained(m_chain, m_stored, rows);
    TRY(m_database->run(u"UPDATE head SET serial = ?, chain = ?, previous = ?, last_id = ? WHERE one = 1"_s,
                        {m_rows.serial(), link, m_chain, m_rows.lastId()}));
    TRY(indexOtherTexts(*m_database, m_rows.toIndex()));
    TRY(m_transaction.commit());
    session.id = sessionId;
    return ChangeSet{change(), false, std::move(changes)};
}

} // namespace dashiji::archive
