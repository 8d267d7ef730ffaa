// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What publishing adds to the window: export and print.
#pragma once

namespace dashiji::app
{

class Workbench;

void addPublish(Workbench &bench);

} // namespace dashiji::app
