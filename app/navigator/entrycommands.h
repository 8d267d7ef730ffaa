// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with entries in the list: make, move, remove, go to the next.
#pragma once

#include "core/model/report.h"

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
    /// As one change. @param act with the writer @return whether it was made
    template <class Act>
    bool changeTogether(const QString &verb, const std::vector<EntryId> &entries, Act act);
    /// One rank up or down. @param step -1 or 1
    void move(int step);
    void moveSection(SectionId section, int step);
    void place(const std::vector<EntryId> &entries, SectionId section, int position);
    void setState(EntryState state);
    void remove();
    /// Those chosen become one; a single one and the next of its section.
    void join();
    void takeWords(EntryId to);
    /// Their titles, for a line of the history.
    [[nodiscard]] QString titlesOf(const std::vector<EntryId> &entries) const;
    void goToNeighbour(int step);

    Workbench &m_bench;
    Navigator &m_navigator;
};

} // namespace dashiji::app
