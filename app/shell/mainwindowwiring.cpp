// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the parts of the window are made and hear of each other.
#include "app/editor/editorpage.h"
#include "app/editor/entrymetrics.h"
#include "app/metrics/indicatorsdialog.h"
#include "app/metrics/metricspanel.h"
#include "app/navigator/navigator.h"
#include "app/reader/readerpage.h"
#include "app/shell/aboutdialog.h"
#include "app/shell/appearance.h"
#include "app/shell/entrycommands.h"
#include "app/shell/filecommands.h"
#include "app/shell/mainwindow.h"
#include "app/shell/menus.h"
#include "app/shell/placekeeper.h"
#include "app/shell/shortcutsdialog.h"
#include "app/shell/sidepane.h"
#include "app/shell/startpage.h"
#include "app/shell/statusline.h"
#include "app/shell/undoband.h"
#include "app/support/measures.h"

#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kPlaceDelay = 1500;        ///< ms
constexpr double kNavigatorWidth = 18.5; ///< em: 268 pixels at 100 %
constexpr double kNavigatorLeast = 14;   ///< em
constexpr double kNavigatorMost = 25;    ///< em
constexpr double kPageLeast = 33;        ///< em: 480 pixels at 100 %
constexpr double kPagesWidth = 57;       ///< em
constexpr double kSideWidth = 23;        ///< em: 336 pixels at 100 %

} // namespace

void MainWindow::makePages()
{
    m_start = new StartPage(m_actions, m_recent, this);
    m_navigator = new Navigator;
    m_navigator->setMinimumWidth(ems(this, kNavigatorLeast));
    m_navigator->setMaximumWidth(ems(this, kNavigatorMost));
    m_navigator->setNewYearAction(m_actions[ActionId::NewYear]);
    m_navigator->addAction(m_actions[ActionId::RemoveEntry]);
    m_actions[ActionId::RemoveEntry]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_editor = new EditorPage(m_prompts, nullptr);
    // The window's own actions have these keys, on every page.
    m_editor->previousEntryAction()->setShortcuts(QList<QKeySequence>());
    m_editor->nextEntryAction()->setShortcuts(QList<QKeySequence>());
    m_menus->addEntryActions(m_editor->stateActions(), m_editor->addPhotosAction());
    m_menus->addZoomActions(
        {m_editor->zoomInAction(), m_editor->zoomOutAction(), m_editor->zoomResetAction()});
    m_reader = new ReaderPage(nullptr);
    m_pages = new QStackedWidget;
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_reader);
    m_desk = new QSplitter(Qt::Horizontal);
    m_desk->setObjectName(QStringLiteral("desk"));
    m_desk->setChildrenCollapsible(false);
    m_desk->addWidget(m_navigator);
    m_desk->addWidget(m_pages);
    m_desk->setStretchFactor(1, 1);
    m_side = new SidePane(*m_desk, *m_pages);
    m_metrics = new MetricsPanel(m_editor->metrics());
    m_side->addPanel(m_metrics);
    m_desk->setSizes({ems(this, kNavigatorWidth), ems(this, kPagesWidth), ems(this, kSideWidth)});
    m_undoBand = new UndoBand(*m_actions[ActionId::Undo]);
    m_deskPage = new QWidget;
    m_deskPage->setObjectName(QStringLiteral("deskPage"));
    auto *column = new QVBoxLayout(m_deskPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_undoBand);
    column->addWidget(m_desk, 1);
    // Pages that are not in sight must not keep the window wide.
    m_pages->setMinimumWidth(ems(this, kPageLeast));
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumWidth(ems(this, kPageLeast));
    m_stack->setObjectName(QStringLiteral("stack"));
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_deskPage);
    setCentralWidget(m_stack);

    m_status = new StatusLine(this);
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::makeCommands()
{
    const auto flushed = [this] { return flush(); };
    m_files = new FileCommands({this, m_session, m_recent, m_settings, m_prompts, *m_status, flushed}, this);
    m_entries = new EntryCommands({this, m_session, *m_navigator, m_prompts, flushed}, this);
    m_places = new PlaceKeeper(m_settings, this);
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(kPlaceDelay);
    connect(&m_placeTimer, &QTimer::timeout, this, &MainWindow::keepPlace);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto run) { connect(m_actions[id], &QAction::triggered, this, run); };
    on(ActionId::NewArchive, [this] { m_files->newArchive(); });
    on(ActionId::OpenArchive, [this] { m_files->chooseArchive(); });
    on(ActionId::Sample, [this] { m_files->openSample(); });
    on(ActionId::CloseArchive, [this] {
        if (!flush())
            return;
        keepPlace();
        m_session.close();
    });
    on(ActionId::Import, [this] { m_files->importReport(); });
    on(ActionId::Export, [this] { m_files->exportReport(m_navigator->currentReport()); });
    on(ActionId::Print, [this] { m_files->printReport(m_navigator->currentReport()); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Undo, [this] { m_entries->undo(); });
    on(ActionId::Redo, [this] { m_entries->redo(); });
    on(ActionId::FilterEntries, [this] {
        showNavigator(true);
        m_navigator->focusFilter();
    });
    on(ActionId::NewEntry, [this] { m_entries->newEntry(); });
    on(ActionId::PreviousEntry, [this] { showNeighbour(-1); });
    on(ActionId::NextEntry, [this] { showNeighbour(1); });
    on(ActionId::MoveEntryUp, [this] { m_entries->moveEntry(-1); });
    on(ActionId::MoveEntryDown, [this] { m_entries->moveEntry(1); });
    on(ActionId::RemoveEntry, [this] { m_entries->removeEntry(); });
    on(ActionId::NewSection, [this] { m_entries->newSection(); });
    on(ActionId::RemoveSection, [this] { m_entries->removeSection(); });
    on(ActionId::NewYear, [this] { m_entries->newYear(); });
    on(ActionId::RemoveYear, [this] { m_entries->removeYear(); });
    on(ActionId::PreviousYear, [this] { showNeighbourYear(1); });
    on(ActionId::NextYear, [this] { showNeighbourYear(-1); });
    on(ActionId::PageWrite, [this] { showPage(PageKind::Write); });
    on(ActionId::PageRead, [this] { showPage(PageKind::Read); });
    on(ActionId::SidePanel, [this](bool shown) { showSidePane(shown); });
    on(ActionId::MakeMetric, [this] {
        if (page() == PageKind::Write)
            m_editor->entryMetrics().makeMetric();
    });
    on(ActionId::ConfirmMetrics, [this] { m_editor->metrics().confirmAll(); });
    on(ActionId::FindMetrics, [this] { m_entries->findMetrics(); });
    on(ActionId::Indicators, [this] { showIndicators(); });
    on(ActionId::Navigator, [this](bool shown) { showNavigator(shown); });
    on(ActionId::NextPane, [this] { focusNextPane(); });
    on(ActionId::Shortcuts, [this] { ShortcutsDialog(m_actions, this).exec(); });
    on(ActionId::About, [this] { AboutDialog(this).exec(); });
    connect(m_menus, &Menus::recentChosen, m_files, &FileCommands::open);
}

