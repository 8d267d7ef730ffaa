// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How words that are carried out of a field of this program are told from others.
#pragma once

#include <QString>

namespace dashiji::app
{

/// Of the words that are chosen in a field, beside their plain text; it has no content.
inline constexpr QLatin1StringView kWordsMimeType{"application/x-dashiji-words"};

} // namespace dashiji::app
