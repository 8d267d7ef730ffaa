// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of pages joined to paragraphs.
#pragma once

#include "core/intake/outline.h"
#include "core/intake/pdf/lines.h"

namespace dashiji::intake
{

/// Paragraphs as they were before lines and pages broke them. A paragraph ends where a line ends short or the
/// next one is set in, set apart, or in other letters; one at the end of a page goes on when its line is
/// full. Size and weight of letters become hints; pictures stand before what follows them.
[[nodiscard]] std::vector<Paragraph> joinLines(const std::vector<PdfLine> &lines);

} // namespace dashiji::intake
