// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody types to search: words, phrases and filters.
#pragma once

#include "core/model/report.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace dashiji::archive
{

/// Words that must all be there, and what narrows the places where they are looked for.
struct SearchQuery {
    QStringList words;                   ///< folded, without white space; none is empty
    std::optional<int> firstYear;        ///< inclusive
    std::optional<int> lastYear;         ///< inclusive
    QString section;                     ///< "events", "highlights", or part of its title, folded
    QString unit;                        ///< of a metric in the entry, folded
    QString organization;                ///< part of its name, folded
    std::optional<OrganizationId> owner; ///< of the report; not typed, and no question by itself
    std::optional<ReportStatus> status;  ///< of the report
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

    /// Whether something was typed that narrows.
    [[nodiscard]] bool hasFilters() const
    {
        return firstYear || lastYear || status || !section.isEmpty() || !unit.isEmpty() ||
               !organization.isEmpty();
    }
    /// Neither words nor filters.
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && !hasFilters(); }
};

/// Reads a query. White space parts words; "…" keeps some together, white space in them counting nothing;
/// `year:2019` `year:2019..2021` (either end may be open) `section:` `unit:` `state:` `org:` narrow. An
/// unknown filter, or one whose value says nothing, is a word like any other.
[[nodiscard]] SearchQuery parseQuery(QStringView typed);

} // namespace dashiji::archive
