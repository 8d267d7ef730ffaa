// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two years of another invented office, 2051 and 2052, that no rule was tried on while it was made: nothing
// is told in the same words twice, and things that look alike are not the same.
#pragma once

#include "core/model/report.h"

#include <map>
#include <vector>

namespace dashiji::test
{

struct KeptYears {
    Report from;
    Report to;
    std::map<size_t, size_t> pairs; ///< entries of the one section of either year
    QStringList copied;             ///< sentences
};
[[nodiscard]] KeptYears keptYears();

/// Texts with "[old>new]" where they count the year 2051, and nothing else that does.
struct KeptText {
    QString title; ///< likewise
    QString body;
};
[[nodiscard]] std::vector<KeptText> keptTexts();

} // namespace dashiji::test
