// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/undoband.h"

#include <QAction>
#include <QEvent>
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
    retranslate();
    hide();
}

void UndoBand::offer(const QString &what)
{
    retranslate(); // the keys may have been changed
    show();
    say(Severity::Hint, what);
}

void UndoBand::retranslate()
{
    m_button->setText(tr("Undo (%1)", "keys").arg(m_undo.shortcut().toString(QKeySequence::NativeText)));
}

void UndoBand::changeEvent(QEvent *event)
{
    NoticeBand::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dashiji::app
