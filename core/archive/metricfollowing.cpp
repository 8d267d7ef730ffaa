// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/metricfollowing.h"

#include "core/archive/metricrows.h"

#include <algorithm>

namespace dashiji::archive
{

Result<int> followEdit(Database &database, const Edit &edit, const MetricFollower &follower, EntryId entry,
                       EntryField field, const QString &before, const QString &after)
{
    const auto known = readMetricsOf(database, entry, field);
    if (!known)
        return tl::unexpected(known.error());
    int added = 0;
    for (const Metric &metric : follower(*known, field, before, after)) {
        if (!metric.id.isValid()) {
            if (const auto stored = storeMetric(database, edit.serial(), entry, metric); !stored)
                return tl::unexpected(stored.error());
            ++added;
            continue;
        }
        const auto old = std::ranges::find(*known, metric.id, &Metric::id);
        if (old != known->end() && *old != metric)
            if (auto done = updateMetric(database, edit.serial(), metric); !done)
                return tl::unexpected(done.error());
    }
    return added;
}

} // namespace dashiji::archive
