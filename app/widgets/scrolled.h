// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What scrolls when there is less room than it needs, as with large letters on a small screen.
#pragma once

class QScrollArea;
class QString;
class QWidget;

namespace dashiji::app
{

/// @p content in an area without frame that scrolls up and down only; the content is as wide as the area.
[[nodiscard]] QScrollArea *scrolled(QWidget *content, const QString &name);

} // namespace dashiji::app
