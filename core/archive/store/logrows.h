// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that stand whole in a log, without the file it was written for.
#pragma once

#include "core/archive/store/leafrows.h"
#include "core/archive/store/pagelog.h"

namespace dashiji::archive
{

/// The rows of the newest pages of a log. Those of which a part stands in the file alone are left out.
[[nodiscard]] std::vector<LeafRow> rowsIn(const PageLog &log);

} // namespace dashiji::archive
