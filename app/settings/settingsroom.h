// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the settings add to the window: their dialog with its own pages, and the looks in the menus.
#pragma once

namespace dashiji::app
{

class Workbench;

void addSettings(Workbench &bench);

} // namespace dashiji::app
