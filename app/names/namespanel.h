// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of all years beside the text: to be confirmed, renamed, joined or dismissed, and the way to each
// place.
#pragma once

#include "app/names/namesmodel.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace dashiji::app
{

class NamesShelf;
class NamesTree;
class Workbench;

class NamesPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param shelf outlives this
    NamesPanel(Workbench &bench, NamesShelf &shelf, QWidget *parent = nullptr);

private:
    /// What is done with a name.
    using Decide = Result<void> (*)(archive::Writer &writer, const names::NamedOne &one);

    void build();
    QAction *addAction(const QString &objectName, const QString &text, const QString &hint,
                       void (NamesPanel::*run)());
    void show();
    void filter(const QString &words);
    /// Opens the kinds, and the names that were open.
    void unfold();
    void confirm();
    void rename();
    void dismiss();
    void reopen();
    /// Decides of the current name. @return whether it is kept
    bool decide(Decide act);
    /// The next name that waits becomes current.
    void goOn(const NamesModel::Key &next);
    void updateActions();
    [[nodiscard]] const names::NamedOne *current() const;

    Workbench &m_bench;
    NamesShelf &m_shelf;
    NamesModel *m_model;
    QLineEdit *m_filter;
    NamesTree *m_tree;
    QAction *m_confirm;
    QAction *m_rename;
    QAction *m_dismiss;
    QAction *m_reopen;
    std::set<NamesModel::Key> m_open;        ///< whose places are shown
    std::set<int> m_closed;                  ///< kinds that are folded
    std::optional<NamesModel::Key> m_wanted; ///< to be current
    bool m_filling = false;
};

} // namespace dashiji::app
