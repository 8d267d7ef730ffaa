// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that only begin like a measure word: 场馆, 期刊, 位于.
#pragma once

#include <string_view>

namespace dashiji::metrics
{

/// True if a measure word and what follows it are another word.
/// @param unit the measure word; @param rest the text behind it
[[nodiscard]] bool makesAnotherWord(std::u32string_view unit, std::u32string_view rest);

} // namespace dashiji::metrics
