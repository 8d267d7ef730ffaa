// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historyroom.h"

#include "app/history/undocommands.h"

namespace dashiji::app
{

void addHistory(Workbench &bench)
{
    new UndoCommands(bench);
}

} // namespace dashiji::app
