// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backups/backupsroom.h"

#include "app/backups/automaticbackups.h"
#include "app/backups/backupsdialog.h"
#include "app/backups/savecopy.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{

void addBackups(Workbench &bench)
{
    auto *automatic = new AutomaticBackups(bench); // the bench owns its bands
    new SaveCopy(bench);
    bench.addAction({.name = QStringLiteral("backups"),
                     .text = BackupsDialog::tr("&Backups…"),
                     .hint = BackupsDialog::tr("What was kept, what has changed since, and taking it back"),
                     .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
                     .needs = Needs::Archive,
                     .menus = {{Menu::File, 3}},
                     .run = [&bench, automatic](bool) {
                         if (!bench.flush())
                             return;
                         BackupsDialog dialog(bench, *automatic, bench.window());
                         dialog.exec();
                     }});
}

} // namespace dashiji::app
