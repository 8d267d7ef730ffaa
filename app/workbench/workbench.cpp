// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/workbench.h"

#include "app/support/prompts.h"
#include "app/support/settings.h"
#include "app/workbench/desk.h"
#include "app/workbench/editcommands.h"
#include "app/workbench/menus.h"
#include "app/workbench/navigation.h"
#include "app/workbench/page.h"
#include "app/workbench/session.h"
#include "app/workbench/sidepane.h"
#include "core/archive/writer.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolBar>

#include <algorithm>

namespace dashiji::app
{

Workbench::Workbench(const Program &program, QWidget &window, Actions &actions, Menus &menus, Desk &desk,
                     StatusLine &status)
    : m_program(program), m_window(window), m_actions(actions), m_menus(menus), m_desk(desk), m_status(status)
{
    addOwnActions();
    new EditCommands(*this);
    connect(&desk, &Desk::roomChanged, this, &Workbench::fitDesk);
    connect(&desk, &Desk::navigationShown, this,
            [this](bool shown) { m_actions.find(u"toggleNavigator")->setChecked(shown); });
    connect(&desk, &Desk::sideShown, this,
            [this](bool shown) { m_actions.find(u"toggleSidePanel")->setChecked(shown); });
    connect(&session(), &Session::fileMoved, this, &Workbench::showSaved);
}

Workbench::~Workbench()
{
    // What the rooms have made asks the workbench until its own end: it goes while this is whole.
    const QObjectList made = children();
    qDeleteAll(made);
}

// --- what rooms add -----------------------------------------------------------------------------------

void Workbench::addOwnActions()
{
    addAction({.name = QStringLiteral("toggleNavigator"),
               .text = tr("&Navigator"),
               .hint = tr("Show or hide years and entries"),
               .keys = {Qt::Key_F7},
               .icon = Icon::Navigator,
               .needs = Needs::Archive,
               .menus = {{Menu::View, 1}},
               .bar = BarPlace::Left,
               .checkable = true,
               .run = [this](bool shown) {
                   m_desk.showNavigation(shown);
                   settings().setView(navigationSetting(), shown);
               }});
    addAction({.name = QStringLiteral("toggleSidePanel"),
               .text = tr("&Side panel"),
               .hint = tr("Show or hide what stands beside the page"),
               .keys = {Qt::Key_F9},
               .icon = Icon::SidePanel,
               .needs = Needs::Itself,
               .menus = {{Menu::View, 1}},
               .bar = BarPlace::RightIcon,
               .checkable = true,
               .run = [this](bool shown) {
                   m_desk.showSide(shown);
                   if (!m_desk.side().isDrawer())
                       settings().setSidePanelShown(shown);
               }});
    addAction({.name = QStringLiteral("nextPane"),
               .text = tr("Next &pane"),
               .hint = tr("From list to page and back"),
               .keys = {Qt::Key_F6},
               .needs = Needs::Archive,
               .menus = {{Menu::View, 1}},
               .run = [this](bool) { m_desk.focusNextPane(); }});
    addAction({.name = QStringLiteral("nextMark"),
               .text = tr("Next &mark"),
               .hint = tr("A number to confirm, a difference: here, or in the next entry"),
               .keys = {Qt::Key_F8},
               .needs = Needs::Archive,
               .menus = {{Menu::View, 4}},
               .run = [this](bool) { stepMark(1); }});
    addAction({.name = QStringLiteral("previousMark"),
               .text = tr("Pre&vious mark"),
               .hint = tr("The one before, here or in the entry before"),
               .keys = {Qt::SHIFT | Qt::Key_F8},
               .needs = Needs::Archive,
               .menus = {{Menu::View, 4}},
               .run = [this](bool) { stepMark(-1); }});
    addAction({.name = QStringLiteral("goBack"),
               .text = tr("&Back"),
               .hint = tr("To where one was before"),
               .keys = {Qt::ALT | Qt::Key_Left},
               .needs = Needs::Itself,
               .menus = {{Menu::View, 2}},
               .run = [this](bool) { goBack(); }});
    addAction({.name = QStringLiteral("goForward"),
               .text = tr("For&ward"),
               .hint = tr("To where one came back from"),
               .keys = {Qt::ALT | Qt::Key_Right},
               .needs = Needs::Itself,
               .menus = {{Menu::View, 2}},
               .run = [this](bool) { goForward(); }});
}

QAction *Workbench::addAction(ActionSpec spec)
{
    return m_actions.add(std::move(spec));
}

void Workbench::addPage(PageSpec spec)
{
    QAction *action = nullptr;
    if (!spec.alone) {
        QString name = spec.name;
        name[0] = name.at(0).toUpper();
        action = addAction({.name = QStringLiteral("page") + name,
                            .text = spec.text,
                            .hint = spec.hint,
                            .keys = {spec.keys},
                            .icon = spec.icon,
                            .needs = Needs::Archive,
                            .menus = {{Menu::View, 0}},
                            .choice = QStringLiteral("pages"),
                            .run = [this, page = spec.name](bool) { goTo(place(), page); }});
    }
    m_pages.push_back({std::move(spec), action, nullptr});
}

void Workbench::addPanel(PanelSpec spec)
{
    m_panels.push_back({std::move(spec), 0});
}

void Workbench::addSettingsPage(SettingsPageSpec spec)
{
    m_settingsPages.push_back(std::move(spec));
}

void Workbench::addFileTaker(FileTaker taker)
{
    m_takers.push_back(std::move(taker));
}

void Workbench::addBand(QWidget *band)
{
    m_desk.addBand(band);
}

void Workbench::setNavigation(Navigation *navigation)
{
    m_navigation = navigation;
    m_desk.setNavigation(navigation);
    connect(navigation, &Navigation::placeChosen, this, [this](const Place &place) { goTo(place); });
    connect(navigation, &Navigation::placeActivated, this, [this](const Place &place) { enter(place); });
    connect(navigation, &Navigation::currentChanged, this, &Workbench::updateActions);
    connect(navigation, &Navigation::contextMenuRequested, this,
            [this](const QPoint &position) { m_menus.menu(Menu::Row)->popup(position); });
}

void Workbench::finish()
{
    Q_ASSERT(m_navigation != nullptr);
    std::ranges::stable_sort(
        m_pages, {}, [](const PageItem &item) { return std::pair(item.spec.alone, item.spec.order); });
    std::ranges::stable_sort(m_settingsPages, {}, &SettingsPageSpec::order);
    for (PanelItem &item : m_panels)
        item.tab =
            m_desk.side().addPanel(item.spec.title, [this, make = item.spec.make] { return make(*this); });
    m_menus.build(pageActions());
    for (const Actions::Item &item : m_actions.items())
        if (item.action->shortcutContext() == Qt::WindowShortcut)
            m_window.addAction(item.action);
    m_actions.recolour(m_window.palette());
}

// --- what is there ------------------------------------------------------------------------------------

archive::Archive *Workbench::archive() const
{
    return m_archive;
}

archive::Writer *Workbench::writer() const
{
    return m_archive && session().isWritable() ? &m_archive->writer() : nullptr;
}

bool Workbench::flush()
{
    const bool stored = std::ranges::all_of(
        m_pages, [](const PageItem &item) { return item.page == nullptr || item.page->flush(); });
    showSaved();
    return stored;
}

StatusLine::Saved Workbench::saved() const
{
    using Saved = StatusLine::Saved;
    if (m_archive == nullptr)
        return Saved::Nothing;
    TypedState typed = TypedState::Saved;
    for (const PageItem &item : m_pages)
        if (item.page != nullptr)
            typed = std::max(typed, item.page->typed());
    if (typed == TypedState::Conflict)
        return Saved::Conflict;
    if (typed == TypedState::Failed)
        return Saved::Unsaved;
    if (!session().isWritable())
        return Saved::ReadOnly;
    if (!m_archive->sight().isHere())
        return Saved::Unsaved;
    if (typed == TypedState::Waiting)
        return Saved::Waiting;
    return m_savedAt.isValid() ? Saved::Saved : Saved::Nothing;
}

void Workbench::showSaved()
{
    m_status.showSaved(saved(), m_savedAt);
}

void Workbench::showError(const Error &error)
{
    prompts().showError(&m_window, error);
}

void Workbench::tell(const QString &sentence)
{
    m_status.showMessage(sentence);
}

void Workbench::setPanelCount(QStringView panel, int count)
{
    for (const PanelItem &item : m_panels)
        if (item.spec.name == panel)
            m_desk.side().setCount(item.tab, count);
}

bool Workbench::canTake(const QStringList &paths) const
{
    return std::ranges::any_of(
        m_takers, [&paths](const FileTaker &taker) { return std::ranges::any_of(paths, taker.takes); });
}

void Workbench::takeFiles(const QStringList &paths)
{
    QStringList left = paths;
    for (const FileTaker &taker : m_takers) {
        QStringList taken;
        for (const QString &path : std::as_const(left))
            if (taker.takes(path))
                taken.append(path);
        if (!taken.isEmpty() && !taker.take(taken))
            return;
        left.removeIf([&taken](const QString &path) { return taken.contains(path); });
    }
    if (!left.isEmpty())
        showError({ErrorCode::FileNotFound, left.first(), {}});
}

// --- where one is, and goes ---------------------------------------------------------------------------

Place Workbench::place() const
{
    return m_archive ? m_navigation->current() : Place();
}

int Workbench::year() const
{
    return m_archive ? m_navigation->currentYear() : 0;
}

Stop Workbench::here() const
{
    Stop stop{m_page, place()};
    const PageItem *item = find(m_page);
    if (item == nullptr || item->page == nullptr)
        return stop;
    if (const Place shown = item->page->place(); shown.isSameRecord(stop.place))
        stop.place.spot = shown.spot;
    return stop;
}

QString Workbench::page() const
{
    return m_page;
}

QString Workbench::writingPage() const
{
    const auto writes = std::ranges::find_if(m_pages, [](const PageItem &item) { return item.spec.writes; });
    return (writes != m_pages.end() ? writes : m_pages.begin())->spec.name;
}

Workbench::PageItem *Workbench::find(const QString &name)
{
    const auto found = std::ranges::find(m_pages, name, [](const PageItem &item) { return item.spec.name; });
    return found != m_pages.end() ? &*found : nullptr;
}

const Workbench::PageItem *Workbench::find(const QString &name) const
{
    return const_cast<Workbench *>(this)->find(name);
}

Page *Workbench::madePage(const QString &name) const
{
    const PageItem *item = find(name);
    return item != nullptr ? item->page : nullptr;
}

QStringList Workbench::pageNames() const
{
    QStringList names;
    for (const PageItem &item : m_pages)
        names.append(item.spec.name);
    return names;
}

QList<QAction *> Workbench::pageActions() const
{
    QList<QAction *> actions;
    for (const PageItem &item : m_pages)
        if (item.action != nullptr)
            actions.append(item.action);
    return actions;
}

void Workbench::stepMark(int step)
{
    const PageItem *item = find(m_page);
    if (item == nullptr || item->page == nullptr || !item->page->stepMark(step))
        tell(tr("Nothing is marked on this page."));
}

Page &Workbench::made(PageItem &item)
{
    if (item.page != nullptr)
        return *item.page;
    item.page = item.spec.make(*this);
    m_desk.addPage(item.page, item.spec.alone);
    item.page->setArchive(m_archive);
    connect(item.page, &Page::placeShown, this, [this](const Place &place) {
        if (!m_showing && m_navigation->select(place))
            arrive();
    });
    connect(item.page, &Page::statusChanged, this, [this, name = item.spec.name](const QString &text) {
        if (m_page == name)
            m_status.showPageText(text);
    });
    connect(item.page, &Page::typedChanged, this, &Workbench::showSaved);
    connect(item.page, &Page::saved, this, [this](const QDateTime &at) {
        m_savedAt = at;
        showSaved();
    });
    return *item.page;
}

bool Workbench::turnTo(const QString &name)
{
    PageItem *item = find(name);
    if (item == nullptr || (!item->spec.alone && !m_archive))
        return false;
    if (name == m_page)
        return true;
    if (Page *left = madePage(m_page); left != nullptr && !left->flush()) {
        showSaved();
        return false;
    }
    Page &page = made(*item);
    m_page = name;
    m_menus.toolBar()->setVisible(!item->spec.alone);
    m_status.showPageText(page.statusText());
    if (item->action != nullptr)
        item->action->setChecked(true);
    m_desk.setCurrentPage(&page);
    for (const PanelItem &panel : m_panels)
        m_desk.side().setTabShown(panel.tab, panel.spec.pages.contains(name));
    if (item->spec.alone)
        page.enter();
    else
        fitDesk();
    emit stateChanged();
    return true;
}

bool Workbench::show(const Place &place, const QString &page)
{
    if (!turnTo(page))
        return false;
    if (!place.isValid() || !m_archive)
        return true;
    if (!m_navigation->select(place))
        return false;
    Place whole = m_navigation->current();
    whole.spot = place.spot;
    const QScopedValueRollback showing(m_showing, true);
    made(*find(page)).showPlace(whole);
    return true;
}

void Workbench::arrive()
{
    const Stop now = here();
    if (m_stop.place.isValid() && !m_stop.isSame(now))
        m_trail.leave(m_stop);
    m_stop = now;
    updateActions();
    emit placeChanged();
}

bool Workbench::showPage(const QString &name)
{
    return goTo(place(), name);
}

bool Workbench::goTo(const Place &place, const QString &page)
{
    const PageItem *sight = find(m_page);
    const bool stays = page.isEmpty() && sight != nullptr && !sight->spec.alone;
    // The list may be there already: what the page shows is where one leaves.
    if (Page *left = madePage(m_page); left != nullptr && left->place().isSameRecord(m_stop.place))
        m_stop.place.spot = left->place().spot;
    if (!show(place, !page.isEmpty() ? page : stays ? m_page : writingPage()))
        return false;
    arrive();
    return true;
}

void Workbench::enter(const Place &place, const QString &page)
{
    if (!goTo(place, page.isEmpty() ? writingPage() : page))
        return;
    if (!place.spot) // else the caret stands there already
        find(m_page)->page->enter();
}

void Workbench::travel(std::optional<Stop> (Trail::*step)(const Stop &))
{
    // What was removed since is passed over.
    while (const auto stop = (m_trail.*step)(here()))
        if (show(stop->place, stop->page)) {
            m_stop = here();
            emit placeChanged();
            break;
        }
    updateActions();
}

void Workbench::goBack()
{
    travel(&Trail::back);
}

void Workbench::goForward()
{
    travel(&Trail::forward);
}

void Workbench::hand(archive::Archive *archive)
{
    m_archive = archive;
    for (const PageItem &item : m_pages)
        if (item.page != nullptr)
            item.page->setArchive(archive);
    m_navigation->setArchive(archive);
}

void Workbench::letGo()
{
    hand(nullptr);
}

void Workbench::takeArchive(archive::Archive *archive, const Stop &stop)
{
    hand(archive);
    m_trail.clear();
    m_status.clear();
    m_savedAt = {};
    showSaved();
    if (archive != nullptr) {
        connect(archive, &archive::Archive::changed, this, [this](const archive::ChangeSet &changes) {
            if (changes.foreign)
                tell(tr("Another program has changed this archive; everything shown is up to date."));
            updateActions();
        });
    }
    emit archiveChanged(archive);
    if (archive == nullptr) {
        m_page.clear();
        turnTo(m_pages.back().spec.name); // the one that stands alone
    } else if (!stop.place.isValid() || !show(stop.place, stop.page)) {
        show(m_navigation->first(), writingPage());
        m_navigation->setFocus(Qt::OtherFocusReason);
    }
    m_stop = here();
    emit placeChanged();
    updateActions();
}

bool Workbench::hasPanels(const QString &page) const
{
    return std::ranges::any_of(m_panels,
                               [&page](const PanelItem &item) { return item.spec.pages.contains(page); });
}

QString Workbench::navigationSetting() const
{
    return QStringLiteral("navigator/") + m_page;
}

void Workbench::fitDesk()
{
    const PageItem *item = find(m_page);
    if (item == nullptr || item->spec.alone)
        return;
    const bool panels = hasPanels(m_page);
    m_desk.fit({settings().view(navigationSetting(), item->spec.navigation).toBool(),
                settings().sidePanelShown() && panels, panels});
    m_actions.find(u"toggleSidePanel")->setEnabled(panels);
}

void Workbench::updateActions()
{
    const Place current = place();
    m_actions.enable({m_archive != nullptr, writer() != nullptr, current.report.isValid(),
                      current.section.isValid(), current.entry.isValid()});
    m_actions.find(u"goBack")->setEnabled(m_archive && m_trail.canGoBack());
    m_actions.find(u"goForward")->setEnabled(m_archive && m_trail.canGoForward());
    m_actions.find(u"toggleSidePanel")->setEnabled(m_archive && hasPanels(m_page));
    emit stateChanged();
}

} // namespace dashiji::app
