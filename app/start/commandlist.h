// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The start page's list of commands: actions as rows, with what they do and their keys.
#pragma once

#include <QAbstractListModel>
#include <QListView>

class QAction;

namespace dashiji::app
{

/// Rows are actions; texts follow them when they change.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CommandModel(const QList<QAction *> &actions, QObject *parent = nullptr);

    [[nodiscard]] QAction *actionAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    enum Role {
        HintRole = Qt::UserRole + 1, ///< QString
        KeysRole,                    ///< QString
    };

private:
    QList<QAction *> m_actions;
};

/// A click or Enter runs the action. Shows all its rows, never scrolls.
class CommandList : public QListView
{
    Q_OBJECT

public:
    CommandList(const QList<QAction *> &actions, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    CommandModel *m_model;
};

} // namespace dashiji::app
