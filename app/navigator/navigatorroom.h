// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the navigator adds to the window: the list at the left, and what is done with its rows.
#pragma once

namespace dashiji::app
{

class Workbench;

void addNavigator(Workbench &bench);

} // namespace dashiji::app
