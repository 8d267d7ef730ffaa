// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of an entry as a chip that opens a menu of the three states.
#pragma once

#include "core/model/report.h"

#include <QToolButton>

class QActionGroup;

namespace dashiji::app
{

class StateButton : public QToolButton
{
    Q_OBJECT

public:
    explicit StateButton(QWidget *parent = nullptr);

    void setState(EntryState state);
    [[nodiscard]] EntryState state() const { return m_state; }
    /// One action a state, in the order of the enum.
    [[nodiscard]] QList<QAction *> stateActions() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void stateChosen(dashiji::EntryState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EntryState m_state = EntryState::Empty;
    QActionGroup *m_actions;
};

} // namespace dashiji::app
