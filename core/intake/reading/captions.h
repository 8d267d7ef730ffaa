// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Captions: short lines among an entry's text, and which entry each belongs to.
#pragma once

#include "core/intake/reading/readingstate.h"

namespace dashiji::intake
{

/// Tells captions from body text among what is still undecided. Headings are decided before.
void decideCaptions(Reading &reading);

/// A line set apart with a caption right under it, without a blank line: words on the same picture.
[[nodiscard]] bool saysWhatIsBelow(const std::vector<Look> &looks, std::size_t index);

/// Which of two texts a caption rather speaks of, by the words they share.
/// @return below 0: the first; over 0: the second; near 0: hard to say. Within -1..1
[[nodiscard]] double closerText(QStringView caption, QStringView first, QStringView second);

} // namespace dashiji::intake
