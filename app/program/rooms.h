// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rooms of the program.
#pragma once

#include "app/workbench/workbench.h"

#include <vector>

namespace dashiji::app
{

/// Every room, in the order in which what they add stands in the menus.
[[nodiscard]] std::vector<Room> allRooms();

} // namespace dashiji::app
