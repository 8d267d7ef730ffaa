// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/edits.h"

namespace dashiji::app::cli
{

Outcome<void> makeEdits(archive::Writer &writer, const std::vector<Edit> &edits)
{
    return outcomeOf(writer.group(edits.front().verb, edits.front().label, [&]() -> Result<void> {
        for (const Edit &edit : edits)
            if (auto made = edit.make(writer); !made)
                return made;
        return {};
    }));
}

} // namespace dashiji::app::cli
