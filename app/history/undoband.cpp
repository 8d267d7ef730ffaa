// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/undoband.h"

#include <QAction>
#include <QPushButton>

namespace dashiji::app
{

UndoBand::UndoBand(QAction &undo, QWidget *parent)
    : NoticeBand(parent), m_undo(undo), m_button(addAction(QStringLiteral("takeBack")))
{
    setObjectName(QStringLiteral("undoBand"));
    addDismiss();
    setOneLine();
    connect(m_button, &QPushButton::clicked, &undo, &QAction::trigger);
    hide();
}

void UndoBand::offer(const QString &what)
{
    m_button->setText(tr("Undo (%1)", "keys").arg(m_undo.shortcut().toString(QKeySequence::NativeText)));
    show();
    say(Severity::Hint, what);
}

} // namespace dashiji::app
