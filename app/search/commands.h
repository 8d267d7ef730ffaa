// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's commands by their names.
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace dashiji::app
{

class Actions;

/// Whether a name has such words in it, or characters that the letters spell: "dc" and "daochu" for 导出.
/// @param words empty: every name has them
[[nodiscard]] bool isCalled(const QString &name, const QString &words);

/// Those that can be run now, in the order of the menus: by name, or by what they do.
/// @param most  0: all of them
[[nodiscard]] QList<QAction *> commandsCalled(const Actions &actions, const QString &words, int most = 0);

} // namespace dashiji::app