void MainWindow::connectPages()
{
    connect(&m_session, &Session::archiveChanged, this, &MainWindow::takeArchive);

    connect(m_start, &StartPage::archiveChosen, m_files, &FileCommands::open);
    connect(m_start, &StartPage::findChosen, m_files, &FileCommands::find);
    connect(m_start, &StartPage::removeChosen, &m_recent, &RecentFiles::forget);
    connect(m_start, &StartPage::continueChosen, this, &MainWindow::continueAt);

    connect(m_navigator, &Navigator::entryChosen, this, &MainWindow::showEntry);
    connect(m_navigator, &Navigator::sectionChosen, this, &MainWindow::showSection);
    connect(m_navigator, &Navigator::reportChosen, this,
            [this](int, ReportId report) { showReport(report); });
    connect(m_navigator, &Navigator::entryActivated, this, &MainWindow::writeEntry);
    connect(m_navigator, &Navigator::currentChanged, this, &MainWindow::updateActions);
    connect(m_navigator, &Navigator::moveRequested, m_entries, &EntryCommands::placeEntry);
    connect(m_navigator, &Navigator::contextMenuRequested, m_menus->navigatorMenu(),
            [this](const QPoint &position) { m_menus->navigatorMenu()->popup(position); });

    connect(m_editor, &EditorPage::saved, m_status, &StatusLine::showSaved);
    connect(m_editor, &EditorPage::noticed, m_status, &StatusLine::showMessage);
    connect(m_editor, &EditorPage::statusChanged, m_status, &StatusLine::showPageText);
    connect(m_editor, &EditorPage::entryShown, this, [this](EntryId entry) {
        m_navigator->select(entry);
        m_placeTimer.start();
    });
    connect(m_reader, &ReaderPage::entryActivated, this, [this](EntryId entry) {
        m_navigator->select(entry);
        showPage(PageKind::Write);
    });
    connect(m_reader, &ReaderPage::reportChanged, this, [this](ReportId report) {
        if (m_navigator->currentReport() != report)
            showReport(report);
    });
    connect(m_reader, &ReaderPage::statusChanged, this, [this](const QString &text) {
        if (page() == PageKind::Read)
            m_status->showPageText(text);
    });

    connect(m_entries, &EntryCommands::entryWanted, this, &MainWindow::showEntry);
    connect(m_entries, &EntryCommands::entryMade, this, &MainWindow::writeEntry);
    connect(m_entries, &EntryCommands::sectionWanted, this, &MainWindow::showSection);
    connect(m_entries, &EntryCommands::reportWanted, this, &MainWindow::showReport);
    connect(m_entries, &EntryCommands::undoOffered, this, &MainWindow::offerUndo);
    connect(m_entries, &EntryCommands::told, m_status, &StatusLine::showMessage);
    connect(m_files, &FileCommands::reportImported, this, [this](ReportId report) {
        showReport(report);
        offerUndo();
    });
    connect(m_files, &FileCommands::told, m_status, &StatusLine::showMessage);
}

