// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a text that somebody else has changed since it was read: --base, --mine, --theirs.
#pragma once

#include "app/cli/command.h"
#include "app/cli/fieldoptions.h"

namespace dashiji::app::cli
{

/// Of every command that changes texts of a record; settle() reads them.
[[nodiscard]] std::vector<Option> settlingOptions();

/// Tells texts what they were read as, and which one stays. @errors WrongUse (the options do not go with
/// what is changed), Failed (the file of --base cannot be read)
[[nodiscard]] Outcome<void> settle(const Arguments &arguments, std::vector<FieldValue> &values);

} // namespace dashiji::app::cli
