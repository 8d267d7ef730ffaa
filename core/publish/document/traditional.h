// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports in traditional characters: what the program adds to them is written as they are.
#pragma once

#include <QString>

namespace dashiji::publish
{

/// Whether a text is written in traditional characters. Some of them are used in simplified texts too.
[[nodiscard]] bool isTraditional(const QString &text);

/// Words of the program or of the lexicon in traditional characters; not for prose, in which a simplified
/// character may have been one of several.
[[nodiscard]] QString inTraditional(const QString &words);

} // namespace dashiji::publish
