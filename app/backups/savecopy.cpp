// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backups/savecopy.h"

#include "app/support/archiveplace.h"
#include "app/support/formatting.h"
#include "app/support/settings.h"
#include "app/workbench/session.h"
#include "app/workbench/statusline.h"
#include "app/workbench/workbench.h"
#include "core/backup/shelf.h"

#include <QDir>
#include <QFileInfo>

namespace dashiji::app
{

SaveCopy::SaveCopy(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    bench.addAction({.name = QStringLiteral("saveCopy"),
                     .text = tr("Save a &copy…"),
                     .hint = tr("The whole archive under another name; one goes on in this one"),
                     .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                     .needs = Needs::Archive,
                     .menus = {{Menu::File, 2}},
                     .run = [this](bool) { run(); }});
}

void SaveCopy::run()
{
    if (!m_bench.flush() || m_bench.status().isBusy())
        return;
    const QFileInfo file(m_bench.session().path());
    const QString suggestion =
        tr("%1 copy", "name of a file").arg(file.completeBaseName()) + u'.' + kArchiveSuffix;
    const QString path = askArchivePlace(m_bench.prompts(), m_bench.window(), tr("Save a copy"),
                                         QDir(m_bench.settings().folder()).filePath(suggestion));
    if (path.isEmpty())
        return;
    m_bench.status().begin(tr("Copying to %1").arg(shortPath(path)));
    m_worker.run(
        [path, here = m_bench.archive()->address()]() -> Result<bool> {
            const auto reader = TRY(archive::Reader::open(here));
            const auto shelf = TRY(backup::Shelf::of(*reader));
            return shelf.storeElsewhere(*reader, path);
        },
        [this, path](const Result<bool> &copied) { tell(path, copied); });
}

void SaveCopy::tell(const QString &path, const Result<bool> &copied)
{
    m_bench.status().finish();
    if (m_bench.accept(copied))
        m_bench.tell(tr("Copied and verified: %1").arg(shortPath(path)));
}

} // namespace dashiji::app
