// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/belief.h"

#include "core/archive/records/checksum.h"

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

QString columnNames(const Table &table)
{
    QStringList names;
    for (const TableColumn &column : table.columns)
        names << column.name;
    return names.join(u", "_s);
}

/// The entry a row is in, or is; the section or report above it; none of a row of no report.
QString placeQuery(RowKind kind)
{
    const QString rank = u"(SELECT count(*) FROM entry o WHERE o.section_id = e.section_id AND o.candidate = "
                         "0 AND (o.ord, o.id) <= (e.ord, e.id))"_s;
    const QString entry =
        u"SELECT r.year, s.title, iif(e.candidate, NULL, %1) FROM entry e JOIN section s ON "
        "s.id = e.section_id JOIN report r ON r.id = s.report_id WHERE e.id = "_s.arg(rank);
    switch (kind) {
    case RowKind::Report:
        return u"SELECT year, NULL, NULL FROM report WHERE id = ?"_s;
    case RowKind::Section:
        return u"SELECT r.year, s.title, NULL FROM section s JOIN report r ON r.id = s.report_id WHERE s.id = ?"_s;
    case RowKind::Entry:
        return entry + u"?"_s;
    case RowKind::Photo:
    case RowKind::Metric:
    case RowKind::Vote:
        return entry + u"(SELECT entry_id FROM %1 WHERE id = ?)"_s.arg(tableOf(kind).name);
    default:
        return u"SELECT NULL, %1, NULL FROM %2 WHERE id = ?"_s.arg(kind == RowKind::UnitWord ? u"word"_s
                                                                   : tableOf(kind).find(Column::Name)
                                                                       ? u"name"_s
                                                                       : u"id"_s,
                                                                   tableOf(kind).name);
    }
}

struct SummedColumn {
    QByteArray name;
    int at = 0; ///< in wholeRow()
};

/// The columns of a table in the order in which they are summed.
const std::vector<SummedColumn> &summedColumns(RowKind kind)
{
    static const std::vector<std::vector<SummedColumn>> kColumns = [] {
        std::vector<std::vector<SummedColumn>> all;
        for (const Table &table : tables()) {
            std::vector<SummedColumn> &columns = all.emplace_back();
            columns.push_back({"id", kIdAt});
            for (int at = kUidAt; const TableColumn &column : table.columns)
                columns.push_back({column.name.toLatin1(), at++});
            std::ranges::sort(columns, {}, &SummedColumn::name);
        }
        return all;
    }();
    return kColumns.at(static_cast<size_t>(kind));
}

bool isKnown(Database &database, RowKind kind, qint64 id, qint64 revision)
{
    const auto &sound = database.knownRows().sound;
    const auto known = sound.constFind({static_cast<int>(kind), id});
    return known != sound.cend() && *known == revision;
}

bool judge(Database &database, RowKind kind, qint64 id, qint64 revision, bool isSound)
{
    KnownRows &known = database.knownRows();
    if (isSound)
        known.sound.insert({static_cast<int>(kind), id}, revision);
    else if (known.onDamaged)
        known.onDamaged(nameOf(database, kind, id));
    return isSound;
}

} // namespace

qint64 checksumOf(const Table &table, qint64 id, const RowValues &values)
{
    std::map<QString, QVariant> columns{{u"id"_s, id}};
    for (const auto &[column, value] : values)
        columns.emplace(table.find(column)->name, value);
    return checksumOf(columns);
}

Result<StoredRow> readStoredRow(Database &database, RowKind kind, qint64 id)
{
    const Table &table = tableOf(kind);
    std::optional<StoredRow> stored;
    TRY(database.each(u"SELECT checksum, %1 FROM %2 WHERE id = ?"_s.arg(columnNames(table), table.name), {id},
                      [&](const Row &row) {
                          stored.emplace().checksum = row.integer(0);
                          for (size_t i = 0; i < table.columns.size(); ++i)
                              stored->values.set(table.columns[i].column, row.value(static_cast<int>(i) + 1));
                      }));
    if (!stored)
        return failure(ErrorCode::NotFound, {}, u"%1 %2"_s.arg(table.name).arg(id));
    return std::move(*stored);
}

QString wholeRow(RowKind kind, QLatin1String alias)
{
    QStringList names{u"id"_s, u"rev"_s, u"checksum"_s};
    for (const TableColumn &column : tableOf(kind).columns)
        names << column.name;
    for (QString &name : names)
        name.prepend(alias + u'.');
    return names.join(u", "_s);
}

int fieldsAt(RowKind kind)
{
    const Table &table = tableOf(kind);
    return kParentAt + (table.parent ? 1 : 0) + (table.isOrdered ? 1 : 0);
}

int wholeRowEnd(RowKind kind)
{
    return kUidAt + static_cast<int>(tableOf(kind).columns.size());
}

bool holds(Database &database, RowKind kind, const Row &row)
{
    return holds(database, kind, row, row.integer(kIdAt), row.integer(kRevisionAt));
}

bool holds(Database &database, RowKind kind, const Row &row, qint64 id, qint64 revision)
{
    if (isKnown(database, kind, id, revision))
        return true;
    RecordSum sum;
    for (const auto &[name, at] : summedColumns(kind))
        sum.add(name, row, at);
    return judge(database, kind, id, revision, sum.take() == row.integer(kChecksumAt));
}

Result<bool> holds(Database &database, RowKind kind, qint64 id, qint64 revision)
{
    if (isKnown(database, kind, id, revision))
        return true;
    const auto stored = TRY(readStoredRow(database, kind, id));
    return judge(database, kind, id, revision,
                 checksumOf(tableOf(kind), id, stored.values) == stored.checksum);
}

QString nameOf(Database &database, RowKind kind, qint64 id)
{
    QStringList words;
    const auto read = database.each(placeQuery(kind), {id}, [&](const Row &row) {
        for (int column = 0; column < 3; ++column)
            if (!row.isNull(column))
                words << row.text(column);
    });
    return read && !words.isEmpty() ? words.join(u" · "_s) : u"%1 %2"_s.arg(tableOf(kind).name).arg(id);
}

} // namespace dashiji::archive
