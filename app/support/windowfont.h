// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The font of the window: the system's own, with simplified Chinese forms for what it lacks.
#pragma once

#include <QFont>

namespace dashiji::app
{

/// The system's font followed by Noto Sans CJK SC. Where the system's has no Han characters the order is the
/// other way round: marks such as “ ” and ： then come from the face the Chinese around them is set in.
[[nodiscard]] QFont windowFont(const QFont &system);

} // namespace dashiji::app
