// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entry headings without a marker: short lines over text, told by their look.
#pragma once

#include "core/intake/readingstate.h"

namespace dashiji::intake
{

/// Tells entries, sections and captions among the short lines of [begin, end). Changes nothing where fewer
/// than two entries are found.
/// @return number of entries
int decideByLook(Reading &reading, std::size_t begin, std::size_t end);

/// How many short lines with text under them stand in [begin, end).
[[nodiscard]] int countHeadingLooks(const Reading &reading, std::size_t begin, std::size_t end);

} // namespace dashiji::intake
