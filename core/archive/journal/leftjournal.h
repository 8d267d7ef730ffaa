// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal of a log that was set aside: what was committed into it, as far as the chain proves it. The
// file it was written for is not needed, and often is no more.
#pragma once

#include "core/archive/journal/chain.h"

#include <optional>
#include <vector>

namespace dashiji::archive
{

struct LeftChange {
    StoredChange change;
    std::vector<StoredChangeRow> rows;
};

/// The changes a log brings, oldest first, but those the archive has; none when they are of another archive,
/// or the chain does not lead through them: nothing that is put together from pieces is taken for a change.
[[nodiscard]] Result<std::optional<std::vector<LeftChange>>> leftJournal(Database &database,
                                                                         const QString &log);

} // namespace dashiji::archive
