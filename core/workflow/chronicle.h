// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All years of an archive, for who looks through them: window and command line alike.
#pragma once

#include "core/archive/archive.h"
#include "core/lookback/years.h"

#include <set>

namespace dashiji::workflow
{

struct Chronicle {
    lookback::Years years; ///< of all organizations
    std::vector<ChosenPair> chosen;
};

/// Reads them. @param before what was read earlier: its reports are taken over, but for those @p touched
/// since
/// @errors as Reader::report
[[nodiscard]] Result<Chronicle> readChronicle(const archive::Reader &archive, const Chronicle &before = {},
                                              const std::set<ReportId> &touched = {});

} // namespace dashiji::workflow
