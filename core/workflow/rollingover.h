// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next year's report out of one of an archive, for window and command line alike.
#pragma once

#include "core/archive/archive.h"
#include "core/lookback/rollover.h"
#include "core/metrics/series.h"

namespace dashiji::workflow
{

/// What an indicator came to in the year before: to be seen where this year's will stand.
struct LastValue {
    Indicator indicator;
    Aspect aspect = Aspect::Period;
    metrics::YearValue value;
};

struct RollOverPlan {
    Report from;
    std::optional<Report> standing; ///< of the next year, without any entry: it is filled and stays itself
    lookback::RollOver next;
    std::vector<LastValue> lastValues;  ///< by indicator, then aspect
    int entriesPlanned = kUsualEntries; ///< of each list of events or highlights, as YearPlan has it

    [[nodiscard]] const Entry &oldEntry(const lookback::EntryPlace &place) const
    {
        return lookback::entryAt(from, place);
    }
};

/// What the numbers of an entry came to when its report's organization last told of it, in the newest year
/// before; empty: that year does not tell of it, or there is none. @errors NotFound, as Reader::report
[[nodiscard]] Result<std::vector<LastValue>> lastValuesOf(const archive::Reader &archive, ReportId report,
                                                          EntryId entry);

/// What rolling over would make; writes nothing.
/// @errors NotFound, RecordDamaged, YearExists (and it has entries), InvalidArgument (a year that is not
/// later)
[[nodiscard]] Result<RollOverPlan> planRollOver(const archive::Reader &archive, ReportId from, int year);

/// The same with empty places instead of what comes every year: so many in each list of events or highlights
/// as the office has planned.
[[nodiscard]] RollOverPlan frameOf(RollOverPlan plan);

/// Makes it: one change. Of a year that stands empty every word stays, sections that it lacks are added.
/// @errors as planRollOver and Writer::importReport
Result<ReportId> rollOver(archive::Archive &archive, const RollOverPlan &plan);

} // namespace dashiji::workflow
