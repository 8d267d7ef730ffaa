// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The indicators of an archive and what was observed of them, as tables.
#pragma once

#include "core/model/observation.h"

#include <QAbstractTableModel>

#include <vector>

namespace dashiji::app
{

/// An indicator a row, with how often and in which years it was observed.
class IndicatorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Name,
        Unit,
        Observations,
        Years,
    };
    static constexpr int kColumnCount = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// @param observations of all indicators
    void show(const std::vector<Indicator> &indicators, const std::vector<Observation> &observations);
    [[nodiscard]] const Indicator &indicator(int row) const;
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(IndicatorId indicator) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        Indicator indicator;
        int observations = 0;
        int firstYear = 0;
        int lastYear = 0;
    };
    [[nodiscard]] static QString text(const Line &line, Column column);

    std::vector<Line> m_lines;
};

/// An observation a row: where and when a number of an indicator stands.
class ObservationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Year,
        Words,
        Aspect,
        Entry,
    };
    static constexpr int kColumnCount = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Observation> observations);
    [[nodiscard]] const Observation &observation(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const Observation &observation, Column column);

    std::vector<Observation> m_observations;
};

} // namespace dashiji::app
