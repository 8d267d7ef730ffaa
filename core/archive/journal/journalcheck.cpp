// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/journalcheck.h"

#include "core/archive/journal/chain.h"
#include "core/archive/journal/journalrow.h"
#include "core/archive/records/checksum.h"
#include "core/archive/records/recordwriter.h"

#include <map>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr qint64 kIdsOfDesk = 1LL << kDeskShift;

/// Where the file is in its history.
struct Head {
    qint64 serial = 0;
    qint64 desk = 0;
    qint64 lastId = 0;
};

/// What the journal says a row holds. A row that was there before the journal began is known in part.
struct ToldRow {
    RowValues values;
    bool isThere = true;
};

class JournalReplay
{
public:
    explicit JournalReplay(QStringList &flaws) : m_flaws(flaws) {}

    Result<void> takeAll(Database &database)
    {
        return eachChange(
            database,
            [this](const StoredChange &change, const std::vector<StoredChangeRow> &rows) -> Result<void> {
                take(change, rows);
                return {};
            });
    }

    void take(const StoredChange &change, const std::vector<StoredChangeRow> &rows)
    {
        if (rows.empty() && change.undoes == 0)
            m_flaws << u"change %1 has no rows"_s.arg(change.id.value);
        for (const StoredChangeRow &stored : rows) {
            const auto row = journalRowFrom(stored.table, stored.id, stored.operation, stored.content);
            if (row)
                apply(*row);
            else
                m_flaws << row.error().detail;
        }
        m_serial = change.id.value;
    }

    Result<void> compare(Database &database)
    {
        for (const auto &[key, told] : m_rows) {
            const QString name = u"%1 %2"_s.arg(tableOf(key.first).name).arg(key.second);
            const auto current = readRow(database, key.first, key.second);
            if (!current && current.error().code != ErrorCode::NotFound)
                return tl::unexpected(current.error());
            if (!told.isThere && current)
                m_flaws << name + u" was removed but is there"_s;
            else if (told.isThere && !current)
                m_flaws << name + u" is gone without a change that removed it"_s;
            else if (current)
                compareRow(key.first, name, told, *current);
        }
        return {};
    }

    Result<std::vector<MissingRow>> missing(Database &database)
    {
        std::vector<MissingRow> rows;
        for (auto &[key, told] : m_rows) {
            if (!told.isThere)
                continue;
            const auto current = readRow(database, key.first, key.second);
            if (!current && current.error().code == ErrorCode::NotFound)
                rows.push_back({key.first, key.second, std::move(told.values)});
            else if (!current)
                return tl::unexpected(current.error());
        }
        return rows;
    }

    [[nodiscard]] qint64 serial() const { return m_serial; }

private:
    void apply(const JournalRow &row)
    {
        ToldRow &told = m_rows[{row.kind, row.id}];
        if (row.operation == RowOperation::Removed) {
            told = {{}, false};
            return;
        }
        if (row.operation == RowOperation::Inserted)
            told = {};
        for (const auto &[column, value] : row.after)
            told.values.set(column, value);
        for (const TextSplice &splice : row.splices) {
            const QVariant *text = told.values.find(splice.column);
            if (!text)
                continue; // its whole words are older than the journal
            if (const auto after = spliced(splice, text->toString(), false))
                told.values.set(splice.column, *after);
            else
                m_flaws << u"%1 %2: a text is not what was changed"_s.arg(tableOf(row.kind).name).arg(row.id);
        }
    }

    void compareRow(RowKind kind, const QString &name, const ToldRow &told, const RowValues &current)
    {
        for (const auto &[column, value] : told.values) {
            const TableColumn *known = tableOf(kind).find(column);
            if (!known->isPlace && current.value(column) != value)
                m_flaws << name + u"."_s + known->name + u" is not what the last change wrote"_s;
        }
    }

    QStringList &m_flaws;
    std::map<std::pair<RowKind, qint64>, ToldRow> m_rows;
    qint64 m_serial = 0;
};

} // namespace

Result<QStringList> journalInconsistencies(Database &database)
{
    QStringList flaws;
    JournalReplay replay(flaws);
    TRY(replay.takeAll(database));
    std::optional<Head> head;
    TRY(database.each(u"SELECT serial, desk, last_id FROM head"_s, {}, [&](const Row &row) {
        head = {row.integer(0), row.integer(1), row.integer(2)};
    }));
    if (!head) {
        flaws << u"it is not known which commit was the last"_s;
        return flaws;
    }
    if (head->lastId >= kIdsOfDesk)
        flaws << u"no id is left to be given"_s;
    for (const Table &table : tables()) {
        const auto newest = TRY(database.integer(u"SELECT coalesce(max(rev), 0) FROM %1"_s.arg(table.name)));
        if (newest > head->serial)
            flaws << u"a row of %1 is newer than the last commit"_s.arg(table.name);
        const auto given = TRY(database.integer(
            u"SELECT coalesce(max(id), 0) FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(table.name),
            {head->desk * kIdsOfDesk, (head->desk + 1) * kIdsOfDesk - 1}));
        if (given % kIdsOfDesk > head->lastId)
            flaws << u"an id of %1 would be given again"_s.arg(table.name);
    }
    if (head->serial != replay.serial())
        flaws << u"the newest change is %1, the last commit %2"_s.arg(replay.serial()).arg(head->serial);
    TRY(replay.compare(database));
    return flaws;
}

Result<std::vector<MissingRow>> missingRows(Database &database)
{
    QStringList flaws;
    JournalReplay replay(flaws);
    TRY(replay.takeAll(database));
    return replay.missing(database);
}

Result<bool> isChainWhole(Database &database)
{
    QByteArray chain = firstLink();
    QByteArray previous = chain;
    TRY(eachChange(database,
                   [&](const StoredChange &change, const std::vector<StoredChangeRow> &rows) -> Result<void> {
                       previous = chain;
                       chain = chained(previous, change, rows);
                       return {};
                   }));
    bool whole = false;
    const auto head = database.each(u"SELECT chain, previous FROM head"_s, {}, [&](const Row &row) {
        whole = row.blob(0) == chain && row.blob(1) == previous;
    });
    return head ? Result<bool>(whole) : tl::unexpected(head.error());
}

Result<QStringList> damagedRecords(Database &database)
{
    QStringList damaged;
    for (const Table &table : tables()) {
        const auto wrong = TRY(wrongChecksums(database, table.name));
        for (const qint64 id : wrong)
            damaged << u"%1 %2 does not match its checksum"_s.arg(table.name).arg(id);
    }
    return damaged;
}

} // namespace dashiji::archive
