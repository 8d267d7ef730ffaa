// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of typed words.
#pragma once

namespace dashiji::app
{

/// In order: of several, the greatest is what must be told.
enum class TypedState {
    Saved,
    Waiting,  ///< typed, not yet written
    Failed,   ///< could not be written; kept, and tried again by itself
    Conflict, ///< the archive holds other words; waits for a choice
};

} // namespace dashiji::app
