// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/rowowner.h"

#include "core/archive/database.h"
#include "core/archive/edit.h"

#include <array>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

struct TableOfKind {
    RowKind kind;
    const char *table;
    const char *parentColumn; ///< null: belongs to no other row
};

constexpr std::array kTablesOfKinds{
    TableOfKind{RowKind::Archive, "organization", nullptr},
    TableOfKind{RowKind::Report, "report", nullptr},
    TableOfKind{RowKind::Section, "section", "report_id"},
    TableOfKind{RowKind::Entry, "entry", "section_id"},
    TableOfKind{RowKind::Metric, "metric", "entry_id"},
    TableOfKind{RowKind::Indicator, "indicator", nullptr},
    TableOfKind{RowKind::Photo, "photo", "entry_id"},
    TableOfKind{RowKind::Edition, "edition", nullptr},
    TableOfKind{RowKind::UnitWord, "unit_word", nullptr},
    TableOfKind{RowKind::PageTemplate, "page_template", nullptr},
};

const TableOfKind &rowOfKind(RowKind kind)
{
    for (const TableOfKind &row : kTablesOfKinds)
        if (row.kind == kind)
            return row;
    Q_UNREACHABLE();
    return kTablesOfKinds.front();
}

} // namespace

QString tableOf(RowKind kind)
{
    return QString::fromLatin1(rowOfKind(kind).table);
}

std::optional<RowKind> kindOf(const QString &table)
{
    for (const TableOfKind &row : kTablesOfKinds)
        if (table == QLatin1String(row.table))
            return row.kind;
    return std::nullopt;
}

RowOwners::RowOwners(Database &database, const std::vector<JournalRow> &rows) : m_database(database)
{
    for (const JournalRow &row : rows) {
        const auto kind = kindOf(row.table);
        if (!kind || row.operation == RowOperation::Updated || !rowOfKind(*kind).parentColumn)
            continue;
        const QJsonObject &values = row.operation == RowOperation::Inserted ? row.newValues : row.oldValues;
        m_parents[{*kind, row.rowId}] =
            values.value(QLatin1String(rowOfKind(*kind).parentColumn)).toInteger();
    }
}

Result<qint64> RowOwners::parentOf(RowKind kind, qint64 id)
{
    // Many rows of a change have the same owners.
    if (const auto known = m_stored.find({kind, id}); known != m_stored.end())
        return known->second;
    const TableOfKind &names = rowOfKind(kind);
    // Table and column names come from the table above, never from the file.
    const auto stored = m_database.value(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(
                                             QLatin1String(names.parentColumn), QLatin1String(names.table)),
                                         {id});
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored)
        return m_stored[{kind, id}] = (*stored)->toLongLong();
    const auto journalled = m_parents.find({kind, id});
    return journalled == m_parents.end() ? 0 : journalled->second;
}

Result<RowChange> RowOwners::describe(const JournalRow &row)
{
    const auto kind = kindOf(row.table);
    if (!kind)
        return failure(ErrorCode::ArchiveDamaged, m_database.path(),
                       u"journal of unknown table "_s + row.table);
    RowChange change;
    change.kind = *kind;
    change.id = row.rowId;
    RowKind level = *kind;
    qint64 id = row.rowId;
    for (;;) {
        if (level == RowKind::Entry)
            change.entry = {id};
        else if (level == RowKind::Section)
            change.section = {id};
        else if (level == RowKind::Report)
            change.report = {id};
        if (!rowOfKind(level).parentColumn || id == 0)
            return change;
        const auto parent = parentOf(level, id);
        if (!parent)
            return tl::unexpected(parent.error());
        id = *parent;
        level = level == RowKind::Section ? RowKind::Report
                : level == RowKind::Entry ? RowKind::Section
                                          : RowKind::Entry;
    }
}

} // namespace dashiji::archive
