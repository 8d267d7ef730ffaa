// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the words of a text begin and end, Chinese ones too.
#pragma once

#include <QString>

#include <set>

namespace dashiji::publish
{

/// UTF-16 offsets at which a word begins or ends, by ICU's dictionary. Empty when it has none.
[[nodiscard]] std::set<qsizetype> wordEdges(const QString &text);

} // namespace dashiji::publish
