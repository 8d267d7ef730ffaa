// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text folded for recognising numbers: as many code points as the original, so that offsets are the same.
#pragma once

#include <QStringView>

#include <string>

namespace dashiji::metrics
{

/// Full-width digits, letters and signs become ASCII; traditional numerals and measure words simplified; NBSP
/// and U+3000 a space; line ends a line feed. A full-width comma becomes a thousands comma only between
/// full-width digits, a blank between groups of three: 1 234 567.
/// @return one code point for each of @p text; a lone surrogate becomes U+FFFD
[[nodiscard]] std::u32string foldForNumbers(QStringView text);

/// A Latin letter of a folded text.
[[nodiscard]] constexpr bool isLatin(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

} // namespace dashiji::metrics
