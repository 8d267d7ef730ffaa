// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/edits.h"

namespace dashiji::app::cli
{

Outcome<void> makeEdits(archive::Writer &writer, const std::vector<Edit> &edits)
{
    return outcomeOf(writer.group(edits.front().verb, edits.front().label, [&]() -> Result<void> {
        for (const Edit &edit : edits)
            TRY(edit.make(writer));
        return {};
    }));
}

} // namespace dashiji::app::cli
