// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pane at the right of the desk: panels behind tabs. In a narrow window it is a drawer over the page.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace dashiji::app
{

/// Stands as the last pane of a splitter, or, while the window is narrow, over the right of the pages.
class SidePane : public QWidget
{
    Q_OBJECT

public:
    /// @param desk,pages the splitter it belongs to and the widget it lies over as a drawer; both outlive
    /// this
    SidePane(QSplitter &desk, QWidget &pages);

    /// @param make makes the panel when its tab is first shown
    /// @return its place among the tabs
    int addPanel(const QString &title, std::function<QWidget *()> make);
    /// A number after the title; 0: none.
    void setCount(int tab, int count);
    void setTabShown(int tab, bool shown);
    /// Puts the focus into the panel in sight.
    void enter();

    /// @param wanted the user wants it, @param allowed this page has use for it
    void setShown(bool wanted, bool allowed);
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    /// @param narrow there is no room beside the page
    void setNarrow(bool narrow);
    [[nodiscard]] bool isDrawer() const { return m_drawer; }

signals:
    /// Esc in the drawer.
    void closeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget *m_slot; ///< the pane of the splitter, which stays there while this is a drawer
    QWidget &m_pages;
    QTabBar *m_tabs;
    QStackedWidget *m_panels;
    std::vector<std::function<QWidget *()>> m_makers; ///< of each tab; empty: it is made
    bool m_wanted = true;
    bool m_allowed = true;
    bool m_drawer = false;
    bool m_drawerOpen = false; ///< a drawer only comes when called
};

} // namespace dashiji::app
