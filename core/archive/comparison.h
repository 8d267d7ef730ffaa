// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two files of one archive say differently.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/textdifference.h"

namespace dashiji::archive
{

/// The texts of reports, sections, entries and photos that differ, in the order of the years; records are the
/// same by their uids, and those named are of the other file. Pictures, numbers and order are not compared.
/// @errors as Reader::report
[[nodiscard]] Result<std::vector<TextDifference>> textDifferences(const Reader &here, const Reader &there);

} // namespace dashiji::archive
