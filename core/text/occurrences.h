// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where words stand in a text.
#pragma once

#include "core/text/cutting.h"

#include <QStringView>

#include <vector>

namespace dashiji::text
{

/// When words are taken for the same.
enum class Likeness {
    Folded, ///< as a reader takes them, see fold()
    Exact,  ///< character by character
};

/// All places where words stand, from the left; none shares a character with the one before. Linear in the
/// length of the text.
/// @param words not blank, else there are none
[[nodiscard]] std::vector<Span> occurrences(QStringView text, QStringView words, Likeness likeness);

} // namespace dashiji::text
