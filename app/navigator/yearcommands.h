// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with years and their sections in the list.
#pragma once

#include "core/model/records.h"

#include <QObject>

class QAction;

namespace dashiji::app
{

class Navigator;
class Workbench;

/// Adds its actions to the window; each works on what is current in the navigator.
class YearCommands : public QObject
{
    Q_OBJECT

public:
    /// @param bench owns this, @param navigator outlives it
    YearCommands(Workbench &bench, Navigator &navigator);

    [[nodiscard]] QAction *newYearAction() const { return m_newYear; }

private:
    void addActions();
    void addSection();
    void removeSection();
    void addYear();
    [[nodiscard]] Organization ownerOfNewYear() const;
    void removeYear();
    void goToYear(int step);
    void correctYear();
    void renameOrganization();

    Workbench &m_bench;
    Navigator &m_navigator;
    QAction *m_newYear = nullptr;
};

} // namespace dashiji::app
