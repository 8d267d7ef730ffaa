// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Title and body on one line: "1. 标题。正文……", "- title：body", "【标题】正文".
#pragma once

#include "core/intake/reading/looks.h"

namespace dashiji::intake
{

/// How a title is set off from the text behind it.
enum class TitleBreak {
    Bold,     ///< **title** text
    Brackets, ///< 【title】text
    Colon,    ///< title：text
    Space,    ///< title　text
    Stop,     ///< title。text
    Dash,     ///< Title – text
};

/// A title found at the beginning of a line.
struct InlineTitle {
    TitleBreak kind = TitleBreak::Stop;
    qsizetype start = 0; ///< UTF-16 units before the title: marker and opening sign
    qsizetype end = 0;   ///< exclusive
};

/// The title a marked line begins with, if it looks like one and text follows it.
[[nodiscard]] std::optional<InlineTitle> findInlineTitle(const Look &look);

/// A marked line that could head an entry: a name, one sentence, or a name and its text.
[[nodiscard]] bool isHeadingLike(const Look &look);

} // namespace dashiji::intake
