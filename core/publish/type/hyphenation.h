// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where English words may be parted at the end of a line.
#pragma once

#include "core/publish/type/gaps.h"

#include <QStringView>

#include <vector>

namespace dashiji::publish
{

/// Places inside a word before which it may be parted, by the patterns of this computer; none where no
/// patterns are installed. @param word ASCII letters
[[nodiscard]] std::vector<qsizetype> hyphenPoints(QStringView word);

/// Lets the words of an English paragraph be parted, with a hyphen at the end of the line.
/// @return whether there is any such place
bool addHyphens(Spacing &spacing, const ShapedText &text);

} // namespace dashiji::publish
