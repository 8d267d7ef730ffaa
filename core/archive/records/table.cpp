// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/table.h"

#include "core/archive/records/storedvalue.h"

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

struct Belonging {
    RowKind kind;
    const char *column;
};

template <class Record>
Table table(RowKind kind, const char *name, std::optional<Belonging> parent = {}, bool isOrdered = false)
{
    Table made{
        kind, QString::fromLatin1(name), {}, isOrdered, {{Column::Identity, u"uid"_s, Storage::Blob, false}}};
    if (parent) {
        made.parent = parent->kind;
        made.columns.push_back(
            {Column::Parent, QString::fromLatin1(parent->column), Storage::Integer, false});
    }
    if (isOrdered)
        made.columns.push_back({Column::Order, u"ord"_s, Storage::Text, false});
    Fields<Record>::visit([&](const Field &field, auto member) {
        using Value = std::remove_cvref_t<std::invoke_result_t<decltype(member), Record &>>;
        made.columns.push_back({field.column, QString::fromLatin1(field.name), kStorageOf<Value>,
                                field.shape == FieldShape::Place, std::is_same_v<Value, QString>});
    });
    return made;
}

std::vector<Table> allTables()
{
    using enum RowKind;
    const Belonging ofReport{Report, "report_id"};
    const Belonging ofEntry{Entry, "entry_id"};
    const Belonging ofIndicator{Indicator, "indicator_id"};
    return {
        table<dashiji::Organization>(Organization, "organization"),
        table<dashiji::Setting>(Setting, "setting"),
        table<dashiji::Indicator>(Indicator, "indicator"),
        table<dashiji::IndicatorName>(IndicatorName, "indicator_name", ofIndicator),
        table<dashiji::Figure>(Figure, "figure", ofIndicator),
        table<dashiji::UnitWord>(UnitWord, "unit_word"),
        table<dashiji::PageTemplate>(PageTemplate, "page_template"),
        table<dashiji::Report>(Report, "report"),
        table<dashiji::Section>(Section, "section", ofReport, true),
        table<dashiji::Entry>(Entry, "entry", Belonging{Section, "section_id"}, true),
        table<dashiji::Photo>(Photo, "photo", ofEntry, true),
        table<dashiji::Metric>(Metric, "metric", ofEntry),
        table<dashiji::Vote>(Vote, "vote", ofEntry),
        table<dashiji::Comment>(Comment, "comment", ofReport),
        table<dashiji::IgnoredFinding>(IgnoredFinding, "ignored_finding", ofReport),
        table<dashiji::Snapshot>(Snapshot, "snapshot"),
        table<dashiji::Edition>(Edition, "edition"),
    };
}

auto placeOf(auto &values, Column column)
{
    return std::ranges::lower_bound(values, column, {}, [](const auto &value) { return value.first; });
}

} // namespace

const TableColumn *Table::find(Column column) const
{
    const auto found = std::ranges::find(columns, column, &TableColumn::column);
    return found == columns.end() ? nullptr : &*found;
}

const TableColumn *Table::find(const QString &columnName) const
{
    const auto found = std::ranges::find(columns, columnName, &TableColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

const std::vector<Table> &tables()
{
    static const std::vector<Table> kTables = allTables();
    return kTables;
}

const Table &tableOf(RowKind kind)
{
    return tables().at(static_cast<size_t>(kind));
}

const Table *tableNamed(const QString &name)
{
    const auto found = std::ranges::find(tables(), name, &Table::name);
    return found == tables().end() ? nullptr : &*found;
}

RowValues::RowValues(std::initializer_list<std::pair<Column, QVariant>> values)
{
    for (const auto &[column, value] : values)
        set(column, value);
}

void RowValues::set(Column column, const QVariant &value)
{
    const auto place = placeOf(m_values, column);
    if (place != m_values.end() && place->first == column)
        place->second = value;
    else
        m_values.insert(place, {column, value});
}

void RowValues::remove(Column column)
{
    const auto place = placeOf(m_values, column);
    if (place != m_values.end() && place->first == column)
        m_values.erase(place);
}

const QVariant *RowValues::find(Column column) const
{
    const auto place = placeOf(m_values, column);
    return place != m_values.end() && place->first == column ? &place->second : nullptr;
}

QVariant RowValues::value(Column column) const
{
    const QVariant *found = find(column);
    return found ? *found : QVariant();
}

} // namespace dashiji::archive
