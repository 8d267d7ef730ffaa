// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a year has come: what is done of what is to be done, and where the rest stands.
#pragma once

#include "core/archive/archive.h"
#include "core/metrics/sums.h"

namespace dashiji::workflow
{

/// One of the places a list has for entries.
struct EntrySlot {
    EntryId entry; ///< not valid: nobody has begun it
    QString title;
    EntryState state = EntryState::Empty;
};

struct ListProgress {
    SectionId section;
    QString title;
    /// As many as are planned, or as there are chosen entries if these are more.
    std::vector<EntrySlot> entries;
    int candidates = 0;

    [[nodiscard]] int count(EntryState state) const;
};

/// Of things some are still to be done.
struct OpenThings {
    int all = 0;
    int open = 0;
    Place first; ///< of the open ones, in the order of the report
};

/// What this year and the one before say of the same.
struct NumberBeside {
    struct Value {
        Decimal value;
        Decimal scale;
        metrics::Bound bound = metrics::Bound::Exact;
    };
    Category category = Category::Other;
    Aspect aspect = Aspect::Period;
    QString indicator; ///< empty: all that was done of this category and unit
    QString unit;
    std::optional<Value> before;
    Value now;
    Place place; ///< of the first number of this year
};

struct RecentChange {
    archive::Change change;
    Place place; ///< of what it was done to, or of the report
};

struct YearOverview {
    ReportId report;
    OrganizationId owner;
    int year = 0;
    QString organization;
    ReportStatus status = ReportStatus::Draft;
    std::vector<ListProgress> sections;
    OpenThings photos;                 ///< captions; open: those without a picture
    OpenThings numbers;                ///< open: those to be confirmed
    int numbersLost = 0;               ///< of all numbers: those whose words are gone
    ReportId before;                   ///< of the same organization; not valid: this is its first
    int yearBefore = 0;                ///< 0: there is none
    std::vector<NumberBeside> besides; ///< activities, then funding, then stations
    int changeCount = 0;               ///< since the day asked for, what was taken back left out
    std::vector<RecentChange> changes; ///< the newest of them, newest first
    YearPlan plan;
};

/// Numbers of candidates and rejected ones are none of the year.
/// @param since from when changes are told @errors as Reader::report
[[nodiscard]] Result<YearOverview> overviewOf(const archive::Reader &archive, ReportId report,
                                              const QDateTime &since);

} // namespace dashiji::workflow
