// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/mainwindow.h"

#include "app/editor/editorpage.h"
#include "app/metrics/metricspanel.h"
#include "app/navigator/navigator.h"
#include "app/reader/readerpage.h"
#include "app/shell/appearance.h"
#include "app/shell/entrycommands.h"
#include "app/shell/filecommands.h"
#include "app/shell/menus.h"
#include "app/shell/placekeeper.h"
#include "app/shell/sidepane.h"
#include "app/shell/startpage.h"
#include "app/shell/statusline.h"
#include "app/shell/undoband.h"
#include "app/support/changetext.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "core/archive/writer.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kDefaultWidth = 99;
constexpr double kDefaultHeight = 62;
constexpr double kNarrowDesk = 66; ///< em: under it the navigator only comes when called
constexpr double kNarrowSide = 81; ///< em: under it the side panel is a drawer

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

MainWindow::MainWindow(Settings &settings, Prompts &prompts, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_appearance(appearance)
    , m_recent(settings)
    , m_actions(this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    m_actions.recolour(palette());
    m_menus = new Menus(*this, m_actions, m_recent);
    makePages();
    makeCommands();
    connectActions();
    connectPages();
    connectMetrics();
    connectLooks();
    retranslate();
    restore();
    takeArchive(nullptr);
}

MainWindow::~MainWindow()
{
    // The last words are stored while there is an archive to store them in.
    m_editor->setArchive(nullptr);
}

void MainWindow::restore()
{
    resize(ems(this, kDefaultWidth), ems(this, kDefaultHeight));
    restoreGeometry(m_settings.windowGeometry());
    m_side->setShown(m_settings.sidePanelShown(), true);
    m_desk->restoreState(m_settings.splitterState());
    menuBar()->setVisible(m_settings.menuBarShown());
    m_actions[ActionId::MenuBar]->setChecked(m_settings.menuBarShown());
}

bool MainWindow::openArchive(const QString &path)
{
    return m_files->open(path);
}

PageKind MainWindow::page() const
{
    if (m_stack->currentWidget() == m_start)
        return PageKind::Start;
    return m_pages->currentWidget() == m_reader ? PageKind::Read : PageKind::Write;
}

void MainWindow::takeArchive(archive::Archive *archive)
{
    m_placeTimer.stop();
    m_editor->setArchive(archive);
    m_reader->setArchive(archive);
    m_navigator->setArchive(archive);
    m_status->showNothing();
    m_undoBand->hide();
    if (archive == nullptr) {
        m_recent.refresh();
        m_start->setLastPlace(m_settings.lastPlace());
        showPage(PageKind::Start);
        updateActions();
        return;
    }
    connect(archive, &archive::Archive::changed, this, &MainWindow::followChanges);
    m_recent.remember(*archive);
    if (archive->access() == archive::Archive::Access::ReadOnly)
        m_status->showReadOnly();
    showPage(PageKind::Write);
    const ReportId newest = m_navigator->neighbourReport(0);
    if (newest.isValid())
        showReport(newest);
    m_navigator->setFocus(Qt::OtherFocusReason);
    updateActions();
}

void MainWindow::offerUndo()
{
    const archive::UndoState done = m_session.archive()->writer().undoState();
    if (done.possible)
        m_undoBand->offer(doneText(done.verb, done.label));
}

void MainWindow::followChanges(const archive::ChangeSet &changes)
{
    if (changes.foreign)
        m_status->showMessage(
            tr("Another program has changed this archive; everything shown is up to date."));
    else
        m_undoBand->hide();
    updateActions();
}

void MainWindow::continueAt(const LastPlace &place)
{
    if (!openArchive(place.path))
        return;
    showReportOf(place);
    const auto entry = place.entry.isValid() ? m_session.archive()->entry(place.entry)
                                             : Result<Entry>(failure(ErrorCode::NotFound));
    if (entry) {
        writeEntry(place.entry);
        m_editor->setCaret(place.caret);
    }
}

void MainWindow::showPage(PageKind page)
{
    if (page != PageKind::Start && !m_session.isOpen())
        return;
    if (page == PageKind::Read && !flush())
        return;
    m_menus->toolBar()->setVisible(page != PageKind::Start);
    m_status->showPageText({});
    if (page == PageKind::Start) {
        m_stack->setCurrentWidget(m_start);
        m_start->focusFirst();
        updateTitle();
        return;
    }
    m_actions[page == PageKind::Read ? ActionId::PageRead : ActionId::PageWrite]->setChecked(true);
    m_stack->setCurrentWidget(m_deskPage);
    const bool read = page == PageKind::Read;
    m_pages->setCurrentWidget(read ? static_cast<QWidget *>(m_reader) : m_editor);
    fitPanes();
    if (m_navigator->currentEntry().isValid())
        showEntry(m_navigator->currentEntry());
    else if (m_navigator->currentSection().isValid())
        showSection(m_navigator->currentSection());
    else if (m_navigator->currentReport().isValid())
        showReport(m_navigator->currentReport());
    if (read)
        m_status->showPageText(m_reader->statusText());
    updateTitle();
}

void MainWindow::showEntry(EntryId entry)
{
    m_navigator->select(entry);
    if (page() == PageKind::Read) {
        m_reader->showReport(m_navigator->currentReport());
        m_reader->goToEntry(entry);
    } else {
        m_editor->showEntry(entry);
    }
    m_placeTimer.start();
}

void MainWindow::writeEntry(EntryId entry)
{
    showPage(PageKind::Write);
    showEntry(entry);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showSection(SectionId section)
{
    m_navigator->selectSection(section);
    if (page() == PageKind::Read) {
        m_reader->showReport(m_navigator->currentReport());
        m_reader->goToSection(section);
    } else {
        m_editor->showSection(section);
    }
}

void MainWindow::showReport(ReportId report)
{
    m_navigator->selectReport(report);
    if (page() == PageKind::Read)
        m_reader->showReport(m_navigator->currentReport());
    else
        m_editor->showReport(report);
    m_placeTimer.start();
}

void MainWindow::showReportOf(const LastPlace &place)
{
    const auto reports = m_session.archive()->reports();
    if (!reports)
        return;
    auto found = std::ranges::find(*reports, place.report, &archive::ReportSummary::id);
    if (found == reports->end() || found->year != place.year) // imported anew since
        found = std::ranges::find(*reports, place.year, &archive::ReportSummary::year);
    if (found != reports->end())
        showReport(found->id);
}

void MainWindow::showNeighbour(int step)
{
    const EntryId entry = m_navigator->neighbour(m_navigator->currentEntry(), step);
    if (entry.isValid())
        showEntry(entry);
}

void MainWindow::showNeighbourYear(int step)
{
    const ReportId report = m_navigator->neighbourReport(step);
    if (report.isValid())
        showReport(report);
}

bool MainWindow::flush()
{
    if (!m_session.isOpen() || m_editor->flush())
        return true;
    m_status->showUnsaved();
    return false;
}

void MainWindow::keepPlace()
{
    if (m_session.isOpen() && m_navigator->currentReport().isValid())
        m_places->keep(*m_session.archive(), m_navigator->currentReport(), m_navigator->currentEntry(),
                       m_editor->caret());
}

void MainWindow::showNavigator(bool shown)
{
    m_navigator->setVisible(shown);
    m_actions[ActionId::Navigator]->setChecked(shown);
    if (page() == PageKind::Read)
        m_navigatorOnRead = shown;
    else
        m_settings.setNavigatorShown(shown);
}

void MainWindow::showSidePane(bool shown)
{
    m_side->setShown(shown, page() == PageKind::Write);
    m_actions[ActionId::SidePanel]->setChecked(shown);
    if (!m_side->isDrawer())
        m_settings.setSidePanelShown(shown);
}

void MainWindow::fitPanes()
{
    const bool write = page() == PageKind::Write;
    const bool wanted = write ? m_settings.navigatorShown() : m_navigatorOnRead;
    const bool room = width() >= ems(this, kNarrowDesk);
    m_navigator->setVisible(wanted && room);
    m_actions[ActionId::Navigator]->setChecked(wanted && room);
    m_side->setNarrow(width() < ems(this, kNarrowSide));
    const bool side = write && !m_side->isDrawer() && m_settings.sidePanelShown();
    m_side->setShown(side, write);
    m_actions[ActionId::SidePanel]->setChecked(side);
    m_actions[ActionId::SidePanel]->setEnabled(write);
}

void MainWindow::focusNextPane()
{
    QWidget *page = m_pages->currentWidget();
    const QWidget *focus = focusWidget();
    const bool inPage = page->isAncestorOf(focus) || page == focus;
    const bool inSide = m_side->isAncestorOf(focus);
    if (inPage && m_side->isVisible())
        m_metrics->setFocus(Qt::ShortcutFocusReason);
    else if ((inPage || inSide) && m_navigator->isVisible())
        m_navigator->setFocus(Qt::ShortcutFocusReason);
    else
        page->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::updateActions()
{
    Actions::State state;
    state.open = m_session.isOpen();
    state.writable = m_session.isWritable();
    state.year = state.open && m_navigator->currentReport().isValid();
    state.section = state.open && m_navigator->currentSection().isValid();
    state.entry = state.open && m_navigator->currentEntry().isValid();
    m_actions.enable(state);
    updateUndo();
    updateTitle();
}

void MainWindow::updateUndo()
{
    const auto show = [this](ActionId id, const archive::UndoState &state, const QString &words,
                             const QString &plain) {
        QAction *action = m_actions[id];
        // Ctrl+Z is never silent: without a step it says where the older ones are.
        action->setEnabled(state.possible || (id == ActionId::Undo && m_session.isWritable()));
        action->setText(state.possible ? QString(words).replace(u'&', QStringLiteral("&&")) : plain);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(
            tr("%1 (%2)", "name of a command and its keys").arg(QString(action->text()).remove(u'&'), keys));
    };
    archive::UndoState undo;
    archive::UndoState redo;
    if (m_session.isWritable()) {
        undo = m_session.archive()->writer().undoState();
        redo = m_session.archive()->writer().redoState();
    }
    show(ActionId::Undo, undo, undoText(undo.verb, undo.label), tr("&Undo"));
    show(ActionId::Redo, redo, redoText(redo.verb, redo.label), tr("&Redo"));
}

void MainWindow::updateTitle()
{
    if (!m_session.isOpen()) {
        setWindowTitle(tr("Dashiji"));
        return;
    }
    const QString file = QFileInfo(m_session.path()).fileName();
    const int year = m_navigator->currentYear();
    setWindowTitle(year == 0 ? tr("%1 — Dashiji", "file").arg(file)
                             : tr("Report of %1 — %2 — Dashiji", "year, file").arg(year).arg(file));
}

void MainWindow::retranslate()
{
    setAccessibleName(tr("Dashiji"));
    m_stack->setAccessibleName(tr("Page"));
    m_pages->setAccessibleName(tr("Page"));
    m_desk->setAccessibleName(tr("Desk"));
    m_side->setTab(0, tr("Metrics"), m_metrics->count());
    statusBar()->setAccessibleName(tr("Status bar"));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (m_menus == nullptr || m_status == nullptr)
        return; // while it is being made
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_actions.retranslate();
        m_menus->retranslate();
        retranslate();
        updateActions();
        break;
    case QEvent::PaletteChange:
        m_actions.recolour(palette());
        break;
    case QEvent::WindowStateChange:
        m_actions[ActionId::FullScreen]->setChecked(isFullScreen());
        break;
    default:
        break;
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_menus->fitTo(width());
    const auto crosses = [this, event](double limit) {
        return (event->oldSize().width() < ems(this, limit)) != (width() < ems(this, limit));
    };
    if (page() != PageKind::Start &&
        (!event->oldSize().isValid() || crosses(kNarrowDesk) || crosses(kNarrowSide)))
        fitPanes();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && FileCommands::canTake(localFiles(event->mimeData())))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // The drag ends first: a dialog inside it would hold up the program the files came from.
    QMetaObject::invokeMethod(
        this, [this, paths] { m_files->take(paths); }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!flush()) {
        const Answer answer = m_prompts.ask(
            this, {tr("Something typed is not stored"),
                   tr("The last words could not be written into the archive. They are lost when the "
                      "window closes."),
                   tr("Close without them"),
                   {},
                   tr("Stay"),
                   true});
        if (answer != Answer::Accept) {
            event->ignore();
            return;
        }
    }
    keepPlace();
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setSplitterState(m_desk->saveState());
    event->accept();
}

} // namespace dashiji::app
