// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching all years, and commands by their names.
#pragma once

namespace dashiji::app
{

class Workbench;

void addSearch(Workbench &bench);

} // namespace dashiji::app
