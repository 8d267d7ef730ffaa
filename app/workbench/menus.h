// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu bar, the context menu of the navigation and the tool bar, made of the actions.
#pragma once

#include "app/workbench/actions.h"

#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;

namespace dashiji::app
{

class PageSwitch;

/// The bars of a window. The menus are there from the start, build() fills them when all actions are.
class Menus : public QObject
{
    Q_OBJECT

public:
    /// @param actions outlives this
    Menus(QMainWindow &window, const Actions &actions);

    void build(const QList<QAction *> &pages);
    /// Icons only while the window is narrow.
    void fitTo(int width);
    [[nodiscard]] QMenu *menu(Menu menu) const { return m_menus[static_cast<size_t>(menu)]; }
    [[nodiscard]] QToolBar *toolBar() const { return m_toolBar; }

private:
    void fillMenus();
    void addStrut();
    void fillToolBar(const QList<QAction *> &pages);
    void addToBar(std::initializer_list<BarPlace> places);

    QMainWindow &m_window;
    const Actions &m_actions;
    std::vector<QMenu *> m_menus; ///< in the order of Menu
    QToolBar *m_toolBar = nullptr;
    PageSwitch *m_pages = nullptr;
};

} // namespace dashiji::app
