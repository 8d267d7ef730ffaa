// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of pairs, what narrows it, and how a wrong one is mended: by dragging, or out of a menu.
#pragma once

#include "core/model/id.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace dashiji::app
{

class PairsModel;
class Workbench;

class PairsPane : public QWidget
{
    Q_OBJECT

public:
    /// @param pairs outlives this
    PairsPane(Workbench &bench, PairsModel &pairs, QWidget *parent = nullptr);

    [[nodiscard]] QListView &list() const { return *m_list; }
    /// How to mend a pair is said under the list, where something may be changed at all.
    void setHintShown(bool shown);
    [[nodiscard]] bool isFiltered() const;
    void clearFilter();
    /// Asks which entry of the other year tells of the same as the one that is current.
    void pairAgain();

signals:
    /// Other pairs are listed than before.
    void filtered();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void filter();
    void applyColours();
    [[nodiscard]] bool canChange();
    void choose(EntryId from, EntryId to);

    Workbench &m_bench;
    PairsModel &m_pairs;
    QLineEdit *m_filter;
    QAction *m_filterIcon;
    QLabel *m_none;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace dashiji::app
