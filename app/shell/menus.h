// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu bar, the context menu of the navigator and the tool bar, made of the actions.
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace dashiji::app
{

class Actions;
class PageSwitch;
class RecentFiles;

/// Makes the bars of a window and keeps their words in its language.
class Menus : public QObject
{
    Q_OBJECT

public:
    /// @param actions,recent outlive this
    Menus(QMainWindow &window, const Actions &actions, RecentFiles &recent);

    void retranslate();
    /// What the editor offers for the entry it shows.
    void addEntryActions(const QList<QAction *> &states, QAction *addPhotos);
    void addZoomActions(const QList<QAction *> &actions);
    /// Icons only while the window is narrow.
    void fitTo(int width);
    [[nodiscard]] QMenu *navigatorMenu() const { return m_context; }
    [[nodiscard]] QToolBar *toolBar() const { return m_toolBar; }

signals:
    void recentChosen(const QString &path);

private:
    void makeMenuBar();
    void makeToolBar();
    void nameToolButtons();
    void fillRecent();
    QMenu *addMenu(const char *name);

    QMainWindow &m_window;
    const Actions &m_actions;
    RecentFiles &m_recentFiles;
    QMenu *m_file = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_entry = nullptr;
    QMenu *m_states = nullptr;
    QMenu *m_year = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_scheme = nullptr;
    QMenu *m_tools = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_context = nullptr;
    QToolBar *m_toolBar = nullptr;
    PageSwitch *m_pages = nullptr;
};

} // namespace dashiji::app
