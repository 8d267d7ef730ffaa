// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reading adds to the window: its page.
#pragma once

namespace dashiji::app
{

class Workbench;

void addReader(Workbench &bench);

} // namespace dashiji::app
