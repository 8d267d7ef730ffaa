// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of records as the rest of the archive sees them: made from the field descriptors, so that a
// field is named once.
#pragma once

#include "core/archive/changes.h"
#include "core/model/fields.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>
#include <vector>

namespace dashiji::archive
{

enum class Storage {
    Text,
    Integer,
    Blob,
};

struct TableColumn {
    Column column;
    QString name;
    Storage storage = Storage::Text;
    bool isPlace = false; ///< FieldShape::Place
    bool isText = false;  ///< words somebody types, and not a word of ours; never NULL
};

/// A table whose rows are records: id, uid, rev and checksum, and these columns.
struct Table {
    RowKind kind = RowKind::Entry;
    QString name;
    std::optional<RowKind> parent; ///< what its rows belong to, named by Column::Parent
    bool isOrdered = false;        ///< Column::Order is a key between its neighbours'
    std::vector<TableColumn> columns;

    [[nodiscard]] const TableColumn *find(Column column) const;
    [[nodiscard]] const TableColumn *find(const QString &columnName) const;
};

/// Every table of records, parents before what belongs to them.
[[nodiscard]] const std::vector<Table> &tables();
[[nodiscard]] const Table &tableOf(RowKind kind);
/// @return null for a name that is no table of records
[[nodiscard]] const Table *tableNamed(const QString &name);

/// Some columns of a row with their values, as the file stores them: NULL is an invalid QVariant.
class RowValues
{
public:
    RowValues() = default;
    RowValues(std::initializer_list<std::pair<Column, QVariant>> values);

    void set(Column column, const QVariant &value);
    void remove(Column column);
    /// Null when the column is not among them.
    [[nodiscard]] const QVariant *find(Column column) const;
    [[nodiscard]] QVariant value(Column column) const;
    [[nodiscard]] bool contains(Column column) const { return find(column) != nullptr; }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] size_t size() const { return m_values.size(); }
    [[nodiscard]] auto begin() const { return m_values.begin(); }
    [[nodiscard]] auto end() const { return m_values.end(); }
    friend bool operator==(const RowValues &, const RowValues &) = default;

private:
    std::vector<std::pair<Column, QVariant>> m_values; ///< sorted by column
};

} // namespace dashiji::archive
