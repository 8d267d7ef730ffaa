// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/processes.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace dashiji::intake
{

void limitThisProcess([[maybe_unused]] int seconds, [[maybe_unused]] qint64 memory)
{
#ifdef Q_OS_UNIX
    const auto limit = [](auto resource, rlim_t most) {
        const rlimit both{most, most};
        setrlimit(resource, &both);
    };
    limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));
#ifndef __SANITIZE_ADDRESS__                         // which maps more than that before main()
    limit(RLIMIT_DATA, static_cast<rlim_t>(memory)); // what it asks for itself, not its libraries
#endif
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
#endif
}

void startGroup(QProcess &process, const QString &program, const QStringList &arguments)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { setpgid(0, 0); });
#endif
    process.start(program, arguments);
}

bool finishGroup(QProcess &process, int seconds)
{
    [[maybe_unused]] const qint64 group = process.processId();
    if (process.waitForFinished(seconds * 1000))
        return true;
    if (process.state() == QProcess::NotRunning)
        return process.error() != QProcess::FailedToStart;
#ifdef Q_OS_UNIX
    kill(static_cast<pid_t>(-group), SIGKILL);
#endif
    process.kill();
    process.waitForFinished();
    return false;
}

} // namespace dashiji::intake
