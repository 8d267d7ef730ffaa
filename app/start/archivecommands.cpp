// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/archivecommands.h"

#include "app/support/archiveplace.h"
#include "app/support/formatting.h"
#include "app/support/prompts.h"
#include "app/support/settings.h"
#include "app/support/taskthread.h"
#include "app/workbench/menus.h"
#include "app/workbench/session.h"
#include "app/workbench/statusline.h"
#include "app/workbench/workbench.h"
#include "core/archive/store/draft.h"
#include "core/workflow/sample.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>

namespace dashiji::app
{
namespace
{

constexpr int kRecentInMenu = 9;

/// A file's name for an office: without what no file system likes.
QString fileNameFor(const QString &organization)
{
    static const QString unwelcome = QStringLiteral("/\\:*?\"<>|");
    QString name = organization.simplified();
    for (const QChar character : unwelcome)
        name.remove(character);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? QStringLiteral("archive") : name.left(60)) + u'.' + kArchiveSuffix;
}

/// Where the sample archive lies.
QString samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(folder).filePath(QStringLiteral("sample.dashiji"));
}

} // namespace

ArchiveCommands::ArchiveCommands(Workbench &bench)
    : QObject(&bench), m_bench(bench), m_recent(bench.settings()), m_thread(std::make_unique<TaskThread>())
{
    addActions();
    // Where the last export or archive was: a program that was killed may have left some of it.
    archive::sweepDrafts(bench.settings().folder());
    bench.addFileTaker({isArchiveName, [this](const QStringList &paths) { return open(paths.last()); }});
    connect(bench.menus().menu(Menu::Recent), &QMenu::aboutToShow, this, &ArchiveCommands::fillRecentMenu);
    connect(&bench, &Workbench::archiveChanged, this, [this](archive::Archive *archive) {
        if (archive != nullptr)
            m_recent.remember(*archive);
        else
            m_recent.refresh();
    });
}

ArchiveCommands::~ArchiveCommands() = default;

void ArchiveCommands::addActions()
{
    m_bench.addAction({.name = QStringLiteral("newArchive"),
                       .text = tr("&New archive…"),
                       .hint = tr("One book for an office's years"),
                       .keys = {Qt::CTRL | Qt::Key_N},
                       .icon = Icon::New,
                       .menus = {{Menu::File, 0}},
                       .run = [this](bool) { newArchive(); }});
    m_bench.addAction({.name = QStringLiteral("openArchive"),
                       .text = tr("&Open archive…"),
                       .hint = tr("*.dashiji files"),
                       .keys = {Qt::CTRL | Qt::Key_O},
                       .icon = Icon::Open,
                       .menus = {{Menu::File, 0}},
                       .run = [this](bool) { chooseArchive(); }});
    m_bench.addAction({.name = QStringLiteral("openInWindow"),
                       .text = tr("Open in another &window…"),
                       .hint = tr("A second archive beside this one"),
                       .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
                       .menus = {{Menu::File, 0}},
                       .run = [this](bool) { chooseInWindow(); }});
    m_bench.addAction({.name = QStringLiteral("openSample"),
                       .text = tr("Look at the &sample"),
                       .hint = tr("Three years to try things on"),
                       .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                       .icon = Icon::Read,
                       .menus = {{Menu::File, 1}},
                       .run = [this](bool) { openSample(); }});
    m_bench.addAction({.name = QStringLiteral("save"),
                       .text = tr("Sa&ve"),
                       .hint = tr("Every word is stored by itself; says when it last was"),
                       .keys = {Qt::CTRL | Qt::Key_S},
                       .needs = Needs::Archive,
                       .menus = {{Menu::File, 2}},
                       .run = [this](bool) { save(); }});
    m_bench.addAction({.name = QStringLiteral("closeArchive"),
                       .text = tr("&Close archive"),
                       .hint = tr("Back to the start page"),
                       .keys = {Qt::CTRL | Qt::Key_W},
                       .needs = Needs::Archive,
                       .menus = {{Menu::File, 9}},
                       .run = [this](bool) { close(); }});
}

