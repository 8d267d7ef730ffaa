// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/freekeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace dashiji::app
{
namespace
{

/// Ctrl+K means search; on X11 every field of Qt deletes to the end of the line with it, as Emacs does.
bool isFree(const QKeyEvent &key)
{
    return key.key() == Qt::Key_K && key.modifiers() == Qt::ControlModifier;
}

} // namespace

FreeKeys::FreeKeys(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FreeKeys::eventFilter(QObject *watched, QEvent *event)
{
    // The first asks who wants the key before the actions get it; the second comes when no action has it.
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!watched->isWidgetType() || !key || !isFree(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace dashiji::app
