// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cut, copy, paste and select all: of the text that has the focus.
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace dashiji::app
{

class Workbench;

/// Adds its actions to the window. Fields go on taking their keys themselves; the actions are for the menu
/// and for whoever looks for them by name.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    /// @param bench owns this
    explicit EditCommands(Workbench &bench);

    /// Looks again what can be done.
    void update();

private:
    QAction *add(const QString &name, const QString &text, const QString &hint, const QKeySequence &keys,
                 const char *slot);
    void follow(QWidget *focused);

    Workbench &m_bench;
    QPointer<QWidget> m_field; ///< of text, had the focus last
    QAction *m_cut;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_selectAll;
};

} // namespace dashiji::app
