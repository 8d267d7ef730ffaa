// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/intakeroom.h"

#include "app/intake/importdialog.h"
#include "app/support/prompts.h"
#include "app/support/settings.h"
#include "app/workbench/session.h"
#include "app/workbench/workbench.h"

#include <QAction>
#include <QFileInfo>

namespace dashiji::app
{
namespace
{

/// A report is imported into an archive: without one, offers to make or open one.
bool askForArchive(Workbench &bench)
{
    if (bench.archive() != nullptr)
        return true;
    const Answer answer = bench.prompts().ask(
        bench.window(), {ImportDialog::tr("Import a report"),
                         ImportDialog::tr("A report is imported into an archive, and none is open."),
                         ImportDialog::tr("New archive…"), ImportDialog::tr("Open archive…")});
    if (answer != Answer::Cancel)
        bench.actions().find(answer == Answer::Accept ? u"newArchive" : u"openArchive")->trigger();
    return bench.archive() != nullptr;
}

/// Previews files and stores them.
void importFiles(Workbench &bench, const QStringList &paths)
{
    if (paths.isEmpty() || !bench.flush() || !askForArchive(bench))
        return;
    bench.settings().setFolder(QFileInfo(paths.first()).absolutePath());
    if (bench.writer() == nullptr) {
        bench.showError(Error{ErrorCode::ArchiveReadOnly, bench.session().path(), {}});
        return;
    }
    ImportDialog dialog(*bench.archive(), paths, bench.prompts(), bench.window());
    dialog.exec();
    if (dialog.imported().empty())
        return;
    workflow::ImportResult all;
    for (const workflow::ImportResult &imported : dialog.imported()) {
        all.entries += imported.entries;
        all.metrics += imported.metrics;
        all.linkedToKnown += imported.linkedToKnown;
    }
    bench.goTo(placeOf(dialog.imported().back().report));
    bench.offerUndo();
    bench.tell(ImportDialog::tr("Imported: %1, %2 to confirm; %3 of them belong to indicators known before.")
                   .arg(ImportDialog::tr("%n entries", nullptr, all.entries),
                        ImportDialog::tr("%n numbers", nullptr, all.metrics))
                   .arg(all.linkedToKnown));
}

void chooseFiles(Workbench &bench)
{
    importFiles(bench, bench.prompts().openFiles(bench.window(), ImportDialog::tr("Import old reports"),
                                                 ImportDialog::fileFilter(), bench.settings().folder()));
}

} // namespace

void addIntake(Workbench &bench)
{
    bench.addAction(
        {.name = QStringLiteral("importReport"),
         .text = ImportDialog::tr("&Import an old report…"),
         .hint = ImportDialog::tr("Word and PDF files and web pages with pictures, text, folders of them"),
         .keys = {Qt::CTRL | Qt::Key_I},
         .icon = Icon::Import,
         .menus = {{Menu::File, 2}},
         .run = [&bench](bool) { chooseFiles(bench); }});
    bench.addFileTaker({[](const QString &path) { return QFileInfo::exists(path); },
                        [&bench](const QStringList &paths) {
                            importFiles(bench, paths);
                            return true;
                        }});
}

} // namespace dashiji::app
