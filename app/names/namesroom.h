// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the names of reports add to the window.
#pragma once

namespace dashiji::app
{

class Workbench;

void addNames(Workbench &bench);

} // namespace dashiji::app
