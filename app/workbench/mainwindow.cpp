// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/mainwindow.h"

#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "app/support/settings.h"
#include "app/workbench/aboutdialog.h"
#include "app/workbench/appearance.h"
#include "app/workbench/desk.h"
#include "app/workbench/menus.h"
#include "app/workbench/session.h"
#include "app/workbench/statusline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>

namespace dashiji::app
{
namespace
{

constexpr double kDefaultWidth = 99;  ///< em
constexpr double kDefaultHeight = 62; ///< em

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

MainWindow::MainWindow(const Program &program, std::vector<Room> rooms, QWidget *parent)
    : QMainWindow(parent), m_program(program), m_rooms(std::move(rooms))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    build();
    resize(ems(this, kDefaultWidth), ems(this, kDefaultHeight));
    restoreGeometry(m_program.settings.windowGeometry());
    m_bench->takeArchive(m_program.session.archive());
    connect(&m_program.session, &Session::archiveChanged, this,
            [this](archive::Archive *archive) { m_bench->takeArchive(archive); });
    // Not at once: whoever asked for it stands in the window that goes.
    connect(&m_program.appearance, &Appearance::windowsOutdated, this, &MainWindow::rebuild,
            Qt::QueuedConnection);
}

MainWindow::~MainWindow()
{
    takeDown();
}

void MainWindow::build()
{
    setAccessibleName(tr("Dashiji"));
    m_actions = new Actions(m_program.settings, this);
    m_menus = new Menus(*this, *m_actions);
    m_desk = new Desk(this);
    setCentralWidget(m_desk);
    auto *status = new StatusLine(this);
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(status, 1);
    m_bench = std::make_unique<Workbench>(m_program, *this, *m_actions, *m_menus, *m_desk, *status);
    for (const Room &room : m_rooms)
        room(*m_bench);
    addActions();
    m_bench->finish();
    m_menus->fitTo(width());
    m_desk->restoreState(m_program.settings.splitterState());
    menuBar()->setVisible(m_program.settings.menuBarShown());
    connect(m_bench.get(), &Workbench::stateChanged, this, &MainWindow::updateTitle);
    connect(m_bench.get(), &Workbench::windowWanted, this, &MainWindow::windowWanted);
}

void MainWindow::takeDown()
{
    // The last words are stored while there is an archive to store them in.
    m_bench->letGo();
    m_bench.reset();
    delete takeCentralWidget();
    delete m_menus->toolBar();
    delete m_menus;
    delete m_actions;
    setMenuBar(nullptr);
    setStatusBar(nullptr);
}

void MainWindow::rebuild()
{
    if (!m_bench->flush())
        return; // what could not be stored is not lost for other words on the buttons
    const Stop here = m_bench->here();
    const QByteArray panes = m_desk->saveState();
    takeDown();
    build();
    m_desk->restoreState(panes);
    m_bench->takeArchive(m_program.session.archive(), here);
}

void MainWindow::addActions()
{
    m_actions->add(
        {.name = QStringLiteral("fullScreen"),
         .text = tr("&Full screen"),
         .hint = tr("Nothing but the page"),
         .keys = {Qt::Key_F11},
         .icon = Icon::FullScreen,
         .menus = {{Menu::View, 1}},
         .checkable = true,
         .run = [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); }});
    m_actions
        ->add({.name = QStringLiteral("toggleMenuBar"),
               .text = tr("&Menu bar"),
               .hint = tr("Show or hide the menu bar"),
               .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_M},
               .menus = {{Menu::View, 1}},
               .checkable = true,
               .run =
                   [this](bool shown) {
                       menuBar()->setVisible(shown);
                       m_program.settings.setMenuBarShown(shown);
                   }})
        ->setChecked(m_program.settings.menuBarShown());
    m_actions
        ->add({.name = QStringLiteral("quit"),
               .text = tr("&Quit"),
               .hint = tr("Everything typed is kept"),
               .keys = {Qt::CTRL | Qt::Key_Q},
               .menus = {{Menu::File, 9}},
               .run = [](bool) { QApplication::closeAllWindows(); }})
        ->setMenuRole(QAction::QuitRole);
    m_actions
        ->add({.name = QStringLiteral("about"),
               .text = tr("&About Dashiji"),
               .hint = tr("Version and licence"),
               .icon = Icon::Info,
               .menus = {{Menu::Help, 0}},
               .run = [this](bool) { AboutDialog(this).exec(); }})
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::updateTitle()
{
    if (!m_program.session.isOpen()) {
        setWindowTitle(tr("Dashiji"));
        return;
    }
    const QString file = QFileInfo(m_program.session.path()).fileName();
    const int year = m_bench->year();
    setWindowTitle(year == 0 ? tr("%1 — Dashiji", "file").arg(file)
                             : tr("Report of %1 — %2 — Dashiji", "year, file").arg(year).arg(file));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (m_bench == nullptr)
        return; // while it is being made
    if (event->type() == QEvent::PaletteChange)
        m_actions->recolour(palette());
    if (event->type() != QEvent::WindowStateChange)
        return;
    // The whole screen belongs to the page; the keys go on working.
    m_actions->find(u"fullScreen")->setChecked(isFullScreen());
    menuBar()->setVisible(!isFullScreen() && m_program.settings.menuBarShown());
    statusBar()->setVisible(!isFullScreen());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_menus->fitTo(width());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_bench->canTake(localFiles(event->mimeData())))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // The drag ends first: a dialog inside it would hold up the program the files came from.
    QMetaObject::invokeMethod(
        this, [this, paths] { m_bench->takeFiles(paths); }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_bench->flush()) {
        const Answer answer = m_program.prompts.ask(
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
    emit m_bench->leaving();
    m_program.settings.setWindowGeometry(saveGeometry());
    m_program.settings.setSplitterState(m_desk->saveState());
    event->accept();
}

} // namespace dashiji::app
