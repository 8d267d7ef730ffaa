// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which entry of one year tells of the same as one of another year.
#pragma once

#include "core/model/records.h"
#include "core/model/report.h"

#include <optional>
#include <vector>

namespace dashiji::lookback
{

/// A chosen entry of a report, by its places.
struct EntryPlace {
    size_t section = 0;
    size_t entry = 0;
    friend auto operator<=>(const EntryPlace &, const EntryPlace &) = default;
};

/// The chosen entries of a report in the order they are printed.
[[nodiscard]] std::vector<EntryPlace> chosenEntries(const Report &report);
[[nodiscard]] inline const Entry &entryAt(const Report &report, const EntryPlace &place)
{
    return report.sections[place.section].entries[place.entry];
}

/// An entry of either year, or of both.
struct EntryPair {
    enum class By {
        Series,   ///< both have the name of one thing that comes again
        Likeness, ///< of their words
        Chosen,   ///< by somebody
    };
    std::optional<EntryPlace> from; ///< none: new
    std::optional<EntryPlace> to;   ///< none: no longer there
    By by = By::Likeness;
    int likeness = 0; ///< of titles and bodies, hundredths
    friend bool operator==(const EntryPair &, const EntryPair &) = default;
};

/// Pairs the entries of two reports; each is in one pair. Those of the later report come first in its order,
/// with what is new among them, then what is no longer there in the order of the earlier.
[[nodiscard]] std::vector<EntryPair> pairEntries(const Report &from, const Report &to,
                                                 const std::vector<ChosenPair> &chosen = {});

} // namespace dashiji::lookback
