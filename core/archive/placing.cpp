// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/placing.h"

#include <algorithm>

namespace dashiji::archive
{

void placeAt(std::vector<qint64> &order, qint64 id, int position, int first, int last)
{
    order.erase(std::remove(order.begin(), order.end(), id), order.end());
    const int end = static_cast<int>(order.size());
    const int bound = last < 0 ? end : std::min(last, end);
    order.insert(order.begin() + std::clamp(position, std::min(first, bound), bound), id);
}

Result<void> closeGaps(Database &database, qint64 serial, OrderedList list, qint64 parent)
{
    const auto order = readOrder(database, list, parent);
    if (!order)
        return tl::unexpected(order.error());
    return storeOrder(database, serial, list, *order);
}

} // namespace dashiji::archive
