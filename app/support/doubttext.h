// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentence for every doubt of the reader of reports.
#pragma once

#include "core/intake/outline.h"

namespace dashiji::app
{

/// What was guessed, and what to look at; no line number, the list shows it.
[[nodiscard]] QString doubtText(const intake::ReadingDoubt &doubt);

} // namespace dashiji::app
