// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricsmodel.h"

#include "app/support/categories.h"
#include "app/support/metrictext.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

using Column = MetricsModel::Column;

QString words(const Metric &metric, Column column)
{
    switch (column) {
    case Column::Name:
        return nameText(metric);
    case Column::Value:
        return valueText(metric);
    case Column::Aspect:
        return aspectText(metric.aspect);
    case Column::State:
        break;
    }
    return metricStateText(metric.state);
}

QString hint(const MetricRow &row)
{
    QString text = metricText(row.metric);
    if (!row.entryName.isEmpty())
        text += QLatin1Char('\n') + row.entryName;
    if (row.metric.state == MetricState::Unanchored)
        text += QLatin1Char('\n') +
                MetricsModel::tr("It stood here: “…%1%2%3…”")
                    .arg(row.metric.anchor.prefix, row.metric.anchor.quote, row.metric.anchor.suffix);
    return text;
}

bool sameMetrics(const std::vector<MetricRow> &a, const std::vector<MetricRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const MetricRow &x, const MetricRow &y) { return x.metric.id == y.metric.id; });
}

} // namespace

void MetricsModel::setRows(std::vector<MetricRow> rows)
{
    if (rows == m_rows)
        return;
    if (sameMetrics(rows, m_rows)) {
        // The same ones: selection and an open editor stay where they are.
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int MetricsModel::rowOf(MetricId metric) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [metric](const MetricRow &row) { return row.metric.id == metric; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void MetricsModel::setWritable(bool writable)
{
    m_writable = writable;
}

int MetricsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MetricsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant MetricsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MetricRow &row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(row.metric, column);
    case Qt::EditRole:
        return column == Column::Value ? typedText(row.metric) : words(row.metric, column);
    case Qt::ToolTipRole:
        return hint(row);
    case Qt::AccessibleTextRole:
        return column == Column::Name ? metricText(row.metric) : words(row.metric, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == Column::Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case CategoryRole:
        return static_cast<int>(row.metric.category);
    case StateRole:
        return static_cast<int>(row.metric.state);
    case EntryNameRole:
        return row.entryName;
    default:
        return {};
    }
}

QVariant MetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Metric");
    case Column::Value:
        return tr("Value");
    case Column::Aspect:
        return tr("Aspect");
    case Column::State:
        return tr("State");
    }
    return {};
}

Qt::ItemFlags MetricsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!m_writable || static_cast<Column>(index.column()) != Column::Value)
        return flags;
    // What has no words cannot say another value.
    const Metric &metric = m_rows[static_cast<size_t>(index.row())].metric;
    return metric.state == MetricState::Unanchored ? flags : flags | Qt::ItemIsEditable;
}

bool MetricsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Metric &metric = m_rows[static_cast<size_t>(index.row())].metric;
    const QString typed = value.toString().trimmed();
    if (typed.isEmpty() || typed == typedText(metric))
        return false;
    emit valueTyped(metric.id, typed);
    return true;
}

std::vector<MetricRow> rowsOf(const Entry &entry, const QString &entryName)
{
    std::vector<MetricRow> rows;
    for (const Metric &metric : entry.metrics)
        if (metric.state != MetricState::Rejected)
            rows.push_back({entry.id, entryName, metric});
    std::stable_partition(rows.begin(), rows.end(),
                          [](const MetricRow &row) { return row.metric.state != MetricState::Unanchored; });
    return rows;
}

std::vector<MetricRow> rowsOf(const Report &report, SectionId section)
{
    std::vector<MetricRow> rows;
    for (const Section &list : report.sections) {
        if (section.isValid() && list.id != section)
            continue;
        int rank = 0;
        for (const Entry &entry : list.entries) {
            if (entry.candidate)
                continue;
            ++rank;
            const std::vector<MetricRow> more =
                rowsOf(entry, QStringLiteral("%1  %2").arg(rank).arg(entry.title));
            rows.insert(rows.end(), more.begin(), more.end());
        }
    }
    return rows;
}

} // namespace dashiji::app
