// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places in a list as keys between their neighbours: a move or an insertion writes one row, and the additions
// of two people stand beside each other.
#pragma once

#include <QString>

namespace dashiji::archive
{

/// A key of digits 0-9a-z that sorts, byte by byte, after @p before and ahead of @p after; an empty one is
/// the end of the list on that side. Keys are four digits as long as they are added at the ends.
/// @return empty when no key lies between them (they are equal, or in the wrong order)
[[nodiscard]] QString keyBetween(const QString &before, const QString &after);

/// The key of a place in a list that is made at once. @param place 0-based
[[nodiscard]] QString keyOfPlace(qint64 place);

} // namespace dashiji::archive
