// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/names/namesroom.h"

#include "app/names/namespanel.h"
#include "app/names/namesshelf.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{

void addNames(Workbench &bench)
{
    auto *shelf = new NamesShelf(&bench);
    QObject::connect(&bench, &Workbench::archiveChanged, shelf, &NamesShelf::setArchive);
    bench.addPanel({.name = QStringLiteral("names"),
                    .title = NamesPanel::tr("Names"),
                    .pages = {QStringLiteral("write")},
                    .make = [shelf](Workbench &window) { return new NamesPanel(window, *shelf); }});
}

} // namespace dashiji::app
