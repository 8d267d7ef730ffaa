// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether one of several words stands around a place in a text.
#pragma once

#include <QStringView>

#include <algorithm>
#include <span>

namespace dashiji::lookback
{

using Words = std::span<const QStringView>;

[[nodiscard]] inline bool startsWithAny(QStringView text, Words words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.startsWith(word); });
}

[[nodiscard]] inline bool endsWithAny(QStringView text, Words words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.endsWith(word); });
}

[[nodiscard]] inline bool holdsAny(QStringView text, Words words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word); });
}

} // namespace dashiji::lookback
