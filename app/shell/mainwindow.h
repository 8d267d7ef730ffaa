// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: switches pages, holds the actions, and lets its parts hear of each other.
#pragma once

#include "app/shell/actions.h"
#include "app/shell/recentfiles.h"
#include "app/shell/session.h"
#include "app/support/freekeys.h"
#include "app/support/settings.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace dashiji::app
{

class Appearance;
class EditorPage;
class EntryCommands;
class FileCommands;
class Menus;
class MetricsPanel;
class Navigator;
class PlaceKeeper;
class Prompts;
class ReaderPage;
class SidePane;
class StartPage;
class StatusLine;
class UndoBand;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive the window.
    MainWindow(Settings &settings, Prompts &prompts, Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// @return whether it is open now; an error has been shown otherwise
    bool openArchive(const QString &path);
    void showPage(PageKind page);
    [[nodiscard]] PageKind page() const;
    [[nodiscard]] Session &session() { return m_session; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePages();
    void makeCommands();
    void connectActions();
    void connectPages();
    void connectMetrics();
    void connectLooks();
    void restore();

    void takeArchive(archive::Archive *archive);
    /// Says what the newest step of undo did, with a key to take it back.
    void offerUndo();
    void followChanges(const archive::ChangeSet &changes);
    void continueAt(const LastPlace &place);

    void showEntry(EntryId entry);
    /// On the writing page, with the caret where one goes on.
    void writeEntry(EntryId entry);
    void showSection(SectionId section);
    void showReport(ReportId report);
    void showReportOf(const LastPlace &place);
    void showNeighbour(int step);
    void showNeighbourYear(int step);
    void showIndicators();

    [[nodiscard]] bool flush();
    void keepPlace();
    void showNavigator(bool shown);
    void showSidePane(bool shown);
    /// Where they have no room, the panes come only when called.
    void fitPanes();
    void focusNextPane();
    void updateActions();
    void updateUndo();
    void updateTitle();
    void retranslate();

    Settings &m_settings;
    Prompts &m_prompts;
    Appearance &m_appearance;
    FreeKeys m_freeKeys;
    Session m_session;
    RecentFiles m_recent;
    Actions m_actions;
    QTimer m_placeTimer; ///< the place is kept a moment after it was reached
    bool m_navigatorOnRead = false;

    Menus *m_menus = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    QWidget *m_deskPage = nullptr; ///< the desk, and over it what was done with much at once
    UndoBand *m_undoBand = nullptr;
    QSplitter *m_desk = nullptr;
    Navigator *m_navigator = nullptr;
    QStackedWidget *m_pages = nullptr;
    EditorPage *m_editor = nullptr;
    SidePane *m_side = nullptr;
    MetricsPanel *m_metrics = nullptr;
    ReaderPage *m_reader = nullptr;
    StatusLine *m_status = nullptr;
    FileCommands *m_files = nullptr;
    EntryCommands *m_entries = nullptr;
    PlaceKeeper *m_places = nullptr;
};

} // namespace dashiji::app
