// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/verbs/metricfollowing.h"

#include "core/archive/records/metricrows.h"
#include "core/text/anchors.h"

#include <algorithm>

namespace dashiji::archive
{

Result<int> followEdit(RecordWriter &rows, const MetricFollower &follower, EntryId entry, EntryField field,
                       const QString &before, const QString &after)
{
    const auto known = TRY(readMetricsOf(rows.database(), entry, field));
    const text::TextEdit edit(before, after);
    int added = 0;
    for (const Metric &metric : follower(known, field, before, after)) {
        if (!metric.id.isValid()) {
            TRY(storeMetric(rows, entry, metric));
            ++added;
            continue;
        }
        const auto old = std::ranges::find(known, metric.id, &Metric::id);
        if (old == known.end() || *old == metric)
            continue;
        // Who plays the edit again can tell by itself where words went that it left alone.
        if (edit.shifted(old->anchor) != metric.anchor)
            rows.log().keepPlace(RowKind::Metric, metric.id.value);
        TRY(updateMetric(rows, entry, metric, &*old));
    }
    return added;
}

} // namespace dashiji::archive