void MainWindow::showIndicators()
{
    if (!m_session.isOpen() || !flush())
        return;
    IndicatorsDialog dialog(*m_session.archive(), m_prompts, this);
    connect(&dialog, &IndicatorsDialog::entryWanted, this, [this, &dialog](EntryId entry) {
        dialog.accept();
        showPage(PageKind::Write);
        showEntry(entry);
    });
    dialog.exec();
}

void MainWindow::connectMetrics()
{
    EntryMetrics &inText = m_editor->entryMetrics();
    connect(m_side, &SidePane::closeAsked, this, [this] {
        showSidePane(false);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_metrics, &MetricsPanel::countChanged, this,
            [this](int count) { m_side->setTab(0, tr("Metrics"), count); });
    connect(m_metrics, &MetricsPanel::makeAsked, &inText, &EntryMetrics::makeMetric);
    connect(m_metrics, &MetricsPanel::placeChosen, &inText, &EntryMetrics::showPlace);
    connect(m_metrics, &MetricsPanel::metricChosen, this, [this, &inText](EntryId entry, MetricId metric) {
        if (entry != m_editor->entry())
            showEntry(entry);
        inText.showWords(metric);
    });
    connect(m_metrics, &MetricsPanel::metricActivated, this, [this, &inText](EntryId entry, MetricId metric) {
        if (entry != m_editor->entry())
            showEntry(entry);
        inText.showMetric(metric);
    });
    connect(m_metrics, &MetricsPanel::scopeChanged, this, [this](MetricsPanel::Scope scope) {
        m_settings.setView(QStringLiteral("metrics/scope"), static_cast<int>(scope));
    });
    const int scope = m_settings.view(QStringLiteral("metrics/scope"), 0).toInt();
    m_metrics->setScope(static_cast<MetricsPanel::Scope>(std::clamp(scope, 0, 2)));
}

void MainWindow::connectLooks()
{
    const auto scheme = [this](ActionId id, SchemeChoice choice) {
        m_actions[id]->setChecked(m_appearance.scheme() == choice);
        connect(m_actions[id], &QAction::triggered, this,
                [this, choice] { m_appearance.chooseScheme(choice); });
    };
    scheme(ActionId::SchemeSystem, SchemeChoice::System);
    scheme(ActionId::SchemeLight, SchemeChoice::Light);
    scheme(ActionId::SchemeDark, SchemeChoice::Dark);
    const auto language = [this](ActionId id, const QString &name) {
        m_actions[id]->setChecked(m_appearance.language() == name);
        connect(m_actions[id], &QAction::triggered, this,
                [this, name] { m_appearance.chooseLanguage(name); });
    };
    language(ActionId::LanguageSystem, QString());
    language(ActionId::LanguageEnglish, QStringLiteral("en"));
    language(ActionId::LanguageChinese, QStringLiteral("zh_CN"));
    connect(m_actions[ActionId::FullScreen], &QAction::triggered, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_actions[ActionId::MenuBar], &QAction::triggered, this, [this](bool shown) {
        menuBar()->setVisible(shown);
        m_settings.setMenuBarShown(shown);
    });
}

} // namespace dashiji::app
