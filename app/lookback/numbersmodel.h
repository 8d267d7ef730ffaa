// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of the numbers of an entry, a row each.
#pragma once

#include "app/widgets/rowdelegate.h"
#include "core/lookback/comparison.h"

#include <QAbstractListModel>

namespace dashiji::app
{

class NumbersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChanges(std::vector<lookback::MetricChange> changes);
    [[nodiscard]] const lookback::MetricChange &change(int row) const
    {
        return m_changes[static_cast<size_t>(row)];
    }
    /// "5 numbers: 4 changed, 1 new, 0 gone"
    [[nodiscard]] QString summary() const;
    /// "43家 → 53家"
    [[nodiscard]] static QString values(const lookback::MetricChange &change);
    /// "+10  +23.3%", "new", "gone"
    [[nodiscard]] static QString difference(const lookback::MetricChange &change);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<lookback::MetricChange> m_changes;
};

class NumbersDelegate : public RowDelegate
{
    Q_OBJECT

public:
    NumbersDelegate(const NumbersModel &model, QObject *parent);

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;

private:
    const NumbersModel &m_model;
};

} // namespace dashiji::app
