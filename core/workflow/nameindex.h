// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who and what an archive names through its years, and what staff decide of it.
#pragma once

#include "core/names/index.h"
#include "core/workflow/chronicle.h"

namespace dashiji::workflow
{

struct NameIndex {
    Chronicle chronicle;
    std::vector<names::NamedOne> names;        ///< as names::indexNames lists them
    std::shared_ptr<names::NameFinder> finder; ///< which texts it has read; goes on to the next reading
};

/// Reads it. @param before what was read earlier: only texts that are other since are looked through, of the
/// reports
/// @p touched
/// @errors as Reader::report
[[nodiscard]] Result<NameIndex> readNameIndex(const archive::Reader &archive, const NameIndex &before = {},
                                              const std::set<ReportId> &touched = {});

// Each is one change, whatever the number of words somebody is written with.
/// They are listed together from now on, under the name they have.
[[nodiscard]] Result<void> confirmName(archive::Writer &writer, const names::NamedOne &one);
/// They are listed under @p name; under the name of somebody else they are joined to that.
/// @errors InvalidArgument (no name)
[[nodiscard]] Result<void> renameName(archive::Writer &writer, const names::NamedOne &one,
                                      const QString &name);
/// They name nobody, here and in texts to come.
[[nodiscard]] Result<void> dismissName(archive::Writer &writer, const names::NamedOne &one);
/// The rules decide again.
[[nodiscard]] Result<void> reopenName(archive::Writer &writer, const names::NamedOne &one);

} // namespace dashiji::workflow
