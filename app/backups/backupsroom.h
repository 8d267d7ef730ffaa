// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups in the window: made by themselves, looked at, and taken back from.
#pragma once

namespace dashiji::app
{

class Workbench;

void addBackups(Workbench &bench);

} // namespace dashiji::app
