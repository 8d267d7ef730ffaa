// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of an entry as a chip that opens a menu of the three states.
#pragma once

#include "core/model/report.h"

#include <QToolButton>

namespace dashiji::app
{

class EditorActions;

class StateButton : public QToolButton
{
    Q_OBJECT

public:
    /// @param actions outlives this
    explicit StateButton(const EditorActions &actions, QWidget *parent = nullptr);

    void setState(EntryState state);
    [[nodiscard]] EntryState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void stateChosen(dashiji::EntryState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EntryState m_state = EntryState::Empty;
    const EditorActions &m_actions;
};

} // namespace dashiji::app
