// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the start adds to the window: its page, archives as files, and the way back to where one was.
#pragma once

namespace dashiji::app
{

class Workbench;

void addStart(Workbench &bench);

} // namespace dashiji::app
