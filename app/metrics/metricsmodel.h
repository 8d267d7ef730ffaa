// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The metrics of an entry, a section or a year as rows of a table.
#pragma once

#include "core/model/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace dashiji::app
{

/// One row: a metric and the entry it stands in.
struct MetricRow {
    EntryId entry;
    QString entryName; ///< "5 Title"; empty when all rows are of one entry
    Metric metric;
    friend bool operator==(const MetricRow &, const MetricRow &) = default;
};

class MetricsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Name,
        Value, ///< may be edited: the words change
        Aspect,
        State,
    };
    static constexpr int kColumns = 4;
    enum Role {
        CategoryRole = Qt::UserRole + 1, ///< int of Category
        StateRole,                       ///< int of MetricState
        EntryNameRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<MetricRow> rows);
    [[nodiscard]] const std::vector<MetricRow> &rows() const { return m_rows; }
    /// -1 if it is not there
    [[nodiscard]] int rowOf(MetricId metric) const;
    void setWritable(bool writable);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes nothing itself: tells by valueTyped(), and the archive's answer comes as new rows.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void valueTyped(dashiji::MetricId metric, const QString &typed);

private:
    std::vector<MetricRow> m_rows;
    bool m_writable = true;
};

/// The rows of one entry: those in the text by their place, then those whose words are gone.
[[nodiscard]] std::vector<MetricRow> rowsOf(const Entry &entry, const QString &entryName = {});
/// The rows of a whole year, or of one of its sections if that is valid; candidates are left out.
[[nodiscard]] std::vector<MetricRow> rowsOf(const Report &report, SectionId section);

} // namespace dashiji::app
