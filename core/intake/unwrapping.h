// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines that an editor or mail program broke at a column, put together again.
#pragma once

#include "core/intake/outline.h"

#include <vector>

namespace dashiji::intake
{

/// Joins the lines of paragraphs that were broken at a column, if the text as a whole was: lines nearly as
/// long as the longest, again and again, that end in the middle of a sentence. A space is put between Latin
/// words, nothing between ideographs; the words stay. Texts with a paragraph a line are left alone.
void joinBrokenLines(std::vector<Paragraph> &paragraphs);

} // namespace dashiji::intake
