// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/menus.h"

#include "app/support/measures.h"
#include "app/workbench/actionbutton.h"
#include "app/workbench/pageswitch.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace dashiji::app
{
namespace
{

constexpr double kNarrow = 62; ///< em: under it the bar shows icons only

struct MenuSpec {
    Menu menu;
    const char *name;
    const char *title;
    std::optional<MenuPlace> inside; ///< a menu of a menu
};

// In the order of Menu.
const MenuSpec kMenus[] = {
    {Menu::File, "fileMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&File"), {}},
    {Menu::Edit, "editMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&Edit"), {}},
    {Menu::Entry, "entryMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "E&ntry"), {}},
    {Menu::Year, "yearMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&Year"), {}},
    {Menu::View, "viewMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&View"), {}},
    {Menu::Tools, "toolsMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&Tools"), {}},
    {Menu::Help, "helpMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&Help"), {}},
    {Menu::Row, "navigatorMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "Commands for this row"), {}},
    {Menu::RowState, "rowStateMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&State"),
     MenuPlace{Menu::Row, 0}},
    {Menu::Recent, "recentMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "Open &recent"),
     MenuPlace{Menu::File, 0}},
    {Menu::State, "stateMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&State"), MenuPlace{Menu::Entry, 6}},
    {Menu::Colours, "schemeMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&Colours"),
     MenuPlace{Menu::View, 8}},
    {Menu::Language, "languageMenu", QT_TRANSLATE_NOOP("dashiji::app::Menus", "&Language"),
     MenuPlace{Menu::Tools, 8}},
};

void addGap(QToolBar &bar, int width)
{
    auto *gap = new QWidget(&bar);
    if (width > 0)
        gap->setFixedWidth(width);
    else
        gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(gap);
}

} // namespace

Menus::Menus(QMainWindow &window, const Actions &actions)
    : QObject(&window), m_window(window), m_actions(actions), m_toolBar(window.addToolBar(tr("Tool bar")))
{
    QMenuBar &bar = *window.menuBar();
    bar.setObjectName(QStringLiteral("menuBar"));
    bar.setAccessibleName(tr("Menu bar"));
    for (const MenuSpec &spec : kMenus) {
        auto *menu = new QMenu(tr(spec.title), &bar);
        menu->setObjectName(QLatin1StringView(spec.name));
        if (spec.menu == Menu::Row)
            menu->setAccessibleName(tr(spec.title));
        else if (!spec.inside)
            bar.addMenu(menu);
        m_menus.push_back(menu);
    }
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setAccessibleName(tr("Tool bar"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setIconSize({iconPixels(), iconPixels()});
    m_toolBar->setMaximumHeight(toolBarHeight(&window));
}

void Menus::build(const QList<QAction *> &pages)
{
    fillMenus();
    fillToolBar(pages);
}

void Menus::fillMenus()
{
    std::map<Menu, std::multimap<int, QAction *>> all; // by group, then as added
    for (const Actions::Item &item : m_actions.items())
        for (const MenuPlace &place : item.spec.menus)
            all[place.menu].emplace(place.group, item.action);
    for (const MenuSpec &spec : kMenus)
        if (spec.inside)
            all[spec.inside->menu].emplace(spec.inside->group, menu(spec.menu)->menuAction());
    for (const auto &[which, items] : all) {
        int group = items.begin()->first;
        for (const auto &[place, action] : items) {
            if (std::exchange(group, place) != place)
                menu(which)->addSeparator();
            menu(which)->addAction(action);
        }
    }
    for (const MenuSpec &spec : kMenus) // a menu without commands is none
        menu(spec.menu)->menuAction()->setVisible(!menu(spec.menu)->isEmpty() || spec.menu == Menu::Recent);
}

void Menus::addToBar(std::initializer_list<BarPlace> places)
{
    std::vector<const Actions::Item *> items;
    for (const Actions::Item &item : m_actions.items())
        if (std::ranges::find(places, item.spec.bar) != places.end())
            items.push_back(&item);
    std::ranges::stable_sort(items, {}, [](const Actions::Item *item) { return item->spec.barOrder; });
    for (const Actions::Item *item : items) {
        if (item->spec.bar == BarPlace::RightButton) {
            m_toolBar->addWidget(new ActionButton(item->action, m_toolBar));
            addGap(*m_toolBar, space(&m_window, Space::Tight));
            continue;
        }
        if (item->spec.bar == BarPlace::LeftWords)
            addGap(*m_toolBar, space(&m_window, Space::Small));
        m_toolBar->addAction(item->action);
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(item->action))) {
            button->setObjectName(item->spec.name + QStringLiteral("Button"));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void Menus::addStrut()
{
    // The layout of a tool bar forgets the least height it was given.
    auto *strut = new QWidget(m_toolBar);
    strut->setFixedHeight(toolBarHeight(&m_window));
    m_toolBar->addWidget(strut);
}

void Menus::fillToolBar(const QList<QAction *> &pages)
{
    addGap(*m_toolBar, space(&m_window, Space::Hair));
    addStrut();
    addToBar({BarPlace::Left});
    addToBar({BarPlace::LeftWords});
    addGap(*m_toolBar, 0);
    m_pages = new PageSwitch(pages, m_toolBar);
    m_toolBar->addWidget(m_pages);
    addGap(*m_toolBar, 0);
    addToBar({BarPlace::RightButton});
    addToBar({BarPlace::RightIcon});
    addGap(*m_toolBar, space(&m_window, Space::Small));
}

void Menus::fitTo(int width)
{
    const bool narrow = width < ems(&m_window, kNarrow);
    m_pages->setIconsOnly(narrow);
    for (const Actions::Item &item : m_actions.items())
        if (item.spec.bar == BarPlace::LeftWords)
            if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(item.action)))
                button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace dashiji::app
