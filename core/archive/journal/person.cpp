// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/person.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

#include <array>

namespace dashiji::archive
{

namespace
{

QString loginFromEnvironment()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    return {};
}

} // namespace

QString nameOfLogin()
{
    QString name;
#ifdef Q_OS_UNIX
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    // GECOS: the full name stands before the first comma.
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found && found->pw_gecos)
        name = QString::fromLocal8Bit(found->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
#endif
    if (name.isEmpty())
        name = loginFromEnvironment();
    return name.isEmpty() ? QStringLiteral("?") : name;
}

QString personOfLogin(const QString &login)
{
    return login.isEmpty() || login == loginFromEnvironment() ? nameOfLogin() : login;
}

} // namespace dashiji::archive
