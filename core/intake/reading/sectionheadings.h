// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Section headings without a marker: short lines before, between and after numbered lists.
#pragma once

#include "core/intake/reading/readingstate.h"

namespace dashiji::intake
{

/// Tells section headings in the gaps between entries, and which of them trail their list.
/// Entry headings are decided before.
void decideSectionHeadings(Reading &reading);

/// Plainly names a list, wherever it stands.
[[nodiscard]] bool isPlainSectionName(const Reading &reading, std::size_t index);

/// The report's title, folded and without white space.
[[nodiscard]] QString foldedTitle(const Reading &reading);

/// True when a new numbering begins after the first, with a short line before it: lists here have names.
[[nodiscard]] bool listsHaveNames(const Reading &reading);

} // namespace dashiji::intake
