// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settingsroom.h"

#include "app/settings/generalsettings.h"
#include "app/settings/keysettings.h"
#include "app/settings/settingscommands.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{

void addSettings(Workbench &bench)
{
    new SettingsCommands(bench);
    bench.addSettingsPage({.name = QStringLiteral("general"),
                           .title = GeneralSettings::tr("General"),
                           .order = 0,
                           .make = [](Workbench &window) { return new GeneralSettings(window); }});
    bench.addSettingsPage({.name = QStringLiteral("keys"),
                           .title = KeySettings::tr("Keys"),
                           .order = 9,
                           .make = [](Workbench &window) { return new KeySettings(window.actions()); }});
}

} // namespace dashiji::app
