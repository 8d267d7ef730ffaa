// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigatorroom.h"

#include "app/navigator/entrycommands.h"
#include "app/navigator/navigator.h"
#include "app/navigator/yearcommands.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{

void addNavigator(Workbench &bench)
{
    auto *navigator = new Navigator;
    bench.setNavigation(navigator);
    new EntryCommands(bench, *navigator);
    auto *years = new YearCommands(bench, *navigator);
    navigator->setNewYearAction(years->newYearAction());
}

} // namespace dashiji::app
