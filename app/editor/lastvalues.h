// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an entry that is still to be written counted the year before: seen where this year's words will stand.
#pragma once

#include "core/archive/archive.h"

namespace dashiji::app
{

/// "2020: 海智工作站（累计）43家; 院士工作站（累计）27家"; empty where nothing is known, or it has words
/// already.
[[nodiscard]] QString lastValuesText(const archive::Archive &archive, ReportId report, const Entry &entry);

} // namespace dashiji::app