void ArchiveCommands::fillRecentMenu()
{
    QMenu &menu = *m_bench.menus().menu(Menu::Recent);
    menu.clear();
    const int count = std::min(m_recent.rowCount(), kRecentInMenu);
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = m_recent.index(row);
        const QString path = index.data(RecentFiles::PathRole).toString();
        const QString words = index.data().toString().replace(u'&', QStringLiteral("&&"));
        QAction *action = menu.addAction(QStringLiteral("&%1  %2").arg(row + 1).arg(words));
        action->setToolTip(shortPath(path));
        action->setEnabled(!index.data(RecentFiles::MissingRole).toBool());
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (count == 0)
        menu.addAction(tr("No archive yet"))->setEnabled(false);
}

void ArchiveCommands::keepFolder(const QString &path)
{
    // The sample lies in a hidden folder of the program's own, where nobody looks for a file.
    const QString folder = QFileInfo(path).absolutePath();
    if (folder != QFileInfo(samplePath()).absolutePath())
        m_bench.settings().setFolder(folder);
}

void ArchiveCommands::newArchive()
{
    if (!m_bench.flush())
        return;
    const auto organization = m_bench.prompts().askText(
        m_bench.window(), {tr("New archive"), tr("Whose reports will it hold?"), {}, tr("Choose a place…")});
    if (!organization)
        return;
    const QString suggestion = QDir(m_bench.settings().folder()).filePath(fileNameFor(*organization));
    const QString path = askPlace(tr("New archive"), suggestion);
    if (path.isEmpty())
        return;
    keepFolder(path);
    m_bench.accept(m_bench.session().create(path, *organization));
}

QString ArchiveCommands::askPlace(const QString &title, const QString &suggestion)
{
    return askArchivePlace(m_bench.prompts(), m_bench.window(), title, suggestion);
}

QString ArchiveCommands::askArchive()
{
    return m_bench.prompts().openFile(m_bench.window(), tr("Open archive"), archiveFilter(),
                                      m_bench.settings().folder());
}

void ArchiveCommands::chooseArchive()
{
    if (const QString path = askArchive(); !path.isEmpty())
        open(path);
}

void ArchiveCommands::chooseInWindow()
{
    const QString path = askArchive();
    if (path.isEmpty())
        return;
    keepFolder(path);
    m_bench.openInWindow(path);
}

void ArchiveCommands::save()
{
    if (!m_bench.session().isWritable())
        m_bench.tell(tr("This archive is open for reading only: there is nothing to save."));
    else if (m_bench.flush())
        m_bench.tell(m_bench.savedAt().isValid()
                         ? tr("Saved at %1: every word is in the archive.").arg(timeOfDay(m_bench.savedAt()))
                         : tr("Every word is in the archive."));
}

bool ArchiveCommands::open(const QString &path)
{
    if (!m_bench.flush())
        return false;
    keepFolder(path);
    emit m_bench.leaving();
    const bool opened = m_bench.accept(m_bench.session().open(path));
    m_recent.refresh();
    return opened;
}

void ArchiveCommands::close()
{
    if (!m_bench.flush())
        return;
    emit m_bench.leaving();
    m_bench.session().close();
}

void ArchiveCommands::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    StatusLine &status = m_bench.status();
    if (status.isBusy())
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    status.begin(tr("Making the sample archive"), [&status, stopped] {
        *stopped = true;
        status.finish();
    });
    m_thread->run([path] { return workflow::makeSampleArchive(path); },
                  [this, path, stopped](const Result<void> &made) {
                      if (*stopped) {
                          QFile::remove(path);
                          return;
                      }
                      m_bench.status().finish();
                      if (m_bench.accept(made))
                          open(path);
                  });
}

void ArchiveCommands::find(const QString &path)
{
    const QString found =
        m_bench.prompts().openFile(m_bench.window(), tr("Where is %1 now?").arg(QFileInfo(path).fileName()),
                                   archiveFilter(), m_bench.settings().folder());
    if (!found.isEmpty() && open(found))
        m_recent.relocate(path, found);
}

} // namespace dashiji::app
