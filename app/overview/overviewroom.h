// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the overview adds to the window.
#pragma once

namespace dashiji::app
{

class Workbench;

void addOverview(Workbench &bench);

} // namespace dashiji::app
