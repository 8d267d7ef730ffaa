// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The actions of the window as a table: command, keys, what it does.
#pragma once

#include <QAbstractTableModel>

namespace dashiji::app
{

class Actions;

class KeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Command,
        Keys,
        Hint,
        ColumnCount,
    };
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString: objectName of the action
        ChangedRole,                 ///< bool: the keys are others than it came with
    };

    /// @param actions outlives this
    explicit KeysModel(const Actions &actions, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const Actions &m_actions;
};

} // namespace dashiji::app
