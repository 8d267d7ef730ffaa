// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether everything a page says can be read: nothing cut off, nothing over something else.
#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace dashiji::test
{

/// The least room a window must do with, letters of 200 % included: a screen of 1440 × 900 less the title bar
/// and the frame of a usual window manager.
inline constexpr QSize kLeastRoom(1438, 864);

/// Walks all visible labels, buttons, fields and lists of a shown page.
/// @return a line for each that is too small for its words, lies over its neighbour or outside of what it is
/// in; what scrolls may be outside. Words that are shortened on purpose (a small minimumSizeHint) are no
/// fault. One line more when the page's window wants more than kLeastRoom.
[[nodiscard]] QStringList whatDoesNotFit(const QWidget &page);

} // namespace dashiji::test
