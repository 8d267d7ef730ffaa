// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every action and its keys, to look up and to change.
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace dashiji::app
{

class Actions;
class KeysModel;

class KeySettings : public QWidget
{
    Q_OBJECT

public:
    /// @param actions outlives this
    explicit KeySettings(Actions &actions);

private:
    [[nodiscard]] QString current() const;
    void showCurrent();
    /// Says whose the keys in the field are.
    void checkTyped();
    /// Gives the keys in the field to the current action, away from who had them.
    void give();
    void reset();

    Actions &m_actions;
    KeysModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTableView *m_table;
    QLabel *m_name;
    QKeySequenceEdit *m_keys;
    QLabel *m_clash;
    QPushButton *m_give;
    QPushButton *m_reset;
};

} // namespace dashiji::app
