// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What intake adds to the window: importing a report, asked for or dropped.
#pragma once

namespace dashiji::app
{

class Workbench;

void addIntake(Workbench &bench);

} // namespace dashiji::app
