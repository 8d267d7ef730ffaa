// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between two texts, piece by piece, for showing both.
#pragma once

#include "app/fields/plaintext.h"

#include <vector>

namespace dashiji::app
{

/// The replacements that turn @p before into @p after, in order, places counted in @p before; the fewest
/// characters are touched. Texts that differ over thousands of characters count as one replacement.
[[nodiscard]] std::vector<Replacement> differencesBetween(QStringView before, QStringView after);

} // namespace dashiji::app
