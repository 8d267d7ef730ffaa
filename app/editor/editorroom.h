// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What writing adds to the window: its page, and the metrics beside it.
#pragma once

namespace dashiji::app
{

class Workbench;

void addEditor(Workbench &bench);

} // namespace dashiji::app
