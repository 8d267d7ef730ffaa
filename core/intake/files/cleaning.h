// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines → paragraphs as they were written: what pages, narrow columns and lost line breaks did is mended.
#pragma once

#include "core/intake/outline.h"

#include <vector>

namespace dashiji::intake
{

/// Tells page numbers and running heads by where and how often they stand, joins lines broken at a width or,
/// in Latin text, inside a block, and breaks lines that hold a whole list at the list's markers. Words are
/// kept; a joined paragraph has the line of its beginning, and so have the pieces of a broken one. Linear.
/// @param areJoined lines that were broken at a width are paragraphs already
void cleanParagraphs(std::vector<Paragraph> &paragraphs, bool areJoined = false);

} // namespace dashiji::intake
