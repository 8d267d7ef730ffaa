// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/menus.h"

#include "app/shell/actionbutton.h"
#include "app/shell/actions.h"
#include "app/shell/pageswitch.h"
#include "app/shell/recentfiles.h"
#include "app/support/formatting.h"
#include "app/support/measures.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace dashiji::app
{
namespace
{

constexpr int kRecentInMenu = 9;
constexpr double kNarrow = 62; ///< em: under it the bar shows icons only

QWidget *makeSpacer(QWidget *parent)
{
    auto *spacer = new QWidget(parent);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return spacer;
}

QWidget *makeGap(QWidget *parent, int width)
{
    auto *gap = new QWidget(parent);
    gap->setFixedWidth(width);
    return gap;
}

} // namespace

Menus::Menus(QMainWindow &window, const Actions &actions, RecentFiles &recent)
    : QObject(&window), m_window(window), m_actions(actions), m_recentFiles(recent)
{
    for (int i = 0; i < kActionCount; ++i)
        if (static_cast<ActionId>(i) != ActionId::RemoveEntry) // its key belongs to the navigator alone
            window.addAction(actions[static_cast<ActionId>(i)]);
    makeMenuBar();
    makeToolBar();
    retranslate();
}

QMenu *Menus::addMenu(const char *name)
{
    QMenu *menu = m_window.menuBar()->addMenu(QString());
    menu->setObjectName(QString::fromLatin1(name));
    return menu;
}

void Menus::makeMenuBar()
{
    m_window.menuBar()->setObjectName(QStringLiteral("menuBar"));
    const auto fill = [this](QMenu *menu, std::initializer_list<std::initializer_list<ActionId>> groups) {
        for (const auto &group : groups) {
            if (!menu->isEmpty())
                menu->addSeparator();
            for (const ActionId id : group)
                menu->addAction(m_actions[id]);
        }
    };
    m_file = addMenu("fileMenu");
    fill(m_file, {{ActionId::NewArchive, ActionId::OpenArchive}});
    m_recent = m_file->addMenu(QString());
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    fill(m_file, {{ActionId::Sample},
                  {ActionId::Import, ActionId::Export, ActionId::Print},
                  {ActionId::CloseArchive, ActionId::Quit}});
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);

    m_edit = addMenu("editMenu");
    fill(m_edit, {{ActionId::Undo, ActionId::Redo}, {ActionId::FilterEntries}});
    m_entry = addMenu("entryMenu");
    fill(m_entry, {{ActionId::NewEntry},
                   {ActionId::PreviousEntry, ActionId::NextEntry},
                   {ActionId::MoveEntryUp, ActionId::MoveEntryDown},
                   {ActionId::MakeMetric, ActionId::ConfirmMetrics},
                   {ActionId::RemoveEntry}});
    m_year = addMenu("yearMenu");
    fill(m_year, {{ActionId::NewYear},
                  {ActionId::PreviousYear, ActionId::NextYear},
                  {ActionId::NewSection, ActionId::RemoveSection},
                  {ActionId::FindMetrics},
                  {ActionId::RemoveYear}});
    m_view = addMenu("viewMenu");
    fill(m_view, {{ActionId::PageWrite, ActionId::PageRead},
                  {ActionId::Navigator, ActionId::SidePanel, ActionId::NextPane, ActionId::FullScreen,
                   ActionId::MenuBar}});
    m_view->addSeparator();
    m_scheme = m_view->addMenu(QString());
    m_scheme->setObjectName(QStringLiteral("schemeMenu"));
    fill(m_scheme, {{ActionId::SchemeSystem, ActionId::SchemeLight, ActionId::SchemeDark}});
    m_tools = addMenu("toolsMenu");
    fill(m_tools, {{ActionId::Indicators}});
    m_tools->addSeparator();
    m_language = m_tools->addMenu(QString());
    m_language->setObjectName(QStringLiteral("languageMenu"));
    fill(m_language, {{ActionId::LanguageSystem, ActionId::LanguageEnglish, ActionId::LanguageChinese}});
    m_help = addMenu("helpMenu");
    fill(m_help, {{ActionId::Shortcuts, ActionId::About}});

    m_context = new QMenu(&m_window);
    m_context->setObjectName(QStringLiteral("navigatorMenu"));
    fill(m_context,
         {{ActionId::NewEntry, ActionId::MoveEntryUp, ActionId::MoveEntryDown, ActionId::RemoveEntry},
          {ActionId::NewSection, ActionId::RemoveSection},
          {ActionId::NewYear, ActionId::RemoveYear},
          {ActionId::Export}});
}

