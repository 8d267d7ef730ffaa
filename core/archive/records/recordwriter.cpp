// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/recordwriter.h"

#include "core/archive/records/belief.h"
#include "core/archive/search/searchkey.h"

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

/// Words of the caller for what a constraint refused.
Error refused(const Error &error, const Database &database)
{
    if (!database.failedForConstraint())
        return error;
    const bool known = error.detail.contains(".uid"_L1);
    return {known ? ErrorCode::RecordExists : ErrorCode::InvalidArgument, {}, error.detail, {}, {}};
}

} // namespace

QByteArray newUid()
{
    return QUuid::createUuid().toRfc4122();
}

Result<RowValues> readRow(Database &database, RowKind kind, qint64 id)
{
    return readStoredRow(database, kind, id).map([](StoredRow row) { return std::move(row.values); });
}

Result<RowValues> RecordWriter::read(RowKind kind, qint64 id) const
{
    auto row = TRY(readStoredRow(*m_database, kind, id));
    if (checksumOf(tableOf(kind), id, row.values) != row.checksum)
        return failure(ErrorCode::RecordDamaged, nameOf(*m_database, kind, id),
                       u"%1 %2 does not match its checksum"_s.arg(tableOf(kind).name).arg(id));
    return std::move(row.values);
}

Result<qint64> RecordWriter::insert(RowKind kind, RowValues values)
{
    const qint64 id = (m_desk << kDeskShift) + ++m_lastId;
    TRY(insertAgain(kind, id, std::move(values)));
    return id;
}

Result<void> RecordWriter::insertAgain(RowKind kind, qint64 id, RowValues values)
{
    const Table &table = tableOf(kind);
    if (values.value(Column::Identity).isNull())
        values.set(Column::Identity, newUid());
    QStringList names{u"id"_s};
    Database::Values bound{id};
    for (const auto &[column, value] : values) {
        names << table.find(column)->name;
        bound << value;
    }
    const auto searchKey = TRY(searchKeyOf(kind, values));
    if (searchKey) {
        names << u"search_key"_s;
        bound << *searchKey;
    }
    // A row whose columns are all named is summed as it goes in, any other when its defaults are known.
    const bool isWhole = values.size() == table.columns.size();
    names << u"rev"_s << u"checksum"_s;
    bound << m_serial << (isWhole ? checksumOf(table, id, values) : 0);
    const auto inserted =
        m_database->run(u"INSERT INTO %1(%2) VALUES (?%3)"_s.arg(table.name, names.join(u", "_s),
                                                                 u", ?"_s.repeated(names.size() - 1)),
                        bound);
    if (!inserted)
        return tl::unexpected(refused(inserted.error(), *m_database));
    if (!isWhole) {
        auto whole = TRY(readRow(*m_database, kind, id));
        values = std::move(whole);
        TRY(m_database->run(u"UPDATE %1 SET checksum = ? WHERE id = ?"_s.arg(table.name),
                            {checksumOf(table, id, values), id}));
    }
    if (id >> kDeskShift == m_desk)
        m_lastId = std::max(m_lastId, id - (m_desk << kDeskShift));
    noteTexts(kind, id, values);
    m_log.note(kind, id, RowOperation::Inserted, {}, std::move(values));
    return {};
}

Result<void> RecordWriter::update(RowKind kind, qint64 id, const RowValues &changed, const RowValues *known)
{
    const Table &table = tableOf(kind);
    RowValues whole;
    if (known) {
        whole = *known;
    } else {
        auto current = TRY(read(kind, id));
        whole = std::move(current);
    }
    RowValues before;
    RowValues after;
    QStringList assignments;
    Database::Values bound;
    for (const auto &[column, value] : changed) {
        const QVariant old = whole.value(column);
        if (old == value && old.isNull() == value.isNull())
            continue;
        before.set(column, old);
        after.set(column, value);
        whole.set(column, value);
        assignments << table.find(column)->name + " = ?"_L1;
        bound << value;
    }
    if (after.isEmpty())
        return {};
    bound << m_serial << checksumOf(table, id, whole) << id;
    const auto updated = m_database->run(
        u"UPDATE %1 SET %2, rev = ?, checksum = ? WHERE id = ?"_s.arg(table.name, assignments.join(u", "_s)),
        bound);
    if (!updated)
        return tl::unexpected(refused(updated.error(), *m_database));
    TRY(moveSearchKeys(kind, id, after));
    const bool moved = after.contains(Column::Parent);
    if (moved)
        noteTexts(kind, id, before);
    if (moved ||
        std::ranges::any_of(after, [kind](const auto &value) { return isOtherText(kind, value.first); }))
        noteTexts(kind, id, whole);
    m_log.note(kind, id, RowOperation::Updated, std::move(before), std::move(after));
    return {};
}

Result<void> RecordWriter::remove(RowKind kind, qint64 id)
{
    auto values = TRY(readRow(*m_database, kind, id)); // also what is damaged can go
    for (const Table &children : tables()) {
        if (children.parent != kind)
            continue;
        const auto ids = TRY(childrenOf(children, id));
        for (const qint64 child : ids)
            TRY(remove(children.kind, child));
    }
    const auto removed = m_database->run(u"DELETE FROM %1 WHERE id = ?"_s.arg(tableOf(kind).name), {id});
    if (!removed)
        return tl::unexpected(refused(removed.error(), *m_database));
    noteTexts(kind, id, values);
    m_log.note(kind, id, RowOperation::Removed, std::move(values), {});
    return {};
}

Result<std::vector<qint64>> RecordWriter::childrenOf(const Table &children, qint64 parent) const
{
    std::vector<qint64> ids;
    TRY(m_database->each(u"SELECT id FROM %1 WHERE %2 = ? ORDER BY id"_s.arg(
                             children.name, children.find(Column::Parent)->name),
                         {parent}, [&](const Row &row) { ids.push_back(row.integer(0)); }));
    return ids;
}

Result<std::optional<qint64>> RecordWriter::searchKeyOf(RowKind kind, const RowValues &values) const
{
    if (kind != RowKind::Entry)
        return std::nullopt;
    return nextSearchKey(*m_database, values.value(Column::Parent).toLongLong()).map([](qint64 key) {
        return std::optional(key);
    });
}

Result<void> RecordWriter::moveSearchKeys(RowKind kind, qint64 id, const RowValues &changed)
{
    if (kind != RowKind::Report || !changed.contains(Column::Year))
        return {};
    m_toIndex.insert({kind, id});
    for (const qint64 section : TRY(childrenOf(tableOf(RowKind::Section), id))) {
        m_toIndex.insert({RowKind::Section, section});
        for (const qint64 entry : TRY(childrenOf(tableOf(RowKind::Entry), section)))
            m_toIndex.insert({RowKind::Entry, entry});
    }
    return renewSearchKeys(*m_database, ReportId{id});
}

void RecordWriter::noteTexts(RowKind kind, qint64 id, const RowValues &values)
{
    if (const auto owner = textOwner(kind, id, values.value(Column::Parent).toLongLong()))
        m_toIndex.insert(*owner);
}

} // namespace dashiji::archive
