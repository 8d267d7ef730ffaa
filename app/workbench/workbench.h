// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rooms of the program have of the window: what they add to it, and what they ask of it.
#pragma once

#include "app/workbench/actions.h"
#include "app/workbench/statusline.h"
#include "app/workbench/trail.h"
#include "core/archive/archive.h"

#include <QObject>
#include <QPointer>

namespace dashiji::archive
{
class Writer;
}

namespace dashiji::app
{

class Appearance;
class Desk;
class Menus;
class Navigation;
class Page;
class Prompts;
class Session;
class Settings;
class Workbench;

/// What is there before a window and after it.
struct Program {
    Settings &settings;
    Prompts &prompts;
    Appearance &appearance;
    Session &session;
};

struct PageSpec {
    QString name; ///< "write": what the command line and the settings call it
    QString text; ///< of its button
    QString hint;
    QKeySequence keys = {};
    Icon icon = Icon::Write;
    int order = 0;          ///< among the buttons
    bool alone = false;     ///< without an archive, and with nothing beside it
    bool navigation = true; ///< shown beside it at first
    bool writes = false;    ///< one goes here to go on writing; shown when an archive is opened
    std::function<Page *(Workbench &)> make;
};

struct PanelSpec {
    QString name;
    QString title;
    QStringList pages; ///< beside which it stands
    /// Called when the first of these pages is shown; the page is there then.
    std::function<QWidget *(Workbench &)> make;
};

struct SettingsPageSpec {
    QString name;
    QString title;
    int order = 0;
    std::function<QWidget *(Workbench &)> make;
};

/// Files dropped onto the window, or named to the program.
struct FileTaker {
    std::function<bool(const QString &path)> takes;     ///< judged by name and kind only
    std::function<bool(const QStringList &paths)> take; ///< @return false: what else was dropped stays out
};

/// Rooms call add…() when the window is made, each for what is its own. Everything else is asked later.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// @param window whose middle it fills
    Workbench(const Program &program, QWidget &window, Actions &actions, Menus &menus, Desk &desk,
              StatusLine &status);
    ~Workbench() override;

    // --- what rooms add ---------------------------------------------------------------------------
    QAction *addAction(ActionSpec spec);
    void addPage(PageSpec spec);
    void addPanel(PanelSpec spec);
    void addSettingsPage(SettingsPageSpec spec);
    void addFileTaker(FileTaker taker);
    void addBand(QWidget *band);
    void setNavigation(Navigation *navigation);

    // --- what is there ----------------------------------------------------------------------------
    [[nodiscard]] QWidget *window() const { return &m_window; }
    [[nodiscard]] Settings &settings() const { return m_program.settings; }
    [[nodiscard]] Prompts &prompts() const { return m_program.prompts; }
    [[nodiscard]] Appearance &appearance() const { return m_program.appearance; }
    [[nodiscard]] Session &session() const { return m_program.session; }
    [[nodiscard]] Actions &actions() const { return m_actions; }
    [[nodiscard]] Menus &menus() const { return m_menus; }
    [[nodiscard]] StatusLine &status() const { return m_status; }
    [[nodiscard]] const std::vector<SettingsPageSpec> &settingsPages() const { return m_settingsPages; }
    /// nullptr: none is open.
    [[nodiscard]] archive::Archive *archive() const;
    /// nullptr: nothing may be changed.
    [[nodiscard]] archive::Writer *writer() const;
    /// Stores everything typed. @return false when something could not be; the window says so
    [[nodiscard]] bool flush();
    /// When the last words were; invalid: none yet.
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    /// Shows the error if there is one. @return whether all went well
    template <class T>
    bool accept(const Result<T> &result)
    {
        if (!result)
            showError(result.error());
        return result.has_value();
    }
    void showError(const Error &error);
    /// A sentence in the status bar for some seconds.
    void tell(const QString &sentence);
    /// Much has just been done at once: whoever keeps the steps offers to take it back.
    void offerUndo() { emit undoOffered(); }
    void setPanelCount(QStringView panel, int count);
    /// Gives files to whoever takes them; says so when nobody does.
    void takeFiles(const QStringList &paths);
    [[nodiscard]] bool canTake(const QStringList &paths) const;
    /// Shows an archive in a window of its own, or that in which it is open.
    void openInWindow(const QString &path) { emit windowWanted(path); }

