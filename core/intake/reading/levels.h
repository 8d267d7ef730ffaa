// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Headings without a marker on two levels: which name sections and which are their entries.
#pragma once

#include "core/intake/reading/looks.h"

#include <vector>

namespace dashiji::intake
{

/// A heading told by its look.
struct BareHeading {
    std::size_t paragraph = 0;
    bool overNext = false; ///< the next heading stands right under it, with no text between
    bool section = false;
};

/// As short as the name of a part of a report.
[[nodiscard]] bool isNarrow(const Look &look);

/// Takes for sections what stands right over another heading, has a section's name, or is as short as these
/// where entries are longer; and short names before the first of them: parts without entries. Or the headings
/// of one form among those of another.
/// @return false where too little speaks for two levels; then nothing is changed
[[nodiscard]] bool tellLevels(std::vector<BareHeading> &headings, const std::vector<Look> &looks);

/// Siblings are alike in form: where several headings in a row say "who: what", those that do not are
/// sections.
void tellFormsApart(std::vector<BareHeading> &headings, const std::vector<Look> &looks);

} // namespace dashiji::intake
