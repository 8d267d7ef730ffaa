// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which fonts of a design could not be used, in two lines.
#pragma once

#include "core/publish/type/textstyle.h"

#include <QStringList>

#include <vector>

namespace dashiji::app
{

/// The fonts that are missing, then those used in their place; nothing where none is missing. Fonts whose
/// makers forbid them in files are named as such.
[[nodiscard]] QStringList fontNotes(const std::vector<publish::FontSubstitute> &substitutes);

/// A face by its family: bold ones are of the same.
[[nodiscard]] QString familyOf(const QString &face);

} // namespace dashiji::app
