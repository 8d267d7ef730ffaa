// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/startroom.h"

#include "app/start/archivecommands.h"
#include "app/start/damageband.h"
#include "app/start/filekeeper.h"
#include "app/start/leftlogband.h"
#include "app/start/placekeeper.h"
#include "app/start/startpage.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{
namespace
{

Page *makePage(Workbench &bench, ArchiveCommands &archives, PlaceKeeper &places)
{
    QList<QAction *> commands;
    for (const auto name : {u"newArchive", u"openArchive", u"importReport", u"openSample"})
        if (QAction *action = bench.actions().find(name))
            commands.append(action);
    auto *page =
        new StartPage(commands, bench.actions().find(u"settings"), archives.recent(), bench.settings());
    QObject::connect(page, &StartPage::archiveChosen, &archives, &ArchiveCommands::open);
    QObject::connect(page, &StartPage::findChosen, &archives, &ArchiveCommands::find);
    QObject::connect(page, &StartPage::removeChosen, &archives.recent(), &RecentFiles::forget);
    QObject::connect(page, &StartPage::continueChosen, &places, [&archives, &places](const LastPlace &last) {
        if (archives.open(last.path))
            places.goTo(last);
    });
    return page;
}

} // namespace

void addStart(Workbench &bench)
{
    auto *archives = new ArchiveCommands(bench);
    new FileKeeper(bench, *archives); // the bench owns its bands
    new DamageBand(bench);
    new LeftLogBand(bench);
    auto *places = new PlaceKeeper(bench);
    bench.addPage(
        {.name = QStringLiteral("start"),
         .text = StartPage::tr("Start"),
         .hint = {},
         .alone = true,
         .make = [archives, places](Workbench &window) { return makePage(window, *archives, *places); }});
}

} // namespace dashiji::app
