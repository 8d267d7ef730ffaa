// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search over every text of the years: hits with their place, their words around them and what to mark there.
#pragma once

#include "core/archive/search/excerpt.h"
#include "core/archive/search/query.h"
#include "core/model/error.h"

#include <vector>

namespace dashiji::archive
{

class Database;

/// A record whose texts hold the words.
struct SearchHit {
    /// With the spot of its first mark, where that is in an entry's title or body.
    Place place;
    /// Report, Section or Entry; what is said of photos and metrics is their entry's.
    RowKind record = RowKind::Entry;
    Uid uid;
    int year = 0;
    QString organization; ///< as the report prints it
    QString section;      ///< its title; empty for a report
    int rank = 0;         ///< of a chosen entry, 1-based; 0: of none
    QString title;        ///< of the record
    QString lead;         ///< how an entry's body begins
    /// One of every text that holds some of the words, the best first; none for filters alone.
    std::vector<Excerpt> excerpts;
};

/// The first hits.
struct SearchHits {
    std::vector<SearchHit> hits;
    int unsound = 0; ///< records left out: what stands in them is not what was written
};

struct SearchCount {
    int entries = 0;     ///< that hold all words in title and body
    int total = 0;       ///< of all records that hold them in their texts
    bool capped = false; ///< there are more: counting stopped
};

/// Finds the records that hold all words of a query: entries in title and body together, then those that need
/// their other texts for it (captions, people, labels of numbers, …), and heads and introductions of reports
/// and sections; one hit a record. Filters alone find all entries they let pass.
/// Order: entries with all words in the title, other entries, other texts; of each the newest year first. Of
/// a year that is shown in part these are the records that were added last. What is shown of a year stands
/// in the order of its report.
/// @param limit at most so many: no more are read, and none is sorted
[[nodiscard]] Result<SearchHits> firstHits(Database &database, const SearchQuery &query, int limit);

/// How many more there are than anybody counts: every archive of ten thousands of entries is counted exactly.
inline constexpr int kMostCounted = 1 << 17;
/// @param most stops there
[[nodiscard]] Result<SearchCount> countHits(Database &database, const SearchQuery &query,
                                            int most = kMostCounted);

/// Places of the entries firstHits() begins with, in its order.
[[nodiscard]] Result<std::vector<Place>> firstEntries(Database &database, const SearchQuery &query,
                                                      int limit);

} // namespace dashiji::archive
