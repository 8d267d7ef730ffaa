// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A push button that shows an action: its words, icon, tool tip and whether it makes sense now.
#pragma once

#include <QPushButton>

class QAction;

namespace dashiji::app
{

class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
    void setIconOnly(bool iconOnly);

private:
    void follow();

    QAction *m_action;
    bool m_iconOnly = false;
};

} // namespace dashiji::app