    // --- where one is, and goes -------------------------------------------------------------------
    /// What is current, with every id around it.
    [[nodiscard]] Place place() const;
    [[nodiscard]] int year() const;
    /// With the spot of the caret where the page has one.
    [[nodiscard]] Stop here() const;
    /// Name of the page in sight.
    [[nodiscard]] QString page() const;
    /// Turns to a page, which then shows what is current. @return whether it is in sight
    bool showPage(const QString &name);
    /// The way of every jump. @param page empty: on the page in sight
    /// @return whether the place is shown
    bool goTo(const Place &place, const QString &page = {});
    /// The same, to go on there: the page takes the focus. @param page empty: the one where one writes
    void enter(const Place &place, const QString &page = {});
    void goBack();
    void goForward();
    /// The page with this name, made by now; nullptr: it was not shown yet.
    [[nodiscard]] Page *madePage(const QString &name) const;
    /// As PageSpec has them, in the order of the buttons; the one that stands alone is the last.
    [[nodiscard]] QStringList pageNames() const;
    /// The actions of the page buttons.
    [[nodiscard]] QList<QAction *> pageActions() const;

    /// All rooms have added what is theirs.
    void finish();
    /// Hands the archive of the session to everything that shows it. @param stop shown then, if it is there
    void takeArchive(archive::Archive *archive, const Stop &stop = {});
    /// Everything that shows the archive stores what was typed and forgets it.
    void letGo();

signals:
    void archiveChanged(dashiji::archive::Archive *archive);
    void windowWanted(const QString &path);
    /// Another page, place or archive; whatever depends on what is current looks again.
    void stateChanged();
    /// The place is another one.
    void placeChanged();
    void undoOffered();
    /// The archive will be closed, or the window: last chance to note where one was.
    void leaving();

private:
    struct PageItem {
        PageSpec spec;
        QAction *action = nullptr;
        Page *page = nullptr; ///< once it was shown
    };
    struct PanelItem {
        PanelSpec spec;
        int tab = 0;
    };

    /// Name of the page where one writes.
    [[nodiscard]] QString writingPage() const;
    [[nodiscard]] PageItem *find(const QString &name);
    [[nodiscard]] const PageItem *find(const QString &name) const;
    Page &made(PageItem &item);
    /// Makes a page the one in sight. @return false: what is typed on the other could not be stored
    bool turnTo(const QString &name);
    bool show(const Place &place, const QString &page);
    /// Of the page in sight.
    void stepMark(int step);
    void travel(std::optional<Stop> (Trail::*step)(const Stop &));
    void hand(archive::Archive *archive);
    void fitDesk();
    void updateActions();
    void addOwnActions();
    /// Something else is shown now: notes where one was.
    void arrive();
    /// The one truth about it: of all pages' words, the archive and its file.
    [[nodiscard]] StatusLine::Saved saved() const;
    void showSaved();
    [[nodiscard]] bool hasPanels(const QString &page) const;
    [[nodiscard]] QString navigationSetting() const;

    Program m_program;
    QWidget &m_window;
    Actions &m_actions;
    Menus &m_menus;
    Desk &m_desk;
    StatusLine &m_status;
    Navigation *m_navigation = nullptr;
    std::vector<PageItem> m_pages; ///< in their order, once finish() was called
    std::vector<PanelItem> m_panels;
    std::vector<SettingsPageSpec> m_settingsPages;
    std::vector<FileTaker> m_takers;
    QPointer<archive::Archive> m_archive;
    QDateTime m_savedAt; ///< the last words typed here
    QString m_page;      ///< in sight
    Trail m_trail;
    Stop m_stop;            ///< as last shown
    bool m_showing = false; ///< what the page tells of is what it was told to show
};

/// A room adds what is its own.
using Room = std::function<void(Workbench &)>;

} // namespace dashiji::app
