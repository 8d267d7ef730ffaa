// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entry headings without a marker: short lines over text, told by their look.
#pragma once

#include "core/intake/reading/readingstate.h"

namespace dashiji::intake
{

/// Tells entries, sections and captions among the short lines of [begin, end). Changes nothing where fewer
/// than @p fewest entries are found, or no two levels where two are asked for.
/// @param way OneLevel or TwoLevels
/// @return number of entries
int decideByLook(Reading &reading, std::size_t begin, std::size_t end, Unmarked way, int fewest = 2);

/// Takes the paragraphs of [begin, end) for entries where nearly all of them begin with a title that is set
/// off in one way: "标题。正文……", "Title – text".
/// @return number of entries
int decideRunIn(Reading &reading, std::size_t begin, std::size_t end);

/// "十大新闻分别为：" and ten lines without a marker: these are the entries.
/// @return number of entries
int decidePromised(Reading &reading, std::size_t begin, std::size_t end);

} // namespace dashiji::intake
