// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of single characters that mean the same when texts are compared.
#pragma once

namespace dashiji::text
{

/// The simplified form of a traditional character; others as they are.
/// For comparing only: one traditional character may have several simplified ones, of which this is the
/// first.
[[nodiscard]] char32_t simplified(char32_t character);

/// The ideograph a CJK radical or stroke (U+2E80..2EFF, U+31C0..31E3) looks like; others as they are.
[[nodiscard]] char32_t withoutRadical(char32_t character);

} // namespace dashiji::text
