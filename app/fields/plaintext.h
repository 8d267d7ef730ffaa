// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain text of a field: what pasting keeps, how many characters there are.
#pragma once

#include "core/text/replacement.h"

#include <QString>

namespace dashiji::app
{

/// The text of a paste as plain paragraphs: one '\n' between two, none empty, no white space at their ends
/// (the two blanks of an indent are layout, not words), no control characters. White space inside stays as it
/// is, the tabs between cells of a table too, and so does the one blank at an end of a piece of a line.
[[nodiscard]] QString cleanParagraphs(const QString &text);

/// The same on one line, a blank for a tab: what goes into a title or a caption.
[[nodiscard]] QString cleanLine(const QString &text);

/// Characters as people count them: code points without white space.
[[nodiscard]] int characterCount(QStringView text);

using text::Replacement;
using text::replacementBetween;

} // namespace dashiji::app
