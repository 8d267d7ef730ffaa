// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether everything a page says can be read: nothing cut off, nothing over something else.
#pragma once

#include <QStringList>

class QWidget;

namespace dashiji::test
{

/// Walks all visible labels, buttons, fields and lists of a shown page.
/// @return a line for each that is too small for its words, lies over its neighbour or outside of what it is
/// in; what scrolls may be outside. Words that are shortened on purpose (a small minimumSizeHint) are no
/// fault.
[[nodiscard]] QStringList whatDoesNotFit(const QWidget &page);

} // namespace dashiji::test
