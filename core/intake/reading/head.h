// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a text: title, kicker, who and when, introduction.
#pragma once

#include "core/intake/reading/readingstate.h"

namespace dashiji::intake
{

/// Tells the title within the first `end` paragraphs, and what stands above it.
/// @param titleWanted  false where a lone line before the first list is more likely that list's name
void decideTitle(Reading &reading, std::size_t end, bool titleWanted);

/// Tells the rest of the head: introduction, lines under the title, a caption that stands before its entry.
void decideHead(Reading &reading, std::size_t end);

/// Tells who signs and when, at the very end.
void decideSignature(Reading &reading);

} // namespace dashiji::intake
