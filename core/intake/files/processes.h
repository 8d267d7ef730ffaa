// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processes that look into files of strangers: of one platform, so it stands alone.
#pragma once

#include <QtGlobal>

class QProcess;

namespace dashiji::intake
{

/// From now on this process ends when it needs more, and writes no file. Where the platform has no such
/// limits the deadline of its parent is all there is.
void limitThisProcess(int seconds, qint64 memory);

void startGroup(QProcess &process, const QString &program, const QStringList &arguments);
/// Waits for what startGroup() has started. @return false: it could not be started, or it took longer and was
/// ended with all it had started itself
[[nodiscard]] bool finishGroup(QProcess &process, int seconds);

} // namespace dashiji::intake
