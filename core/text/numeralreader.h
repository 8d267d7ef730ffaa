// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One plain numeral: no range, no fraction, no sign.
#pragma once

#include "core/text/numeralscan.h"
#include "core/text/numeralsigns.h"

#include <optional>
#include <string_view>

namespace dashiji::text
{

/// The longest plain numeral that starts at @p start.
[[nodiscard]] std::optional<Numeral> readPlainNumeral(std::u32string_view line, size_t start);

/// The scale word at @p position as the number itself: 数|万, 近|亿元.
[[nodiscard]] std::optional<Numeral> readScaleAlone(std::u32string_view line, size_t position);

} // namespace dashiji::text
