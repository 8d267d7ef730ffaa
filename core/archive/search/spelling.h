// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What letters spell in titles: kjg and kejiguan are 科技馆.
#pragma once

#include "core/model/error.h"

#include <QString>

#include <vector>

namespace dashiji::archive
{

class Database;
struct SearchQuery;

/// Words in titles that are read as what was typed.
struct Suggestion {
    QString text;
    QString letters; ///< what they are read as
    int entries = 0; ///< in whose titles they stand
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Words of two characters and more in the titles of indexed entries that a query's one word of letters
/// spells in pinyin, by initials, in full, or mixed; a character with several readings by each of them. The
/// words that most titles have come first.
/// @return none for any other query
[[nodiscard]] Result<std::vector<Suggestion>> suggestionsFor(Database &database, const SearchQuery &query,
                                                             int most = 5);

} // namespace dashiji::archive
