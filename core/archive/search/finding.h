// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search over every text of the years: hits with their place, their words around them and what to mark there.
#pragma once

#include "core/archive/changes.h"
#include "core/archive/search/query.h"
#include "core/model/error.h"
#include "core/model/place.h"

#include <vector>

namespace dashiji::archive
{

class Database;

/// A part of a text as it was written, with what is to be marked in it.
struct Excerpt {
    struct Mark {
        qsizetype start = 0;
        qsizetype end = 0; ///< exclusive
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    RowKind record = RowKind::Entry; ///< whose text it is: the hit's own, a photo's or a metric's
    Column field = Column::Title;
    QString text;
    std::vector<Mark> marks; ///< code points of the text, rising
};

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

struct SearchAnswer {
    int entries = 0; ///< that hold all words in title and body
    int total = 0;   ///< and all other records that hold them in one of their texts
    std::vector<SearchHit> hits;
};

/// Finds what holds all words of a query: entries in title and body together; then every other text that
/// holds them on its own (heads and introductions, captions, people, labels of numbers, …), one hit a record.
/// Order: entries with all words in the title, other entries, other texts; of each the newest year first.
/// @param limit at most so many hits; both counts are of all
[[nodiscard]] Result<SearchAnswer> find(Database &database, const SearchQuery &query, int limit);

/// Where words stand in a text, folded as the index folds: UTF-16 ranges, rising, those that touch made one.
[[nodiscard]] std::vector<Excerpt::Mark> marksIn(QStringView text, const QStringList &foldedWords);

} // namespace dashiji::archive
