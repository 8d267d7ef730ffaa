// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What history adds to the window: undo and redo, with a band after much was done at once.
#pragma once

namespace dashiji::app
{

class Workbench;

void addHistory(Workbench &bench);

} // namespace dashiji::app
