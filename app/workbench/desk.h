// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How navigation, pages and side panels lie beside each other.
#pragma once

#include <QStackedWidget>

class QSplitter;
class QVBoxLayout;

namespace dashiji::app
{

class Navigation;
class SidePane;

/// Navigation | page | side panel, bands above them; or a page alone. Where there is no room the panes come
/// only when called.
class Desk : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Desk(QWidget *parent = nullptr);

    void setNavigation(Navigation *navigation);
    void addBand(QWidget *band);
    /// @param alone with nothing beside it
    void addPage(QWidget *page, bool alone);
    void setCurrentPage(QWidget *page);
    [[nodiscard]] SidePane &side() const { return *m_side; }

    /// What the user wants of the page in sight; shown as far as there is room.
    struct Wanted {
        bool navigation = true;
        bool side = true;
        bool hasSide = true; ///< the page has panels
    };
    void fit(const Wanted &wanted);
    /// Calls a pane, or sends it away, whatever the room.
    void showNavigation(bool shown);
    void showSide(bool shown);
    /// From list to page to panel.
    void focusNextPane();

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void navigationShown(bool shown);
    void sideShown(bool shown);
    /// Panes may have room now that had none, or the other way.
    void roomChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_all; ///< of what lies beside each other
    QVBoxLayout *m_column;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    SidePane *m_side = nullptr;
    Navigation *m_navigation = nullptr;
    bool m_hasSide = true;
};

} // namespace dashiji::app
