// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well a reading of a whole text holds together.
#pragma once

#include "core/intake/reading/readingstate.h"

namespace dashiji::intake
{

/// Weighs a reading whose headings are decided: numbers that go on, text that is covered, entries with a
/// title and a body, sections with entries, counts a title promises, numbered headings that would vanish into
/// text. Only for comparing readings of one text. Linear in its length.
[[nodiscard]] double scoreOf(const Reading &reading);

} // namespace dashiji::intake
