// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/indicatorsmodel.h"

#include "app/support/categories.h"
#include "app/support/formatting.h"

#include <algorithm>
#include <map>

namespace dashiji::app
{

void IndicatorsModel::show(const std::vector<Indicator> &indicators,
                           const std::vector<Observation> &observations)
{
    beginResetModel();
    m_lines.clear();
    std::map<IndicatorId, size_t> places;
    for (const Indicator &indicator : indicators) {
        places.emplace(indicator.id, m_lines.size());
        m_lines.push_back({indicator});
    }
    for (const Observation &observation : observations) {
        const auto place =
            observation.metric.indicator ? places.find(*observation.metric.indicator) : places.end();
        if (place == places.end())
            continue;
        Line &line = m_lines[place->second];
        line.firstYear =
            line.observations == 0 ? observation.year : std::min(line.firstYear, observation.year);
        line.lastYear = std::max(line.lastYear, observation.year);
        ++line.observations;
    }
    endResetModel();
}

const Indicator &IndicatorsModel::indicator(int row) const
{
    return m_lines.at(static_cast<size_t>(row)).indicator;
}

int IndicatorsModel::rowOf(IndicatorId indicator) const
{
    const auto line =
        std::ranges::find(m_lines, indicator, [](const Line &each) { return each.indicator.id; });
    return line == m_lines.end() ? -1 : static_cast<int>(line - m_lines.begin());
}

int IndicatorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int IndicatorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant IndicatorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(static_cast<size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return column == Column::Name ? QVariant(categoryText(line.indicator.category)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Column::Observations ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QString IndicatorsModel::text(const Line &line, Column column)
{
    switch (column) {
    case Column::Name:
        return line.indicator.name;
    case Column::Unit:
        return line.indicator.unit;
    case Column::Observations:
        return QString::number(line.observations);
    case Column::Years:
        return yearRange(line.firstYear, line.lastYear);
    }
    return {};
}

QVariant IndicatorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Indicator");
    case Column::Unit:
        return tr("Unit");
    case Column::Observations:
        return tr("Numbers");
    case Column::Years:
        return tr("Years");
    }
    return {};
}

void ObservationsModel::show(std::vector<Observation> observations)
{
    beginResetModel();
    m_observations = std::move(observations);
    endResetModel();
}

const Observation &ObservationsModel::observation(int row) const
{
    return m_observations.at(static_cast<size_t>(row));
}

int ObservationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_observations.size());
}

int ObservationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ObservationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Observation &observation = m_observations.at(static_cast<size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(observation, column);
    case Qt::ToolTipRole:
        return column == Column::Entry ? QVariant(observation.entryTitle) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Column::Words ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ObservationsModel::text(const Observation &observation, Column column)
{
    switch (column) {
    case Column::Year:
        return QString::number(observation.year);
    case Column::Words:
        return observation.metric.anchor.quote;
    case Column::Aspect:
        return aspectText(observation.metric.aspect);
    case Column::Entry:
        return observation.entryTitle;
    }
    return {};
}

QVariant ObservationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Year:
        return tr("Year");
    case Column::Words:
        return tr("Number");
    case Column::Aspect:
        return tr("Aspect");
    case Column::Entry:
        return tr("Entry");
    }
    return {};
}

} // namespace dashiji::app
