// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/filecommands.h"

#include "app/intake/importdialog.h"
#include "app/publish/exportdialog.h"
#include "app/shell/recentfiles.h"
#include "app/shell/session.h"
#include "app/shell/statusline.h"
#include "app/support/taskthread.h"
#include "core/workflow/sample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <atomic>

namespace dashiji::app
{
namespace
{

constexpr QLatin1StringView kArchiveSuffix{"dashiji"};

bool isArchiveName(const QString &path)
{
    return QFileInfo(path).suffix().compare(kArchiveSuffix, Qt::CaseInsensitive) == 0;
}

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

} // namespace

FileCommands::FileCommands(Context context, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_thread(std::make_unique<TaskThread>())
{
}

FileCommands::~FileCommands() = default;

bool FileCommands::accept(const Result<void> &result)
{
    if (!result)
        m_context.prompts.showError(m_context.window, result.error());
    return result.has_value();
}

QString FileCommands::archiveFilter() const
{
    return tr("Archives (*.dashiji)") + QStringLiteral(";;") + tr("All files (*)");
}

void FileCommands::keepFolder(const QString &path)
{
    // The sample lies in a hidden folder of the program's own, where nobody looks for a file.
    const QString folder = QFileInfo(path).absolutePath();
    if (folder != QFileInfo(samplePath()).absolutePath())
        m_context.settings.setFolder(folder);
}

bool FileCommands::newArchive()
{
    if (!m_context.flush())
        return false;
    const auto organization = m_context.prompts.askText(
        m_context.window, {tr("New archive"), tr("Whose reports will it hold?"), {}, tr("Choose a place…")});
    if (!organization)
        return false;
    const QString suggestion = QDir(m_context.settings.folder()).filePath(fileNameFor(*organization));
    QString path =
        m_context.prompts.saveFile(m_context.window, tr("New archive"), archiveFilter(), suggestion, false);
    if (path.isEmpty())
        return false;
    if (!isArchiveName(path))
        path += u'.' + kArchiveSuffix;
    keepFolder(path);
    return accept(m_context.session.create(path, *organization));
}

bool FileCommands::chooseArchive()
{
    const QString path = m_context.prompts.openFile(m_context.window, tr("Open archive"), archiveFilter(),
                                                    m_context.settings.folder());
    return !path.isEmpty() && open(path);
}

bool FileCommands::open(const QString &path)
{
    if (!m_context.flush())
        return false;
    keepFolder(path);
    const bool opened = accept(m_context.session.open(path));
    m_context.recent.refresh();
    return opened;
}

QString FileCommands::samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(folder).filePath(QStringLiteral("sample.dashiji"));
}

void FileCommands::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (m_context.status.isBusy())
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    m_context.status.begin(tr("Making the sample archive"), [this, stopped] {
        *stopped = true;
        m_context.status.finish();
    });
    m_thread->run([path] { return workflow::makeSampleArchive(path); },
                  [this, path, stopped](const Result<void> &made) {
                      if (*stopped) {
                          QFile::remove(path);
                          return;
                      }
                      m_context.status.finish();
                      if (accept(made))
                          open(path);
                  });
}

bool FileCommands::askForArchive()
{
    if (m_context.session.isOpen())
        return true;
    const Answer answer = m_context.prompts.ask(
        m_context.window,
        {tr("Import a report"), tr("A report is imported into an archive, and none is open."),
         tr("New archive…"), tr("Open archive…")});
    switch (answer) {
    case Answer::Accept:
        return newArchive();
    case Answer::Alternative:
        return chooseArchive();
    case Answer::Cancel:
        break;
    }
    return false;
}

void FileCommands::importReport()
{
    const QString filter = tr("Reports (*.txt *.text *.md)") + QStringLiteral(";;") + tr("All files (*)");
    const QString path = m_context.prompts.openFile(m_context.window, tr("Import an old report"), filter,
                                                    m_context.settings.folder());
    if (!path.isEmpty())
        importFile(path);
}

void FileCommands::importFile(const QString &path)
{
    if (!m_context.flush() || !askForArchive())
        return;
    keepFolder(path);
    if (!m_context.session.isWritable()) {
        accept(failure(ErrorCode::ArchiveReadOnly, m_context.session.path()));
        return;
    }
    ImportDialog dialog(*m_context.session.archive(), path, m_context.prompts, m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.recent.remember(*m_context.session.archive());
    const workflow::ImportResult &imported = dialog.imported();
    emit reportImported(imported.report);
    emit told(
        tr("Imported: %1, %2 to confirm; %3 of them belong to indicators known before.")
            .arg(tr("%n entries", nullptr, imported.entries), tr("%n numbers", nullptr, imported.metrics))
            .arg(imported.linkedToKnown));
}

void FileCommands::exportReport(ReportId report)
{
    sendReport(report, ExportFormat::Pdf);
}

void FileCommands::printReport(ReportId report)
{
    sendReport(report, ExportFormat::Paper);
}

void FileCommands::sendReport(ReportId report, ExportFormat format)
{
    if (!m_context.session.isOpen() || !report.isValid() || !m_context.flush())
        return;
    ExportDialog dialog(*m_context.session.archive(), report, m_context.prompts, m_context.settings,
                        m_context.window, format);
    dialog.exec();
}

bool FileCommands::canTake(const QStringList &paths)
{
    for (const QString &path : paths)
        if (!path.isEmpty() && QFileInfo(path).isFile())
            return true;
    return false;
}

void FileCommands::take(const QStringList &paths)
{
    QStringList reports;
    QString archive;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isFile())
            continue;
        if (isArchiveName(path))
            archive = path;
        else
            reports.append(path);
    }
    if (!archive.isEmpty() && !open(archive))
        return;
    for (const QString &report : std::as_const(reports))
        importFile(report);
}

void FileCommands::find(const QString &path)
{
    const QString found =
        m_context.prompts.openFile(m_context.window, tr("Where is %1 now?").arg(QFileInfo(path).fileName()),
                                   archiveFilter(), m_context.settings.folder());
    if (found.isEmpty())
        return;
    if (open(found))
        m_context.recent.relocate(path, found);
}

} // namespace dashiji::app
