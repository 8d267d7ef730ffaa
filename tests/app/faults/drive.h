// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small drive that can be pulled out, filled up and locked: mounted where that is allowed, else a folder
// that is moved away and a limit on the size of files.
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <sys/types.h>

namespace dashiji::test
{

/// Somebody without rights on this computer.
inline constexpr uid_t kNobody = 65534;

class Drive
{
public:
    Drive();
    ~Drive();
    Drive(const Drive &) = delete;
    Drive &operator=(const Drive &) = delete;

    /// A file as programs name it.
    [[nodiscard]] QString path(const QString &name) const;
    /// The same where it can be read now, wherever the drive is.
    [[nodiscard]] QString found(const QString &name) const;
    /// A file on another drive, of which nothing happens.
    [[nodiscard]] QString elsewhere(const QString &name) const { return m_folder.filePath(name); }
    /// Of the user: the programs keep their own things there.
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    [[nodiscard]] bool isMounted() const { return m_isMounted; }

    void pullOut();
    void fill();
    void makeRoom();
    /// Nobody may write there. @param locked false: everybody may
    void lock(bool locked);

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
    bool m_isOut = false;
};

/// As long as it lives the program has no rights on this computer, if it had any.
class WithoutRights
{
public:
    WithoutRights();
    ~WithoutRights();
    WithoutRights(const WithoutRights &) = delete;
    WithoutRights &operator=(const WithoutRights &) = delete;

private:
    uid_t m_user;
};

} // namespace dashiji::test
