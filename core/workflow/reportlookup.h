// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report a record stands in.
#pragma once

#include "core/archive/archive.h"

namespace dashiji::workflow
{

/// A report that cannot be read is passed over.
/// @param hint looked into first; may be invalid @errors NotFound, and as Reader::reports
[[nodiscard]] Result<Report> reportOf(const archive::Reader &archive, EntryId entry, ReportId hint = {});
[[nodiscard]] Result<Report> reportOf(const archive::Reader &archive, SectionId section, ReportId hint = {});

} // namespace dashiji::workflow
