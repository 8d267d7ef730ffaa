// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Undo and redo: what was done is said in their words, what comes back is shown.
#pragma once

#include "core/archive/changes.h"
#include "core/model/error.h"

#include <QObject>

class QAction;

namespace dashiji::app
{

class UndoBand;
class Workbench;

/// Adds its actions and its band to the window.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    /// @param bench owns this
    explicit UndoCommands(Workbench &bench);

private:
    enum class Direction {
        Undo,
        Redo,
    };

    /// What is typed is stored first: it is the newest step.
    void take(Direction direction);
    /// Of what came back: the report, section or entry; of texts and the like the one entry they belong to.
    void showChanged(const std::vector<archive::RowChange> &rows);
    void update();
    void offer();

    Workbench &m_bench;
    QAction *m_undo;
    QAction *m_redo;
    UndoBand *m_band;
};

} // namespace dashiji::app
