// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/editoractions.h"

#include "app/support/icons.h"
#include "app/support/marks.h"

#include <QAction>
#include <QActionGroup>
#include <QGuiApplication>

namespace dashiji::app
{

EditorActions::EditorActions(QObject *parent)
    : QObject(parent)
    , m_addPhotos(new QAction(tr("Add photos…"), this))
    , m_states(new QActionGroup(this))
    , m_larger(new QAction(tr("Larger text"), this))
    , m_smaller(new QAction(tr("Smaller text"), this))
    , m_usualSize(new QAction(tr("Usual text size"), this))
{
    m_addPhotos->setObjectName(QStringLiteral("addPhotosAction"));
    m_addPhotos->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    for (const EntryState state : {EntryState::Empty, EntryState::Writing, EntryState::Written}) {
        QAction *action = m_states->addAction(entryStateText(state));
        action->setObjectName(QStringLiteral("entryState%1").arg(static_cast<int>(state)));
        action->setCheckable(true);
    }
    m_larger->setObjectName(QStringLiteral("editorZoomIn"));
    m_larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    m_smaller->setObjectName(QStringLiteral("editorZoomOut"));
    m_smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_usualSize->setObjectName(QStringLiteral("editorZoomReset"));
    m_usualSize->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    for (QAction *action : sizes())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_addPhotos->setEnabled(false);
    m_states->setEnabled(false);
    recolour(QGuiApplication::palette());
}

QAction &EditorActions::state(EntryState state) const
{
    return *m_states->actions().at(static_cast<int>(state));
}

void EditorActions::recolour(const QPalette &palette)
{
    m_addPhotos->setIcon(icon(Icon::Photo, palette));
    m_larger->setIcon(icon(Icon::ZoomIn, palette));
    m_smaller->setIcon(icon(Icon::ZoomOut, palette));
    m_usualSize->setIcon(icon(Icon::FitWidth, palette));
}

} // namespace dashiji::app
