// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What metrics add to the window: finding numbers, and the table of indicators.
#pragma once

namespace dashiji::app
{

class Workbench;

void addMetrics(Workbench &bench);

} // namespace dashiji::app
