// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with entries in the list: make, move, remove, go to the next.
#pragma once

#include "core/model/id.h"

#include <QObject>

namespace dashiji::app
{

class Navigator;
class Workbench;

/// Adds its actions to the window; each works on what is current in the navigator.
class EntryCommands : public QObject
{
    Q_OBJECT

public:
    /// @param bench owns this, @param navigator outlives it
    EntryCommands(Workbench &bench, Navigator &navigator);

private:
    void addActions();
    void filter();
    void add();
    /// One rank up or down. @param step -1 or 1
    void move(int step);
    void place(EntryId entry, SectionId section, int position);
    void remove();
    void goToNeighbour(int step);

    Workbench &m_bench;
    Navigator &m_navigator;
};

} // namespace dashiji::app