void Menus::makeToolBar()
{
    m_toolBar = m_window.addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setFixedHeight(toolBarHeight(&m_window));
    m_toolBar->addWidget(makeGap(m_toolBar, space(&m_window, Space::Hair)));
    for (const ActionId id : {ActionId::Navigator, ActionId::Undo, ActionId::Redo})
        m_toolBar->addAction(m_actions[id]);
    m_toolBar->addWidget(makeGap(m_toolBar, space(&m_window, Space::Small)));
    m_toolBar->addAction(m_actions[ActionId::NewEntry]);
    m_pages = new PageSwitch({m_actions[ActionId::PageWrite], m_actions[ActionId::PageRead]}, m_toolBar);
    m_toolBar->addWidget(makeSpacer(m_toolBar));
    m_toolBar->addWidget(m_pages);
    m_toolBar->addWidget(makeSpacer(m_toolBar));
    m_toolBar->addWidget(new ActionButton(m_actions[ActionId::Export], m_toolBar));
    m_toolBar->addWidget(makeGap(m_toolBar, space(&m_window, Space::Tight)));
    m_toolBar->addAction(m_actions[ActionId::SidePanel]);
    m_toolBar->addWidget(makeGap(m_toolBar, space(&m_window, Space::Small)));
    nameToolButtons();
}

void Menus::nameToolButtons()
{
    for (const ActionId id :
         {ActionId::Navigator, ActionId::Undo, ActionId::Redo, ActionId::NewEntry, ActionId::SidePanel})
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_actions[id]))) {
            button->setObjectName(m_actions[id]->objectName() + QStringLiteral("Button"));
            button->setFocusPolicy(Qt::TabFocus);
        }
}

void Menus::addEntryActions(const QList<QAction *> &states, QAction *addPhotos)
{
    m_entry->addSeparator();
    m_states = m_entry->addMenu(QString());
    m_states->setObjectName(QStringLiteral("stateMenu"));
    m_states->addActions(states);
    m_entry->addAction(addPhotos);
    retranslate();
}

void Menus::addZoomActions(const QList<QAction *> &actions)
{
    m_view->addSeparator();
    m_view->addActions(actions);
}

void Menus::fitTo(int width)
{
    const bool narrow = width < ems(&m_window, kNarrow);
    m_pages->setIconsOnly(narrow);
    if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_actions[ActionId::NewEntry])))
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void Menus::fillRecent()
{
    m_recent->clear();
    const int count = std::min(m_recentFiles.rowCount(), kRecentInMenu);
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = m_recentFiles.index(row);
        const QString path = index.data(RecentFiles::PathRole).toString();
        QString words = index.data().toString().replace(u'&', QStringLiteral("&&"));
        QAction *action = m_recent->addAction(QStringLiteral("&%1  %2").arg(row + 1).arg(words));
        action->setToolTip(shortPath(path));
        action->setEnabled(!index.data(RecentFiles::MissingRole).toBool());
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    if (count == 0)
        m_recent->addAction(tr("No archive yet"))->setEnabled(false);
}

void Menus::retranslate()
{
    m_window.menuBar()->setAccessibleName(tr("Menu bar"));
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_entry->setTitle(tr("E&ntry"));
    m_year->setTitle(tr("&Year"));
    if (m_states != nullptr)
        m_states->setTitle(tr("&State"));
    m_view->setTitle(tr("&View"));
    m_scheme->setTitle(tr("&Colours"));
    m_tools->setTitle(tr("&Tools"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    m_context->setAccessibleName(tr("Commands for this row"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_toolBar->setAccessibleName(tr("Tool bar"));
}

} // namespace dashiji::app
