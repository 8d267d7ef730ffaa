// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/actionbutton.h"

#include "app/workbench/actions.h"

#include <QAction>

namespace dashiji::app
{

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    follow();
}

void ActionButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    follow();
}

void ActionButton::follow()
{
    const QString words = plainText(*m_action);
    setText(m_iconOnly ? QString() : words);
    setAccessibleName(words);
    setIcon(m_action->icon());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
}

} // namespace dashiji::app
