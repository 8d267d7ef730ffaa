// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other years tell of the same as the entry at hand.
#pragma once

#include "core/lookback/relatives.h"
#include "core/workflow/chronicle.h"

#include <QWidget>

#include <memory>

class QLabel;
class QMenu;
class QPushButton;

namespace dashiji::app
{

class PlacesList;
class Workbench;
class YearsShelf;

/// A list of the relatives, to go to, and to be told which are none and which are missing.
class RelativesPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param shelf outlives this
    RelativesPanel(Workbench &bench, YearsShelf &shelf, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Of an entry, among the years of its organization.
    struct Found {
        EntryId entry;
        lookback::Years years;
        std::vector<lookback::Relative> relatives;
    };

    void find();
    void show(Found found);
    void updateButtons();
    void part();
    void offerYears();
    void offerEntries(QMenu &menu, const Report &report);

    Workbench &m_bench;
    YearsShelf &m_shelf;
    Found m_found;
    int m_search = 0; ///< what was found for another entry is dropped
    PlacesList *m_list;
    QPushButton *m_add;
    QPushButton *m_part;
    QMenu *m_years;
};

} // namespace dashiji::app
