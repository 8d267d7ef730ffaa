// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places in lists: where a row goes, and the numbers after it left.
#pragma once

#include "core/archive/storing.h"

namespace dashiji::archive
{

/// Takes @p id out of a list, if it is there, and puts it at a place among the rest.
/// @param position  0-based; outside first..last it is the nearer of the two
/// @param first, last  the places allowed (a group within the list); last -1 = the end
void placeAt(std::vector<qint64> &order, qint64 id, int position, int first = 0, int last = -1);

/// Numbers the rows of a list again after one was taken out.
Result<void> closeGaps(Database &database, qint64 serial, OrderedList list, qint64 parent);

} // namespace dashiji::archive
